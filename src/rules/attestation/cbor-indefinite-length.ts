import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-indefinite-length',
  summary: 'a CBOR item of indefinite length',
  why: 'CTAP2 does not allow indefinite lengths. Real authenticators use them; strict servers refuse them.',
  fix: 'Update the authenticator or the software that encodes; a server may accept it.',
  spec: 'CTAP 2.1 §8',
  severity: 'warning',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected a definite length, received an indefinite one',
})
