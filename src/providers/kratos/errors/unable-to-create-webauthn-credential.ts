import { defineError } from '../../define-error.ts'
import { BAD_ATTESTATION, OF_ANOTHER_ATTEMPT, UNPROVEN } from '../../rule-sets.ts'
import { REGISTRATION, SOURCE } from '../places.ts'

export default defineError({
  code: 'kratos/unable-to-create-webauthn-credential',
  title: 'The WebAuthn credential could not be created',
  summary: 'The registration was read and does not verify.',
  httpStatus: 500,
  at: [REGISTRATION],
  causes: [
    {
      text: 'The challenge is that of another flow, the origin is none of rp.origins, or the RP ID is not rp.id.',
      rules: OF_ANOTHER_ATTEMPT,
    },
    { text: 'The attestation proves nothing.', rules: [...BAD_ATTESTATION, ...UNPROVEN] },
  ],
  fixes: [
    'Answer the options of this very flow (passkey_create_data, or the onclick of the WebAuthn button), and send the answer to its action.',
    'Compare the origin of the page with selfservice.methods.passkey.config.rp (or webauthn): id and origins.',
  ],
  docs: [SOURCE],
  documented: 'title only',
  pageDate: 'none',
  notes: ['The reason is that of the server’s source; the sentence of go-webauthn follows it.'],
})
