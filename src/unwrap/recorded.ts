import { asString, isObject, member } from '../json/values.ts'
import type { Candidate, Hints, Json, JsonObject, Says } from '../model/index.ts'
import { fold } from './fold.ts'
import { actionOf, headerOf } from './headers.ts'

/** Under which names logs, fixtures and recorders keep the address; Express keeps the whole one beside what is left of it. */
const URLS = new Set([
  'url',
  'uri',
  'path',
  'endpoint',
  'resource',
  'originalurl',
  'requesturl',
  'requesturi',
  'absoluteurl',
  'fullurl',
  'rawpath',
  'nexturl',
  'urlfull',
  'urlpath',
  'httpurl',
  'httptarget',
])
/** An address that was taken apart: Postman, Elastic Common Schema, the URL of Next.js and of hapi. */
const WHOLE_URL = ['raw', 'full', 'original', 'href', 'pathname', 'path']
/** What clients put in front of the address: axios, got, nock. */
const BASES = new Set(['baseurl', 'prefixurl', 'scope'])
const METHODS = new Set(['method', 'httpmethod', 'requestmethod', 'httprequestmethod', 'verb'])

/** Where a record keeps what it knows of the request, beside its body or what was logged of it. */
const DESCRIPTIONS = ['req', 'request', 'http', 'httpRequest', 'requestContext', 'proxy', 'event']

/** Lists of {key, value}: OpenTelemetry, Jaeger. */
const ATTRIBUTES = ['attributes', 'tags']

/** What an object says of a request, and the object that says it: itself, or one that describes the request. */
export interface FoundRequest {
  says: Says
  holder: JsonObject
}

/** Undefined: it says nothing of an address. */
export function requestIn(object: JsonObject): FoundRequest | undefined {
  const own = ownRequest(object) ?? ofAttributes(object)
  if (own) return { says: own, holder: object }
  for (const name of DESCRIPTIONS) {
    const inner = member(object, name)
    // `http.request`, `event.request`, `requestContext.http`.
    for (const holder of [inner, member(inner, 'request'), member(inner, 'http')]) {
      const says = isObject(holder) ? ownRequest(holder) : undefined
      if (says && isObject(holder)) return { says, holder }
    }
  }
  return undefined
}

function ofAttributes(object: JsonObject): Says | undefined {
  for (const name of ATTRIBUTES) {
    const list = member(object, name)
    if (!Array.isArray(list)) continue
    const pairs = list.flatMap((one): [string, Json][] => {
      const key = asString(member(one, 'key'))
      const value = member(one, 'value')
      return key === undefined || value === undefined ? [] : [[key, member(value, 'stringValue') ?? value]]
    })
    return ownRequest(Object.fromEntries(pairs))
  }
  return undefined
}

function ownRequest(object: JsonObject): Says | undefined {
  const own: string[] = []
  let base: string | undefined
  let method: string | undefined
  for (const name of Object.keys(object)) {
    const value = object[name] as Json
    const folded = fold(name)
    // A gateway says first which rule took the request, `/{proxy+}`.
    if (URLS.has(folded)) own[folded === 'resource' ? 'push' : 'unshift'](...(addressIn(value) ?? []))
    else if (BASES.has(folded) && typeof value === 'string' && /^https?:/.test(value)) base ??= value
    else if (METHODS.has(folded)) method ??= asString(value)
  }
  if (own.length === 0) return undefined
  const contentType = headerOf(object, 'content-type')
  const action = actionOf(object)
  const urls =
    base === undefined ? own : own.flatMap((url) => [url, `${base.replace(/\/$/, '')}/${url.replace(/^\//, '')}`])
  return {
    urls,
    ...(method === undefined ? {} : { method }),
    ...(action === undefined ? {} : { action }),
    ...(contentType === undefined ? {} : { contentType }),
  }
}

function addressIn(value: Json): string[] | undefined {
  if (typeof value === 'string') return [value]
  const found = WHOLE_URL.flatMap((name) => asString(member(value, name)) ?? [])
  return found.length > 0 ? found.slice(0, 1) : undefined
}

/** Under which names clients, recorders and logs keep the body of a request; HAR 1.2 (§postData) says the first. */
const BODIES = new Set([
  'postdata',
  'body',
  'requestbody',
  'reqbody',
  'rawbody',
  'rawmodedata',
  'httprequestbody',
  'httprequestbodycontent',
])

