import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { isSha1Form, keyHashOf } from '../../webauthn/origin.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-origin-android-sha1',
  summary: 'the key hash in the origin of an Android app is as long as a SHA-1 hash',
  why: 'Passkeys on Android name the app by SHA-256; 27 characters are the older form of FIDO UAF and U2F, which servers do not list.',
  fix: 'Take the SHA-256 hash of the signing certificate: 43 characters of base64url.',
  spec: 'Android, "Verify the origin" of Credential Manager',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { origin } }) => {
    const hash = keyHashOf(origin)
    return hash !== undefined && isSha1Form(hash)
      ? [{ place: inClientData(clientData, 'origin'), args: { hash: plain(hash) } }]
      : []
  },
  message: (args) => `expected 43 characters of base64url, received 27: "${args.hash}"`,
})
