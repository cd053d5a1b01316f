import { KEY_DESCRIPTION, keyDescriptionOf } from '../../decode/statement/extensions.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-android-description',
  summary: 'the Android certificate has no readable KeyDescription',
  why: 'The extension 1.3.6.1.4.1.11129.2.1.17 says what the key store knows of the key.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.4.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['android-key'], (leaf, statement) => {
      const description = keyDescriptionOf(leaf)
      if (description && !('malformed' in description)) return []
      const place = certificatePlace(statement, leaf, description?.malformed.extension.node)
      return [{ place, args: { there: description !== undefined } }]
    }),
  message: (args) =>
    `expected the extension ${KEY_DESCRIPTION}, received ${args.there ? 'one of another form' : 'none'}`,
})
