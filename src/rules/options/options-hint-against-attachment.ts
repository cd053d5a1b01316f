import { asString, memberAt } from '../../json/values.ts'
import { plain } from '../../text/shown.ts'
import { HINTS } from '../../webauthn/vocabulary.ts'
import { at, defineRule } from '../define-rule.ts'
import { listAt } from './common.ts'

/** The attachment that goes with each hint (§5.8.7). */
const attachmentOf = (hint: string): 'platform' | 'cross-platform' =>
  hint === 'client-device' ? 'platform' : 'cross-platform'

export default defineRule({
  id: 'options-hint-against-attachment',
  summary: 'no hint of the options agrees with authenticatorAttachment',
  why: 'Where both are given and differ, browsers that know hints follow these, and others follow authenticatorAttachment: users see another dialog in each.',
  fix: 'Give "client-device" with "platform", "security-key" or "hybrid" with "cross-platform", or leave authenticatorAttachment out.',
  spec: 'WebAuthn Level 3 §5.8.7, §5.4.4',
  severity: 'warning',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object }) => {
    const attachment = asString(memberAt(object, 'authenticatorSelection', 'authenticatorAttachment'))
    if (attachment !== 'platform' && attachment !== 'cross-platform') return []
    const hints = listAt(object, 'hints').flatMap(({ value }) =>
      typeof value === 'string' && HINTS.includes(value) ? [value] : [],
    )
    if (hints.length === 0 || hints.some((hint) => attachmentOf(hint) === attachment)) return []
    return [{ place: at('/hints'), args: { attachment, hints: plain(hints.join(', ')) } }]
  },
  message: (args) =>
    `expected a hint that goes with authenticatorAttachment "${args.attachment}", received ${args.hints}`,
})
