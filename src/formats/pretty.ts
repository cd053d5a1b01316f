import type { IncidentCause, ReportFinding, ReportInput, ReportPayload } from '../model/index.ts'
import { escapeTerminal } from '../text/escape.ts'
import { counted } from '../text/words.ts'
import { wrap } from '../text/wrap.ts'
import type { Format, FormatContext, FullReport } from './format.ts'
import { findingLines, infoLines } from './pretty/finding.ts'
import { cleanLine, unreadLines } from './pretty/fold.ts'
import { headerLines } from './pretty/header.ts'
import { incidentLines } from './pretty/incident.ts'
import { type Block, readable } from './pretty/overview.ts'
import { quietLines } from './pretty/quiet.ts'
import { type Same, sameIn } from './pretty/same.ts'
import { statisticsLines } from './pretty/statistics.ts'
import { expectationLines, shortCode, skippedLines, summaryLine } from './pretty/summary.ts'

/** For people at a terminal: what is wrong, where, why, what to change. */
const pretty: Format = (report, context) => {
  if (context.quiet) return quietText(report, context)
  const blocks = report.statistics ? [statisticsLines(report.statistics, context)] : blocksOf(report, context)
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

/** Of an incident the diagnosis, without what it rests on. */
const quietText = (report: FullReport, context: FormatContext): string =>
  (report.incident ? incidentLines(report.incident, report.asOf, context) : quietLines(report, context))
    .map((line) => `${line}\n`)
    .join('')

/** Of one input every payload is told by itself; of more what they have in common is told once. */
const MANY_PAYLOADS = 20
/** So many lines that say nothing are read; more are counted. */
const HANDFUL = 10

const NOTHING_SAME: Same = { more: () => '', toldBy: () => undefined }

function blocksOf(report: FullReport, context: FormatContext): string[][] {
  const { inputs } = report
  const first = report.incident?.causes[0]
  const isMany = !context.verbose && (inputs.length > 1 || (inputs[0]?.payloads.length ?? 0) > MANY_PAYLOADS)
  const same = isMany ? sameIn(report) : NOTHING_SAME
  const unread = inputs.filter((input) => input.unreadable !== undefined)
  const clean = inputs.flatMap(({ payloads }) => payloads.filter(({ findings }) => findings.length === 0))
  const [areUnreadFolded, isCleanFolded] = [isMany && unread.length > HANDFUL, isMany && clean.length > HANDFUL]
  const blocks = inputs.flatMap((input): Block[] => {
    if (input.unreadable !== undefined)
      return areUnreadFolded ? [] : [{ lines: unreadBlock(input, context), tells: [] }]
    const told = isCleanFolded ? input.payloads.filter(({ findings }) => findings.length > 0) : input.payloads
    return told.flatMap((payload) => payloadBlock(input.path, payload, { same, first }, context))
  })
  const told = isMany ? readable(blocks, report, same, context) : blocks
  return [
    ...told.map(({ lines }) => lines),
    ...(areUnreadFolded ? unreadLines(unread, context).map((line) => [line]) : []),
    ...(isCleanFolded ? [[cleanLine(clean, context)]] : []),
  ]
}

function unreadBlock({ path, unreadable = '' }: ReportInput, { palette }: FormatContext): string[] {
  return [`${palette.bold(escapeTerminal(path))}  ${palette.error('not read')}: ${escapeTerminal(unreadable)}`]
}

/** What stands elsewhere: at other payloads, and as the likeliest cause in the diagnosis above. */
interface Told {
  same: Same
  first: IncidentCause | undefined
}

/** One payload; nothing, where others before it have told all that there is. */
function payloadBlock(
  inputPath: string,
  payload: ReportPayload,
  { same, first }: Told,
  context: FormatContext,
): Block[] {
  const { palette, verbose, width } = context
  const path = escapeTerminal(inputPath)
  const { findings } = payload
  const open = notCheckedText(payload)
  if (findings.length === 0 && !(verbose && open))
    return [{ lines: [...cleanHeader(path, payload, open, context), ...seenLines(payload, context)], tells: [] }]
  const header = headerLines(path, payload, palette, width)
  const own = findings.filter((finding) => !same.toldBy(finding))
  if (findings.length > 0 && own.length === 0) return []
  const block = [...header, ...seenLines(payload, context), '']
  const isLong = ({ severity }: ReportPayload['findings'][number]): boolean => verbose || severity !== 'info'
  for (const finding of own.filter(isLong)) {
    const above = isOf(finding, inputPath, first)
    block.push(...findingLines(path, finding, context, { more: same.more(finding), above }), '')
  }
  const short = [
    ...own.filter((finding) => !isLong(finding)).flatMap((info) => infoLines(info, context, same.more(info))),
    ...repeatedLines(payload, same, context),
  ]
  if (short.length > 0) block.push(...short, '')
  if (open && verbose) block.push(...notCheckedList(payload, context), '')
  else if (open) block.push(...dimmed('  ', `${open} (--verbose lists them)`, context), '')
  block.pop()
  return [{ lines: block, tells: own }]
}

/** Whether it is what the cause was made of, which then says all that the finding does. */
const isOf = ({ rule, pointer, line, column, fix }: ReportFinding, path: string, cause: IncidentCause | undefined) =>
  cause?.rule === rule &&
  cause.path === path &&
  cause.pointer === pointer &&
  cause.line === line &&
  cause.column === column &&
  cause.fix === fix

function cleanHeader(path: string, payload: ReportPayload, open: string, { palette, width }: FormatContext): string[] {
  const said = `  no findings${open ? ` · ${open}` : ''}`
  const lines = headerLines(path, payload, palette, width - said.length)
  const painted = `  ${palette.good('no findings')}${open ? palette.dim(` · ${open}`) : ''}`
  return [...lines.slice(0, -1), `${lines.at(-1)}${painted}`]
}

/** Findings that stand in full at another payload. */
const repeatedLines = ({ findings }: ReportPayload, same: Same, context: FormatContext): string[] =>
  findings.flatMap((finding) => {
    const told = same.toldBy(finding)
    const code = finding.codes[0] === undefined ? '' : ` ${shortCode(finding.codes[0])}`
    return told ? dimmed('  ', `${finding.severity}${code} ${finding.rule}, as in ${told.path}`, context) : []
  })

/** By what it was taken for what it is, and the way to it: who doubts either can tell. */
const seenLines = ({ seenBy, via }: ReportPayload, context: FormatContext): string[] =>
  seenBy === undefined ? [] : dimmed('  ', `seen by ${seenBy}, read as ${via.join(' > ')}`, context)

const notCheckedText = ({ notChecked }: ReportPayload): string =>
  notChecked.length === 0 ? '' : `${counted(notChecked.length, 'check')} could not run`

const notCheckedList = ({ notChecked }: ReportPayload, context: FormatContext): string[] =>
  notChecked.flatMap(({ rule, because }) => dimmed('  not checked  ', `${rule}: ${because}`, context))

/** A remark behind its label, wrapped below itself. */
const dimmed = (label: string, text: string, { palette, width }: FormatContext): string[] =>
  `${label}${wrap(escapeTerminal(text), width, label.length)}`.split('\n').map((line) => palette.dim(line))
