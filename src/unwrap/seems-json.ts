import { asString, isObject, member } from '../json/values.ts'
import type { Json, JsonObject } from '../model/index.ts'
import { listed, type Seeming } from './seems-lines.ts'

/** What JSON in which no payload was found seems to be. */
export function seemingJson(value: Json): Seeming {
  if (Array.isArray(value)) return { what: listOf(value) }
  if (isObject(value)) return ofObject(value)
  if (typeof value === 'string') return { what: 'a JSON string' }
  return { what: `the JSON value ${JSON.stringify(value)}` }
}

function ofObject(object: JsonObject): Seeming {
  const entries = member(object.log, 'entries')
  if (Array.isArray(entries)) return { what: harOf(entries), form: 'har' }
  if (/postman/.test(asString(member(object.info, 'schema')) ?? '')) return { what: 'a Postman collection' }
  if (Array.isArray(object.keys) && isObject(object.keys[0]) && Object.hasOwn(object.keys[0], 'kty'))
    return { what: `a set of ${object.keys.length} JSON Web Keys` }
  if (Object.hasOwn(object, 'kty')) return { what: 'a JSON Web Key' }
  const names = Object.keys(object)
  return { what: names.length === 0 ? 'an empty JSON object' : `a JSON object with the members ${listed(names)}` }
}

function listOf(list: readonly Json[]): string {
  if (list.length === 0) return 'an empty JSON list'
  const [first] = list
  const items = isObject(first) ? ` with the members ${listed(Object.keys(first))}` : ''
  return `a JSON list of ${list.length}${items}`
}

/** In an address: of whatever receives a credential, or asks for one. */
const ABOUT = /passkey|webauthn|fido|\/Factors|\/Challenges|\/oauth\/token|\/authentication-methods/i

/** HAR 1.2 (§entries): how many, whether any is about passkeys, and of which hosts. */
function harOf(entries: readonly Json[]): string {
  const urls = entries.flatMap((entry) => asString(member(member(entry, 'request'), 'url')) ?? [])
  const hosts = urls.flatMap((url) => /^\w+:\/\/([^/?#]{1,253})/.exec(url)?.[1] ?? [])
  const about = urls.filter((url) => ABOUT.test(url)).length
  const counted = `${entries.length} request${entries.length === 1 ? '' : 's'}`
  const none =
    about === 0
      ? 'none of them about passkeys'
      : `${about} of them about passkeys, without a payload in what was recorded`
  return `a HAR file with ${counted}, ${none}${hosts.length > 0 ? `: ${listed(hosts)}` : ''}`
}