/** The same beside the address itself; where that stands in another object they are the answer, or what was logged. */
const BODIES_BESIDE = new Set(['data', 'payload', 'json', 'form', 'content'])

/** Whether a member of a request is its body. */
export const isBody = (name: string): boolean => BODIES.has(fold(name)) || BODIES_BESIDE.has(fold(name))

/** The second argument of fetch() and its like, kept beside the URL: the body and its headers stand in it. */
const INITS = new Set(['options', 'init', 'requestinit', 'config', 'request', 'req', ...ATTRIBUTES])

/** Of these names, those that say of themselves whose body it is. */
const OF_REQUEST = /^(?:postdata|form|.*req.*)$/

/** With a status beside the address, and no method, it is the answer that stands there: of fetch, of axios, in a log. */
export const isAnswered = (record: Json, name: string): boolean =>
  isObject(record) && !OF_REQUEST.test(fold(name)) && hasStatus(record) && ownRequest(record)?.method === undefined

const hasStatus = (record: JsonObject): boolean =>
  [record.status, record.statusCode, record.status_code].some(
    (value) => (typeof value === 'number' || typeof value === 'string') && /^[1-5]\d\d$/.test(`${value}`),
  )

/** What is known in a member of a recorded request: whether it is the body, as it was sent. */
export function sentHints(
  { pointer, via, value, hints: { carries } }: Candidate,
  name: string,
  child: Json,
  hints: Hints,
): Hints {
  const key = name === 'value' ? asString(member(value, 'key')) : undefined
  const folded = fold(key ?? name)
  if (INITS.has(folded) && typeof child === 'object' && child !== null) {
    const own = isObject(child) ? headerOf(child, 'content-type') : undefined
    return { ...hints, carries: true, ...(own === undefined ? {} : { contentType: own }) }
  }
  const isBeside =
    BODIES_BESIDE.has(folded) && (carries === true || (isObject(value) && ownRequest(value) !== undefined))
  if ((!BODIES.has(folded) && !isBeside) || isAnswered(value, name)) return hints
  const kept = isObject(child) ? keptIn(child, folded) : undefined
  // A text is read once more before anything stands in it; what a gateway encoded, twice.
  const encoded = kept?.encoded || isEncoded(value) ? 1 : 0
  const isText = kept !== undefined || typeof child === 'string'
  const sent = isText
    ? { pointer: '', steps: via.length + 1 + encoded }
    : { pointer: `${pointer}/${name}`, steps: via.length }
  const type = hints.contentType ?? kept?.contentType ?? FORMS.get(asString(member(child, 'mode')) ?? '')
  return { ...hints, sent, ...(type === undefined ? {} : { contentType: type }) }
}

/** API Gateway and load balancers of AWS encode what is no text to them; forms are none. */
export const isEncoded = (event: Json): boolean => member(event, 'isBase64Encoded') === true

/** Under which names tools keep the text of a body, and what they say beside it. */
const TEXTS = new Set(['text', 'raw', 'string', 'content', 'body', 'stringValue'])
const BESIDE = new Set(
  'mimeType contentType type mode encoding options form formdata urlencoded params size bytes disabled comment id'.split(
    ' ',
  ),
)

/** What Postman calls the forms that it keeps as lists of fields. */
const FORMS = new Map([
  ['urlencoded', 'application/x-www-form-urlencoded'],
  ['formdata', 'multipart/form-data'],
])

/** `{mimeType, text}` of HAR and Insomnia, `{mode, raw}` of Postman, `{encoding, string}` of VCR: no wrapping that was sent. */
function keptIn(body: JsonObject, name: string): { contentType?: string | undefined; encoded: boolean } | undefined {
  const names = Object.keys(body)
  const texts = names.filter((name) => TEXTS.has(name) && typeof body[name] === 'string')
  const alone = names.length === 1 && (name === 'postdata' || names[0] === 'stringValue')
  if (texts.length !== 1 || !(alone || names.length > 1)) return undefined
  if (!names.every((name) => TEXTS.has(name) || BESIDE.has(name))) return undefined
  const type = asString(body.mimeType) ?? asString(body.contentType)
  return { contentType: type, encoded: body.encoding === 'base64' }
}
