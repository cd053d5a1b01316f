import { CLEAN, EXIT_CODES, type ExitCode, FINDINGS, higherOf, MISUSE } from '../exit-codes.ts'
import { tryFlatJson } from '../json/parse.ts'
import { isObject } from '../json/values.ts'
import type { Json } from '../model/index.ts'
import { keyOf, NO_KEY } from './key.ts'
import { NO_TOTALS, SEVERITIES, type SummaryRow, type Totals } from './summary.ts'
import type { Counted, Tally } from './tally.ts'

/** What was added so far. */
export interface Parts {
  tally: Tally
  /** The highest. */
  exitCode: ExitCode
  /** Summaries and records. */
  found: number
}

const NEITHER = 'it is no summary and no record of --ndjson'

/** Adds one line, a summary or a record. Gives why it could not be added. */
export function addPart(line: string, parts: Parts): string | undefined {
  if (line.trim() === '') return undefined
  const value = tryFlatJson(line)
  if (value === undefined) return 'it is no JSON; perhaps the run was cut off'
  if (!isObject(value)) return NEITHER
  if (own(value, 'type') === 'summary') return addSummary(line, value, parts)
  return own(value, 'type') === undefined ? addRecord(line, value, parts) : NEITHER
}

type Members = { [name: string]: Json }

const own = (value: Members, name: string): Json | undefined => (Object.hasOwn(value, name) ? value[name] : undefined)

const isCount = (value: Json | undefined): value is number => Number.isSafeInteger(value) && (value as number) >= 0

function addSummary(line: string, value: Members, parts: Parts): string | undefined {
  if (own(value, 'schemaVersion') !== 1) return 'it is a summary of another version'
  const totals: Totals = { ...NO_TOTALS }
  for (const name of Object.keys(NO_TOTALS) as (keyof Totals)[]) {
    const count = own(value, name)
    if (!isCount(count)) return `it is no whole summary: ${name} is no count`
    totals[name] = count
  }
  const exitCode = EXIT_CODES.find((code) => code === own(value, 'exitCode'))
  if (exitCode === undefined) return 'it is no whole summary: exitCode is none of ours'
  const statistics = own(value, 'statistics')
  if (!Array.isArray(statistics)) return 'it is no whole summary: statistics is no list'
  const rows = statistics.map((row, at) => rowOf(row, line, at))
  if (rows.includes(undefined)) return 'it is no whole summary: its statistics are not what we write'
  parts.tally.sum(totals, rows as SummaryRow[])
  parts.exitCode = higherOf(parts.exitCode, exitCode)
  parts.found++
  return undefined
}

function rowOf(row: Json, line: string, at: number): SummaryRow | undefined {
  if (!isObject(row)) return undefined
  const severity = SEVERITIES.find((one) => one === own(row, 'severity'))
  const [count, lines, rule, code] = ['count', 'lines', 'rule', 'code'].map((name) => own(row, name))
  if (severity === undefined || !isCount(count) || !isCount(lines) || typeof rule !== 'string') return undefined
  if (code !== undefined && typeof code !== 'string') return undefined
  const example = Object.hasOwn(row, 'example') ? keyOf(line, `/statistics/${at}/example`) : NO_KEY
  return {
    count,
    lines,
    severity,
    ...(code === undefined ? {} : { code }),
    rule,
    ...(example === NO_KEY ? {} : { example }),
  }
}

function addRecord(line: string, value: Members, parts: Parts): string | undefined {
  const record = recordOf(line, value)
  if (record === undefined) return NEITHER
  parts.tally.record(record)
  const hasErrors = record.payloads.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))
  const exitCode = record.unreadable === undefined ? (hasErrors ? FINDINGS : CLEAN) : MISUSE
  parts.exitCode = higherOf(parts.exitCode, exitCode)
  parts.found++
  return undefined
}

function recordOf(line: string, value: Members): Counted | undefined {
  const [suppressed, payloads, unreadable] = ['suppressed', 'payloads', 'unreadable'].map((name) => own(value, name))
  if (!isCount(suppressed) || !Array.isArray(payloads)) return undefined
  if (unreadable !== undefined && typeof unreadable !== 'string') return undefined
  const counted = payloads.map(findingsOf)
  if (counted.includes(undefined)) return undefined
  return {
    // Only where it is an example of something.
    key: Object.hasOwn(value, 'key') && counted.some((one) => one?.findings.length) ? keyOf(line, '/key') : undefined,
    unreadable,
    suppressed,
    payloads: counted as Counted['payloads'],
  }
}

type Payload = Counted['payloads'][number]

function findingsOf(payload: Json): Payload | undefined {
  const findings = isObject(payload) ? own(payload, 'findings') : undefined
  if (!Array.isArray(findings)) return undefined
  const counted = findings.map(findingOf)
  return counted.includes(undefined) ? undefined : { findings: counted as Payload['findings'] }
}

function findingOf(finding: Json): Payload['findings'][number] | undefined {
  if (!isObject(finding)) return undefined
  const severity = SEVERITIES.find((one) => one === own(finding, 'severity'))
  const [rule, codes] = [own(finding, 'rule'), own(finding, 'codes')]
  if (severity === undefined || typeof rule !== 'string' || !Array.isArray(codes)) return undefined
  return codes.every((code) => typeof code === 'string') ? { severity, rule, codes } : undefined
}
