import { shown } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'
import { paramsOf } from './common.ts'

export default defineRule({
  id: 'options-alg-repeated',
  summary: 'pubKeyCredParams offers an algorithm twice',
  why: 'The second entry has no effect: the order is that of preference, and the first one decides. Some strict authenticators refuse the list.',
  fix: 'Name each algorithm once, the most wanted first.',
  spec: 'WebAuthn Level 3 §5.4 (pubKeyCredParams); CTAP 2.1 §6.1.2',
  severity: 'warning',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object }) => {
    const seen = new Set<string>()
    return paramsOf(object).flatMap(({ pointer, type, alg }) => {
      const key = JSON.stringify([type, alg])
      if (alg === undefined || !seen.has(key)) {
        seen.add(key)
        return []
      }
      return [{ place: at(pointer), args: { alg: shown(alg) } }]
    })
  },
  message: (args) => `expected each algorithm once, received ${args.alg} again`,
})
