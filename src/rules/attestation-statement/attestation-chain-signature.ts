import { isSignedBy, pathOf } from '../../decode/statement/certificates.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { CERTIFIED, certificatePlace, each } from './common.ts'

export default defineRule({
  id: 'attestation-chain-signature',
  summary: 'a certificate is not signed by its issuer',
  why: 'The issuer that a certificate names has to have signed it; otherwise anybody could have made it.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'RFC 5280 §6.1.3',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements', 'crypto'],
  check: (parts) =>
    each(parts, CERTIFIED, (statement) => {
      const { x5c = [], leaf } = statement
      const path = leaf ? pathOf(leaf, x5c) : []
      return path.flatMap((one, index) => {
        const issuer = path[index + 1]
        if (!issuer || isSignedBy(one, issuer.key, parts.crypto) !== false) return []
        const args = { issuer: plain(one.certificate?.issuer.text ?? '') }
        // A JWS carries its certificates in its header: one change spoils their signature and its own.
        const explains = { rules: ['attestation-signature-invalid' as const] }
        const place = certificatePlace(statement, one, one.certificate?.signature)
        return [{ place, args, ...(statement.fmt === 'android-safetynet' ? { explains } : {}) }]
      })
    }),
  message: (args) => `expected a signature by "${args.issuer}", received one that its key did not make`,
  cause: () => 'The certificate was changed, or its chain is that of another authenticator.',
})
