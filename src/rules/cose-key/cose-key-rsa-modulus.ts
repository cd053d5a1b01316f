import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule, text } from '../define-rule.ts'

const WHYS: Record<string, string> = {
  empty: '(empty)',
  'leading-zero': 'that begin with zero',
  even: 'that end with an even one',
}

export default defineRule({
  id: 'cose-key-rsa-modulus',
  summary: 'the RSA modulus is malformed',
  why: 'The modulus is a big-endian number without leading zero bytes, and odd: it is a product of odd primes.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'RFC 8230 §4',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected a modulus without leading zero that is odd, received ${args.length} bytes ${WHYS[text(args.why)] ?? ''}`,
  cause: (args) =>
    args.why === 'leading-zero'
      ? 'The zero byte is the sign of a DER integer, which does not belong here.'
      : 'The modulus was cut or changed.',
})
