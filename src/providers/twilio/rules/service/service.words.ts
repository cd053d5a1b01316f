import type { WordsTable } from '../../../../model/index.ts'
import { expected } from '../../../../rules/define-rule.ts'
import type { SchemaArgs } from '../../../../shape/shape.ts'
import { table } from '../../../../table.ts'

const WANTED: Record<string, string> = table({
  passkeys: 'an object, or null',
  relying_party: 'an object',
  origins: 'a list',
})

/** What the schema of a Service finds: each member's `x-rule` names an entry. */
export default {
  family: 'twilio/service',
  words: {
    'service-member-invalid': {
      summary: 'a member of the Service has a type that the API does not answer',
      why: 'Whatever reads this Service expects the types of the API. Another type was made on the way from Twilio to this file.',
      fix: 'Compare with the answer of the API itself; pass it on unchanged.',
      spec: 'Twilio Verify API, Service resource',
      severity: 'info',
      tier: 'symptom',
      merge: false,
      kinds: ['twilio-service'],
      message: (args) => `${args.member}: ${expected(WANTED[args.member] ?? 'text', args)}`,
    },
  },
} satisfies WordsTable<Record<string, SchemaArgs>>
