import type { ReportPayload, Severity } from '../model/index.ts'

/** What one line came to: `schemas/record.schema.json`. It depends on nothing but the line and the flags. */
export interface LineRecord {
  /** With `--key`: JSON text, as it stands in the line. */
  key?: string | undefined
  /** Why the line was not read; then there are no payloads. */
  unreadable?: string
  suppressed: number
  payloads: readonly ReportPayload[]
}

export interface Counts {
  errors: number
  warnings: number
  infos: number
}

export function countsOf(payloads: readonly { findings: readonly { severity: Severity }[] }[]): Counts {
  const counts = { errors: 0, warnings: 0, infos: 0 }
  for (const { findings } of payloads)
    for (const { severity } of findings) {
      if (severity === 'error') counts.errors++
      else if (severity === 'warning') counts.warnings++
      else counts.infos++
    }
  return counts
}

/** JSON on one line, not yet escaped for a terminal. */
export function recordText({ key, unreadable, suppressed, payloads }: LineRecord): string {
  const { errors, warnings, infos } = countsOf(payloads)
  const start = key === undefined ? '{' : `{"key":${key},`
  const counts = `"errors":${errors},"warnings":${warnings},"infos":${infos},"suppressed":${suppressed}`
  const why = unreadable === undefined ? '' : `,"unreadable":${JSON.stringify(unreadable)}`
  return `${start}${counts}${why},"payloads":${JSON.stringify(payloads.map(told))}}`
}

/** A record is one line: of a place in it the column says all. */
const told = ({ findings, ...payload }: ReportPayload) => ({
  ...payload,
  findings: findings.map(({ line: _line, endLine: _endLine, ...finding }) => finding),
})
