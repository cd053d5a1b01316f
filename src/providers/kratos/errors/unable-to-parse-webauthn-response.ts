import { defineError } from '../../define-error.ts'
import { MEMBER_MISSING, NO_BYTES, OF_OTHER_CEREMONY, REBUILT, UNREADABLE } from '../../rule-sets.ts'
import { LOGIN, REGISTRATION, SOURCE } from '../places.ts'

export default defineError({
  code: 'kratos/unable-to-parse-webauthn-response',
  title: 'Unable to parse WebAuthn response',
  summary: 'The credential in the form cannot be read.',
  httpStatus: 400,
  leads: true,
  at: [LOGIN, REGISTRATION],
  causes: [
    {
      text: 'A member is missing, or stands under another name or in another place.',
      rules: [...MEMBER_MISSING, ...REBUILT],
    },
    { text: 'A member is no base64url text, or id has padding.', rules: NO_BYTES },
    { text: 'Client data, CBOR or authenticator data cannot be read.', rules: [...UNREADABLE] },
    { text: 'It is the result of the other call, create() instead of get() or the reverse.', rules: OF_OTHER_CEREMONY },
  ],
  fixes: [
    'Put what credential.toJSON() returns, as text, into the field: passkey_login or webauthn_login, passkey_register or webauthn_register.',
  ],
  docs: [SOURCE],
  documented: 'title only',
  pageDate: 'none',
  notes: [
    'The reason is that of the server’s source (selfservice/strategy/passkey and webauthn); debug, where it is on, says which member.',
    'The server is go-webauthn: it takes member names in any case, and padding in every member but id.',
  ],
})
