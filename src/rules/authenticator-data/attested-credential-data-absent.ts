import { at, defineRule } from '../define-rule.ts'
import { flagsText } from './common.ts'

export default defineRule({
  id: 'attested-credential-data-absent',
  summary: 'the authenticator data of a registration holds no attested credential data',
  why: 'A registration has to set the AT flag and to carry the new credential id and public key. Without them there is nothing to register.',
  fix: 'Send the attestationObject that navigator.credentials.create() gave; that of a sign-in, or one that was rebuilt, has no key in it.',
  spec: 'WebAuthn Level 3 §6.1 (AT), §7.1',
  severity: 'error',
  tier: 'symptom',
  kinds: ['registration'],
  reads: ['authData', 'flags', 'attestation'],
  check: ({ authData, flags }) => {
    // Leftover bytes that look like the missing part are that fault: the flag alone is wrong.
    if (flags.at || authData.faults.some((fault) => fault.args.looksLike === 'attested-credential-data')) return []
    return [
      {
        place: at(authData.pointer, {
          layer: 'authenticatorData',
          at: 'attestedCredentialData',
          bytes: { offset: authData.base + 32, length: 1 },
        }),
        args: { flags: flagsText(flags.byte), length: authData.bytes.length },
      },
    ]
  },
  message: (args) =>
    `expected the AT flag (0x40) and attested credential data, received flags ${args.flags} and ${args.length} bytes`,
  cause: () => 'Authenticator data of an authentication stands inside this attestation object.',
})
