import { shown } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { MEDIATIONS, mediationOf } from './common.ts'

export default defineRule({
  id: 'options-mediation-unknown',
  summary: 'mediation beside the options is none of the values that browsers know',
  why: 'mediation is an enumeration: create() and get() throw a TypeError for another value, before anything else happens.',
  fix: 'Write "conditional", "optional", "required" or "silent", in small letters, or leave it out.',
  spec: 'Credential Management Level 1 §2.3.2; Web IDL §3.2.18',
  severity: 'error',
  kinds: ['creation-options', 'request-options'],
  check: ({ payload }) => {
    const found = mediationOf(payload)
    if (!found || MEDIATIONS.some((one) => one === found.value)) return []
    return [{ place: found.place, args: { received: shown(found.value) } }]
  },
  message: (args) => `expected one of ${MEDIATIONS.join(', ')}, received ${args.received}`,
  cause: () => 'The value was written from memory, or is null where a server had none.',
})
