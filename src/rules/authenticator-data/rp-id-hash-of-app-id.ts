import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { isAppId, partPlace, saysAppId } from './common.ts'

export default defineRule({
  id: 'rp-id-hash-of-app-id',
  summary: 'the hash is that of a FIDO U2F AppID, which the client does not say',
  why: 'Only with clientExtensionResults.appid true does a server compare with the AppID; else it expects the RP ID.',
  fix: 'Request the appid extension, and send clientExtensionResults unchanged.',
  spec: 'WebAuthn Level 3 §10.1.1',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['authData', 'crypto'],
  check: (parts) => {
    const match = parts.rpIdHash?.match
    // With an expected RP ID the difference itself is the finding.
    if (!match || parts.expect.rpId !== undefined || saysAppId(parts) || !isAppId(match, parts)) return []
    return [{ place: partPlace(parts.authData, 'rpIdHash'), args: { hashed: plain(match.text) } }]
  },
  message: (args) => `expected the SHA-256 of the RP ID, received that of the AppID ${args.hashed}`,
  cause: () => 'clientExtensionResults was lost on the way, or the key signed for U2F.',
})
