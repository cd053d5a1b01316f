import { keyDescriptionOf } from '../../decode/statement/extensions.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-android-origin',
  summary: 'the Android key was not made in the key store',
  why: 'origin has to be KM_ORIGIN_GENERATED (0): a key that was imported may exist elsewhere.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.4',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['android-key'], (leaf, statement) => {
      const description = keyDescriptionOf(leaf)
      if (!description || 'malformed' in description) return []
      // The standard's own vector leaves origin out: what is not said is not wrong.
      const wrong = description.origins.find(({ value }) => value !== 0)
      return wrong ? [{ place: certificatePlace(statement, leaf, wrong.node), args: { found: wrong.value } }] : []
    }),
  message: (args) => `expected origin 0 (generated), received ${args.found}`,
})
