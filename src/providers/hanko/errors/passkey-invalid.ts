import { defineError } from '../../define-error.ts'
import {
  BAD_ATTESTATION,
  BAD_AUTHENTICATOR_DATA,
  BAD_CLIENT_DATA,
  MEMBER_MISSING,
  NO_BYTES,
  OF_ANOTHER_ATTEMPT,
  OF_OTHER_CEREMONY,
  REBUILT,
  UNPROVEN,
} from '../../rule-sets.ts'
import { LOGIN, OF_THE_SOURCE, PAGE, REGISTRATION } from '../places.ts'

export default defineError({
  code: 'hanko/passkey_invalid',
  title: 'The passkey is invalid',
  summary: 'The passkey is invalid.',
  httpStatus: 401,
  at: [LOGIN, REGISTRATION],
  causes: [
    {
      text: 'assertion_response cannot be read: a member is missing, or stands under another name or in another place.',
      rules: [...MEMBER_MISSING, ...REBUILT],
    },
    { text: 'A member of it is no base64url text.', rules: NO_BYTES },
    {
      text: 'Its client data or authenticator data cannot be read.',
      rules: [...BAD_CLIENT_DATA, ...BAD_AUTHENTICATOR_DATA],
    },
    { text: 'It is the result of the other call, create() instead of get() or the reverse.', rules: OF_OTHER_CEREMONY },
    {
      text: 'The challenge is that of other options, the origin is none of webauthn.relying_party.origins, or the RP ID is another.',
      rules: OF_ANOTHER_ATTEMPT,
    },
    { text: 'The signature or the attestation proves nothing.', rules: [...UNPROVEN, ...BAD_ATTESTATION] },
    {
      text: 'The passkey was deleted on the server, or its user was, and the authenticator still has it; or it is that of another user than the flow is about.',
      observable: false,
      because: 'the passkeys are on the server',
      instead: 'Look for the credential id among the passkeys of the user; the audit log has the reason.',
    },
  ],
  fixes: [
    'Send in input_data what credential.toJSON() returns, unchanged, for the options of this very state.',
    'Compare the origin of the page with those of the relying party in the configuration.',
  ],
  docs: [PAGE],
  documented: 'title only',
  pageDate: 'none',
  notes: [OF_THE_SOURCE, 'A registration that cannot be read at all is answered with technical_error.'],
})
