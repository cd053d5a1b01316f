import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'credential-is-inner-response',
  summary: 'only the inner response object was sent',
  why: 'A server wants the credential: id, rawId, type, authenticatorAttachment, and response as one of its members.',
  fix: 'Send credential.toJSON(), not credential.response.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  // Of what was left out, id and rawId may be a part.
  check: ({ credential, payload }) =>
    credential.layout === 'inner' && !payload.candidate.doc.elided
      ? [
          {
            place: at(''),
            explains: { at: ['/response', '/id', '/rawId', '/authenticatorAttachment'], below: ['/type'] },
          },
        ]
      : [],
  message: () => 'expected a credential with id, rawId, type and response, received the members of response alone',
  cause: () => 'credential.response was sent in place of the credential.',
})
