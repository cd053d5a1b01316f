import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { flagsText, partPlace } from './common.ts'

export default defineRule({
  id: 'user-verification-required',
  summary: 'the UV flag is clear, and user verification is demanded',
  why: 'Where a server demands user verification it refuses what was signed without: somebody touched the authenticator, but nobody showed a PIN, a finger or a face.',
  fix: 'Ask for userVerification: "required" in the options; "preferred" lets an authenticator leave it out.',
  spec: 'WebAuthn Level 3 §7.1 and §7.2 (user verified)',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['authData', 'flags'],
  check: ({ authData, flags, expect }) =>
    expect.userVerification && !flags.uv
      ? [{ place: partPlace(authData, 'flags'), args: { flags: flagsText(flags.byte) } }]
      : [],
  message: (args) => `expected UV (0x04), received flags ${args.flags}`,
  cause: () => 'The options asked for less than the server demands, or the authenticator cannot verify the user.',
})
