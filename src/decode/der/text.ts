import { numberOf } from '../../convert.ts'
import { table } from '../../table.ts'
import { decodeUtf8 } from '../../utf8.ts'
import { ALGORITHMS } from '../../webauthn/cose.ts'
import { SIGNING_CURVES } from '../../webauthn/cose-curves.ts'
import { KEY_TYPE_LIST } from '../../webauthn/cose-key-types.ts'
import type { DerNode } from './walk.ts'

/** Object identifiers that certificates of authenticators have besides keys and algorithms of COSE: RFC 5280, FIDO, Apple, Android, TCG. */
const NAMES: Record<string, string> = table({
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '1.2.840.113549.1.1.10': 'RSASSA-PSS',
  '1.2.840.10045.4.1': 'ECDSA with SHA-1',
  '2.5.29.14': 'subjectKeyIdentifier',
  '2.5.29.15': 'keyUsage',
  '2.5.29.17': 'subjectAltName',
  '2.5.29.19': 'basicConstraints',
  '2.5.29.31': 'cRLDistributionPoints',
  '2.5.29.32': 'certificatePolicies',
  '2.5.29.35': 'authorityKeyIdentifier',
  '2.5.29.37': 'extKeyUsage',
  '1.3.6.1.5.5.7.1.1': 'authorityInfoAccess',
  '1.3.6.1.4.1.45724.1.1.2': 'id-fido-gen-ce-sernum',
  '1.3.6.1.4.1.45724.1.1.4': 'id-fido-gen-ce-aaguid',
  '1.3.6.1.4.1.45724.1.1.5': 'id-fido-gen-ce-fw-version',
  '1.3.6.1.4.1.45724.2.1.1': 'id-fido-u2f-ce-transports',
  '1.3.6.1.4.1.41482.2': 'Yubico device type',
  '1.3.6.1.4.1.11129.2.1.17': 'Android key attestation',
  '1.2.840.113635.100.8.2': 'Apple anonymous attestation nonce',
  '2.23.133.2.1': 'tpmManufacturer',
  '2.23.133.2.2': 'tpmModel',
  '2.23.133.2.3': 'tpmVersion',
  '2.23.133.8.3': 'tcg-kp-AIKCertificate',
})

/** Those of keys and signatures that COSE knows, too. */
const COSE_NAMES: ReadonlyMap<string, string> = new Map([
  ...KEY_TYPE_LIST.flatMap(({ x509 }) => (x509 ? [[x509.oid, x509.name] as const] : [])),
  ...SIGNING_CURVES.map(({ oid, name }) => [oid, name] as const),
  ...ALGORITHMS.flatMap(({ keyOid, name }) => (keyOid ? [[keyOid, name] as const] : [])),
  ...ALGORITHMS.flatMap(({ certificate }) => (certificate ? [[certificate.oid, certificate.name] as const] : [])),
])

/** Longer ones are not in use; an attacker's may fill a certificate. */
const MAX_ARCS = 32

/** The dotted form of an OBJECT IDENTIFIER's content (X.690 §8.19), or undefined when it is none. */
export function oidText(content: Uint8Array): string | undefined {
  const arcs: number[] = []
  let value = 0
  let open = true
  for (const byte of content) {
    // A leading 80 is padding, which X.690 §8.19.2 rules out.
    if ((value === 0 && byte === 0x80) || value > 0xffff_ffff || arcs.length > MAX_ARCS) return undefined
    value = value * 128 + (byte & 0x7f)
    open = byte >= 0x80
    if (open) continue
    const root = Math.min(Math.floor(value / 40), 2)
    if (arcs.length === 0) arcs.push(root, value - root * 40)
    else arcs.push(value)
    value = 0
  }
  return open ? undefined : arcs.join('.')
}

/** Its name, or the dotted form itself. */
export const oidName = (oid: string): string =>
  COSE_NAMES.get(oid) ?? (Object.hasOwn(NAMES, oid) ? (NAMES[oid] ?? oid) : oid)

/** Universal tags, X.680 §8.4. */
export const TAG = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  null: 5,
  oid: 6,
  utf8String: 12,
  sequence: 16,
  set: 17,
  utcTime: 23,
  generalizedTime: 24,
  bmpString: 30,
} as const

/** Whether an element has that universal tag. */
export const isTag = (node: DerNode | undefined, tag: number): node is DerNode =>
  node !== undefined && node.tagClass === 0 && node.tag === tag

export const contentOf = (bytes: Uint8Array, node: DerNode): Uint8Array => bytes.subarray(node.content, node.end)

/** The dotted OID of an element, or undefined when it holds none. */
export const oidOf = (bytes: Uint8Array, node: DerNode | undefined): string | undefined =>
  isTag(node, TAG.oid) ? oidText(contentOf(bytes, node)) : undefined

/** The attributes of a Name (RFC 5280 §4.1.2.4) in its own order; the type is undefined when it is no OID. */
export function attributesOf(bytes: Uint8Array, name: DerNode): { oid: string | undefined; text: string }[] {
  return name.children.flatMap((rdn) =>
    rdn.children.map(({ children }) => {
      const [type, value] = children
      return { oid: oidOf(bytes, type), text: value ? stringText(bytes, value) : '?' }
    }),
  )
}

/** A Name in its own order: `C=US, O=Example, CN=Key`; '' for an empty one. Text as it is, not escaped. */
export const nameText = (bytes: Uint8Array, name: DerNode): string =>
  attributesOf(bytes, name)
    .map(({ oid, text }) => `${oid === undefined ? '?' : oidName(oid)}=${text}`)
    .join(', ')

/** A string element's text; Latin-1 where it is no UTF-8. */
function stringText(bytes: Uint8Array, node: DerNode): string {
  const content = contentOf(bytes, node)
  let text = ''
  if (isTag(node, TAG.bmpString)) {
    for (let i = 0; i + 1 < content.length; i += 2)
      text += String.fromCharCode((content[i] ?? 0) * 256 + (content[i + 1] ?? 0))
    return text
  }
  const utf8 = decodeUtf8(content)
  if (utf8 !== undefined) return utf8
  for (const byte of content) text += String.fromCharCode(byte)
  return text
}

const TIME = /^(\d{2}|\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/

/** UTCTime and GeneralizedTime as RFC 5280 §4.1.2.5 allows them, in ISO 8601; undefined when it is none of them. */
export function timeText(bytes: Uint8Array, node: DerNode | undefined): string | undefined {
  if (!isTag(node, TAG.utcTime) && !isTag(node, TAG.generalizedTime)) return undefined
  const found = TIME.exec(String.fromCharCode(...contentOf(bytes, node).subarray(0, 20)))
  const [, year = '', month, day, hour, minute, second] = found ?? []
  if (found === null || (year.length === 2) !== isTag(node, TAG.utcTime)) return undefined
  const full = year.length === 4 ? year : numberOf(year) < 50 ? `20${year}` : `19${year}`
  return `${full}-${month}-${day}T${hour}:${minute}:${second}Z`
}
