import { isPlaceholder } from '../../decode/plausible.ts'
import { plain, shown } from '../../text/shown.ts'
import { isExtensionId, ONE_LABEL, rpIdFault } from '../../webauthn/rp-id.ts'
import { at, defineRule } from '../define-rule.ts'
import { rpIdOf } from './common.ts'

function faultOf(id: string): string | undefined {
  if (isPlaceholder(id) || isExtensionId(id)) return undefined
  if (/^[^/:*@]+\.$/.test(id)) return 'it ends with a dot'
  const fault = rpIdFault(id)
  if (fault === 'it has a path' && /^[^/]+\/$/.test(id)) return 'it ends with a slash'
  // A host of an intranet has one label, and is a domain all the same.
  return fault === ONE_LABEL ? undefined : fault
}

export default defineRule({
  id: 'options-rp-id-invalid',
  summary: 'the RP ID of the options is no bare domain',
  why: 'Browsers compare the RP ID with the domain of the page and throw a SecurityError. It has no scheme, port or path; those belong to the origin.',
  fix: 'Send the domain alone, such as "example.com": that of the page or a parent of it.',
  spec: 'WebAuthn Level 3 §4 (RP ID), §5.1.3',
  severity: 'error',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    rpIdOf(object).flatMap(({ id, pointer }) => {
      const reason = faultOf(id)
      return reason === undefined ? [] : [{ place: at(pointer), args: { received: shown(id), reason: plain(reason) } }]
    }),
  message: (args) => `expected a bare domain, received ${args.received}: ${args.reason}`,
  cause: (args) => (/scheme|port|path|slash/.test(args.reason) ? 'An origin or a URL was taken for the RP ID.' : ''),
})
