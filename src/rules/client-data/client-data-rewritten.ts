import { type ClientData, CREDENTIAL_KINDS, type JsonObject } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { isNotWeb } from '../../webauthn/origin.ts'
import { at, defineRule } from '../define-rule.ts'
import { FORWARD } from './common.ts'

const ORDER = ['type', 'challenge', 'origin']
/** Chrome before 2020, Edge before Chromium and apps on Android wrote another order, or escapes. */
const CLIENTS = [
  'androidPackageName',
  'hashAlgorithm',
  'clientExtensions',
  'tokenBinding',
  'new_keys_may_be_added_here',
]

function oddity({ text: json }: ClientData, members: JsonObject): string | undefined {
  if (CLIENTS.some((name) => Object.hasOwn(members, name))) return undefined
  if (typeof members.origin === 'string' && isNotWeb(members.origin)) return undefined
  const names = Object.keys(members)
  const first = names.slice(0, ORDER.length)
  if (!isAlphabetical(names) && ORDER.some((name, index) => first[index] !== name))
    return `the order ${first.join(', ')}`
  if (hasSpaceBetween(json)) return 'white space between its members'
  return json.includes('\\/') ? 'slashes that are escaped' : undefined
}

/** Chrome and Firefox wrote the members by the alphabet before there was crossOrigin. */
const isAlphabetical = (names: readonly string[]): boolean =>
  !names.includes('crossOrigin') && names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name)

/** Most client data has none at all, between its members or in them. */
const SPACE = /\s/

/** White space outside the strings of a JSON text. A loop: a pattern over a string of megabytes overflows its stack. */
function hasSpaceBetween(json: string): boolean {
  if (!SPACE.test(json)) return false
  let inside = false
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === 0x22) inside = !inside
    else if (inside && code === 0x5c) at++
    else if (!inside && code <= 0x20) return true
  }
  return false
}

export default defineRule({
  id: 'client-data-rewritten',
  summary: 'the client data is not laid out as a browser lays it out',
  why: 'Browsers write type, challenge, origin and crossOrigin in this order and without white space. Another layout is legal JSON, but a sign that the text was parsed and written anew, which breaks the signature.',
  fix: FORWARD,
  spec: 'WebAuthn Level 3 §5.8.1.1',
  // Software authenticators and apps do so, too; the signature decides.
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers }) => {
    const found = ORDER.every((name) => typeof clientDataMembers[name] === 'string')
      ? oddity(clientData, clientDataMembers)
      : undefined
    return found === undefined
      ? []
      : [{ place: at(clientData.pointer, { layer: 'clientDataJSON' }), args: { found: plain(found) } }]
  },
  message: (args) => `expected type, challenge and origin first and no white space, received ${args.found}`,
  cause: () => 'Either it was decoded and encoded again on the way, or a software authenticator made it.',
})
