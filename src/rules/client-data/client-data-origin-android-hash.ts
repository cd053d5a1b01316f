import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { keyHashFault, keyHashOf } from '../../webauthn/origin.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-origin-android-hash',
  summary: 'the key hash in the origin of an Android app is not the base64url text of a SHA-256 hash',
  why: 'Android names an app by the hash of the certificate that signs it. The same bytes in another spelling are another origin.',
  fix: 'Convert the fingerprint’s hex to bytes and those to base64url without padding: 43 characters.',
  spec: 'WebAuthn Level 3 §5.8.1 (origin); Android, "Verify the origin" of Credential Manager',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { origin } }) => {
    const hash = keyHashOf(origin)
    const reason = hash === undefined ? undefined : keyHashFault(hash)
    return reason === undefined
      ? []
      : [{ place: inClientData(clientData, 'origin'), args: { hash: plain(hash ?? ''), reason: plain(reason) } }]
  },
  message: (args) => `expected 43 characters of base64url, received "${args.hash}": ${args.reason}`,
})
