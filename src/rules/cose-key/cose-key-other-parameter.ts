import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule, text } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-other-parameter',
  summary: 'the COSE key holds a parameter that does not belong there',
  why: 'A credential public key has the required parameters of its type and alg, and no optional one.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'WebAuthn Level 3 §6.5.1',
  severity: 'warning',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args, also) =>
    `expected the parameters of the key only, received ${[args, ...also].map((each) => text(each.parameter)).join(' and ')}, too`,
})
