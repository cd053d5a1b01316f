import { numberOf } from '../convert.ts'
import { momentIn } from '../json/moment.ts'
import { asString, isObject, member } from '../json/values.ts'
import { MAX_UNSIGNED_BODY } from '../limits.ts'
import type { Exchange, JsonObject, MemberPart, Says, Side } from '../model/index.ts'
import { siteFileOf } from '../webauthn/site-files/names.ts'
import { actionOf, headerOf } from './headers.ts'
import { SIGNS } from './may-hold.ts'
import { fromBase64 } from './respelled.ts'
import { saidIn } from './said.ts'

/** Code, styles and pages are about much and hold no payload that was sent; a script of a library looks like one. */
const NO_BODY =
  /^\s*(?:text\/(?:css|html)|image\/|font\/|audio\/|video\/|application\/(?:wasm|pdf|zip|font))|(?:java|ecma)script/i

/** Whatever its type is said to be; a source map is JSON full of programs. */
const PROGRAM = /\.(?:[cm]?jsx?|tsx?|map|css|wasm)$/i

const mayHold = (text: string): boolean => text.length <= MAX_UNSIGNED_BODY || SIGNS.test(text)

/** One entry of a HAR file: what was sent and what came back, each with what is known of the request. */
export interface Entry {
  exchange: Exchange
  parts: MemberPart[]
}

/** HAR 1.2 §entries, as browsers, proxies and test runners write it. */
export function entryOf(entry: JsonObject, pointer: string, number?: number): Entry {
  const request = isObject(entry.request) ? entry.request : {}
  const response = isObject(entry.response) ? entry.response : {}
  const exchange = exchangeOf(entry, request, response, number)
  return {
    exchange,
    parts: [
      ...sentParts(request, `${pointer}/request`, exchange),
      ...answerParts(response, `${pointer}/response`, exchange),
      ...frameParts(entry, pointer, exchange),
    ],
  }
}

function exchangeOf(entry: JsonObject, request: JsonObject, response: JsonObject, number?: number): Exchange {
  const { method, url } = request
  const at = momentIn(entry.startedDateTime)
  const started = at && !at.withoutZone ? at.milliseconds : undefined
  const took = typeof entry.time === 'number' && entry.time >= 0 && entry.time < 1e8 ? entry.time : 0
  const origin = headerOf(request, 'origin')
  const action = actionOf(request)
  const { status } = response
  const lost = lostOf(request, response)
  return {
    ...(number === undefined ? {} : { number }),
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    ...(action === undefined ? {} : { action }),
    ...(typeof status === 'number' && status >= 100 ? { status } : {}),
    // Chromium writes 0 and the reason, others -1.
    ...(typeof status === 'number' && status <= 0 ? { failed: asString(response._error) ?? '' } : {}),
    ...(started === undefined ? {} : { at: started, answeredAt: started + took }),
    ...(origin === undefined ? {} : { origin }),
    ...(lost.length > 0 ? { lost } : {}),
    ...saidIn(response),
  }
}

/** Browsers and proxies leave bodies out unless they are asked to keep them; some write them into files of their own. */
function lostOf(request: JsonObject, response: JsonObject): Side[] {
  const postData = isObject(request.postData) ? request.postData : {}
  const content = isObject(response.content) ? response.content : {}
  const isThere = ({ text, params }: JsonObject): boolean =>
    (typeof text === 'string' && text !== '') || (Array.isArray(params) && params.length > 0)
  const length = numberOf(headerOf(request, 'content-length') ?? 0)
  const wasSent = positive(request.bodySize) || length > 0 || postData._file !== undefined
  const came = positive(content.size) || content._file !== undefined
  return [
    ...(wasSent && !isThere(postData) ? (['request'] as const) : []),
    ...(came && !isThere(content) ? (['answer'] as const) : []),
  ]
}

const positive = (value: unknown): boolean => typeof value === 'number' && value > 0

