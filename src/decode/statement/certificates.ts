import { latin1Of, sameBytes } from '../../bytes.ts'
import { MAX_CERTIFICATES, MAX_REMEMBERED_CERTIFICATE, MAX_REMEMBERED_CERTIFICATES } from '../../limits.ts'
import type { CborItem } from '../../model/index.ts'
import { Memory } from '../../remembered.ts'
import { decodeEitherBase64, headHex } from '../../text/encodings.ts'
import { plain } from '../../text/shown.ts'
import { certificateAlgorithm } from '../../webauthn/cose.ts'
import { majorName } from '../cbor/keys.ts'
import type { Crypto } from '../crypto.ts'
import { decodeCertificate } from '../der/certificate.ts'
import { contentOf } from '../der/text.ts'
import type { StatementFaults } from '../faults.ts'
import { isBase64Text } from '../plausible.ts'
import { numbersOfSpki, type PublicKeyNumbers } from '../public-key-numbers.ts'
import { type StatementMembers, wholeOf } from './members.ts'
import type { AttestationStatement, Span, StatementCertificate } from './statement.ts'

/** x5c: an array of certificates in DER, the attestation certificate first (WebAuthn Level 3 §8.2). */
export function readCertificates(members: StatementMembers): Pick<AttestationStatement, 'x5c' | 'leaf'> {
  const item = members.entries.get('x5c')
  if (item === undefined) return {}
  if (item.major !== 4) {
    members.add('attestation-x5c-not-array', 'x5c', wholeOf(item), { found: majorName(item.major) })
    return { x5c: [] }
  }
  if (item.children.length === 0) members.add('attestation-x5c-empty', 'x5c', wholeOf(item), {})
  const x5c = item.children.slice(0, MAX_CERTIFICATES).map((child, index) => readOne(members, child, `x5c.${index}`))
  const leaf = leafOf(x5c)
  return leaf ? { x5c, leaf } : { x5c }
}

function readOne(members: StatementMembers, item: CborItem, name: string): StatementCertificate {
  const span = members.span(item, name)
  if (item.major === 3 || (item.major === 2 && (span.bytes[0] === 0x2d || isBase64Text(span.bytes)))) {
    const pem = span.bytes[0] === 0x2d
    members.add('attestation-certificate-is-text', name, wholeOf(item), { pem, found: majorName(item.major) })
    return span
  }
  if (item.major !== 2) {
    members.add('attestation-certificate-malformed', name, wholeOf(item), { found: majorName(item.major) })
    return span
  }
  return withCertificate(span, ({ kind, args }, offset, length) =>
    members.add(kind, name, { offset: span.offset + offset, length }, args),
  )
}

type DamageKind = 'attestation-certificate-malformed' | 'attestation-certificate-trailing-bytes'
type Damage = { [K in DamageKind]: { kind: K; args: StatementFaults[K] } }[DamageKind]
type Told = (damage: Damage, offset: number, length: number) => void

/** Reads a certificate in DER, RFC 5280 §4.1. `tell` hears of what is wrong with its form. */
export function withCertificate(span: Span, tell: Told): StatementCertificate {
  const { bytes } = span
  const { certificate, key } = readOnce(bytes)
  if (certificate === undefined || certificate.faults.some((one) => one.kind === 'der-truncated')) {
    tell({ kind: 'attestation-certificate-malformed', args: { hex: plain(headHex(bytes)) } }, 0, bytes.length)
    return span
  }
  const { end } = certificate.root
  const count = bytes.length - end
  if (count > 0) tell({ kind: 'attestation-certificate-trailing-bytes', args: { count } }, end, count)
  return key ? { ...span, certificate, key } : { ...span, certificate }
}

type ReadCertificate = Pick<StatementCertificate, 'certificate' | 'key'>

const known = new Memory<ReadCertificate>({
  most: MAX_REMEMBERED_CERTIFICATES,
  units: MAX_REMEMBERED_CERTIFICATE,
})

/** One attestation certificate comes with at least 100,000 authenticators (§14.4.1), and with it its key, ready to verify. */
function readOnce(bytes: Uint8Array): ReadCertificate {
  if (bytes.length > MAX_REMEMBERED_CERTIFICATE) return readCertificate(bytes)
  return known.of(latin1Of(bytes), () => readCertificate(bytes.slice()))
}

function readCertificate(bytes: Uint8Array): ReadCertificate {
  const certificate = decodeCertificate(bytes, 0, bytes.length)
  if (certificate === undefined) return {}
  const { node } = certificate.publicKey
  const key = numbersOfSpki(bytes.subarray(node.offset, node.end))
  return key ? { certificate, key } : { certificate }
}

/** The one certificate that issued no other, when the first one did: the chain was turned round. Else the first. */
function leafOf(x5c: readonly StatementCertificate[]): StatementCertificate | undefined {
  const [first] = x5c
  if (first === undefined || x5c.length === 1) return first
  const ends = x5c.filter((one) => !x5c.some((other) => other !== one && isIssuer(one, other)))
  const [only, ...more] = ends
  return only && more.length === 0 ? only : first
}

const BEGIN = '-----BEGIN CERTIFICATE-----'
const END = '-----END CERTIFICATE-----'

/** The certificates of a PEM text (RFC 7468 §5), whatever stands around them; a text that says what is wrong with it. */
export function readRoots(text: string): StatementCertificate[] | string {
  const roots: StatementCertificate[] = []
  for (const part of text.split(BEGIN).slice(1)) {
    const number = roots.length + 1
    const end = part.indexOf(END)
    if (end < 0) return `certificate ${number} has no end`
    const bytes = decodeEitherBase64(part.slice(0, end).replaceAll(/\s/g, ''))
    if (bytes === undefined) return `certificate ${number} is no base64`
    const root = withCertificate({ bytes, offset: 0, at: '' }, () => undefined)
    if (!root.certificate) return `certificate ${number} is no X.509 certificate`
    roots.push(root)
  }
  return roots.length > 0 ? roots : `there is no "${BEGIN}" in it`
}

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
