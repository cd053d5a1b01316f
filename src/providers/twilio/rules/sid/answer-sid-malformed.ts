import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { sidFault } from './common.ts'

const MEMBERS = [
  ['account_sid', 'AC'],
  ['service_sid', 'VA'],
  ['entity_sid', 'YE'],
  ['accountSid', 'AC'],
  ['serviceSid', 'VA'],
  ['entitySid', 'YE'],
] as const

export default defineRule({
  id: 'answer-sid-malformed',
  summary: 'the SID of an account, service or entity in an answer does not have its form',
  why: 'The answer was changed on its way into the capture. Whoever takes the SID from here for a request finds nothing.',
  fix: 'Take the SID from the answer of the API itself: two letters and 32 hexadecimal digits.',
  spec: 'Twilio error pages 60361, 60363 and 60365; Twilio Verify API (sid patterns)',
  severity: 'info',
  tier: 'cause',
  merge: false,
  kinds: ['twilio-factor', 'twilio-challenge', 'twilio-service'],
  reads: ['object'],
  check: ({ object }) =>
    MEMBERS.flatMap(([name, prefix]) => {
      const value = object[name]
      // A passkeys challenge for whoever has one shows an empty entity_sid; another type is the schema's finding.
      if (!Object.hasOwn(object, name) || typeof value !== 'string' || value === '') return []
      const reason = sidFault(value, prefix)
      return reason === undefined
        ? []
        : [
            {
              place: at(`/${name}`),
              args: { received: shown(value), member: name, expected: prefix, reason: plain(reason) },
            },
          ]
    }),
  message: (args) =>
    `${args.member}: expected ${args.expected} and 32 hexadecimal digits, received ${args.received}: ${args.reason}`,
})
