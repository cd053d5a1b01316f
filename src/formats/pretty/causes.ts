import type { IncidentCause } from '../../model/index.ts'
import { evidenceOf, textOf, whereOf } from '../../story/verdict.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { counted } from '../../text/words.ts'
import { firstColumns, wrap } from '../../text/wrap.ts'
import type { FormatContext } from '../format.ts'
import { shortCode } from './summary.ts'

/** A cause, and how many more places show the same. */
export interface Counted {
  cause: IncidentCause
  more: number
}

/** The same cause in many inputs is one. */
export function distinct(causes: readonly IncidentCause[]): Counted[] {
  const found = new Map<string, Counted>()
  for (const cause of causes) {
    const key = JSON.stringify([textOf(cause), cause.grade, cause.rule, cause.code, cause.pointer, cause.fix])
    const before = found.get(key)
    if (before) before.more++
    else found.set(key, { cause, more: 0 })
  }
  return [...found.values()]
}

/** Where the words of the first cause's rows start. */
const ROW = 14

/** The likeliest cause with all that there is to say. */
export function firstLines({ cause, more }: Counted, context: FormatContext): string[] {
  const { palette, width } = context
  const { code, rule, fix = '' } = cause
  const labelled = (label: string): string => palette.bold(label) + ' '.repeat(ROW - 4 - label.length)
  const row = (label: string, text: string): string[] =>
    text === '' ? [] : `    ${labelled(label)}${wrap(escapeTerminal(text), width, ROW)}`.split('\n')
  const docs = code === undefined ? [] : (context.errorOf(code)?.docs ?? [])
  return [
    ...causeLines(cause, 1, context),
    ...row('code', saysCode(cause) ? '' : titled(code, context)),
    ...row('evidence', evidenceOf(cause)),
    ...row('where', whereOf(cause) + andMore(more)),
    ...row('fix', fix),
    ...docs.slice(0, 1).map((url) => `    ${labelled('docs')}${palette.link(escapeTerminal(url))}`),
    ...(rule === undefined ? [] : [`    ${labelled('rule')}${palette.code(rule)}`]),
  ]
}

/** One of the rest: what, where, and the fix in one line. */
export function otherLines({ cause, more }: Counted, number: number, context: FormatContext): string[] {
  const { palette, width } = context
  const margin = ' '.repeat(labelOf(cause, number).length)
  const where = whereOf(cause) + andMore(more)
  const code = saysCode(cause) ? '' : titled(cause.code, context)
  const indent = margin.length + 'where '.length
  const row = (label: string, text: string): string[] =>
    text === ''
      ? []
      : wrap(escapeTerminal(text), width, indent)
          .split('\n')
          .map(
            (line, at) =>
              `${at === 0 ? margin + label.padEnd(6) : margin.padEnd(indent)}${palette.dim(line.trimStart())}`,
          )
  const fix = firstColumns(escapeTerminal(cause.fix ?? ''), width - indent)
  return [...causeLines(cause, number, context), ...row('code', code), ...row('where', where), ...row('fix', fix)]
}

const andMore = (more: number): string => (more === 0 ? '' : ` and ${counted(more, 'more place')}`)

/** Whether the text of a cause starts with its code. */
export const saysCode = (cause: IncidentCause): boolean =>
  cause.code !== undefined && textOf(cause).startsWith(`${cause.code.slice(cause.code.indexOf('/') + 1)} `)

const titled = (code: IncidentCause['code'], context: FormatContext): string =>
  code === undefined ? '' : `${shortCode(code)} ${context.errorOf(code)?.title ?? ''}`.trim()

const labelOf = ({ grade }: IncidentCause, number: number): string => `  ${number}. ${grade.padEnd(10)}  `

function causeLines(cause: IncidentCause, number: number, { width, palette }: FormatContext): string[] {
  const label = labelOf(cause, number)
  const [first = '', ...rest] = wrap(escapeTerminal(textOf(cause)), width, label.length).split('\n')
  const code = saysCode(cause) ? first.slice(0, first.indexOf(' ')) : ''
  return [`${label}${code === '' ? '' : palette.code(code)}${first.slice(code.length)}`, ...rest]
}
