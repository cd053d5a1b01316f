import { type Certificate, type CertificateExtension, decodeCertificate } from '../decode/der/certificate.ts'
import { isTag, TAG } from '../decode/der/text.ts'
import { type DerFault, type DerNode, walkDer } from '../decode/der/walk.ts'
import { aaguidText } from '../webauthn/aaguid.ts'
import { byteCount } from './cbor/item.ts'
import { branch, leaf, plain, type Slice, type TreeContext, type TreeNode, tiled } from './node.ts'
import { stopNode } from './remarks.ts'

const FAULTS: Record<DerFault['kind'], string> = {
  'der-truncated': 'the element ends too early',
  'der-length-not-minimal': 'a length that is longer than it need be',
  'der-indefinite-length': 'an indefinite length, which DER does not have',
  'der-too-deep': 'elements that are nested too deep',
  'der-too-many-elements': 'too many elements',
}
const STOPS = new Set<DerFault['kind']>(['der-truncated', 'der-too-deep', 'der-too-many-elements'])

/** An X.509 certificate, one row for each of its fields; covers `slice`. Nothing is verified. */
export function certificateRows(slice: Slice, context: TreeContext): { rows: TreeNode[]; subject?: string } {
  const certificate = decodeCertificate(slice.bytes, slice.start, slice.end)
  if (certificate === undefined) {
    const rows = [leaf(context, 'bytes', slice), stopNode(context, 'expected an X.509 certificate', at(slice))]
    return { rows }
  }
  const rows = tiled(context, slice, partsOf(certificate, slice, context), 'DER')
  const trailing = slice.end - certificate.root.end
  for (const fault of certificate.faults.slice(0, 3)) {
    const remark = { rule: null, why: `${FAULTS[fault.kind]} (${fault.kind})` }
    const as = STOPS.has(fault.kind) ? 'stopped' : 'noticed'
    rows.push({ ...plain(context, as, { [as]: remark }), offset: slice.base + fault.offset })
  }
  if (trailing > 0)
    rows.push(stopNode(context, `${byteCount(trailing)} after the end`, slice.base + certificate.root.end))
  return { rows, subject: certificate.subject.text }
}

const at = ({ base, start }: Slice): number => base + start

type Part = { start: number; end: number; node: () => TreeNode }

function partsOf(certificate: Certificate, slice: Slice, context: TreeContext): Part[] {
  const { version, serial, issuer, validity, subject, publicKey, extensions, signatureAlgorithm } = certificate
  const part = (name: string, node: DerNode, rest: Partial<TreeNode>): Part => ({
    start: node.offset,
    end: node.end,
    node: () => leaf(context, name, { ...slice, start: node.offset, end: node.end }, rest),
  })
  const key = publicKey.curve === undefined ? publicKey.algorithm : `${publicKey.algorithm} ${publicKey.curve}`
  const { notBefore = 'unreadable', notAfter = 'unreadable' } = validity
  const named = (text: string): Partial<TreeNode> => ({ value: text === '' ? '(empty)' : text })
  return [
    ...(version.node ? [part('version', version.node, { value: `v${version.number}` })] : []),
    part('serialNumber', serial.node, { value: serial.hex }),
    part('issuer', issuer.node, named(issuer.text)),
    part('validity', validity.node, { value: `${notBefore} to ${notAfter}` }),
    part('subject', subject.node, named(subject.text)),
    part('subjectPublicKey', publicKey.node, { value: key, meaning: keySize(certificate) }),
    ...extensions.list.map((one) => extensionPart(one, slice, context)),
    part('signatureAlgorithm', signatureAlgorithm.node, { value: signatureAlgorithm.name }),
    part('signature', certificate.signature, { value: byteCount(length(certificate.signature) - 1) }),
  ]
}

const length = (node: DerNode): number => Math.max(1, node.end - node.content)

function keySize({ publicKey: { key } }: Certificate): string {
  return key === undefined ? 'no key' : `${byteCount(key.end - key.start)} of key`
}

function extensionPart(extension: CertificateExtension, slice: Slice, context: TreeContext): Part {
  const { node, name, oid, critical } = extension
  const meaning = extensionMeaning(extension, slice.bytes, context)
  const rest: Partial<TreeNode> = {
    value: [oid === name ? '' : oid, critical ? 'critical' : ''].filter(Boolean).join(', '),
  }
  if (rest.value === '') delete rest.value
  if (meaning !== undefined) rest.meaning = meaning
  return {
    start: node.offset,
    end: node.end,
    node: () => leaf(context, `extension ${name}`, { ...slice, start: node.offset, end: node.end }, rest),
  }
}

/** FIDO U2F Authenticator Transports Extension §2: the bits from the left. */
const TRANSPORTS = ['Bluetooth Classic', 'Bluetooth Low Energy', 'USB', 'NFC', 'USB internal']

function extensionMeaning({ name, value }: CertificateExtension, bytes: Uint8Array, context: TreeContext) {
  const inner = walkDer(bytes, value.start, value.end)
  if (inner === undefined) return undefined
  const content = bytes.subarray(inner.content, inner.end)
  if (name === 'id-fido-gen-ce-aaguid' && isTag(inner, TAG.octetString) && content.length === 16) {
    const aaguid = aaguidText(content)
    const known = context.nameOfAaguid(aaguid)
    return known === undefined ? aaguid : `${aaguid} ${known}`
  }
  if (name === 'basicConstraints' && isTag(inner, TAG.sequence)) {
    const [flag] = inner.children
    return isTag(flag, TAG.boolean) && bytes[flag.content] ? 'a CA' : 'no CA'
  }
  if (name === 'id-fido-u2f-ce-transports' && isTag(inner, TAG.bitString))
    return TRANSPORTS.filter((_, bit) => ((content[1] ?? 0) << bit) & 0x80).join(', ')
  if (name === 'Yubico device type')
    return String.fromCharCode(...bytes.subarray(value.start, value.end).subarray(0, 40))
  return undefined
}

/** A certificate as a node. */
export function certificateNode(name: string, slice: Slice, context: TreeContext): TreeNode {
  const { rows, subject } = certificateRows(slice, context)
  const rest: Partial<TreeNode> = { layer: 'certificate', value: byteCount(slice.end - slice.start), children: rows }
  if (subject !== undefined) rest.meaning = subject
  return branch(context, name, slice, rest)
}
