import { shown } from '../../text/shown.ts'
import { HINTS } from '../../webauthn/vocabulary.ts'
import { at, defineRule } from '../define-rule.ts'
import { listAt } from './common.ts'

export default defineRule({
  id: 'options-hint-unknown',
  summary: 'a hint of the options is none that browsers know',
  why: 'Browsers skip hints that they do not know; the next one in the list is followed.',
  fix: 'Write security-key, client-device or hybrid.',
  spec: 'WebAuthn Level 3 §5.8.7',
  severity: 'info',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    listAt(object, 'hints').flatMap(({ pointer, value }) =>
      typeof value !== 'string' || HINTS.includes(value)
        ? []
        : [{ place: at(pointer), args: { received: shown(value) } }],
    ),
  message: (args, also) =>
    `expected ${HINTS.join(', ')}; received ${[args, ...also].map((one) => one.received).join(', ')}`,
})
