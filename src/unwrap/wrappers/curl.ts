import type { Part, Says } from '../../model/index.ts'
import { commandsIn, type Word, withoutCarets } from '../shell-words.ts'
import { defineWrapper } from '../wrapper.ts'

const CURL = /(?:^|\n)[^\S\n]*(?:[$>#%] +)?(curl(?:\.exe)?)[ \t]/

const DATA = new Set(['-d', '--data', '--data-raw', '--data-ascii', '--data-binary', '--json'])
/** Flags that take a value which says nothing here; some of them are secrets, and none is shown. */
const OTHERS =
  /^(?:-[AbcCDeEFhKmoPQrRtTuUwxyYz]|--(?:user|user-agent|cookie|cookie-jar|referer|proxy|proxy-user|output|max-time|connect-timeout|form|form-string|cert|key|cacert|resolve|oauth2-bearer|retry|range|write-out|upload-file|data-urlencode|url-query|interface|limit-rate))$/

/** The command that a browser's "Copy as cURL" gives, for bash and for cmd.exe, or that somebody typed (curl's manual). */
export default defineWrapper({
  opens: 'text',
  step: 'curl',
  sure: 'exact',
  undone: 'a cURL command',
  looks: (text) => CURL.test(text),
  open(text) {
    const isCmd = /\^"/.test(text)
    const plain = isCmd ? withoutCarets(text) : undefined
    const read = plain?.text ?? text
    const match = CURL.exec(read)
    if (!match) return undefined
    const from = match.index + match[0].lastIndexOf(match[1] ?? '')
    const requests = commandsIn(read, from, 'posix').filter(([first]) => /^curl(?:\.exe)?$/.test(first?.text ?? ''))
    return requests.flatMap((words) => bodyOf(words, plain?.offsets))
  },
})

interface Request {
  urls: string[]
  method?: string
  contentType?: string
  body?: Word
  isJson: boolean
}

/** The body as a part; none where there is none, or it stands in a file of its own (`@file`). */
function bodyOf(words: readonly Word[], carets: readonly number[] | undefined): Part[] {
  const { urls, method, contentType, body, isJson } = requestOf(words)
  if (body === undefined || body.text.startsWith('@')) return []
  const says: Says = {
    urls,
    body: true,
    // What curl sends where nothing else is said.
    contentType: contentType ?? (isJson ? 'application/json' : 'application/x-www-form-urlencoded'),
    ...(method === undefined ? {} : { method }),
  }
  const offsets = (): number[] =>
    carets === undefined ? body.offsets : body.offsets.map((offset) => carets[offset] ?? carets.at(-1) ?? 0)
  return [{ cut: { text: body.text, offsets }, says }]
}

function requestOf(words: readonly Word[]): Request {
  const request: Request = { urls: [], isJson: false }
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const long = /^(--[a-z-]+)=/.exec(word.text)?.[1]
    const glued = /^-[dHX]./.test(word.text) ? word.text.slice(0, 2) : undefined
    const flag = long ?? glued ?? word.text
    const takes = DATA.has(flag) || /^(?:-[HX]|--header|--request|--url)$/.test(flag) || OTHERS.test(flag)
    if (!takes) {
      if (!flag.startsWith('-')) request.urls.push(flag)
      continue
    }
    const value = long ? tailOf(word, long.length + 1) : glued ? tailOf(word, 2) : words[++at]
    if (value) take(request, flag, value)
  }
  return request
}

const tailOf = ({ text, offsets, start }: Word, from: number): Word => ({
  text: text.slice(from),
  offsets: offsets.slice(from),
  start,
})

function take(request: Request, flag: string, value: Word): void {
  if (DATA.has(flag)) {
    request.isJson ||= flag === '--json'
    request.body = request.body ? joined(request.body, value) : value
  } else if (flag === '-X' || flag === '--request') request.method = value.text
  else if (flag === '--url') request.urls.push(value.text)
  else if (flag === '-H' || flag === '--header') {
    const type = /^content-type:\s*(.*)$/i.exec(value.text)?.[1]
    if (type !== undefined) request.contentType = type
  }
}

/** Several --data are one body with & between them. */
const joined = (one: Word, other: Word): Word => ({
  text: `${one.text}&${other.text}`,
  offsets: [...one.offsets, ...other.offsets],
  start: one.start,
})
