import type { Exchange } from '../model/index.ts'
import { escapeTerminal } from '../text/escape.ts'
import { scrub } from '../text/scrub.ts'

/** What an exchange is called by people: `#6 POST /v2/Services/…/ApproveChallenge → 400 (09:12:03)`. Safe to show. */
export function nameOf(exchange: Exchange): string {
  const time = exchange.at === undefined ? '' : ` (${clock(exchange.at)})`
  return `${titleOf(exchange)}${time}`
}

/** The same without the time. */
export function titleOf({ number, method, url, action, status }: Exchange): string {
  const words = [
    ...(number === undefined ? [] : [`#${number}`]),
    ...(method === undefined ? [] : [METHOD.test(method) ? method : '…']),
    ...(url === undefined ? [] : [pathOf(url)]),
    ...(OPERATION.exec(action ?? '')?.slice(1) ?? []),
    ...(status === undefined ? [] : [`→ ${status}`]),
  ]
  return escapeTerminal(scrub(words.join(' ')))
}

/** Hours, minutes and seconds of UTC. */
export function clock(milliseconds: number): string {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(11, 19)
}

/** RFC 9110 §9.1, and those of WebDAV. */
const METHOD = /^[A-Za-z]{1,12}$/
/** `Service_20160418.RespondToAuthChallenge`: the last part is what people call it. */
const OPERATION = /^(?:\w{1,99}\.)?([A-Z][A-Za-z]{2,59})$/
/** UTF-16 units of a path that fit into a line; of a longer one the beginning and the end are told. */
const LONGEST_PATH = 64
/** What follows names a person or a thing of theirs. */
const COLLECTIONS = /^(?:entities|users?|customers?|accounts?|identit(?:y|ies)|members?|tenants?|devices?)$/i

/** Ids, names of people and tokens are no words; the query and the fragment are left out: they carry codes. */
export function pathOf(url: string): string {
  const path =
    url
      .slice(0, 4000)
      .replace(/^[a-z][a-z0-9+.-]{1,20}:\/\/[^/?#]*/i, '')
      .split(/[?#;]/, 1)[0] ?? ''
  const parts = path
    .split('/')
    .map((part, at, all) => (COLLECTIONS.test(all[at - 1] ?? '') && part !== '' ? '…' : wordOf(part)))
  const whole = parts.join('/') || '/'
  if (whole.length <= LONGEST_PATH) return whole
  return `${parts
    .slice(0, 2)
    .join('/')
    .slice(0, LONGEST_PATH / 2)}/…/${(parts.at(-1) ?? '').slice(-LONGEST_PATH / 2)}`
}

/** `passkey-enrollment`, `v2`, `VerifyFactor` and `passkey|new` are words. */
function wordOf(part: string): string {
  const text = part.replace(/%7C/gi, '|')
  const digits = text.replace(/\D/g, '').length
  const isWord = digits <= 2 && !/[@%:=&]/.test(text) && text.split(/[-_.|~]/).every((word) => word.length <= 24)
  return text === '' || isWord ? text : '…'
}
