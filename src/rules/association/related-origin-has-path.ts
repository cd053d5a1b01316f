import { isPlaceholder } from '../../decode/plausible.ts'
import { shown } from '../../text/shown.ts'
import { splitOrigin } from '../../webauthn/origin.ts'
import { relatedOriginsOf } from '../../webauthn/site-files/related-origins.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'related-origin-has-path',
  summary: 'an entry of the related origins has more than an origin',
  why: 'Browsers take the origin of the entry and leave the rest; password managers that compare the text find that it is none of the page. A path restricts nothing.',
  fix: 'Write scheme, host and port alone, without a slash at the end.',
  spec: 'WebAuthn Level 3 §5.11',
  severity: 'warning',
  kinds: ['related-origins'],
  check: ({ payload }) =>
    relatedOriginsOf(payload.candidate.value).flatMap(({ pointer, text }) => {
      const parts = isPlaceholder(text) || /\s/.test(text) ? undefined : splitOrigin(text)
      if (!parts || (parts.rest === '' && parts.user === undefined)) return []
      return [{ place: at(pointer), args: { received: shown(text) } }]
    }),
  message: (args, also) =>
    `expected an origin such as "https://example.org", received ${[args, ...also].map((one) => one.received).join(', ')}`,
})
