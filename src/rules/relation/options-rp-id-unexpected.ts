import { isPlaceholder } from '../../decode/plausible.ts'
import { asString, memberAt } from '../../json/values.ts'
import { plain, shown } from '../../text/shown.ts'
import { RP_ID_PATHS } from '../../webauthn/rp-id.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'options-rp-id-unexpected',
  summary: 'the RP ID in the options is not the one given with --rp-id',
  why: 'The authenticator signs the hash of the RP ID in the options; a server that expects another one refuses the answer.',
  fix: 'Use one RP ID in rp.id, in rpId and at the server.',
  spec: 'WebAuthn Level 3 §5.1.3 step 8, §7.1 step 14',
  severity: 'error',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ payload, object, expect }) => {
    const path = RP_ID_PATHS[payload.kind === 'creation-options' ? payload.kind : 'request-options']
    const received = asString(memberAt(object, ...path))
    if (expect.rpId === undefined || !received || isPlaceholder(received) || received === expect.rpId) return []
    const onlyCase = received.toLowerCase() === expect.rpId.toLowerCase()
    return [
      { place: at(`/${path.join('/')}`), args: { wanted: plain(expect.rpId), received: shown(received), onlyCase } },
    ]
  },
  message: (args) => `expected "${args.wanted}", received ${args.received}`,
  cause: (args) => (args.onlyCase ? 'The two differ in the case of letters; an RP ID is in lower case.' : ''),
})
