import { eachUnit } from '../../json/doc.ts'
import { momentIn } from '../../json/moment.ts'
import type { Exchange, Part, Says } from '../../model/index.ts'
import { defineWrapper } from '../wrapper.ts'

/** Request and status lines, RFC 9112 §3 and §4; some tools leave the version out. */
const START =
  /^(?:> ?|< ?)?(?:(GET|POST|PUT|PATCH|DELETE) (\S{1,4000})(?: HTTP\/[\d.]+)?|HTTP\/[\d.]+ (\d{3})\b[^\r\n]*)\r?$/gm
const MAX_MESSAGES = 200

/** Requests and answers as they go over the wire, or as .http files and tools write them; several in a row. */
export default defineWrapper({
  opens: 'text',
  step: 'http',
  sure: 'exact',
  undone: undefined,
  looks: (text) => /^\s*(?:###[^\n]*\s+)?(?:(?:GET|POST|PUT|PATCH|DELETE) \S|HTTP\/[\d.]+ \d{3}\b)/.test(text),
  open(text) {
    const starts = [...text.matchAll(START)].slice(0, MAX_MESSAGES)
    let exchange: Exchange = {}
    const parts = starts.flatMap((match, index): Part[] => {
      const [, method, path, status] = match
      const { head, body } = messageOf(text, match, starts[index + 1]?.index ?? text.length)
      // An answer is that to the request before it, the last of several where some are interim (RFC 9110 §15.2).
      const isAnswer = method === undefined
      if (!isAnswer || (exchange.status ?? 0) >= 200) exchange = {}
      const says = isAnswer ? answered(head) : saysOf(method, path ?? '', head)
      const { capturedAt } = says
      const answer = { status: Number(status), ...(capturedAt === undefined ? {} : { answeredAt: capturedAt }) }
      Object.assign(exchange, isAnswer ? answer : asked(says, head))
      if (!body) return []
      // Of a whole session most messages are about something else.
      const session = starts.length > 2 ? { unexpected: true as const } : {}
      return [{ cut: body, says: { ...says, exchange, side: isAnswer ? 'answer' : 'request' }, ...session }]
    })
    return parts.length > 0 ? parts : undefined
  },
})

function messageOf(text: string, start: RegExpMatchArray, end: number): { head: string; body?: Part['cut'] } {
  const from = (start.index ?? 0) + start[0].length
  const blank = /\r?\n[^\S\n]*\r?\n/g
  blank.lastIndex = from
  const gap = blank.exec(text)
  if (!gap || gap.index >= end) return { head: text.slice(from, end) }
  const head = text.slice(from, gap.index)
  const at = gap.index + gap[0].length
  // `###` parts the requests of an .http file.
  const own = text.slice(at, end)
  const body = own.slice(0, /(?:^|\n)###/.exec(own)?.index ?? own.length)
  return body.trim() === '' ? { head } : { head, body: { text: body, offsets: eachUnit(at, body) } }
}

const header = (head: string, name: string): string | undefined =>
  new RegExp(`^(?:[<>] )?${name}:[ \\t]*(.*?)\\r?$`, 'im').exec(head)?.[1]

function saysOf(method: string, path: string, head: string): Says {
  const host = header(head, 'host')
  const contentType = header(head, 'content-type')
  return {
    urls: [/^https?:/.test(path) || host === undefined ? path : `https://${host}${path}`],
    body: true,
    method,
    ...(contentType === undefined ? {} : { contentType }),
  }
}

const asked = ({ urls = [], method = '' }: Says, head: string): Exchange => {
  const origin = header(head, 'origin')
  return { url: urls[0] ?? '', method, ...(origin === undefined ? {} : { origin }) }
}

/** When it was answered, by the clock of the server (RFC 9110 §6.6.1). */
const answered = (head: string): Says => {
  const date = momentIn(header(head, 'date'))
  return date ? { capturedAt: date.milliseconds } : {}
}
