import type { Kind } from '../../../../model/index.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { PREFIXES, sidFault } from './common.ts'

const MEMBERS: Partial<Record<Kind, readonly (readonly [name: string, prefix: string])[]>> = {
  'twilio-challenge': [
    ['sid', 'YC'],
    ['factor_sid', 'YF'],
    ['factorSid', 'YF'],
  ],
  'twilio-challenge-request': [
    ['factor_sid', 'YF'],
    ['factorSid', 'YF'],
    ['FactorSid', 'YF'],
  ],
  'twilio-service': [['sid', 'VA']],
}

export default defineRule({
  id: 'sid-malformed',
  summary: 'a SID that requests use does not have its form',
  why: 'A SID is two letters that name the resource and 32 hexadecimal digits. One that was cut, typed or mixed up with that of another resource finds nothing.',
  fix: 'Use the sid of the answer that created the resource, whole: 34 characters.',
  spec: 'Twilio error pages 60362, 60363 and 60364; Twilio Verify API (sid patterns)',
  severity: 'error',
  tier: 'cause',
  merge: false,
  kinds: ['twilio-challenge', 'twilio-challenge-request', 'twilio-service'],
  reads: ['object'],
  check: ({ object, payload }) =>
    (MEMBERS[payload.kind] ?? []).flatMap(([name, prefix]) => {
      const value = object[name]
      // A challenge for whoever has a passkey shows an empty factor_sid.
      const open = payload.kind === 'twilio-challenge' && value === ''
      if (!Object.hasOwn(object, name) || value === null || open) return []
      const reason = sidFault(value, prefix)
      return reason === undefined
        ? []
        : [
            {
              place: at(`/${name}`),
              args: {
                received: shown(value ?? null),
                member: plain(name),
                expected: plain(prefix),
                reason: plain(reason),
              },
            },
          ]
    }),
  message: (args) =>
    `${args.member}: expected ${args.expected} and 32 hexadecimal digits, received ${args.received}: ${args.reason}`,
  cause: (args) =>
    args.reason.includes('is the prefix of') ? `The SID names another resource than ${nameOf(args.expected)}.` : '',
})

const nameOf = (prefix: string): string => (prefix === 'AC' ? 'an account' : `a ${PREFIXES[prefix]}`)
