import { memberAt } from '../../json/values.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'options-resident-key-contradictory',
  summary: 'requireResidentKey and residentKey contradict each other',
  why: 'requireResidentKey is the older member, and is true if and only if residentKey is "required". Old clients know it alone, new ones prefer the other.',
  fix: 'Send residentKey, and requireResidentKey true with "required", else false or not at all.',
  spec: 'WebAuthn Level 3 §5.4.4 (requireResidentKey)',
  severity: 'warning',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object }) => {
    const residentKey = memberAt(object, 'authenticatorSelection', 'residentKey')
    const old = memberAt(object, 'authenticatorSelection', 'requireResidentKey')
    if (typeof residentKey !== 'string' || typeof old !== 'boolean' || old === (residentKey === 'required')) return []
    return [
      {
        place: at('/authenticatorSelection/requireResidentKey'),
        args: { received: old, residentKey: plain(residentKey) },
      },
    ]
  },
  message: (args) => `expected ${!args.received} with residentKey "${args.residentKey}", received ${args.received}`,
})
