import { tryJson } from '../../json/parse.ts'
import { isObject } from '../../json/values.ts'
import type { Json } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { bufferCause, byteLength, expectedOutput, inputFound, inputsOf, isBase64url } from './common.ts'

const isBoolean = (value: Json): boolean => typeof value === 'boolean'
const isUrl = (value: Json): boolean => typeof value === 'string' && value.startsWith('https://')
const isClientData = (value: Json): boolean => {
  const data = typeof value === 'string' ? tryJson(value) : undefined
  return isObject(data) && ['type', 'challenge', 'origin'].every((name) => typeof data[name] === 'string')
}
/** The least that an authenticator with credBlob has to store; some store more. */
const CRED_BLOB = 32

/** Inputs whose type is settled: WebAuthn Level 3 §10.1, CTAP 2.1 §12. */
const INPUTS: readonly [name: string, expected: string, fits: (value: Json) => boolean][] = [
  ['credProps', 'true', isBoolean],
  ['minPinLength', 'true', isBoolean],
  ['hmacCreateSecret', 'true or false', isBoolean],
  ['enforceCredentialProtectionPolicy', 'true or false', isBoolean],
  ['getCredBlob', 'true', isBoolean],
  ['appid', 'an https URL', isUrl],
  ['appidExclude', 'an https URL', isUrl],
  ['remoteClientDataJSON', 'the client data of the remote page as JSON text', isClientData],
  [
    'remoteDesktopClientOverride',
    '{ origin, sameOriginWithAncestors }, an https origin and a boolean',
    (v) => isObject(v) && isUrl(v.origin ?? null) && typeof v.sameOriginWithAncestors === 'boolean',
  ],
  [
    'credBlob',
    `base64url text of at most ${CRED_BLOB} bytes`,
    (v) => isBase64url(v) && (byteLength(v) ?? 0) <= CRED_BLOB,
  ],
]

export default defineRule({
  id: 'extension-input-invalid',
  summary: 'the input of an extension has another type than its extension defines',
  why: 'A browser converts the inputs it knows, and passes over or refuses those of another type; then the result never comes.',
  fix: 'Give each extension the input that its section defines.',
  spec: 'WebAuthn Level 3 §10.1; CTAP 2.1 §12; WebAuthn Editor’s Draft, "Remote Client Data JSON Extension"',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    INPUTS.flatMap(([name, expected, fits]) => {
      const value = inputsOf(object)[name]
      return value === undefined || fits(value) ? [] : [inputFound(name, expected, value)]
    }),
  message: expectedOutput,
  cause: bufferCause,
})
