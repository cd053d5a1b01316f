import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { isAppId, partPlace } from './common.ts'

export default defineRule({
  id: 'rp-id-hash-of-something-else',
  summary: 'something that is no RP ID was hashed',
  why: 'The RP ID is a domain: the host of the origin or a parent of it, in lower case, without scheme, port or slash.',
  fix: 'Set the RP ID to the bare domain, in the options (rp.id, rpId) and at the server.',
  spec: 'WebAuthn Level 3 §5.1.3 step 8, §6.1',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['authData', 'crypto'],
  check: (parts) => {
    const match = parts.rpIdHash?.match
    if (!match || parts.expect.rpId !== undefined || match.kind !== 'other' || isAppId(match, parts)) return []
    return [
      { place: partPlace(parts.authData, 'rpIdHash'), args: { hashed: plain(match.text), what: plain(match.what) } },
    ]
  },
  notChecked: ({ rpIdHash, authData, expect }) => {
    if (!rpIdHash || rpIdHash.match || rpIdHash.textual || !authData?.rpIdHash || expect.rpId !== undefined)
      return undefined
    return rpIdHash.hasHost
      ? `the RP ID hash is that of none of ${rpIdHash.tried} texts made from the origin; give --rp-id`
      : 'the client data names no origin with a host from which the RP ID could be guessed; give --rp-id'
  },
  message: (args) => `expected the SHA-256 of a domain, received that of "${args.hashed}": ${args.what}`,
})
