import { defineRule } from '../define-rule.ts'
import { flagsText, partPlace } from './common.ts'

export default defineRule({
  id: 'attested-credential-data-in-authentication',
  summary: 'the authenticator data of an authentication holds attested credential data',
  why: 'Only a registration carries the public key; in an assertion the AT flag has to be clear.',
  fix: 'Send authenticatorData and signature of one and the same get() call.',
  spec: 'WebAuthn Level 3 §6.1, §6.3.3',
  severity: 'warning',
  kinds: ['authentication'],
  reads: ['authData', 'flags'],
  check: ({ authData, flags }) =>
    flags.at ? [{ place: partPlace(authData, 'flags'), args: { flags: flagsText(flags.byte) } }] : [],
  message: (args) => `expected AT (0x40) clear, received flags ${args.flags}`,
  cause: () => 'The authenticator data of the registration was taken for that of the sign-in.',
})
