import { isRegistered, meantFormat } from '../../decode/statement/statement.ts'
import { shown } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'
import { listAt } from './common.ts'

export default defineRule({
  id: 'options-attestation-format-unknown',
  summary: 'attestationFormats names a format that is not registered',
  why: 'Formats are compared letter by letter, and the list is a preference: one that nobody knows has no effect.',
  fix: 'Write identifiers of the IANA registry: packed, tpm, android-key, fido-u2f, apple, none, compound.',
  spec: 'WebAuthn Level 3 §5.4 (attestationFormats), §8.1; RFC 8809 §2.1',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    listAt(object, 'attestationFormats').flatMap(({ pointer, value }) =>
      typeof value !== 'string' || isRegistered(value)
        ? []
        : [{ place: at(pointer), args: { received: shown(value), meant: meantFormat(value) } }],
    ),
  message: (args, also) =>
    [args, ...also]
      .map(
        (one) =>
          `expected ${one.meant === undefined ? 'a registered format' : `"${one.meant}"`}, received ${one.received}`,
      )
      .join('. '),
})
