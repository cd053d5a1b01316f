import { numberOf } from '../convert.ts'
import { eachUnit } from '../json/doc.ts'
import type { Part } from '../model/index.ts'

/** One message as it stands in a text. */
export interface Message {
  /** Of a request. */
  method?: string
  path?: string
  /** Of an answer. */
  status?: number
  /** The lines of its headers. */
  head: string
  body?: NonNullable<Part['cut']>
  start: number
  end: number
}

/** Request and status lines (RFC 9112 §3, §4), those without a version where a file of requests has them, and the pseudo-headers of HTTP/2 (RFC 9113 §8.3). */
const LINE =
  /^(?:> ?|< ?)?(?:(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (\S{1,4000})(?: HTTP\/[\d.]+)?|HTTP\/[\d.]+ (\d{3})\b[^\r\n]*|(:(?:method|authority|path|scheme|status):? ?[^\r\n]{0,4000}))\r?$/gm
/** The last of them has all that follows for its body. */
const MAX_MESSAGES = 10_000
/** `###` parts the requests of a file, `< {% … %}` and `> {%` are its scripts. */
const BEHIND = /(?:^|\n)(?:###|[<>] \{%)/
/** What curl -v tells beside: `* Connection #0 …`, `{ [5 bytes data]`. */
const TOLD = /(?:^|\n)(?:\* |[{}] \[)/

/** The messages of a text, in their order. */
export function messagesIn(text: string): Message[] {
  const lines: RegExpExecArray[] = []
  let before: RegExpExecArray | undefined
  for (const match of text.matchAll(LINE)) {
    if (isFirst(match, before)) lines.push(match)
    if (lines.length >= MAX_MESSAGES) break
    before = match
  }
  return lines.map((match, index) => messageOf(text, match, lines[index + 1]?.index ?? text.length))
}

/** Of the pseudo-headers of one message, the first. */
function isFirst({ index, 4: pseudo }: RegExpExecArray, before: RegExpExecArray | undefined): boolean {
  return pseudo === undefined || before?.[4] === undefined || index - before.index > before[0].length + 200
}

function messageOf(text: string, match: RegExpExecArray, end: number): Message {
  const [line, method, path, status, pseudo] = match
  const start = match.index
  const from = pseudo === undefined ? start + line.length : start
  const marked = /^[<>]/.test(line)
  const whole = text.slice(from, end)
  const gap = (marked ? /\r?\n[<>]?[^\S\n]*\r?\n/ : /\r?\n[^\S\n]*\r?\n/).exec(whole)
  const head = unfolded(whole.slice(0, gap?.index))
  const own = (name: string): string | undefined => headerIn(head, `:${name}`)
  const code = status ?? own('status')
  const message: Message = {
    head,
    start,
    end,
    ...(method === undefined && own('method') === undefined ? {} : { method: method ?? own('method') ?? 'POST' }),
    ...(path === undefined && own('path') === undefined ? {} : { path: path ?? own('path') ?? '' }),
    ...(code === undefined ? {} : { status: numberOf(code) }),
  }
  if (!gap) return message
  const at = from + gap.index + gap[0].length
  const rest = text.slice(at, end)
  const length = Math.min(rest.search(BEHIND) >>> 0, marked ? rest.search(TOLD) >>> 0 : 2 ** 32, rest.length)
  const body = bodyIn(rest.slice(0, length), at, head)
  return { ...message, end: at + length, ...(body.text.trim() === '' ? {} : { body }) }
}

/** Developer tools write each name on a line of its own, its value on the next. */
const unfolded = (head: string): string =>
  /^:method\r?\n/m.test(head)
    ? head.replace(/^(:?[\w-]{1,99}):?\r?\n([^\r\n]*)/gm, (_, name, value) => `${name}: ${value}`)
    : head

/** A header of those lines, by its name in lower case. */
export function headerIn(head: string, name: string): string | undefined {
  for (const line of head.split('\n')) {
    const bare = line.replace(/^[<>] /, '')
    if (bare.slice(0, name.length).toLowerCase() === name && /^[ \t]*:/.test(bare.slice(name.length)))
      return bare.slice(bare.indexOf(':', name.length) + 1).trim()
  }
  return undefined
}

function bodyIn(text: string, at: number, head: string): NonNullable<Part['cut']> {
  const chunks = /\bchunked\b/i.test(headerIn(head, 'transfer-encoding') ?? '') ? withoutSizes(text, at) : undefined
  if (chunks) return chunks
  // What stands behind the end of a body is another thing: an answer, a note.
  const length = numberOf(headerIn(head, 'content-length') ?? Number.NaN)
  const end = length > 0 && /[}\]]$/.test(text.slice(0, length)) ? length : text.length
  const body = text.slice(0, end)
  return { text: body, offsets: eachUnit(at, body) }
}

const SIZE = /([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,999})?\r?\n/y

/** The chunked transfer coding (RFC 9112 §7.1): undefined where a tool has undone it already. */
function withoutSizes(text: string, at: number): NonNullable<Part['cut']> | undefined {
  let out = ''
  const offsets: number[] = []
  let from = 0
  for (;;) {
    SIZE.lastIndex = from
    const match = SIZE.exec(text)
    const bytes = Number.parseInt(match?.[1] ?? '', 16)
    if (!match || !(bytes > 0)) break
    let unit = from + match[0].length
    for (let left = bytes; left > 0 && unit < text.length; unit++) {
      left -= bytesOf(text.charCodeAt(unit))
      out += text.charAt(unit)
      offsets.push(at + unit)
    }
    from = unit + (/^\r?\n/.exec(text.slice(unit, unit + 2))?.[0].length ?? 0)
  }
  offsets.push(at + from)
  return out === '' ? undefined : { text: out, offsets: () => offsets }
}

/** In UTF-8; of a surrogate, half of the four of its pair. */
const bytesOf = (unit: number): number => (unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3)
