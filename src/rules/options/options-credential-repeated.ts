import { asString, member } from '../../json/values.ts'
import { at, defineRule } from '../define-rule.ts'
import { descriptorsOf } from './common.ts'

export default defineRule({
  id: 'options-credential-repeated',
  summary: 'a list of credentials names one twice',
  why: 'The second entry has no effect, and every entry costs a security key a question. Credentials were stored twice, or two lists were joined.',
  fix: 'Name each credential once, with all its transports.',
  spec: 'WebAuthn Level 3 §5.8.3',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) => {
    const seen = new Set<string>()
    return descriptorsOf(object).flatMap(({ pointer, value, list }) => {
      const id = asString(member(value, 'id'))
      const key = `${list} ${id}`
      if (!id || !seen.has(key)) {
        seen.add(key)
        return []
      }
      return [{ place: at(`${pointer}/id`) }]
    })
  },
  message: (_, also) =>
    `expected each id once, received ${also.length === 0 ? 'one' : also.length + 1} that stood before`,
})
