import type { WordsTable } from '../../../../model/index.ts'
import { expected } from '../../../../rules/define-rule.ts'
import type { SchemaArgs } from '../../../../shape/shape.ts'

/** What the schema of the enrolment form finds. */
export default {
  family: 'auth0/form',
  words: {
    'enrollment-field-not-text': {
      summary: 'a field of the enrolment form is no text',
      why: 'The page posts application/x-www-form-urlencoded, in which every field is text.',
      fix: 'Take the body of the request as the browser sent it.',
      spec: 'Auth0 Universal Login, passkey-enrollment screen; URL Standard §5',
      severity: 'error',
      tier: 'symptom',
      kinds: ['auth0-enrollment-form'],
      message: (args) => `${args.member}: ${expected('text', args)}`,
    },
  },
} satisfies WordsTable<Record<string, SchemaArgs>>
