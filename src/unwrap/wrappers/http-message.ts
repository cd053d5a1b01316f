import { eachUnit } from '../../json/doc.ts'
import type { Part, Says } from '../../model/index.ts'
import { defineWrapper } from '../wrapper.ts'

/** Request and status lines, RFC 9112 §3 and §4; some tools leave the version out. */
const START =
  /^(?:> ?|< ?)?(?:(GET|POST|PUT|PATCH|DELETE) (\S{1,4000})(?: HTTP\/[\d.]+)?|HTTP\/[\d.]+ \d{3}\b[^\r\n]*)\r?$/gm
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
    const parts = starts.flatMap((match, index) => messageOf(text, match, starts[index + 1]?.index ?? text.length))
    return parts.length > 0 ? parts : undefined
  },
})

function messageOf(text: string, start: RegExpMatchArray, end: number): Part[] {
  const from = (start.index ?? 0) + start[0].length
  const blank = /\r?\n[^\S\n]*\r?\n/g
  blank.lastIndex = from
  const gap = blank.exec(text)
  if (!gap || gap.index >= end) return []
  const head = text.slice(from, gap.index)
  const at = gap.index + gap[0].length
  // `###` parts the requests of an .http file.
  const own = text.slice(at, end)
  const body = own.slice(0, /(?:^|\n)###/.exec(own)?.index ?? own.length)
  if (body.trim() === '') return []
  return [
    {
      cut: { text: body, offsets: eachUnit(at, body) },
      ...(start[2] === undefined ? {} : { says: saysOf(start, head) }),
    },
  ]
}

function saysOf([, method, path = '']: RegExpMatchArray, head: string): Says {
  const header = (name: string): string | undefined => new RegExp(`^${name}:[ \\t]*(.*?)\\r?$`, 'im').exec(head)?.[1]
  const host = header('host')
  const contentType = header('content-type')
  return {
    urls: [/^https?:/.test(path) || host === undefined ? path : `https://${host}${path}`],
    body: true,
    ...(method === undefined ? {} : { method }),
    ...(contentType === undefined ? {} : { contentType }),
  }
}
