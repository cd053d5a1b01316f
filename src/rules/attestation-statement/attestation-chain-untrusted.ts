import { sameBytes } from '../../bytes.ts'
import { isIssuer, isSignedBy, pathOf } from '../../decode/statement/certificates.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { CERTIFIED, certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-chain-untrusted',
  summary: 'the certificate chain leads to none of the given roots',
  why: 'Only a chain that leads to a root that the server trusts says which authenticator it was.',
  fix: 'Give the roots of the vendor with --attestation-roots; they are in its documentation or in the FIDO Metadata Service.',
  spec: 'WebAuthn Level 3 §7.1 step 24; RFC 5280 §6.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements', 'crypto'],
  check: (parts) => {
    const roots = parts.expect.attestationRoots
    if (!roots) return []
    return eachLeaf(parts, CERTIFIED, (_, statement) => {
      // By identity: the certificates of a JWS all stand at one place.
      const { leaf, x5c = [] } = statement
      const path = pathOf(leaf, x5c)
      const top = path.at(-1) ?? leaf
      const trusted = roots.some(
        (root) =>
          path.some((one) => sameBytes(one.bytes, root.bytes)) ||
          (isIssuer(root, top) && isSignedBy(top, root.key, parts.crypto) !== false),
      )
      const issuer = plain(top.certificate?.issuer.text ?? '')
      return trusted ? [] : [{ place: certificatePlace(statement, top), args: { issuer, count: roots.length } }]
    })
  },
  notChecked: ({ statements = [], expect }) =>
    expect.attestationRoots === undefined && statements.some(({ leaf }) => leaf?.certificate)
      ? 'trust was not evaluated: no roots are given (--attestation-roots)'
      : undefined,
  message: (args) => `expected a chain to one of the given roots (${args.count}), received one to "${args.issuer}"`,
})
