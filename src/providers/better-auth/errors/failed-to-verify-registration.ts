import { defineError } from '../../define-error.ts'
import { BAD_ATTESTATION, OF_OTHER_CEREMONY, UNPROVEN, UNREADABLE } from '../../rule-sets.ts'
import { NOT_EXPECTED, NOT_IN_ITS_FORM } from '../causes.ts'
import { OF_THE_SOURCE, PACKAGE, REGISTRATION } from '../places.ts'

export default defineError({
  code: 'better-auth/FAILED_TO_VERIFY_REGISTRATION',
  title: 'Failed to verify registration',
  summary: 'SimpleWebAuthn did not verify the registration, or the server knows no origin.',
  at: [REGISTRATION],
  causes: [
    ...NOT_IN_ITS_FORM,
    {
      text: 'Client data, CBOR or authenticator data cannot be read, or the attestation proves nothing.',
      rules: [...UNREADABLE, ...UNPROVEN, ...BAD_ATTESTATION],
    },
    { text: 'It is the result of get(), not of create().', rules: OF_OTHER_CEREMONY },
    NOT_EXPECTED,
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
