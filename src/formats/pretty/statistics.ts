import type { Statistic } from '../../model/index.ts'
import { tableLines } from '../../text/table.ts'
import { thousands } from '../../text/words.ts'
import type { FormatContext } from '../format.ts'
import { countColumns } from '../shared/count-columns.ts'
import { shortCode } from './summary.ts'

/** What was found how often, the commonest first. */
export function statisticsLines(rows: readonly Statistic[], { palette, width }: FormatContext): string[] {
  if (rows.length === 0) return [palette.good('nothing was found')]
  const cells = rows.map(({ count, inputs, severity, code, rule }) => [
    thousands(count),
    thousands(inputs),
    severity,
    code === undefined ? '' : shortCode(code),
    rule,
  ])
  const [head = '', ...body] = tableLines(
    [['count', 'inputs', 'severity', 'code', 'rule'], ...cells],
    width,
    countColumns(palette),
  )
  return [palette.bold(head), ...body]
}
