import type { WordsTable } from '../../model/index.ts'
import type { RpIdFindings } from './rp-id.ts'

export default {
  family: 'relation',
  words: {
    'origin-not-of-rp-id': {
      summary: 'the origin does not lie within the RP ID of the options',
      why: 'The RP ID has to be the host of the origin or a parent domain of it; a browser refuses any other with a SecurityError.',
      fix: 'Set rp.id and rpId to the host of the page or to a parent domain of it, and use the same everywhere.',
      spec: 'WebAuthn Level 3 §5.1.3 step 8, §5.1.4.1',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) => `expected an origin at "${args.wanted}", the RP ID of the options, received ${args.received}`,
      cause: () =>
        'The options were made for another domain than the page has, say for production while the page runs elsewhere.',
    },
    'origin-related-to-rp-id': {
      summary: 'the origin lies outside the RP ID, and the browser allowed it',
      why: 'A browser allows this only for related origins, which the domain of the RP ID lists at /.well-known/webauthn. A server has to expect this origin, too.',
      fix: 'Add the origin to those that the server expects, if it is yours.',
      spec: 'WebAuthn Level 3 §5.11',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        `expected an origin at "${args.wanted}", received ${args.received} with the hash of that RP ID`,
    },
    'rp-id-hash-of-other-options': {
      summary: 'the RP ID hash is not that of the RP ID in the options',
      why: 'The first 32 bytes of the authenticator data are the SHA-256 of the RP ID that the browser used; a server compares them with its own.',
      fix: 'Use one RP ID in the options of both ceremonies and at the server: the bare domain, without scheme, port and slash.',
      spec: 'WebAuthn Level 3 §7.1 step 14, §7.2 step 15',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        args.hashed === undefined
          ? `expected the SHA-256 of "${args.wanted}", the RP ID of the options, received that of another text`
          : `expected the SHA-256 of "${args.wanted}", the RP ID of the options, received that of "${args.hashed}"`,
      cause: (args) =>
        args.what === undefined
          ? 'The credential was made for another domain, or the options are those of another ceremony.'
          : `What was hashed is ${args.what}.`,
    },
  },
} satisfies WordsTable<RpIdFindings>
