import type { Summary } from '../../ndjson/summary.ts'
import type { Palette } from '../../text/colour.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { tableLines } from '../../text/table.ts'
import { counted, thousands } from '../../text/words.ts'
import { shortCode } from '../pretty/summary.ts'
import { countColumns } from '../shared/count-columns.ts'

/** A summary for a person: what was found how often, the commonest first, and what it was found in. */
export function summaryPretty(
  { statistics, ...totals }: Summary,
  { palette, width }: { palette: Palette; width: number },
): string {
  const { lines, payloads, blank, unreadable, suppressed, errors, warnings, infos } = totals
  const found = [
    ...(errors > 0 ? [palette.error(counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [palette.warning(counted(warnings, 'warning'))] : []),
    ...(infos > 0 ? [palette.dim(counted(infos, 'info'))] : []),
  ]
  const rest = [
    ...(suppressed > 0 ? [`${thousands(suppressed)} suppressed`] : []),
    ...(blank > 0 ? [`${counted(blank, 'line')} blank`] : []),
    ...(unreadable > 0 ? [palette.error(`${counted(unreadable, 'line')} not read`)] : []),
  ]
  const what = found.length > 0 ? found.join(', ') : palette.good('no findings')
  const last = [`${what} in ${counted(payloads, 'payload')} of ${counted(lines, 'line')}`, ...rest].join('; ')
  return `${[...table(statistics, palette, width), last].join('\n')}\n`
}

function table(rows: Summary['statistics'], palette: Palette, width: number): string[] {
  if (rows.length === 0) return []
  const hasKeys = rows.some(({ example }) => example !== undefined)
  const cells = rows.map(({ count, lines, severity, code, rule, example }) => [
    thousands(count),
    thousands(lines),
    severity,
    code === undefined ? '' : escapeTerminal(shortCode(code)),
    escapeTerminal(rule),
    ...(hasKeys ? [escapeTerminal(example ?? '')] : []),
  ])
  const head = ['count', 'lines', 'severity', 'code', 'rule', ...(hasKeys ? ['such as'] : [])]
  const [title = '', ...body] = tableLines([head, ...cells], width, countColumns(palette))
  return [palette.bold(title), ...body, '']
}
