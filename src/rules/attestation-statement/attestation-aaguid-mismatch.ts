import { sameBytes } from '../../bytes.ts'
import { aaguidOf } from '../../decode/statement/extensions.ts'
import { plain } from '../../text/shown.ts'
import { aaguidText } from '../../webauthn/aaguid.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-aaguid-mismatch',
  summary: 'the certificate is for another AAGUID',
  why: 'The extension 1.3.6.1.4.1.45724.1.1.4 of the attestation certificate repeats the AAGUID of the authenticator data.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.2, §8.2.1, §8.3',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements', 'attested', 'authenticatorData'],
  check: (parts) =>
    eachLeaf(parts, ['packed', 'tpm'], (leaf, statement) => {
      const named = aaguidOf(leaf)
      const { aaguid } = parts.attested
      if (!named || named.value === 'malformed' || sameBytes(named.value, aaguid)) return []
      const place = certificatePlace(statement, leaf, named.found.node)
      return [{ place, args: { own: plain(aaguidText(aaguid)), named: plain(aaguidText(named.value)) } }]
    }),
  message: (args) => `expected the AAGUID of the authenticator data, ${args.own}, received ${args.named}`,
  cause: () =>
    'The AAGUID was set to another value after the attestation, or the authenticator has the certificate of another model.',
})
