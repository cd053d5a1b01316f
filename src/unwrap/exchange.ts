import { receiverOf } from '../classify/recogniser.ts'
import { momentIn } from '../json/moment.ts'
import { asString, isObject, member } from '../json/values.ts'
import type { Candidate, Exchange, Hints, Json, JsonObject, Says, Side } from '../model/index.ts'

/** Under which names recorders keep the two sides of one exchange. */
const SIDES = new Map<string, Side>([
  ['request', 'request'],
  ['req', 'request'],
  ['response', 'answer'],
  ['res', 'answer'],
  ['answer', 'answer'],
  ['responseBody', 'answer'],
  ['response_body', 'answer'],
])

/** Under which names clients, recorders and logs keep the body of a request; HAR 1.2 (§postData) says the first. */
export const BODIES = ['postData', 'body', 'data', 'payload', 'json', 'form', 'requestBody', 'request_body', 'rawBody']

const URLS = ['url', 'uri', 'path', 'endpoint', 'requestUrl', 'request_url', 'rawPath']

/** A header, of whichever spelling: a list of {name, value} as in HAR, else an object. */
export function headerOf({ headers }: JsonObject, wanted: string): string | undefined {
  const isWanted = (name: Json | undefined): boolean => typeof name === 'string' && name.toLowerCase() === wanted
  if (Array.isArray(headers))
    return asString(
      member(
        headers.find((one) => isWanted(member(one, 'name'))),
        'value',
      ),
    )
  const name = isObject(headers) ? Object.keys(headers).find(isWanted) : undefined
  return name === undefined ? undefined : asString(member(headers, name))
}

/** What stands around a request and its answer in an object that recorded them, or that is the request itself. */
export function exchangeIn(object: JsonObject): Exchange | undefined {
  const holder = [object.request, object.req].find((one) => isObject(one) && urlOf(one) !== undefined)
  const request = isObject(holder) ? holder : object
  const url = urlOf(request)
  if (url === undefined) return undefined
  const answer = [object.response, object.res, object.answer].find(isObject)
  const method = [request.method, request.httpMethod, request.type].map((one) => asString(one)).find(isMethod)
  // An object of a provider has an address, too: its own.
  const isRequest = isObject(holder) || answer !== undefined || BODIES.some((name) => Object.hasOwn(object, name))
  if (!isRequest && method === undefined) return undefined
  const status = [answer?.status, answer?.statusCode, answer?.status_code, object.status, object.statusCode].find(
    isStatus,
  )
  const at = momentIn(object.startedDateTime ?? object.timestamp ?? object.time)
  const origin = headerOf(request, 'origin')
  return {
    url,
    ...(method === undefined ? {} : { method: method.toUpperCase() }),
    ...(status === undefined ? {} : { status }),
    ...(at && !at.withoutZone ? { at: at.milliseconds } : {}),
    ...(origin === undefined ? {} : { origin }),
  }
}

const urlOf = (request: JsonObject): string | undefined =>
  URLS.map((name) => asString(member(request, name))).find(
    (url) => url !== undefined && /^(?:https?:\/\/|\/)/i.test(url),
  )

export const isMethod = (word: string | undefined): word is string =>
  word !== undefined && /^(?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD)$/i.test(word)

const isStatus = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 100 && value < 600

/** What is known below an object that recorded an exchange; of one in another, the outer one has both sides. */
export function exchangeHints(object: JsonObject, hints: Hints): Hints {
  if (hints.exchange) return hints
  const exchange = exchangeIn(object)
  return exchange ? { ...hints, exchange } : hints
}

/** On which side a member of it stands. */
export function sideHints(name: string, hints: Hints): Hints {
  if (!hints.exchange || hints.side) return hints
  const side = SIDES.get(name) ?? (BODIES.includes(name) ? 'request' : undefined)
  return side ? { ...hints, side } : hints
}

/** Those of one input are told apart by their numbers; a HAR file gives them, and one alone needs none. */
export function numbered(found: readonly Candidate[]): void {
  const exchanges = [...new Set(found.flatMap(({ hints }) => hints.exchange ?? []))]
  if (exchanges.length < 2) return
  exchanges.forEach((exchange, index) => {
    exchange.number ??= index + 1
  })
}

/** A request that was written down alone is an exchange of which one side is there; with a body it is POST, if nothing else is said. */
export function withExchange(says: Says): Says {
  const [url] = says.urls ?? []
  if (says.exchange || !says.body || url === undefined) return says
  return { ...says, exchange: { method: says.method ?? 'POST', url }, side: 'request' }
}

/** Addresses that servers of their own give to what is about passkeys. */
const ABOUT = /passkey|webauthn|fido|attestation|assertion|credential/i

export const isAboutPasskeys = ({ url = '' }: Exchange): boolean =>
  receiverOf({ urls: [url] }, undefined) !== undefined || ABOUT.test(url.split(/[?#]/, 1)[0] ?? '')
