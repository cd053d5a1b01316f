import { isPlaceholder } from '../../decode/plausible.ts'
import { asString } from '../../json/values.ts'
import { plain, shown } from '../../text/shown.ts'
import { ONE_LABEL, rpIdFault } from '../../webauthn/rp-id.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'signal-rp-id-invalid',
  summary: 'the RP ID in the options of a signal method is no bare domain',
  why: 'The method throws a SecurityError for an RP ID that is none of the page; it has no scheme, port or path.',
  fix: 'Pass the RP ID of the options with which the passkeys were made, such as "example.com".',
  spec: 'WebAuthn Level 3 §5.1.10.1',
  severity: 'error',
  kinds: ['signal-options'],
  reads: ['object'],
  check: ({ object }) => {
    const rpId = asString(object.rpId)
    const fault = rpId === undefined || rpId === '' || isPlaceholder(rpId) ? undefined : rpIdFault(rpId)
    if (fault === undefined || fault === ONE_LABEL) return []
    return [{ place: at('/rpId'), args: { received: shown(rpId ?? ''), fault: plain(fault) } }]
  },
  message: (args) => `expected a bare domain, received ${args.received}: ${args.fault}`,
  cause: (args) =>
    /scheme|port|path/.test(args.fault)
      ? 'An origin or a URL was taken for the RP ID.'
      : 'The RP ID was written by hand.',
})
