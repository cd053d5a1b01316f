import { defineWords } from '../typed-rule.ts'

export default defineWords<{
  /** The byte of flags. */
  flags: number
  up: boolean
}>({
  id: 'user-verification-missing',
  summary: 'the options require user verification, and the flag UV is clear',
  why: 'With userVerification "required" a server refuses an answer in which the authenticator did not check a PIN or a biometric.',
  fix: 'Send the answer to these very options. If security keys without a PIN are to work, ask for "preferred" and do not require the flag.',
  spec: 'WebAuthn Level 3 §7.1 step 16, §7.2 step 17',
  severity: 'error',
  rank: 'relation',
  kinds: ['registration', 'authentication'],
  message: (args) =>
    `expected the flag UV set, received flags 0x${args.flags.toString(16).padStart(2, '0')}${args.up ? ' (UP without UV)' : ''}`,
  cause: () =>
    'A browser answers such options with a verified user or not at all: the browser was given other options than these.',
})
