import type { WordsTable } from '../../../../model/index.ts'
import { expected } from '../../../../rules/define-rule.ts'
import type { SchemaArgs } from '../../../../shape/shape.ts'
import { table } from '../../../../table.ts'

const WANTED: Record<string, string> = table({
  details: 'an object, or null',
  options: 'an object, or null once the challenge is created',
  factor_type: 'push, totp or passkeys',
  responded_reason: 'none, not_needed or not_requested',
})

/** What the schema of a challenge finds: each member's `x-rule` names an entry. */
export default {
  family: 'twilio/challenge',
  words: {
    'challenge-member-invalid': {
      summary: 'a member of the challenge has a value that the API does not answer',
      why: 'Whatever reads this challenge expects what the API answers. Another value was made on the way from Twilio to this file.',
      fix: 'Compare with the answer of the API itself; pass it on unchanged.',
      spec: 'Twilio Verify API, Challenge resource',
      severity: 'info',
      tier: 'symptom',
      merge: false,
      kinds: ['twilio-challenge'],
      message: (args) => `${args.member}: ${expected(WANTED[args.member] ?? 'text', args)}`,
    },
  },
} satisfies WordsTable<Record<string, SchemaArgs>>
