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

export default defineError({
  code: 'supabase/webauthn_verification_failed',
  title: 'The passkey could not be verified',
  summary: 'The signature, attestation or assertion did not validate against the challenge.',
  httpStatus: 400,
  at: [
    { endpoint: 'supabase/passkey-registration', member: '' },
    { endpoint: 'supabase/passkey-authentication', member: '' },
  ],
  causes: [
    {
      text: '"Invalid credential response": a member is missing, stands under another name or in another place.',
      rules: [...MEMBER_MISSING, ...REBUILT],
    },
    {
      text: '"Invalid credential response": a member is no base64url text; the server logs "illegal base64 data".',
      rules: NO_BYTES,
    },
    {
      text: '"Invalid credential response": the client data is no JSON, or CBOR or authenticator data cannot be read.',
      rules: [...UNREADABLE],
    },
    {
      text: 'Either message: it is the result of the other call, create() instead of get() or the reverse.',
      rules: OF_OTHER_CEREMONY,
    },
    {
      text: '"Credential verification failed": the challenge is that of other options, the origin is none of the Relying Party Origins, or the RP ID is another.',
      rules: OF_ANOTHER_ATTEMPT,
    },
    {
      text: '"Credential verification failed": the signature or the attestation proves nothing.',
      rules: [...UNPROVEN, ...BAD_ATTESTATION],
    },
    {
      text: '"Credential verification failed": no user has the id that userHandle holds, or that user has no such passkey.',
      observable: false,
      because: 'users and keys are on the server',
      instead: 'Look for the passkey in the list of the user; userHandle is the text of the user’s UUID.',
    },
  ],
  fixes: [
    'Send what credential.toJSON() returns, unchanged, in credential, with the challenge_id of the very options that it answers.',
    'Compare the origin of the page with the Relying Party Origins of the project (Authentication → Passkeys), scheme and port included.',
  ],
  docs: ['https://supabase.com/docs/guides/auth/passkeys'],
  documented: 'short page',
  pageDate: 'undated',
  notes: [
    'The page gives one sentence; the two messages and what each is said of are those of the server’s source (internal/api/passkey_registration.go and passkey_authentication.go).',
    'The server is go-webauthn: it takes member names in any case, and padding in every member but id.',
  ],
})
