import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../typed-rule.ts'

const named = (value: string | undefined): string => (value === undefined ? 'another text' : `"${value}"`)

export default defineWords<{ wanted: Unshown | undefined; hashed: Unshown | undefined }>({
  id: 'rp-id-of-another-registration',
  summary: 'the RP ID hash is not that of the registration',
  why: 'A credential belongs to one RP ID for all its life; an authenticator uses it for no other.',
  fix: 'Use the same RP ID in rp.id at registration and in rpId at authentication; after a change of domain the credential has to be created anew.',
  spec: 'WebAuthn Level 3 §6.1, §7.2 step 15',
  severity: 'error',
  rank: 'relation',
  kinds: ['authentication'],
  message: (args) =>
    `expected the hash of the registration, that of ${named(args.wanted)}, received that of ${named(args.hashed)}`,
  cause: () => 'The RP ID was configured otherwise when the credential was made, or the authenticator data was edited.',
})
