import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { sent } from '../challenge/common.ts'
import { CONFIG, typeOf } from './common.ts'

export default defineRule({
  id: 'entity-factor-config-of-another-type',
  summary: 'the request for a push or TOTP factor holds configuration of another type',
  why: 'Each factor type has a configuration of its own, and Twilio refuses members of another type.',
  fix: 'Send only the members that belong to FactorType.',
  spec: 'Twilio error page 60370',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-entity-factor-request'],
  reads: ['object'],
  check: ({ object }) => {
    const type = typeOf(object)
    if (type === undefined) return []
    const other = type === 'push' ? 'totp' : 'push'
    const foreign = [
      ...Object.keys(CONFIG[other]).map((name) => [name, other] as const),
      ...PASSKEYS.map((name) => [name, 'passkeys'] as const),
    ]
    return foreign.flatMap(([folded, owner]) => {
      const found = sent(object, `config.${folded}`)
      return found
        ? [{ place: at(found.pointer), args: { intended: owner, expected: type, path: plain(found.pointer.slice(1)) } }]
        : []
    })
  },
  message: (args, also) =>
    `expected the configuration of a ${args.expected} factor, received ${[args, ...also].map((one) => `${one.path} of a ${one.intended} factor`).join(', ')}`,
})

const PASSKEYS = ['relyingparty', 'authenticatorattachment', 'discoverablecredentials', 'userverification']
