import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { isAppId, partPlace, saysAppId } from './common.ts'

export default defineRule({
  id: 'app-id-in-use',
  summary: 'a credential of FIDO U2F: the hash is that of its AppID',
  why: 'With the appid extension an old U2F credential signs for its AppID instead of the RP ID, and the client says so.',
  fix: 'Let the server compare the hash with SHA-256 of the AppID when clientExtensionResults.appid is true.',
  spec: 'WebAuthn Level 3 §10.1.1',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['authData', 'crypto'],
  check: (parts) => {
    const match = parts.rpIdHash?.match
    if (!match || !saysAppId(parts) || !isAppId(match, parts)) return []
    return [{ place: partPlace(parts.authData, 'rpIdHash'), args: { hashed: plain(match.text) } }]
  },
  message: (args) => `expected the RP ID or the AppID to be hashed, received the hash of the AppID ${args.hashed}`,
})
