import { writeFileSync } from 'node:fs'
import schema from '../../schemas/baseline.schema.json' with { type: 'json' }
import { validators } from '../generated/validators.ts'
import { valueAt } from '../json/pointer.ts'
import type { Json } from '../model/index.ts'
import type { Known, Suppressed } from '../settle/suppress.ts'
import { jsonText } from '../text/json-text.ts'
import { placedJson } from './placed-json.ts'
import { violationOf } from './schema-words.ts'
import { isMissing, readSettings, refusal } from './settings-file.ts'
import { UsageError } from './usage-error.ts'

const VERSION = 1

/** A finding as the file has it: nothing of a payload's values, which messages may hold. */
export interface Entry extends Known {
  rule: string
  codes: readonly string[]
}

/** Reads a baseline. Throws a UsageError of one line; where there is no file and one `mayBeMissing`, it is empty. */
export function readBaseline(path: string, name: string, mayBeMissing: boolean): Entry[] {
  const what = `baseline ${name}`
  const json = placedJson(textOf(path, what, mayBeMissing))
  const [problem] = json.problems
  if (problem) throw new UsageError(`${what}:${json.at(problem.offset)}: ${problem.words}`)
  const { value } = json
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  if (typeof version === 'number' && version !== VERSION)
    throw new UsageError(
      `${what}: its version is ${version}, this passkey-lint reads ${VERSION}. Write it anew with --update-baseline to another file.`,
    )
  const { validate } = validators.baseline?.() ?? {}
  if (!validate?.(value)) {
    const [error] = validate?.errors ?? []
    const { pointer, words } = error
      ? violationOf(error, schema, valueAt(value as Json, error.instancePath))
      : { pointer: '', words: '' }
    throw new UsageError(`${what}:${json.at(json.offsetOf(pointer))}: it is no baseline: ${words}`)
  }
  const { findings } = value as { findings: (Known & Partial<Entry>)[] }
  return findings.map(({ fingerprint, path: at, rule = '', codes = [] }) => ({ fingerprint, path: at, rule, codes }))
}

const EMPTY = `{"version":${VERSION},"findings":[]}`

function textOf(path: string, what: string, mayBeMissing: boolean): string {
  try {
    return readSettings(path, what)
  } catch (error) {
    if (!(error instanceof UsageError) || !isMissing(error.cause)) throw error
    if (mayBeMissing) return EMPTY
    throw new UsageError(`${error.message}; --update-baseline writes it`)
  }
}

export const entryOf = ({ finding, path }: Suppressed, pathOf: (name: string) => string): Entry => ({
  fingerprint: finding.fingerprint ?? '',
  rule: finding.rule,
  codes: finding.codes,
  path: pathOf(path),
})

const keyOf = ({ path, rule, fingerprint }: Entry): string => [path, rule, fingerprint].join('\0')

/** Writes a baseline, the same bytes for the same findings. Throws a UsageError where it cannot be written. */
export function writeBaseline(path: string, name: string, entries: readonly Entry[]): void {
  const sorted = entries
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const findings = sorted.map(({ one: { fingerprint, rule, codes, path: at } }) => ({
    fingerprint,
    rule,
    codes,
    path: at,
  }))
  try {
    writeFileSync(path, jsonText({ version: VERSION, findings }))
  } catch (error) {
    throw new UsageError(`cannot write the baseline ${name}: ${isMissing(error) ? 'no such folder' : refusal(error)}`)
  }
}
