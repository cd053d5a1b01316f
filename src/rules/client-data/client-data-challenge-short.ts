import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { MIN_CHALLENGE_BYTES } from '../../webauthn/challenge.ts'
import { count, defineRule } from '../define-rule.ts'
import { inClientData, spelledBytes } from './common.ts'

export default defineRule({
  id: 'client-data-challenge-short',
  summary: 'the challenge in the client data has fewer than 16 bytes',
  why: 'A challenge has to be a random value that nobody can guess, or an answer can be prepared or played again.',
  fix: 'Issue challenges of at least 16 random bytes, anew for each ceremony.',
  spec: 'WebAuthn Level 3 §13.5.3',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData }) => {
    const bytes = clientData.challenge && spelledBytes(clientData.challenge)
    return bytes && bytes.length < MIN_CHALLENGE_BYTES
      ? [{ place: inClientData(clientData, 'challenge'), args: { length: bytes.length } }]
      : []
  },
  message: (args) => `expected at least ${MIN_CHALLENGE_BYTES} bytes, received ${count(args.length, 'byte')}`,
})
