import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule, text } from '../define-rule.ts'

const WHYS: Record<string, string> = {
  empty: '(empty)',
  'leading-zero': 'that begin with zero',
  even: 'that end with an even one',
  one: 'of value 1',
}

export default defineRule({
  id: 'cose-key-rsa-exponent',
  summary: 'the RSA exponent is malformed',
  why: 'The public exponent is an odd number above 1 without leading zero bytes, mostly 65537 (01 00 01).',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'RFC 8230 §4; RFC 8017 §3.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected an odd exponent above 1 without leading zero, received ${args.length} ${args.length === 1 ? 'byte' : 'bytes'} ${WHYS[text(args.why)] ?? ''}`,
})
