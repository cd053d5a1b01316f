import { defineError } from '../../define-error.ts'
import { BAD_ATTESTED_DATA, BAD_CBOR, MEMBER_MISSING, NO_BYTES, OF_OTHER_CEREMONY, REBUILT } from '../../rule-sets.ts'
import { OF_THE_SOURCE, PAGE, REGISTRATION } from '../places.ts'

export default defineError({
  code: 'hanko/technical_error',
  title: 'Something went wrong',
  summary: 'Something went wrong.',
  httpStatus: 500,
  leads: true,
  at: [REGISTRATION],
  causes: [
    {
      text: 'public_key cannot be read: a member is missing, or stands under another name or in another place.',
      rules: [...MEMBER_MISSING, ...REBUILT],
    },
    { text: 'A member of it is no base64url text.', rules: NO_BYTES },
    { text: 'The attestation object in it cannot be read.', rules: [...BAD_CBOR, ...BAD_ATTESTED_DATA] },
    { text: 'It is the result of get(), not of create().', rules: OF_OTHER_CEREMONY },
    {
      text: 'The server failed at something else: its database, or a state of the flow that is not there.',
      observable: false,
      because: 'the reason is in the log of the server',
      instead: 'Look at the log of the server; in debug mode the answer has it in error.cause.',
    },
  ],
  fixes: ['Send in input_data.public_key what credential.toJSON() returns, unchanged.'],
  docs: [PAGE],
  documented: 'title only',
  pageDate: 'none',
  notes: [OF_THE_SOURCE, 'At a sign-in the same faults are answered with passkey_invalid.'],
})
