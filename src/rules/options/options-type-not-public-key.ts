import { member } from '../../json/values.ts'
import { shown } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'
import { descriptorsOf, listAt } from './common.ts'

export default defineRule({
  id: 'options-type-not-public-key',
  summary: 'an entry of the options has a type other than public-key',
  why: 'A browser skips entries of a type that it does not know: an algorithm is not offered, a credential not excluded or not allowed.',
  fix: 'Write "type": "public-key", in small letters with a hyphen.',
  spec: 'WebAuthn Level 3 §5.3, §5.8.2, §5.8.3',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    [...listAt(object, 'pubKeyCredParams'), ...descriptorsOf(object)].flatMap(({ pointer, value }) => {
      const type = member(value, 'type')
      return typeof type !== 'string' || type === 'public-key'
        ? []
        : [{ place: at(`${pointer}/type`), args: { received: shown(type) } }]
    }),
  message: (args, also) => `expected "public-key", received ${[args, ...also].map((one) => one.received).join(', ')}`,
})
