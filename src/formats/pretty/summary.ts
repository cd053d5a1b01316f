import { escapeTerminal } from '../../text/escape.ts'
import { counted, thousands } from '../../text/words.ts'
import type { Expectation, FormatContext, FullReport } from '../format.ts'

const shortName = (id: string): string => id.slice(id.indexOf('/') + 1)

/** A number stands alone; a slug keeps its provider, which the number's width would not. */
export const shortCode = (code: string): string => (/\/\d+$/.test(code) ? shortName(code) : code)

/** `1 error, 2 warnings in 3 payloads`. */
export function summaryLine(report: FullReport, { palette }: FormatContext): string {
  const { payloads, errors, warnings, infos, suppressed } = report.summary
  const found = [
    ...(errors > 0 ? [palette.error(counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [palette.warning(counted(warnings, 'warning'))] : []),
    ...(infos > 0 ? [palette.dim(counted(infos, 'info'))] : []),
  ]
  const what = found.length > 0 ? found.join(', ') : palette.good('no findings')
  const unread = report.inputs.filter((input) => input.unreadable !== undefined).length
  const rest = [
    ...(suppressed > 0 ? [`${thousands(suppressed)} suppressed`] : []),
    ...(unread > 0 ? [palette.error(`${counted(unread, 'input')} not read`)] : []),
  ]
  return `${what} in ${counted(payloads, 'payload')}${rest.map((part) => `; ${part}`).join('')}`
}

/** How many names of kinds of files a line holds. */
const MOST_KINDS = 6

/** `read 5 files, skipped 2 (png, pdf)`: a folder that was not read whole is not known to be sound. */
export function skippedLines(report: FullReport, { palette, verbose }: FormatContext): string[] {
  const { skipped = [], summary } = report
  if (skipped.length === 0) return []
  const kinds = [
    ...new Set(skipped.map(({ path }) => /\.([a-z0-9]{1,9})$/i.exec(path)?.[1]?.toLowerCase() ?? 'no extension')),
  ]
  const named = kinds.length > MOST_KINDS ? [...kinds.slice(0, MOST_KINDS), '…'] : kinds
  const line = `read ${counted(summary.inputs, 'file')}, skipped ${summary.skipped ?? skipped.length} (${named.join(', ')})`
  const each = skipped.map(({ path, because }) => `  skipped  ${escapeTerminal(path)}: ${escapeTerminal(because)}`)
  return [line, ...(verbose ? each : [])].map((text) => palette.dim(text))
}

/** What `--expect` says; one line when all is as expected. */
export function expectationLines(expectation: Expectation, context: FormatContext): string[] {
  const { palette } = context
  const { expected, differences } = expectation
  const what = expected.length === 0 ? 'no error' : expected.map(shortCode).join(', ')
  if (differences.length === 0) return [palette.good(`as expected: ${what}`)]
  return [palette.error(`not as expected (${what}):`), ...differenceLines(differences, context)]
}

/** More inputs with the same difference than this are counted. */
const MOST_ALIKE = 3

/** One line for each; what many inputs have in common is told with the first of them. */
function differenceLines(differences: Expectation['differences'], { verbose }: FormatContext): string[] {
  const alike = new Map<string, Expectation['differences']>()
  for (const one of differences) {
    const own = alike.get(one.message)
    if (own) own.push(one)
    else alike.set(one.message, [one])
  }
  return differences.flatMap((one) => {
    const own = alike.get(one.message) ?? []
    const line = `  ${escapeTerminal(one.path)}  ${escapeTerminal(one.message)}`
    if (verbose || own.length <= MOST_ALIKE) return [line]
    return one === own[0] ? [`${line}; so ${counted(own.length - 1, 'more input')}`] : []
  })
}
