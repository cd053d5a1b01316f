import { MAX_SUMMARY_ROWS } from '../limits.ts'
import type { Severity } from '../model/index.ts'
import { NO_KEY } from './key.ts'
import { countsOf } from './record.ts'
import { NO_TOTALS, SEVERITIES, type SummaryRow, type Totals } from './summary.ts'

/** As much of a record as is counted. */
export interface Counted {
  key?: string | undefined
  unreadable?: string | undefined
  suppressed: number
  payloads: readonly { findings: readonly { severity: Severity; rule: string; codes: readonly string[] }[] }[]
}

/** Adds up records, and sums of them. What is added in another order gives the same. */
export class Tally {
  readonly totals: Totals = { ...NO_TOTALS }
  readonly #rows = new Map<string, SummaryRow>()
  /** More kinds of findings came than a summary holds. */
  isFull = false

  record({ key, unreadable, suppressed, payloads }: Counted): void {
    const { totals } = this
    totals.lines++
    if (unreadable !== undefined) totals.unreadable++
    else if (payloads.length === 0) totals.blank++
    totals.payloads += payloads.length
    totals.suppressed += suppressed
    if (payloads.every(({ findings }) => findings.length === 0)) return
    const { errors, warnings, infos } = countsOf(payloads)
    totals.errors += errors
    totals.warnings += warnings
    totals.infos += infos
    const seen = new Set<SummaryRow>()
    for (const { findings } of payloads)
      for (const finding of findings) {
        const row = this.#row(finding.severity, finding.codes[0], finding.rule)
        if (!row) continue
        row.count++
        if (seen.has(row)) continue
        seen.add(row)
        row.lines++
        withExample(row, key)
      }
  }

  /** A sum of records. */
  sum(totals: Totals, rows: readonly SummaryRow[]): void {
    for (const name of Object.keys(NO_TOTALS) as (keyof Totals)[]) this.totals[name] += totals[name]
    for (const { severity, code, rule, count, lines, example } of rows) {
      const row = this.#row(severity, code, rule)
      if (!row) continue
      row.count += count
      row.lines += lines
      withExample(row, example)
    }
  }

  /** The commonest first; what is equally common: the graver first, then by name. */
  rows(): SummaryRow[] {
    return [...this.#rows.values()].sort(
      (a, b) =>
        b.count - a.count ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (nameOf(a) < nameOf(b) ? -1 : 1),
    )
  }

  #row(severity: Severity, code: string | undefined, rule: string): SummaryRow | undefined {
    const name = `${severity}\n${code ?? ''}\n${rule}`
    const row = this.#rows.get(name)
    if (row) return row
    if (this.#rows.size >= MAX_SUMMARY_ROWS) {
      this.isFull = true
      return undefined
    }
    const made: SummaryRow = { count: 0, lines: 0, severity, ...(code === undefined ? {} : { code }), rule }
    this.#rows.set(name, made)
    return made
  }
}

const nameOf = ({ rule, code }: SummaryRow): string => `${rule}\n${code ?? ''}`

function withExample(row: SummaryRow, key: string | undefined): void {
  if (key === undefined || key === NO_KEY) return
  if (row.example === undefined || key < row.example) row.example = key
}
