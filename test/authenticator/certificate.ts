import type { KeyObject } from 'node:crypto'
import { sign } from './algorithms.ts'
import { stable, utf8 } from './bytes.ts'
import {
  bits,
  boolean,
  element,
  explicit,
  integer,
  octets,
  oid,
  printable,
  sequence,
  set,
  time,
  utf8String,
} from './der.ts'
import { keyPair, type Owner, spki } from './keys.ts'

/** Attributes of a distinguished name, by OID: X.520 and, in a TPM's names, those of the TCG. */
export const ATTRIBUTE = { C: '2.5.4.6', O: '2.5.4.10', OU: '2.5.4.11', CN: '2.5.4.3', ST: '2.5.4.8' } as const

export type Attribute = readonly [oid: string, value: string]

/** A Name (RFC 5280 §4.1.2.4), one attribute per RDN; countries are PrintableString by §A.1. */
export function distinguishedName(attributes: readonly Attribute[]): Uint8Array {
  const value = (type: string, text: string) => (type === ATTRIBUTE.C ? printable(text) : utf8String(text))
  return sequence(...attributes.map(([type, text]) => set(sequence(oid(type), value(type, text)))))
}

/** `written`: FALSE is the default of critical (RFC 5280 §4.1), which DER leaves out. */
export function extension(id: string, value: Uint8Array, critical = false, written = false): Uint8Array {
  return sequence(oid(id), ...(critical || written ? [boolean(critical)] : []), octets(value))
}

/** RFC 5280 §4.2.1.9; `cA` FALSE is the default and so not encoded. */
export const basicConstraints = (ca: boolean, written = false): Uint8Array =>
  extension('2.5.29.19', sequence(...(ca || written ? [boolean(ca)] : [])), true)

/** RFC 5280 §4.2.1.12. */
export const extendedKeyUsage = (...purposes: string[]): Uint8Array =>
  extension('2.5.29.37', sequence(...purposes.map(oid)))

/** RFC 5280 §4.2.1.6: a GeneralNames with one name. */
export const subjectAltName = (name: Uint8Array, critical: boolean): Uint8Array =>
  extension('2.5.29.17', sequence(name), critical)
export const directoryName = (attributes: readonly Attribute[]): Uint8Array =>
  explicit(4, distinguishedName(attributes))
export const dnsName = (host: string): Uint8Array => element(0x80, 2, utf8(host))

export interface Validity {
  notBefore: string
  notAfter: string
}
export const VALID: Validity = { notBefore: '2020-01-01T00:00:00Z', notAfter: '2049-12-31T23:59:59Z' }
export const EXPIRED: Validity = { ...VALID, notAfter: '2021-01-01T00:00:00Z' }
export const NOT_YET_VALID: Validity = { ...VALID, notBefore: '2048-01-01T00:00:00Z' }

export interface CertificateSpec {
  subject: readonly Attribute[]
  issuer: readonly Attribute[]
  publicKey: KeyObject
  /** A P-256 key: every certificate is signed with ecdsa-with-SHA256. */
  issuerKey: KeyObject
  extensions: readonly Uint8Array[]
  version?: 1 | 3
  validity?: Validity
}

/** An X.509 certificate in DER (RFC 5280 §4.1). A version 1 certificate has no extensions. */
export function certificate(spec: CertificateSpec): Uint8Array {
  const { version = 3, validity = VALID } = spec
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'))
  const key = spki(spec.publicKey)
  const tbs = sequence(
    ...(version === 3 ? [explicit(0, integer(2))] : []),
    integer(stable(Buffer.from(key).toString('hex'), 8)),
    algorithm,
    distinguishedName(spec.issuer),
    sequence(time(validity.notBefore), time(validity.notAfter)),
    distinguishedName(spec.subject),
    key,
    ...(version === 3 ? [explicit(3, sequence(...spec.extensions))] : []),
  )
  return sequence(tbs, algorithm, bits(sign('ES256', spec.issuerKey, tbs)))
}

const named = (name: string): Attribute[] => [
  [ATTRIBUTE.C, 'SE'],
  [ATTRIBUTE.O, 'Software Authenticator'],
  [ATTRIBUTE.CN, name],
]
const AUTHORITY = { root: named('Software Root'), intermediate: named('Software Intermediate') }
const KEY_USAGE_CERT_SIGN = extension('2.5.29.15', bits(Uint8Array.of(0x06), 1), true)

function authority(owner: 'root' | 'intermediate', issuer: 'root', validity = VALID): Uint8Array {
  return certificate({
    subject: AUTHORITY[owner],
    issuer: AUTHORITY[issuer],
    publicKey: keyPair('ES256', owner).publicKey,
    issuerKey: keyPair('ES256', issuer).privateKey,
    extensions: [basicConstraints(true), KEY_USAGE_CERT_SIGN],
    validity,
  })
}

let root: Uint8Array | undefined
/** The trust anchor of every attestation that the software authenticator makes. The same bytes for a whole run. */
export function rootCertificate(): Uint8Array {
  root ??= authority('root', 'root')
  return root
}

/** Which certificates follow the leaf in x5c. */
export type Chain = 'leaf' | 'intermediate' | 'full'

export interface LeafSpec extends Omit<CertificateSpec, 'issuer' | 'issuerKey'> {
  chain: Chain
  /** Signs the leaf in place of the authority that its issuer names. */
  forgedBy?: Owner
  intermediateValidity?: Validity
}

/** A leaf and what follows it, leaf first. */
export function issue({ chain, forgedBy, intermediateValidity, ...spec }: LeafSpec): Uint8Array[] {
  const owner = chain === 'leaf' ? 'root' : 'intermediate'
  const issuerKey = keyPair('ES256', forgedBy ?? owner).privateKey
  const leaf = certificate({ ...spec, issuer: AUTHORITY[owner], issuerKey })
  if (chain === 'leaf') return [leaf]
  const list = [leaf, authority('intermediate', 'root', intermediateValidity)]
  return chain === 'full' ? [...list, rootCertificate()] : list
}
