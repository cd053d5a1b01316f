import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { base64Words, FORWARD, inClientData, misspelt } from './common.ts'

export default defineRule({
  id: 'client-data-challenge-not-base64url',
  summary: 'the challenge in the client data is not base64url text',
  why: 'A browser writes the challenge as base64url without padding. Any other spelling was made by something else, and the servers that compare text refuse it.',
  fix: FORWARD,
  spec: 'WebAuthn Level 3 §5.8.1 (challenge)',
  severity: 'error',
  tier: 'symptom',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData }) => {
    const [fault] = clientData.challenge?.faults ?? []
    // Hex is base64url text as well; another rule speaks of it.
    if (!fault || fault.kind === 'bytes-are-hex') return []
    return [{ place: inClientData(clientData, 'challenge'), args: misspelt(fault) }]
  },
  message: (args) => `expected base64url text without padding, received ${base64Words(args)}`,
  cause: () => 'The client data was written by hand, by a software authenticator, or anew by something on the way.',
})
