import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'auth-data-cbor-wrapped',
  summary: 'the authenticator data is still wrapped as a CBOR byte string',
  why: 'libfido2 and some SDKs hand out authenticator data with its CBOR head in front; then every offset is shifted and the RP ID hash is wrong.',
  fix: 'Strip the CBOR head: use the raw accessor (fido_cred_authdata_raw_ptr, fido_assert_authdata_raw_ptr).',
  spec: 'WebAuthn Level 3 §6.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected the RP ID hash first, received a CBOR head (${args.hex ?? '58 …'})`,
})