function sentParts(request: JsonObject, pointer: string, exchange: Exchange): MemberPart[] {
  const { postData, queryString } = request
  const says: Says = {
    ...(exchange.url === undefined ? {} : { urls: [exchange.url] }),
    ...(exchange.action === undefined ? {} : { action: exchange.action }),
    ...(exchange.method === undefined ? {} : { method: exchange.method }),
    ...timed(exchange.at),
    exchange,
    side: 'request',
  }
  const query: MemberPart[] =
    Array.isArray(queryString) && queryString.some((one) => SIGNS.test(asString(member(one, 'value')) ?? ''))
      ? [{ pointer: `${pointer}/queryString`, searched: true, unexpected: true, says }]
      : []
  if (!isObject(postData)) return query
  const contentType = headerOf(request, 'content-type') ?? asString(postData.mimeType)
  const sent: Says = { ...says, body: true, ...(contentType === undefined ? {} : { contentType }) }
  const text = bodyPart(postData, `${pointer}/postData/text`, sent)
  if (text) return [...query, text]
  const { params } = postData
  const isForm = Array.isArray(params) && params.length > 0
  return isForm ? [...query, { pointer: `${pointer}/postData/params`, searched: true, unexpected: true, says }] : query
}

function answerParts(response: JsonObject, pointer: string, exchange: Exchange): MemberPart[] {
  const { content } = response
  if (!isObject(content)) return []
  // The clock of the server, which ages are reckoned by, is in its own header (RFC 9110 §6.6.1).
  const date = momentIn(headerOf(response, 'date'))?.milliseconds
  const says: Says = { ...timed(date ?? exchange.answeredAt), exchange, side: 'answer' }
  if (PROGRAM.test(exchange.url?.split(/[?#]/, 1)[0] ?? '')) return []
  const type = asString(content.mimeType) ?? ''
  const part = bodyPart(content, `${pointer}/content/text`, says)
  if (!part) return []
  // What is neither said to be data nor begins like it is a page or a program; JSON that a server called a page is JSON all the same.
  const isJson = /^\s{0,99}[[{"]/.test(part.cut?.text ?? asString(content.text) ?? '')
  if (/json/i.test(type) || (isJson && !NO_BODY.test(type)) || siteFileOf(exchange.url ?? '')) return [part]
  return isJson && !part.cut ? [{ ...part, searched: true, unexpected: true }] : []
}

function bodyPart({ text, encoding, _encoding }: JsonObject, pointer: string, says: Says): MemberPart | undefined {
  if (typeof text !== 'string' || text === '') return undefined
  if (encoding !== 'base64' && _encoding !== 'base64')
    return mayHold(text) ? { pointer, says, step: 'har', unexpected: true } : undefined
  const cut = fromBase64(text)
  return cut && mayHold(cut.text) ? { pointer, cut, says, step: 'har', unexpected: true } : undefined
}

/** The frames of a WebSocket, as Chromium exports them: each is a message of its own. */
function frameParts({ _webSocketMessages: frames }: JsonObject, pointer: string, exchange: Exchange): MemberPart[] {
  if (!Array.isArray(frames)) return []
  return frames.flatMap((frame, index): MemberPart[] => {
    const data = asString(member(frame, 'data'))
    if (data === undefined || !SIGNS.test(data)) return []
    const time = momentIn(member(frame, 'time'))?.milliseconds
    const side = member(frame, 'type') === 'receive' ? 'answer' : 'request'
    const { status: _, answeredAt: __, ...own } = exchange
    const message = {
      ...own,
      method: side === 'answer' ? 'WS received' : 'WS sent',
      ...(time === undefined ? {} : { at: time }),
    }
    const says: Says = { ...timed(time), exchange: message, side }
    return [{ pointer: `${pointer}/_webSocketMessages/${index}/data`, says, step: 'har', unexpected: true }]
  })
}

const timed = (at: number | undefined): Says => (at === undefined ? {} : { capturedAt: at })
