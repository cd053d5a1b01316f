import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'response-absent',
  summary: 'the credential has no response',
  why: 'response holds all that proves anything: the client data, and the attestation object or the signature.',
  fix: 'Send the whole object that credential.toJSON() returns; response is an object in it.',
  spec: 'WebAuthn Level 3 §5.1 (RegistrationResponseJSON, AuthenticationResponseJSON)',
  severity: 'error',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('an object with clientDataJSON and what proves the ceremony', args),
  cause: () => 'The credential was rebuilt without it, or cut off when it was copied.',
})
