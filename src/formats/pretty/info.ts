import type { ReportFinding } from '../../model/index.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { wrap } from '../../text/wrap.ts'
import type { FormatContext } from '../format.ts'

const INDENT = 8

/** An info, dimmed and short: the message, where, the rule. */
export function infoLines(info: ReportFinding, { width, palette }: FormatContext): string[] {
  const where = info.line === undefined ? '' : `, line ${info.line}`
  const text = wrap(escapeTerminal(`${info.message} (${info.rule}${where})`), width, INDENT)
  return `  info  ${text}`.split('\n').map((line) => palette.dim(line))
}
