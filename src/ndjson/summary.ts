import type { ExitCode } from '../exit-codes.ts'
import type { Severity, Statistic } from '../model/index.ts'

/** How often a rule found something under one code, in how many lines; the key of one of them. */
export interface SummaryRow extends Omit<Statistic, 'inputs' | 'rule' | 'code'> {
  lines: number
  code?: string
  rule: string
  /** JSON text: of all keys the first in the order of code units, so that it is the same in whatever order parts are added. */
  example?: string
}

/** What a stream came to, of whatever part of it: all that is in it adds up. `schemas/summary.schema.json`. */
export interface Totals {
  lines: number
  /** Lines with nothing but white space in them. */
  blank: number
  /** Lines that were not read. */
  unreadable: number
  payloads: number
  errors: number
  warnings: number
  infos: number
  suppressed: number
}

export interface Summary extends Totals {
  exitCode: ExitCode
  statistics: SummaryRow[]
}

export const NO_TOTALS: Readonly<Totals> = {
  lines: 0,
  blank: 0,
  unreadable: 0,
  payloads: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
