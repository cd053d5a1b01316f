import { toHex } from '../../text/encodings.ts'
import { contentOf, isTag, nameText, oidName, oidOf, TAG, timeText } from './text.ts'
import { type DerFault, type DerNode, derFaults, walkDer } from './walk.ts'

export interface CertificateExtension {
  oid: string
  name: string
  critical: boolean
  /** The Extension element. */
  node: DerNode
  /** The extnValue's content, the DER of the extension: offsets in the walked bytes. */
  value: { start: number; end: number }
}

export interface PublicKeyInfo {
  node: DerNode
  /** The name of the algorithm, or its OID. */
  algorithm: string
  /** The named curve of an EC key. */
  curve?: string
  /** The BIT STRING's content behind its first byte, the count of unused bits. */
  key?: { start: number; end: number }
}

/** An X.509 certificate (RFC 5280 §4.1) as it stands; nothing is verified. Elements carry offsets in the walked bytes. */
export interface Certificate {
  root: DerNode
  tbs: DerNode
  /** 1, 2 or 3. */
  version: { number: number; node?: DerNode }
  /** Lower-case hex of the content, a leading zero included. */
  serial: { hex: string; node: DerNode }
  issuer: { text: string; node: DerNode }
  subject: { text: string; node: DerNode }
  /** ISO 8601; undefined when it is no time. */
  validity: { notBefore: string | undefined; notAfter: string | undefined; node: DerNode }
  publicKey: PublicKeyInfo
  extensions: { list: CertificateExtension[]; node?: DerNode }
  signatureAlgorithm: { name: string; node: DerNode }
  signature: DerNode
  /** Faults of the encoding. */
  faults: DerFault[]
}

/** Reads the certificate that starts at `start`; undefined when its elements are not those of a certificate. */
export function decodeCertificate(bytes: Uint8Array, start: number, end: number): Certificate | undefined {
  const root = walkDer(bytes, start, end)
  if (!isTag(root, TAG.sequence)) return undefined
  const [tbs, algorithm, signature] = root.children
  if (!isTag(tbs, TAG.sequence) || !isTag(algorithm, TAG.sequence) || !isTag(signature, TAG.bitString)) return undefined
  const explicit = tbs.children[0]?.tagClass === 2 ? tbs.children[0] : undefined
  const [serial, , issuer, validity, subject, key, ...rest] = tbs.children.slice(explicit ? 1 : 0)
  if (!isTag(serial, TAG.integer) || !isTag(issuer, TAG.sequence) || !isTag(validity, TAG.sequence)) return undefined
  const publicKey = isTag(subject, TAG.sequence) ? publicKeyInfo(bytes, key) : undefined
  if (!subject || !publicKey) return undefined
  const list = rest.find((node) => node.tagClass === 2 && node.tag === 3)
  const number = explicit?.children[0] ? (bytes[explicit.children[0].end - 1] ?? 0) + 1 : 1
  const [notBefore, notAfter] = validity.children
  return {
    root,
    tbs,
    version: { number, ...(explicit ? { node: explicit } : {}) },
    serial: { hex: toHex(contentOf(bytes, serial)), node: serial },
    issuer: { text: nameText(bytes, issuer), node: issuer },
    subject: { text: nameText(bytes, subject), node: subject },
    validity: { notBefore: timeText(bytes, notBefore), notAfter: timeText(bytes, notAfter), node: validity },
    publicKey,
    extensions: { list: list ? extensionsOf(bytes, list) : [], ...(list ? { node: list } : {}) },
    signatureAlgorithm: { name: algorithmOf(bytes, algorithm), node: algorithm },
    signature,
    faults: derFaults(root),
  }
}

/** SubjectPublicKeyInfo, RFC 5280 §4.1.2.7; undefined when the element is none. */
export function publicKeyInfo(bytes: Uint8Array, node: DerNode | undefined): PublicKeyInfo | undefined {
  const [algorithm, key] = node?.children ?? []
  if (!isTag(node, TAG.sequence) || !isTag(algorithm, TAG.sequence) || !isTag(key, TAG.bitString)) return undefined
  const info: PublicKeyInfo = { node, algorithm: algorithmOf(bytes, algorithm) }
  const curve = oidOf(bytes, algorithm.children[1])
  if (curve !== undefined) info.curve = oidName(curve)
  if (key.end > key.content) info.key = { start: key.content + 1, end: key.end }
  return info
}

function algorithmOf(bytes: Uint8Array, identifier: DerNode): string {
  const oid = oidOf(bytes, identifier.children[0])
  return oid === undefined ? 'an unreadable algorithm' : oidName(oid)
}

function extensionsOf(bytes: Uint8Array, explicit: DerNode): CertificateExtension[] {
  const found: CertificateExtension[] = []
  for (const node of explicit.children[0]?.children ?? []) {
    const oid = oidOf(bytes, node.children[0])
    const value = node.children.at(-1)
    if (oid === undefined || !isTag(value, TAG.octetString)) continue
    const flag = node.children[1]
    const critical = isTag(flag, TAG.boolean) && bytes[flag.content] !== 0
    found.push({ oid, name: oidName(oid), critical, node, value: { start: value.content, end: value.end } })
  }
  return found
}
