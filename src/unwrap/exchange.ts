import { receiverOf } from '../classify/recogniser.ts'
import { asString, isObject } from '../json/values.ts'
import type { Candidate, Exchange, Hints, Json, JsonObject, Says, Side } from '../model/index.ts'
import { headerOf } from './headers.ts'
import { isAnswered, isBody, requestIn } from './recorded.ts'
import { recordedAt } from './recorded-at.ts'
import { saidBeside } from './said.ts'

/** Under which names recorders keep the two sides of one exchange. */
const SIDES = new Map<string, Side>([
  ['request', 'request'],
  ['req', 'request'],
  ['event', 'request'],
  ['response', 'answer'],
  ['res', 'answer'],
  ['answer', 'answer'],
  ['result', 'answer'],
  ['responseBody', 'answer'],
  ['response_body', 'answer'],
])

/** What stands around a request and its answer in an object that recorded them, or that is the request itself. */
export function exchangeIn(object: JsonObject): Exchange | undefined {
  const request = requestIn(object)
  const url = request?.says.urls?.find((one) => /^(?:https?:\/\/|\/)/i.test(one))
  if (!request || url === undefined) return undefined
  const { holder, says } = request
  const answer = [object.response, object.res, object.answer, object.result].find(isObject)
  const method = [says.method, asString(object.type)].find(isMethod)
  // An object of a provider has an address, too: its own.
  const isRequest = holder !== object || answer !== undefined || Object.keys(object).some(isBody)
  if (!isRequest && method === undefined) return undefined
  const status = [answer?.status, answer?.statusCode, answer?.status_code, object.status, object.statusCode].find(
    isStatus,
  )
  const at = recordedAt(object)
  const origin = headerOf(holder, 'origin')
  return {
    url,
    ...(says.action === undefined ? {} : { action: says.action }),
    ...(method === undefined ? {} : { method: method.toUpperCase() }),
    ...(status === undefined ? {} : { status }),
    ...(at === undefined ? {} : { at }),
    ...(origin === undefined ? {} : { origin }),
    ...saidBeside(object, answer, status),
  }
}

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
export function sideHints(holder: Json, name: string, hints: Hints): Hints {
  if (!hints.exchange || hints.side) return hints
  const side = SIDES.get(name) ?? (isBody(name) ? (isAnswered(holder, name) ? 'answer' : 'request') : undefined)
  return side ? { ...hints, side } : hints
}

/** Those of one input are told apart by their numbers; a HAR file gives them, and one alone needs none. */
export function numbered(found: readonly Candidate[]): void {
  pair(found)
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
  const { method = 'POST', action } = says
  return { ...says, exchange: { method, url, ...(action === undefined ? {} : { action }) }, side: 'request' }
}

/** Addresses that servers of their own give to what is about passkeys. */
const ABOUT = /passkey|webauthn|fido|attestation|assertion|credential/i

export const isAboutPasskeys = ({ url = '', action = '' }: Exchange): boolean =>
  receiverOf({ urls: [url], action }, undefined) !== undefined ||
  ABOUT.test(url.split(/[?#]/, 1)[0] ?? '') ||
  ABOUT.test(action)

/** An answer that was pasted below a request written down alone, as a command, is that to it. */
function pair(found: readonly Candidate[]): void {
  let asked: Exchange | undefined
  for (const one of found) {
    const { exchange, side } = one.hints
    if (!exchange || exchange === asked) continue
    const isBare = side === 'answer' && exchange.url === undefined && exchange.method === undefined
    if (isBare && asked && asked.status === undefined) {
      Object.assign(asked, exchange)
      one.hints = { ...one.hints, exchange: asked }
    } else asked = side === 'request' ? exchange : undefined
  }
}
