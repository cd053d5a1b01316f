import { keyDescriptionOf } from '../../decode/statement/extensions.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-android-purpose',
  summary: 'the Android key is not for signing',
  why: 'purpose has to be KM_PURPOSE_SIGN (2).',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.4',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['android-key'], (leaf, statement) => {
      const description = keyDescriptionOf(leaf)
      if (!description || 'malformed' in description) return []
      const [first] = description.purposes
      const purposes = description.purposes.flatMap(({ value }) => value)
      // The standard's own vector leaves purpose out: what is not said is not wrong.
      if (!first || purposes.includes(2)) return []
      return [{ place: certificatePlace(statement, leaf, first.node), args: { found: purposes } }]
    }),
  message: (args) => `expected purpose 2 (sign), received ${args.found.length === 0 ? 'none' : args.found.join(', ')}`,
})
