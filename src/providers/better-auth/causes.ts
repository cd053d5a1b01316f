import type { DocumentedCause } from '../define-error.ts'
import { MEMBER_MISSING, NO_BYTES, OF_ANOTHER_ATTEMPT, REBUILT } from '../rule-sets.ts'

/** What SimpleWebAuthn refuses in either ceremony before it verifies. */
export const NOT_IN_ITS_FORM: readonly DocumentedCause[] = [
  {
    text: 'A member of the credential in response is missing or stands elsewhere, or id and rawId are not the same text.',
    rules: [...MEMBER_MISSING, ...REBUILT, 'id-differs-from-raw-id'],
  },
  { text: 'A member is no base64url text.', rules: NO_BYTES },
]

export const NOT_EXPECTED: DocumentedCause = {
  text: 'Challenge, origin or RP ID are not those that the plugin expects: origin is an option or the header Origin, the RP ID an option or the host of baseURL.',
  rules: OF_ANOTHER_ATTEMPT,
}
