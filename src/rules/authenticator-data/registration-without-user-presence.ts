import { defineRule } from '../define-rule.ts'
import { flagsText, partPlace } from './common.ts'

export default defineRule({
  id: 'registration-without-user-presence',
  summary: 'the UP flag of a registration is clear',
  why: 'Only a conditional create (mediation: "conditional") may register without the user; the payload does not show which request it answers, and servers that do not expect it refuse.',
  fix: 'When create() was called with mediation "conditional", let the server accept a clear UP flag; else create the credential again.',
  spec: 'WebAuthn Level 3 §7.1 step 15',
  severity: 'warning',
  kinds: ['registration'],
  reads: ['authData', 'flags'],
  check: ({ authData, flags }) =>
    flags.up ? [] : [{ place: partPlace(authData, 'flags'), args: { flags: flagsText(flags.byte) } }],
  message: (args) => `expected UP (0x01) unless the create was conditional, received flags ${args.flags}`,
})
