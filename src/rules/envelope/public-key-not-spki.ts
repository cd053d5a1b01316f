import { comparePublicKey, type PublicKeyForm } from '../../decode/public-key.ts'
import type { RuleId } from '../../generated/ids.ts'
import { asString, isObject } from '../../json/values.ts'
import { at, defineRule, type FoundBy } from '../define-rule.ts'

type Form = Exclude<PublicKeyForm, 'spki'> | 'empty'

const FORMS: Record<Form, string> = {
  cut: 'a SubjectPublicKeyInfo whose length is wrong',
  cose: 'a COSE key',
  raw: 'the bare numbers of the key',
  pem: 'a PEM text',
  jwk: 'a JWK',
  empty: 'an empty text',
  unknown: 'bytes of another form',
}
/** What decoding made of a PEM text or a JWK. */
const ECHOES = [
  'base64-bad-character',
  'base64-whitespace',
  'base64-impossible-length',
  'bytes-are-object',
  'bytes-are-json-text',
] as const satisfies readonly RuleId[]

export default defineRule({
  id: 'public-key-not-spki',
  summary: 'response.publicKey is no DER SubjectPublicKeyInfo',
  why: 'getPublicKey() gives a SubjectPublicKeyInfo, the form that crypto libraries import; some mobile SDKs put another form there.',
  fix: 'Do not rely on publicKey: take the COSE key from the attestation object. Update the SDK that made this.',
  spec: 'WebAuthn Level 3 §5.2.1.1; RFC 5280 §4.1.2.7',
  severity: 'warning',
  tier: 'cause',
  kinds: ['registration'],
  reads: ['encoded'],
  check: ({ encoded, coseKey }): FoundBy<{ form: Form }>[] => {
    const own = encoded.publicKey
    if (own === undefined || own.state === 'absent' || own.state === 'redacted') return []
    const written = writtenAs(own.value)
    if (written) return [{ place: at(own.pointer), explains: { rules: ECHOES }, args: { form: written } }]
    if (own.state !== 'ok' || !own.bytes || !coseKey) return []
    const { form, same } = comparePublicKey(own.bytes, coseKey)
    // Another key is the greater fault.
    if (form === 'spki' || same === false) return []
    return [{ place: at(own.pointer), args: { form } }]
  },
  message: (args) => `expected the base64url text of a DER SubjectPublicKeyInfo, received ${FORMS[args.form]}`,
})

/** A form that is text or JSON, so that the member holds no base64url. */
function writtenAs(value: unknown): 'pem' | 'jwk' | 'empty' | undefined {
  // Password managers that replace navigator.credentials give it; a browser leaves the member out.
  if (value === '') return 'empty'
  if (isObject(value)) return Object.hasOwn(value, 'kty') ? 'jwk' : undefined
  const written = asString(typeof value === 'string' ? value : undefined)?.trimStart()
  if (written?.startsWith('-----BEGIN')) return 'pem'
  return written?.startsWith('{') && written.includes('"kty"') ? 'jwk' : undefined
}
