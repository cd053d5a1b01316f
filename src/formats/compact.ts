import { textOf, verdictWords, whereOf } from '../story/verdict.ts'
import { escapeTerminal } from '../text/escape.ts'
import type { Format, FullReport } from './format.ts'
import { shortCode } from './pretty/summary.ts'
import { type Told, toldIn } from './shared/told.ts'

/**
 * For editors, grep and problem matchers: one line each, `path:line:col: severity code rule: message`, with `-` where no
 * error is documented. `.github/passkey-lint-matcher.json` reads it. A sound input has no line.
 */
const compact: Format = (report, { quiet, verbose }) => {
  const told = toldIn(report).filter(({ severity }) => !quiet || severity === 'error')
  const skipped = verbose ? (report.skipped ?? []).map(({ path, because }) => `skipped ${path}: ${because}`) : []
  const lines = [...incidentLines(report), ...told.map(lineOf), ...skipped.map(unplaced)]
  return lines.map((line) => `${line}\n`).join('')
}

export default compact

/** A name, or a line without a place, must not look as if a place ended in it. */
const unplaced = (text: string): string => escapeTerminal(text).replace(/:(?=\d+:\d+: )/g, '\\u{3a}')

function lineOf({ path, line = 1, column = 1, severity, code, rule, message }: Told): string {
  const documented = code === undefined ? '-' : shortCode(code)
  return `${unplaced(path)}:${line}:${column}: ${severity} ${documented} ${rule}: ${escapeTerminal(message)}`
}

/** What all inputs say together comes first; a problem matcher passes over it. */
function incidentLines({ incident }: FullReport): string[] {
  if (!incident) return []
  const causes = incident.causes.map((cause) => {
    const where = whereOf(cause)
    return `cause (${cause.grade}) ${textOf(cause)}${where === '' ? '' : ` [${where}]`}`
  })
  return [`verdict ${verdictWords(incident)}`, ...causes].map(unplaced)
}
