import { textOf } from '../../convert.ts'
import { subjectOf } from '../../json/pointer.ts'
import type { ReportFinding } from '../../model/index.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { frame } from '../../text/frame.ts'
import { columns, wrap } from '../../text/wrap.ts'
import type { FormatContext } from '../format.ts'
import { shortCode } from './summary.ts'

/** Columns of a frame in front of the source line, up to line 999. */
const BESIDE_LINE = 6
/** Where the text of a labelled row starts. */
const ROW_INDENT = 11
/** A title that would start further to the right starts on the next line. */
const MAX_TITLE_INDENT = 30

/** What is said elsewhere of a finding: `more`, where else it stands; `above`, that the diagnosis tells why and what to change. */
export interface Elsewhere {
  more?: string
  above?: boolean
}

/** One finding: its documented name, the place, why, what to change; the rule always in the last row. `path` comes escaped. */
export function findingLines(
  path: string,
  finding: ReportFinding,
  context: FormatContext,
  { more = '', above = false }: Elsewhere = {},
): string[] {
  const { palette } = context
  // Of what many inputs have in common the first page is enough: it is about the code in the title.
  const docs = more === '' ? finding.docs : finding.docs.slice(0, 1)
  return [
    ...titleLines(finding, context),
    ...frameLines(path, finding, context),
    ...(above
      ? row('cause', 'as told above, with what to change', context)
      : [
          ...row('cause', finding.cause, context),
          ...row('fix', finding.fix, context),
          ...docs.map(
            (url, at) => `    ${palette.bold(at === 0 ? 'docs' : '    ')}   ${palette.link(escapeTerminal(url))}`,
          ),
        ]),
    ...row('also', finding.also.join(', '), context),
    ...row('see', finding.related.map((place) => `${place.path} ${place.pointer}`.trim()).join(', '), context),
    ...row('and', more, context),
    `    ${palette.bold('rule')}   ${palette.code(finding.rule)}`,
  ]
}

function titleLines(finding: ReportFinding, context: FormatContext): string[] {
  const { palette, width } = context
  const [code, ...more] = finding.codes
  const title = (code && context.errorOf(code)?.title) ?? context.ruleOf(finding.rule)?.summary ?? finding.rule
  const label = code === undefined ? finding.severity : `${finding.severity} ${shortCode(code)}`
  const painted =
    palette[finding.severity](finding.severity) + (code === undefined ? '' : ` ${palette.code(shortCode(code))}`)
  const beside = 2 + columns(label) + 2
  // A slug takes the line for itself.
  const own = beside > MAX_TITLE_INDENT
  const [head = '', ...rest] = wrap(escapeTerminal(title), width, own ? 4 : beside).split('\n')
  const others = more.map(shortCode).join(', ')
  return [
    ...(own ? [`  ${painted}`, `    ${palette.bold(head)}`] : [`  ${painted}  ${palette.bold(head)}`]),
    ...rest.map((line) => palette.bold(line)),
    ...(more.length > 0 ? `    also documented as ${wrap(others, width, ALSO)}`.split('\n') : []),
  ]
}

/** Where the further codes of a finding start. */
const ALSO = '    also documented as '.length

/** The line of the source with its mark, and the message: beside the mark when it fits, below it when not. */
export function frameLines(path: string, finding: ReportFinding, context: FormatContext): string[] {
  const { palette, width } = context
  const given = context.shown(finding)
  // An empty or binary input has no line to show.
  const shown = given?.text === '' ? undefined : given
  const drawn =
    shown &&
    frame({
      ...shown,
      label: finding.message,
      showValues: context.showValues,
      pointer: subjectOf(finding),
      width: width - BESIDE_LINE - Math.max(0, textOf(finding.line ?? '').length - 3),
    })
  const number = drawn ? textOf(drawn.lineNumber).padStart(3) : '   '
  const margin = ' '.repeat(number.length)
  const where = finding.line === undefined || !shown ? path : `${path}:${finding.line}:${finding.column ?? 1}`
  const place = placeOf(finding)
  const bar = palette.dim('│')
  const indent = margin.length + 3
  const barred = (text: string, paint = (line: string): string => line): string[] =>
    wrap(text, width, indent)
      .split('\n')
      .map((line) => `${margin} ${bar} ${paint(line.trimStart())}`)
  const message = (text: string): string[] => barred(text)
  // A path is not broken, so that it can be copied.
  const isBeside = place === '' || indent + columns(where) + 3 + columns(place) <= width
  const lines = [`${margin} ${palette.dim('┌')} ${where}${isBeside && place !== '' ? `   ${palette.dim(place)}` : ''}`]
  if (!isBeside) lines.push(...barred(place, palette.dim))
  if (!drawn) return [...lines, ...message(escapeTerminal(finding.message))]
  lines.push(`${palette.dim(number)} ${bar} ${drawn.line}`)
  const mark = palette[finding.severity](drawn.caret.trimStart())
  const caret = ' '.repeat(drawn.caret.length - drawn.caret.trimStart().length) + mark
  const fits = indent + drawn.caret.length + 1 + columns(drawn.label) <= width
  if (fits) return [...lines, `${margin} ${bar} ${caret} ${drawn.label}`]
  return [...lines, `${margin} ${bar} ${caret}`, ...message(drawn.label)]
}

function row(label: string, text: string | undefined, { width, palette }: FormatContext): string[] {
  if (text === undefined || text === '') return []
  const wrapped = wrap(escapeTerminal(text), width, ROW_INDENT)
  return `    ${palette.bold(label)}${' '.repeat(7 - label.length)}${wrapped}`.split('\n')
}

/** The place in the standard's terms: the pointer, what is absent there, the field and the bytes of a decoded member. */
export function placeOf(finding: ReportFinding): string {
  const { pointer, member, layer, at, bytes } = finding
  const parts = [member === undefined ? pointer : `${pointer}/${member} (absent)`]
  const inside = [layer, at].filter((part) => part !== undefined).join('.')
  if (inside !== '') parts.push(`→ ${inside}`)
  if (bytes) parts.push(bytesText(bytes))
  return escapeTerminal(parts.filter((part) => part !== '').join(' '))
}

function bytesText({ offset, length }: { offset: number; length: number }): string {
  if (length === 0) return `(at byte ${offset})`
  return length === 1 ? `(byte ${offset})` : `(bytes ${offset}–${offset + length - 1})`
}

const INDENT = 8

/** An info, dimmed and short: the message, where, the rule; what to make of it is told when it is asked for. */
export function infoLines(info: ReportFinding, { width, palette }: FormatContext, more = ''): string[] {
  const where = info.line === undefined ? '' : `, line ${info.line}`
  const rest = more === '' ? '' : ` and ${more}`
  const text = wrap(escapeTerminal(`${info.message} (${info.rule}${where})${rest}`), width, INDENT)
  return `  info  ${text}`.split('\n').map((line) => palette.dim(line))
}
