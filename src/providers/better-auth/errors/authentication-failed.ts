import { defineError } from '../../define-error.ts'
import { BAD_AUTHENTICATOR_DATA, BAD_CLIENT_DATA, OF_OTHER_CEREMONY, UNPROVEN } from '../../rule-sets.ts'
import { NOT_EXPECTED, NOT_IN_ITS_FORM } from '../causes.ts'
import { AUTHENTICATION, OF_THE_SOURCE, PACKAGE } from '../places.ts'

export default defineError({
  code: 'better-auth/AUTHENTICATION_FAILED',
  title: 'Authentication failed',
  summary: 'SimpleWebAuthn did not verify the sign-in.',
  at: [AUTHENTICATION],
  causes: [
    ...NOT_IN_ITS_FORM,
    {
      text: 'Client data or authenticator data cannot be read.',
      rules: [...BAD_CLIENT_DATA, ...BAD_AUTHENTICATOR_DATA],
    },
    { text: 'It is the result of create(), not of get().', rules: OF_OTHER_CEREMONY },
    NOT_EXPECTED,
    { text: 'With status 401: the signature does not verify with the stored key.', rules: UNPROVEN },
    {
      text: 'The signature counter did not grow: the stored passkey was used in a copy.',
      observable: false,
      because: 'the stored counter is on the server',
      instead: 'Give --stored-counter with what the server stored.',
    },
  ],
  fixes: [
    'Send {"response": …} with what startAuthentication() or credential.toJSON() gives.',
    'Set rpID and origin in the options of passkey() to those of the page.',
  ],
  docs: [PACKAGE],
  documented: 'title only',
  pageDate: 'none',
  notes: [OF_THE_SOURCE, 'Status 400: SimpleWebAuthn threw, and the server’s log has its sentence; 401: it said no.'],
})
