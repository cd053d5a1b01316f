import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule, text } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'authenticator-attachment-unsupported',
  summary: 'authenticatorAttachment is neither "platform" nor "cross-platform"',
  why: 'A browser reports one of two values, in lower case; anything else was written by hand or mapped by a server class.',
  fix: 'Send credential.authenticatorAttachment unchanged: "platform" or "cross-platform".',
  spec: 'WebAuthn Level 3 §5.4.5 (AuthenticatorAttachment)',
  // The standard asks servers to take an unknown value for none (§5.1); providers refuse it.
  severity: 'warning',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('"platform" or "cross-platform"', args),
  cause: (args) => {
    const folded = text(args.received)
      .replace(/["\s_-]/g, '')
      .toLowerCase()
    return folded === 'platform' || folded === 'crossplatform'
      ? 'The value is right but for its spelling: an enum of a server class was written out in its own style.'
      : 'No browser returns this value: it was written by hand or taken from another field.'
  },
})
