import { plain } from '../../text/shown.ts'
import { LABELS_AT_LEAST } from '../../webauthn/site-files/names.ts'
import { beyondLabels, labelsOf, relatedOriginsOf } from '../../webauthn/site-files/related-origins.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'related-origins-many-labels',
  summary: 'the related origins have more names of domains than a browser has to look at',
  why: 'A browser counts the names under which the domains are registered (example of www.example.co.uk), and may skip each further one behind five. A page there gets a SecurityError, in some browsers only.',
  fix: 'Put the domains that matter first, and give the others an RP ID of their own; domains of one name in several countries count once.',
  spec: 'WebAuthn Level 3 §5.11, §5.11.1',
  severity: 'warning',
  kinds: ['related-origins'],
  check: ({ payload }) => {
    const origins = relatedOriginsOf(payload.candidate.value)
    const [first, ...others] = beyondLabels(origins)
    if (!first) return []
    const args = { labels: labelsOf(origins).map((label) => plain(label)) }
    return [{ place: at(first.pointer), args, also: others.map(({ pointer }) => ({ place: at(pointer), args })) }]
  },
  message: ({ labels }) =>
    `expected at most ${LABELS_AT_LEAST} names of domains, received ${labels.length}: ${labels.join(', ')}`,
  cause: () => 'Each brand or customer has a domain of its own, and all of them share one RP ID.',
})
