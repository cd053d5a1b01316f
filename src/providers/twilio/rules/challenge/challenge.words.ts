import type { WordsTable } from '../../../../model/index.ts'
import { expected } from '../../../../rules/wording.ts'
import type { SchemaArgs } from '../../../../shape/shape.ts'

const WANTED: Record<string, string> = {
  details: 'an object, or null',
  options: 'an object, or null once the challenge is created',
  factor_type: 'push, totp or passkeys',
  responded_reason: 'none, not_needed or not_requested',
}

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
    'challenge-status-undocumented': {
      summary: 'the status of the challenge is none of the documented ones',
      why: 'Code that waits for a word that no challenge has never goes on, or goes on too early.',
      fix: 'Fetch the challenge from the v2 API and go on only when status is "approved".',
      spec: 'Twilio Verify API, Challenge resource (status)',
      severity: 'error',
      tier: 'symptom',
      kinds: ['twilio-challenge'],
      message: (args) => expected('"pending", "expired", "approved" or "denied"', args),
      cause: (args) =>
        /verified/.test(args.received ?? '') ? 'That is a status of factors; challenges do not have it.' : '',
    },
  },
} satisfies WordsTable<Record<string, SchemaArgs>>
