import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { isAppId, partPlace, saysAppId } from './common.ts'

export default defineRule({
  id: 'rp-id-hash-unexpected',
  summary: 'the credential belongs to another RP ID than expected',
  why: 'A server compares the first 32 bytes of the authenticator data with the SHA-256 of its RP ID; a credential works for no other one.',
  fix: 'Use one RP ID in the options and at the server; a credential of another RP ID has to be created anew.',
  spec: 'WebAuthn Level 3 §7.1 step 14, §7.2 (rpIdHash)',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['authData', 'crypto'],
  check: (parts) => {
    const { rpIdHash, authData, expect } = parts
    if (expect.rpId === undefined || !rpIdHash || rpIdHash.textual || rpIdHash.match?.text === expect.rpId) return []
    const { match } = rpIdHash
    if (match && saysAppId(parts) && isAppId(match, parts)) return []
    // Faulty data may not be read at the right place: then a mismatch proves nothing.
    if (!match && authData.faults.length > 0) return []
    return [
      {
        place: partPlace(authData, 'rpIdHash'),
        args: { wanted: plain(expect.rpId), ...(match ? { hashed: plain(match.text), what: plain(match.what) } : {}) },
      },
    ]
  },
  notChecked: ({ rpIdHash, authData, expect }) =>
    expect.rpId !== undefined && rpIdHash && !rpIdHash.match && (authData?.faults.length ?? 0) > 0
      ? `the authenticator data is at fault (${authData?.faults[0]?.kind})`
      : undefined,
  message: (args) =>
    args.hashed === undefined
      ? `expected the SHA-256 of "${args.wanted}", received that of another text`
      : `expected the SHA-256 of "${args.wanted}", received that of "${args.hashed}"`,
  cause: (args) =>
    args.what === undefined
      ? 'The credential was made for another domain, or the bytes before or in the hash were changed.'
      : `It is ${args.what}.`,
})
