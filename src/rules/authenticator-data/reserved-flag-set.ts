import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { flagsText, partPlace } from './common.ts'

/** RFU1 and RFU2. */
const RESERVED = 0x22

export default defineRule({
  id: 'reserved-flag-set',
  summary: 'a reserved flag is set',
  why: 'Bits 1 and 5 of the flags are reserved and have to be zero; set ones mostly mean that the flags are read at the wrong place.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged.',
  spec: 'WebAuthn Level 3 §6.1',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['authData', 'flags'],
  check: ({ authData, flags }) =>
    (flags.byte & RESERVED) === 0
      ? []
      : [{ place: partPlace(authData, 'flags'), args: { flags: flagsText(flags.byte) } }],
  message: (args) => `expected bits 1 and 5 clear, received flags ${args.flags}`,
})
