import type { ReportInput, ReportPayload } from '../model/index.ts'
import { escapeTerminal } from '../text/escape.ts'
import type { Format, FormatContext } from './format.ts'
import { findingLines, infoLines } from './pretty/finding.ts'
import { incidentLines } from './pretty/incident.ts'
import { expectationLines, headerOf, skippedLines, summaryLine } from './pretty/summary.ts'

/** For people at a terminal: what is wrong, where, why, what to change. */
const pretty: Format = (report, context) => {
  const blocks: Block[] = report.inputs.flatMap((input) => inputBlocks(input, context))
  const lines = report.incident ? [...incidentLines(report.incident, report.asOf, context), ''] : []
  blocks.forEach((block, index) => {
    // One-line blocks stand together; an empty line sets off the others.
    if (index > 0 && (block.length > 1 || (blocks[index - 1]?.length ?? 0) > 1)) lines.push('')
    lines.push(...block)
  })
  if (blocks.length > 0) lines.push('')
  if (report.expectation) lines.push(...expectationLines(report.expectation, context))
  lines.push(summaryLine(report, context), ...skippedLines(report, context))
  return `${lines.join('\n')}\n`
}

export default pretty

type Block = string[]

function inputBlocks(input: ReportInput, context: FormatContext): Block[] {
  const path = escapeTerminal(input.path)
  if (input.unreadable !== undefined) {
    const { bold, error } = context.palette
    return [[`${bold(path)}  ${error('not read')}: ${escapeTerminal(input.unreadable)}`]]
  }
  return input.payloads.flatMap((payload) => {
    const block = payloadBlock(path, payload, context)
    return block ? [block] : []
  })
}

function payloadBlock(path: string, payload: ReportPayload, context: FormatContext): Block | undefined {
  const { palette, quiet, verbose } = context
  const findings = payload.findings.filter((finding) => !quiet || finding.severity === 'error')
  if (quiet && findings.length === 0) return undefined
  const header = headerOf(path, payload, palette)
  const open = notCheckedText(payload)
  const seen = seenLines(payload, context)
  if (findings.length === 0 && !(verbose && open)) {
    const rest = open ? palette.dim(` · ${open}`) : ''
    return [`${header}  ${palette.good('no findings')}${rest}`, ...seen]
  }
  const loud = findings.filter((finding) => finding.severity !== 'info')
  const block: Block = [header, ...seen, '']
  for (const finding of loud) block.push(...findingLines(path, finding, context), '')
  const infos = findings.filter((finding) => finding.severity === 'info').flatMap((info) => infoLines(info, context))
  if (infos.length > 0) block.push(...infos, '')
  if (open && verbose) block.push(...notCheckedList(payload, context), '')
  else if (open && !quiet) block.push(palette.dim(`  ${open} (--verbose lists them)`), '')
  block.pop()
  return block
}

/** By what it was taken for what it is, and the way to it: who doubts either can tell. */
function seenLines({ seenBy, via }: ReportPayload, { palette }: FormatContext): string[] {
  if (seenBy === undefined) return []
  return [palette.dim(`  seen by ${escapeTerminal(seenBy)}, read as ${escapeTerminal(via.join(' > '))}`)]
}

function notCheckedText({ notChecked }: ReportPayload): string {
  if (notChecked.length === 0) return ''
  return notChecked.length === 1 ? '1 check could not run' : `${notChecked.length} checks could not run`
}

const notCheckedList = ({ notChecked }: ReportPayload, { palette }: FormatContext): string[] =>
  notChecked.map(({ rule, because }) => palette.dim(`  not checked  ${rule}: ${escapeTerminal(because)}`))
