import { readFileSync } from 'node:fs'

/** The forms in which a recorded run is handed in: what Chromium wrote is stored, the rest is made of the HAR. */

const RECORDED = new URL('../../fixtures/recorded/', import.meta.url)
export const stored = (name: string): string => readFileSync(new URL(name, RECORDED), 'utf8')

interface Header {
  name: string
  value: string
}
interface Entry {
  startedDateTime: string
  time: number
  request: { method: string; url: string; headers: Header[]; postData?: { mimeType: string; text: string } }
  response: { status: number; headers: Header[]; content: { mimeType: string; text?: string } }
}

/** The requests that carry something: neither pages nor preflights. */
const requestsOf = (run: string): Entry[] =>
  JSON.parse(stored(`${run}.har`)).log.entries.filter(({ request }: Entry) => request.postData !== undefined)

function lastOf(run: string): Entry {
  const entry = requestsOf(run).at(-1)
  if (!entry) throw new Error(`${run} has no request`)
  return entry
}

const headersOf = (headers: readonly Header[], names: readonly string[]) =>
  Object.fromEntries(headers.flatMap(({ name, value }) => (names.includes(name) ? [[name, value]] : [])))

const bodyOf = (entry: Entry): string => entry.request.postData?.text ?? ''
const answerOf = ({ response }: Entry): string => response.content.text ?? ''
const isJson = (text: string): boolean => /^[[{]/.test(text)
/** As a server reads it: JSON, or the fields of a form. */
const parsed = (text: string): unknown =>
  isJson(text) ? JSON.parse(text) : /^[\w.-]+=/.test(text) ? Object.fromEntries(new URLSearchParams(text)) : text
const pretty = (text: string): string => (isJson(text) ? JSON.stringify(JSON.parse(text), null, 2) : text)

/** A server's log as pino writes it, with the bodies that a serialiser adds. */
function pino(run: string): string {
  const lines = requestsOf(run).map((entry, index) => {
    const { method, url, headers } = entry.request
    const req = {
      id: index + 1,
      method,
      url: new URL(url).pathname,
      headers: headersOf(headers, ['content-type', 'origin', 'user-agent']),
      body: parsed(bodyOf(entry)),
    }
    const res = { statusCode: entry.response.status, body: parsed(answerOf(entry)) }
    const time = Date.parse(entry.startedDateTime)
    return {
      level: res.statusCode < 400 ? 30 : 40,
      time,
      pid: 1,
      hostname: 'app-1',
      req,
      res,
      msg: 'request completed',
    }
  })
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** A server's log in lines of text: each request, then its answer. */
function textLog(run: string): string {
  const lines = requestsOf(run).flatMap((entry) => {
    const { method, url, postData } = entry.request
    const { status } = entry.response
    const path = new URL(url).pathname
    const answered = new Date(Date.parse(entry.startedDateTime) + Math.ceil(entry.time)).toISOString()
    return [
      `${entry.startedDateTime} INFO  [http] --> ${method} ${path} content-type=${postData?.mimeType} ${bodyOf(entry)}`,
      `${answered} ${status < 400 ? 'INFO ' : 'WARN '} [http] <-- ${method} ${path} ${status} ${answerOf(entry)}`,
    ]
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** A ticket: what somebody sent last, and what came back. */
function ticket(run: string): string {
  const entry = lastOf(run)
  const fence = (text: string): string => `\`\`\`${isJson(text) ? 'json' : ''}\n${pretty(text)}\n\`\`\``
  return `## Passkeys do not work for one of our customers

Hi team, since this morning we see this in production. Browser: Chromium on Linux. We send

**${entry.request.method}** \`${entry.request.url}\` with \`Content-Type: ${entry.request.postData?.mimeType}\`

${fence(bodyOf(entry))}

and the answer is **${entry.response.status}**:

${fence(answerOf(entry))}

What are we doing wrong? Thanks!
`
}

export interface Form {
  name: string
  /** The whole session is in it, else the last request, with or without its answer. */
  holds: 'session' | 'request and answer' | 'request'
  of(run: string): string
}

const copied = (name: string, extension: string): Form => ({
  name,
  holds: 'request',
  of: (run) => stored(`${run}.${extension}`),
})

/** Pasted below what was copied: what came back. */
const answered = (name: string, extension: string): Form => ({
  name: `${name}, and the answer below it`,
  holds: 'request and answer',
  of: (run) => `${stored(`${run}.${extension}`)}\n\nHTTP 400\n\n${answerOf(lastOf(run))}\n`,
})

export const HAR: Form = { name: 'HAR', holds: 'session', of: (run) => stored(`${run}.har`) }
export const FORMS: readonly Form[] = [
  HAR,
  copied('Copy as cURL (bash)', 'curl.sh'),
  copied('Copy as cURL (cmd)', 'curl.cmd'),
  copied('Copy as fetch', 'fetch.js'),
  copied('Copy as PowerShell', 'ps1'),
  answered('Copy as cURL (bash)', 'curl.sh'),
  answered('Copy as fetch', 'fetch.js'),
  { name: 'a log of pino', holds: 'session', of: pino },
  { name: 'a log of text', holds: 'session', of: textLog },
  { name: 'a ticket', holds: 'request and answer', of: ticket },
]
