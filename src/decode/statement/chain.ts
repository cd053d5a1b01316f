import { sameBytes } from '../../bytes.ts'
import { certificateAlgorithm } from '../../webauthn/cose.ts'
import type { Crypto } from '../crypto.ts'
import { contentOf } from '../der/text.ts'
import type { PublicKeyNumbers } from '../public-key-numbers.ts'
import type { StatementCertificate } from './statement.ts'

/** Whether `issuer` is the one that the certificate names: by bytes, else by text, since encodings may differ (RFC 5280 §7.1). */
export function isIssuer(issuer: StatementCertificate, subject: StatementCertificate): boolean {
  const [above, below] = [issuer.certificate, subject.certificate]
  if (!above || !below) return false
  const name = contentOf(issuer.bytes, above.subject.node)
  if (name.length === 0) return false
  return sameBytes(name, contentOf(subject.bytes, below.issuer.node)) || above.subject.text === below.issuer.text
}

export const isSelfIssued = (one: StatementCertificate): boolean => isIssuer(one, one)

/** Whether the issuer's key signed the certificate (RFC 5280 §4.1.1.3); undefined when that cannot be checked here. */
export function isSignedBy(
  subject: StatementCertificate,
  key: PublicKeyNumbers | undefined,
  crypto: Crypto,
): boolean | undefined {
  const { certificate, bytes } = subject
  if (!certificate || !key || !crypto.verify) return undefined
  const { tbs, signature, signatureAlgorithm } = certificate
  const alg = certificateAlgorithm(signatureAlgorithm.name)
  if (alg === undefined) return undefined
  const verdict = crypto.verify({
    key,
    alg,
    data: bytes.subarray(tbs.offset, tbs.end),
    // Behind the count of unused bits, which is 0.
    signature: bytes.subarray(signature.content + 1, signature.end),
    encoding: 'der',
  })
  return typeof verdict === 'boolean' ? verdict : undefined
}

/** From the leaf upwards, each followed by its issuer as far as they are there; never in a circle. */
export function pathOf(leaf: StatementCertificate, x5c: readonly StatementCertificate[]): StatementCertificate[] {
  const path = [leaf]
  for (let at = leaf; !isSelfIssued(at); ) {
    const issuer = x5c.find((one) => !path.includes(one) && isIssuer(one, at))
    if (issuer === undefined) break
    path.push(issuer)
    at = issuer
  }
  return path
}
