import { encodingInside } from '../../webauthn/challenge.ts'
import { at, defineRule } from '../define-rule.ts'
import { challengeOf } from './common.ts'

export default defineRule({
  id: 'options-challenge-encoded-twice',
  summary: 'the challenge of the options decodes to text that is encoded again',
  why: 'The browser decodes the challenge once and encodes it once: what comes back is what was sent. A server that compares the inner text finds another.',
  fix: 'Hand the library bytes, or compare the text as it was sent to the browser; encode once.',
  spec: 'WebAuthn Level 3 §5.4, §5.8.1 (challenge)',
  // Libraries that take a challenge as text encode its letters; compared in the same way that is in order.
  severity: 'info',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) => {
    const bytes = challengeOf(object)
    const form = bytes && encodingInside(bytes)
    return form ? [{ place: at('/challenge'), args: { form } }] : []
  },
  message: (args) => `expected random bytes, received bytes that are ${args.form} text`,
})
