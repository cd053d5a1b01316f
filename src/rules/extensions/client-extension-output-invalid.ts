import { isObject, memberAt } from '../../json/values.ts'
import { CREDENTIAL_KINDS, type Json } from '../../model/index.ts'
import { defineRule, type FoundBy } from '../define-rule.ts'
import { bufferCause, byteLength, clientFound, expectedOutput, isAuthentication, type OutputArgs } from './common.ts'

const boolean = (value: Json): boolean => typeof value === 'boolean'
const prfResult = (value: Json): boolean => byteLength(value) === 32
const bytes = (value: Json): boolean => byteLength(value) !== undefined

/** Outputs whose type is settled: WebAuthn Level 3 §10.1, CTAP 2.1 §12. */
const OUTPUTS: readonly [path: readonly string[], expected: string, fits: (value: Json) => boolean][] = [
  [['credProps'], 'an object', isObject],
  [['credProps', 'rk'], 'true or false', boolean],
  [['prf'], 'an object', isObject],
  [['prf', 'enabled'], 'true or false', boolean],
  [['prf', 'results'], 'an object', isObject],
  [['prf', 'results', 'first'], 'base64url text of 32 bytes', prfResult],
  [['prf', 'results', 'second'], 'base64url text of 32 bytes', prfResult],
  [['appidExclude'], 'true or false', boolean],
  [['hmacCreateSecret'], 'true or false', boolean],
  [['credBlob'], 'true or false', boolean],
  [['getCredBlob'], 'base64url text', bytes],
  [['minPinLength'], 'true or false', boolean],
]
/** In an authentication these have no meaning. */
const REGISTRATION_ONLY: readonly (readonly string[])[] = [
  ['credProps'],
  ['prf', 'enabled'],
  ['appidExclude'],
  ['hmacCreateSecret'],
]

export default defineRule({
  id: 'client-extension-output-invalid',
  summary: 'an extension output has another type than its extension defines, or belongs to a registration',
  why: 'A server that uses the extension reads these members; with another type it fails or takes no for yes.',
  fix: 'Send clientExtensionResults as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §10.1.2, §10.1.3, §10.1.4; CTAP 2.1 §12',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential', 'extensions'],
  check: (parts) => {
    const found: FoundBy<OutputArgs>[] = []
    const { client } = parts.extensions
    for (const [path, expected, fits] of OUTPUTS) {
      const value = memberAt(client, ...path)
      if (value === undefined) continue
      const misplaced = isAuthentication(parts) && REGISTRATION_ONLY.some((other) => other.join() === path.join())
      if (misplaced) found.push(clientFound(parts, path.join('/'), 'nothing in an authentication', value))
      else if (!fits(value)) found.push(clientFound(parts, path.join('/'), expected, value))
    }
    // What stands inside of a misplaced output says nothing more.
    return found.filter(({ place }) => !found.some((other) => place.pointer.startsWith(`${other.place.pointer}/`)))
  },
  message: expectedOutput,
  cause: bufferCause,
})
