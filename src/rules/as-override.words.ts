import { KINDS, type WordsTable } from '../model/index.ts'
import type { AsFaults } from './as-override.ts'

export default {
  family: 'envelope',
  words: {
    'endpoint-takes-a-credential': {
      summary: 'an endpoint that takes a credential was named for something else',
      why: '--as said to which endpoint this was sent; what was found is no WebAuthn credential.',
      fix: 'Send the credential that navigator.credentials.create() or .get() returned, or name the kind that this is.',
      spec: 'Twilio Verify, VerifyFactor and ApproveChallenge',
      severity: 'error',
      tier: 'cause',
      // What the schema of a credential misses, no more.
      explains: {
        below: ['/id', '/rawId', '/type', '/response', '/authenticatorAttachment', '/clientExtensionResults'],
      },
      kinds: KINDS,
      message: ({ expected, kind }) =>
        `expected a WebAuthn credential for ${expected}, received ${kind === 'unknown' ? 'nothing that is known' : `a payload of kind ${kind}`}`,
    },
  },
} satisfies WordsTable<AsFaults>
