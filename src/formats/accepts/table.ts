import type { Palette } from '../../text/colour.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { type Column, tableLines } from '../../text/table.ts'
import { count } from '../../text/words.ts'
import { wrap } from '../../text/wrap.ts'
import type { Accepted, AcceptsLibrary, AcceptsPayload, AcceptsRefusal } from './accepted.ts'

export interface TableLook {
  palette: Palette
  /** Columns of the terminal; Infinity where nobody looks: one line each. */
  width: number
}

const JUDGED = 'Only the form was judged: names, members and encodings; not challenge, origin or signature.'

/** A row for each library: it takes the response as it is, or the first thing that it does not take. */
export function acceptsTable({ path, payloads }: Accepted, { palette, width }: TableLook): string {
  const layout: readonly Column[] = [{ paint: palette.code }]
  return payloads
    .map((payload) => {
      const rows = payload.libraries.map((one) => [one.name, one.accepts ? taken(one) : refused(one)])
      const lines = [
        palette.bold(heading(path, payload)),
        ...tableLines(rows, width, layout),
        '',
        wrap(total(payload), width, 0),
      ]
      return `${lines.join('\n')}\n`
    })
    .join('\n')
}

const heading = (path: string, { kind, pointer, via }: AcceptsPayload): string =>
  escapeTerminal([path, kind, pointer, via.length > 1 ? via.join(' > ') : ''].filter((part) => part !== '').join('  '))

const taken = ({ parser }: AcceptsLibrary): string => `takes it as it is${parser === undefined ? '' : ` (${parser})`}`

function refused({ refusals: [first, ...others], parser }: AcceptsLibrary): string {
  if (!first) return ''
  const more = others.length === 0 ? '' : ` After it: ${others.map(placeOf).join(', ')}.`
  return escapeTerminal(
    `${placeOf(first)} ${said(first)}${parser === undefined ? '' : ` (${parser})`} → ${first.change}${more}`,
  )
}

const placeOf = ({ pointer, member }: AcceptsRefusal): string =>
  member === undefined ? pointer : `${pointer}/${member}`

function said({ message, detail, readsOtherBytes, member }: AcceptsRefusal): string {
  const absent = member === undefined ? '' : 'is not there: '
  if (message === undefined) return `${absent}refused, in words that were not seen`
  const words = detail === undefined ? `"${message}"` : `"${message}", "${detail}"`
  return readsOtherBytes ? `is read as other bytes, then for instance ${words}` : absent + words
}

function total({ libraries }: AcceptsPayload): string {
  const taking = libraries.filter(({ accepts }) => accepts).length
  return `${taking} of ${count(libraries.length, 'library takes', 'libraries take')} it as it is. ${JUDGED}`
}
