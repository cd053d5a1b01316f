import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule, text } from '../define-rule.ts'
import { article } from '../wording.ts'

export default defineRule({
  id: 'cose-key-value-not-bytes',
  summary: 'a parameter of the COSE key is no byte string',
  why: 'Coordinates, modulus and exponent are byte strings of big-endian numbers.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'RFC 9053 §7; RFC 8230 §4',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected a byte string for ${args.parameter}, received ${article(text(args.found))}`,
  cause: (args) =>
    args.found === 'text string'
      ? 'The base64url text of a JWK was taken over without decoding it.'
      : 'The key was put together by hand.',
})
