import { isPlaceholder } from '../../decode/plausible.ts'
import { shown } from '../../text/shown.ts'
import { isExtensionId, ONE_LABEL, rpIdFault } from '../../webauthn/rp-id.ts'
import { at, defineRule } from '../define-rule.ts'
import { rpIdOf } from './common.ts'

export default defineRule({
  id: 'options-rp-id-single-label',
  summary: 'the RP ID of the options is a single label',
  why: 'A top-level domain such as "com" is a public suffix, which browsers refuse as RP ID. Of a host in an intranet a single label is right.',
  fix: 'Send the whole domain, such as "example.com".',
  spec: 'WebAuthn Level 3 §5.1.3 (registrable domain suffix)',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    rpIdOf(object)
      .filter(({ id }) => !isPlaceholder(id) && !isExtensionId(id) && rpIdFault(id) === ONE_LABEL)
      .map(({ id, pointer }) => ({ place: at(pointer), args: { received: shown(id) } })),
  message: (args) => `expected a domain of two labels or more, or localhost; received ${args.received}`,
})
