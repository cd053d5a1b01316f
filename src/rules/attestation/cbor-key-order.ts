import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-key-order',
  summary: 'the keys of a CBOR map are not in CTAP2 order',
  why: 'CTAP2 orders keys by type, then length, then bytes. Software authenticators break that; strict servers refuse it.',
  fix: 'Update the authenticator or sort the keys when encoding; a server may accept it.',
  spec: 'CTAP 2.1 §8',
  severity: 'warning',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected the keys in CTAP2 order, received ${args.path ? `${args.path} too late` : 'another order'}`,
})
