import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule, text } from '../define-rule.ts'

const LOOKS: Record<string, string> = {
  'zero-stripped': 'Leading zeros were stripped: a big-integer library wrote the number, not the field element.',
  'sign-byte': 'The zero byte in front is the sign of a DER integer, which does not belong here.',
  'raw-point': 'The whole uncompressed point (04 and both coordinates) stands in one parameter.',
  both: 'Both coordinates stand in one parameter.',
  compressed: 'A compressed point (02 or 03 and x) stands in the parameter.',
}

export default defineRule({
  id: 'cose-key-value-length',
  summary: 'a coordinate or public key of another length than its curve or algorithm has',
  why: 'A coordinate has as many bytes as the field of its curve, leading zeros included: 32 for P-256 and Ed25519, 48 for P-384, 66 for P-521, 57 for Ed448.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'RFC 9053 §7.1.1, §7.2; RFC 8032 §5; RFC 9964',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected ${args.wanted} bytes in ${args.parameter}, received ${args.length}`,
  cause: (args) => LOOKS[text(args.looksLike)] ?? 'The value was cut, or belongs to another curve or algorithm.',
})
