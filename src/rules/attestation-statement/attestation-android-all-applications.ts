import { keyDescriptionOf } from '../../decode/statement/extensions.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-android-all-applications',
  summary: 'the Android key is for all applications',
  why: 'A credential belongs to one RP ID; allApplications would let every app use it.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.4',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['android-key'], (leaf, statement) => {
      const description = keyDescriptionOf(leaf)
      if (!description || 'malformed' in description) return []
      return description.allApplications.map(({ node, list }) => ({
        place: certificatePlace(statement, leaf, node),
        args: { list },
      }))
    }),
  message: (args) => `expected no allApplications, received it in ${args.list}`,
})
