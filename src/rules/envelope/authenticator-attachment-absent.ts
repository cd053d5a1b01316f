import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'authenticator-attachment-absent',
  summary: 'the credential has no authenticatorAttachment',
  why: 'Verify demands it at both endpoints. The standard lets a browser answer null, and JSON.stringify of an old credential object, or a server class without the member, loses it.',
  fix: 'Send the whole object that credential.toJSON() returns, with credential.authenticatorAttachment unchanged: "platform" or "cross-platform".',
  spec: 'WebAuthn Level 3 §5.1; Twilio Verify, VerifyFactor and ApproveChallenge',
  // The standard makes it optional.
  severity: null,
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('"platform" or "cross-platform"', args),
  cause: (args) =>
    args.absent && 'received' in args
      ? 'The browser or the password manager did not say which kind of authenticator was used; older Firefox and Safari give null.'
      : 'The member was left out when the credential object was rebuilt, filtered or stored on its way here.',
  fixFor: (args) =>
    'received' in args
      ? 'Verify takes no null. Ask the browser for one kind (authenticatorSelection.authenticatorAttachment) and send the kind that you asked for, or update the client; then send the object unchanged.'
      : 'Send the whole object that credential.toJSON() returns, with credential.authenticatorAttachment unchanged: "platform" or "cross-platform".',
})
