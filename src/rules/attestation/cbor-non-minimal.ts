import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-non-minimal',
  summary: 'a CBOR number or length in more bytes than it needs',
  why: 'CTAP2 asks for the shortest form. Real authenticators break that; strict servers refuse it.',
  fix: 'Update the authenticator or the software that encodes; a server may accept it.',
  spec: 'CTAP 2.1 §8',
  severity: 'warning',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected the shortest form, received a longer one',
})
