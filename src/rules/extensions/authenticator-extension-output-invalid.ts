import type { Parts } from '../../decode/parts.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expectedOutput, isAuthentication, isRegistration, outputArgs, outputPlace } from './common.ts'

/** Encrypted outputs of one or two salts; PIN/UV auth protocol 2 puts 16 bytes of IV in front (CTAP 2.1 §6.5.7). */
const SECRET_LENGTHS = [32, 64, 48, 80]

const isSecret = (value: unknown): boolean => value instanceof Uint8Array && SECRET_LENGTHS.includes(value.length)
const isBoolean = (value: unknown): boolean => typeof value === 'boolean'
const isBytes = (value: unknown): boolean => value instanceof Uint8Array
const isPinLength = (value: unknown): boolean => typeof value === 'number' && value >= 4 && value <= 63

interface Form {
  name: string
  expected: string
  fits: (value: unknown) => boolean
  when?: (parts: Parts) => boolean
}

const secret = '32, 48, 64 or 80 bytes'
/** CTAP 2.1 §12 and CTAP 2.2 §12. */
const FORMS: readonly Form[] = [
  { name: 'hmac-secret', expected: 'true or false', fits: isBoolean, when: isRegistration },
  { name: 'hmac-secret', expected: secret, fits: isSecret, when: isAuthentication },
  { name: 'hmac-secret-mc', expected: secret, fits: isSecret },
  { name: 'credBlob', expected: 'true or false', fits: isBoolean, when: isRegistration },
  { name: 'credBlob', expected: 'bytes', fits: isBytes, when: isAuthentication },
  { name: 'minPinLength', expected: 'an integer from 4 to 63', fits: isPinLength },
  { name: 'thirdPartyPayment', expected: 'true or false', fits: isBoolean },
  { name: 'pinComplexityPolicy', expected: 'true or false', fits: isBoolean },
]

export default defineRule({
  id: 'authenticator-extension-output-invalid',
  summary: 'an extension output of the authenticator has another type than CTAP defines',
  why: 'The outputs stand in the signed authenticator data; with another type the bytes were changed, or the authenticator is at fault.',
  fix: 'Send the authenticator data as the browser gave it; when the authenticator writes this, update it.',
  spec: 'CTAP 2.1 §12.2, §12.4, §12.5; CTAP 2.2 §12',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential', 'authData', 'extensions'],
  check: (parts) =>
    FORMS.flatMap(({ name, expected, fits, when }) => {
      const value = parts.extensions.authenticator.get(name)
      if (value === undefined || when?.(parts) === false || fits(value)) return []
      return [{ place: outputPlace(parts, name), args: outputArgs(name, expected, value) }]
    }),
  message: expectedOutput,
})
