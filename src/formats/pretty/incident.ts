import type { Incident, TimelineEntry } from '../../model/index.ts'
import { stepOf, verdictWords } from '../../story/verdict.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { thousands } from '../../text/words.ts'
import { columns, fold, wrap } from '../../text/wrap.ts'
import type { FormatContext } from '../format.ts'
import { distinct, firstLines, otherLines } from './causes.ts'

/** Items of a list that somebody reads who has ten minutes. */
const MOST_ITEMS = 12
/** Of a long story the beginning, what went wrong first, and the end. */
const [MOST_STEPS, FIRST, BROKEN, LAST] = [20, 10, 5, 3]

/** The diagnosis of `triage`, before everything that it rests on: what happened, the likeliest cause, the others, what to ask for. */
export function incidentLines(incident: Incident, asOf: string | undefined, context: FormatContext): string[] {
  const { palette, width } = context
  const { verdict, causes, timeline = [], notRead = [], questions = [], checked = [] } = incident
  const [first, ...others] = distinct(causes)
  const when = asOf === undefined ? '' : palette.dim(`  as of ${asOf}`)
  const words = `  ${palette.bold(verdict)}:${wrap(`${verdict}: ${verdictWords(incident)}`, width, 4).slice(verdict.length + 1)}`
  const list = (items: readonly string[]): string[] => {
    const shown = context.verbose || items.length <= MOST_ITEMS ? items : items.slice(0, MOST_ITEMS)
    const rest = items.length - shown.length
    return [...shown, ...(rest > 0 ? [`and ${thousands(rest)} more (--verbose lists them)`] : [])].flatMap((item) =>
      `    - ${wrap(escapeTerminal(item), width, 6)}`.split('\n'),
    )
  }
  return [
    `${palette.bold('Incident')}${when}`,
    ...words.split('\n'),
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

/** One line for each step where it fits; the sign in the margin says where it broke, a faint one what failed after that. */
function timelineLines(timeline: readonly TimelineEntry[], context: FormatContext): string[] {
  const { palette, width } = context
  const isTimed = timeline.some(({ at }) => at !== undefined)
  const inputs = new Set(timeline.map(({ path }) => path))
  const told = toldSteps(timeline, context.verbose)
  return told.flatMap((entry) => {
    if (typeof entry === 'number') return [palette.dim(`    … ${thousands(entry)} more (--verbose lists them)`)]
    const { title, time } = stepOf(entry)
    const mark = entry.breaks ? palette.error('✗') : entry.failsToo ? palette.dim('✗') : ' '
    const path =
      inputs.size > 1 && !entry.name.startsWith(escapeTerminal(entry.path)) ? `  ${escapeTerminal(entry.path)}` : ''
    const head = `${isTimed ? `${time.padEnd(8)}  ` : ''}${escapeTerminal(title)}${path}`
    const what = escapeTerminal(entry.what)
    const fits = 4 + columns(head) + 2 + columns(what) <= width
    if (fits) return [`  ${mark} ${head}  ${palette.dim(what)}`]
    const indent = isTimed ? 16 : 6
    const rest = `${' '.repeat(indent)}${wrap(what, width, indent)}`.split('\n').map((line) => palette.dim(line))
    // Its time and its title stand apart, which no line break may change.
    return [
      `  ${mark} ${columns(head) + 4 <= width ? head : fold(head, width - 4, indent - 4).join('\n    ')}`,
      ...rest,
    ]
  })
}

/** The steps that are told, and between them how many are left out. */
function toldSteps(timeline: readonly TimelineEntry[], all: boolean): (TimelineEntry | number)[] {
  if (all || timeline.length <= MOST_STEPS) return [...timeline]
  const broken = new Set(timeline.filter(({ breaks, failsToo }) => breaks ?? failsToo).slice(0, BROKEN))
  const told: (TimelineEntry | number)[] = []
  timeline.forEach((entry, at) => {
    const before = told.at(-1)
    if (at < FIRST || at >= timeline.length - LAST || broken.has(entry)) told.push(entry)
    else if (typeof before === 'number') told[told.length - 1] = before + 1
    else told.push(1)
  })
  return told
}
