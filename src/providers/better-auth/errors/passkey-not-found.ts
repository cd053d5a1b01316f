import { defineError } from '../../define-error.ts'
import { OF_THE_SOURCE, PACKAGE } from '../places.ts'

export default defineError({
  code: 'better-auth/PASSKEY_NOT_FOUND',
  title: 'Passkey not found',
  summary: 'No stored passkey has the id of the credential, or the one that is asked for.',
  at: [{ endpoint: 'better-auth/verify-authentication', member: '/id' }],
  causes: [
    {
      text: 'id is not the text that was stored: it is looked up as it stands, and another alphabet or padding is another text.',
      rules: ['base64-standard-alphabet', 'base64-mixed-alphabet', 'base64-padding', 'bytes-are-hex'],
    },
    {
      text: 'The passkey was deleted on the server and is still in the authenticator, or was registered with another database.',
      observable: false,
      because: 'the passkeys are in the database',
      instead: 'Look for the id in the column credentialID of the table passkey.',
    },
  ],
  fixes: [
    'Send id as the browser gives it.',
    'Where the passkey is gone, let the user sign in another way and register again.',
  ],
  docs: [PACKAGE],
  documented: 'title only',
  pageDate: 'none',
  notes: [OF_THE_SOURCE, 'Status 401 at sign-in; 404 of delete-passkey and update-passkey.'],
})
