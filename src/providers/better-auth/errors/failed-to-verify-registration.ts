import { defineError } from '../../define-error.ts'
import {
  BAD_ATTESTATION,
  MEMBER_MISSING,
  NO_BYTES,
  OF_ANOTHER_ATTEMPT,
  OF_OTHER_CEREMONY,
  REBUILT,
  UNPROVEN,
  UNREADABLE,
} from '../../rule-sets.ts'
import { OF_THE_SOURCE, PACKAGE, REGISTRATION } from '../places.ts'

export default defineError({
  code: 'better-auth/FAILED_TO_VERIFY_REGISTRATION',
  title: 'Failed to verify registration',
  summary: 'SimpleWebAuthn did not verify the registration, or the server knows no origin.',
  at: [REGISTRATION],
  causes: [
    {
      text: 'A member of the credential in response is missing or stands elsewhere, or id and rawId are not the same text.',
      rules: [...MEMBER_MISSING, ...REBUILT, 'id-differs-from-raw-id'],
    },
    { text: 'A member is no base64url text.', rules: NO_BYTES },
    {
      text: 'Client data, CBOR or authenticator data cannot be read, or the attestation proves nothing.',
      rules: [...UNREADABLE, ...UNPROVEN, ...BAD_ATTESTATION],
    },
    { text: 'It is the result of get(), not of create().', rules: OF_OTHER_CEREMONY },
    {
      text: 'Challenge, origin or RP ID are not those that the plugin expects: origin is an option or the header Origin, the RP ID an option or the host of baseURL.',
      rules: OF_ANOTHER_ATTEMPT,
    },
    {
      text: 'With status 400: the option origin is not set and the request has no header Origin.',
      observable: false,
      because: 'the options of the server are not in the payload',
      instead: 'Look at the options of passkey() and at the header Origin of the request.',
    },
  ],
  fixes: [
    'Send {"response": …} with what startRegistration() or credential.toJSON() gives.',
    'Set rpID and origin in the options of passkey() to those of the page.',
  ],
  docs: [PACKAGE],
  documented: 'title only',
  pageDate: 'none',
  notes: [OF_THE_SOURCE, 'Status 500: SimpleWebAuthn threw, and the server’s log has its sentence.'],
})
