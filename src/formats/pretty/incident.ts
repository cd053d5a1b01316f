import type { Incident, IncidentCause, TimelineEntry } from '../../model/index.ts'
import { evidenceOf, stepOf, textOf, verdictWords, whereOf } from '../../story/verdict.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { columns, wrap } from '../../text/wrap.ts'
import type { FormatContext } from '../format.ts'

/** The diagnosis of `triage`, before everything that it rests on: what happened, the likeliest cause, the others, what to ask for. */
export function incidentLines(incident: Incident, asOf: string | undefined, context: FormatContext): string[] {
  const { palette, width } = context
  const { verdict, causes, timeline = [], notRead = [], questions = [], checked = [] } = incident
  const [first, ...others] = causes
  const when = asOf === undefined ? '' : palette.dim(`  as of ${asOf}`)
  const words = `  ${palette.bold(verdict)}: ${verdictWords(incident)}`
  const list = (items: readonly string[]): string[] =>
    items.flatMap((item) => `    - ${wrap(escapeTerminal(item), width, 6)}`.split('\n'))
  return [
    `${palette.bold('Incident')}${when}`,
    words,
    ...section(timelineTitle(timeline), timelineLines(timeline, context), context),
    ...section('Most likely', first ? firstLines(first, context) : [], context),
    ...section(
      'Further',
      others.flatMap((cause, at) => otherLines(cause, at + 2, context)),
      context,
    ),
    ...section('Not read', list(notRead.map(({ path, because }) => `${path}: ${because}`)), context),
    ...section('Checked', list(checked), context),
    ...section('To ask for', list(questions), context),
  ]
}

function section(title: string, lines: readonly string[], { palette }: FormatContext): string[] {
  return lines.length === 0 ? [] : ['', `  ${palette.bold(title)}`, ...lines]
}

const timelineTitle = (timeline: readonly TimelineEntry[]): string =>
  timeline.some(({ at }) => at !== undefined) ? 'What happened (UTC)' : 'What happened'

/** One line for each step where it fits; the sign in the margin says where it broke. */
function timelineLines(timeline: readonly TimelineEntry[], { palette, width }: FormatContext): string[] {
  const isTimed = timeline.some(({ at }) => at !== undefined)
  const inputs = new Set(timeline.map(({ path }) => path))
  return timeline.flatMap((entry) => {
    const { title, time } = stepOf(entry)
    const mark = entry.breaks ? palette.error('✗') : ' '
    const path =
      inputs.size > 1 && !entry.name.startsWith(escapeTerminal(entry.path)) ? `  ${escapeTerminal(entry.path)}` : ''
    const head = `${isTimed ? `${time.padEnd(8)}  ` : ''}${escapeTerminal(title)}${path}`
    const what = escapeTerminal(entry.what)
    const fits = 4 + columns(head) + 2 + columns(what) <= width
    if (fits) return [`  ${mark} ${head}  ${palette.dim(what)}`]
    const indent = isTimed ? 16 : 6
    const rest = `${' '.repeat(indent)}${wrap(what, width, indent)}`.split('\n').map((line) => palette.dim(line))
    return [`  ${mark} ${head}`, ...rest]
  })
}

const ROW = 14

function firstLines(cause: IncidentCause, context: FormatContext): string[] {
  const row = (label: string, text: string): string[] =>
    text === '' ? [] : `    ${label.padEnd(10)}${wrap(escapeTerminal(text), context.width, ROW)}`.split('\n')
  return [
    ...causeLines(cause, 1, context),
    ...row('evidence', evidenceOf(cause)),
    ...row('where', whereOf(cause)),
    ...row('fix', cause.fix ?? ''),
  ]
}

/** One of the rest: what, and where. */
function otherLines(cause: IncidentCause, number: number, context: FormatContext): string[] {
  const where = whereOf(cause)
  return causeLines(cause, number, context, where === '' ? '' : ` (${where})`)
}

function causeLines(cause: IncidentCause, number: number, { width }: FormatContext, where = ''): string[] {
  const label = `  ${number}. ${cause.grade.padEnd(10)}  `
  return `${label}${wrap(escapeTerminal(textOf(cause) + where), width, label.length)}`.split('\n')
}
