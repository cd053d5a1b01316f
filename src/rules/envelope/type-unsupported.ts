import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'type-unsupported',
  summary: 'type is not "public-key"',
  why: 'WebAuthn knows one credential type. Another value means that the object is of another kind, or that a field of your own took the name.',
  fix: 'Send "type": "public-key", as credential.toJSON() gives it; keep labels of your own in another member.',
  spec: 'WebAuthn Level 3 §5.8.2 (PublicKeyCredentialType)',
  severity: 'error',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('"public-key"', args),
  cause: (args) =>
    String(args.received).includes('webauthn.')
      ? 'This is the type of the client data; it stands inside clientDataJSON, not here.'
      : 'The member holds something of another flow, or of your own.',
})
