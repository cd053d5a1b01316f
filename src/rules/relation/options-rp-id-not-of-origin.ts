import { isPlaceholder } from '../../decode/plausible.ts'
import { asString, memberAt } from '../../json/values.ts'
import { plain, shown } from '../../text/shown.ts'
import { webHostOf } from '../../webauthn/origin.ts'
import { isRpIdOfHost, RP_ID_PATHS } from '../../webauthn/rp-id.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'options-rp-id-not-of-origin',
  summary: 'the RP ID in the options does not fit the origin given with --origin',
  why: 'The RP ID has to be the host of the origin or a parent domain of it; a browser refuses any other with a SecurityError.',
  fix: 'Set rp.id and rpId to the host of the page or to a parent domain of it; for related origins, list the page at /.well-known/webauthn of the RP ID.',
  spec: 'WebAuthn Level 3 §5.1.3 step 8, §5.11',
  severity: 'error',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ payload, object, expect }) => {
    const path = RP_ID_PATHS[payload.kind === 'creation-options' ? payload.kind : 'request-options']
    const received = asString(memberAt(object, ...path))
    const { origin: wanted } = expect
    const host = wanted === undefined ? undefined : webHostOf(wanted)
    if (
      wanted === undefined ||
      host === undefined ||
      !received ||
      isPlaceholder(received) ||
      isRpIdOfHost(received.toLowerCase(), host)
    )
      return []
    return [
      {
        place: at(`/${path.join('/')}`),
        args: { wanted: plain(wanted), host: plain(host), received: shown(received) },
      },
    ]
  },
  message: (args) => `expected "${args.host}" or a parent domain of it, for ${args.wanted}, received ${args.received}`,
})
