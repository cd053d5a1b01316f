import { publicKeyInfo } from '../decode/der/certificate.ts'
import { walkDer } from '../decode/der/walk.ts'
import type { Parts } from '../decode/parts.ts'
import { decodeSignatureShape } from '../decode/signature.ts'
import { describe } from '../json/values.ts'
import type { Encoded } from '../model/index.ts'
import { shorten } from '../text/lines.ts'
import { shortenPersonal } from '../text/redact.ts'
import { scrub } from '../text/scrub.ts'
import { decodeUtf8 } from '../utf8.ts'
import { attestationObjectNode } from './attestation-object.ts'
import { authenticatorDataNode } from './authenticator-data.ts'
import { byteCount } from './cbor/item.ts'
import { clientDataNode } from './client-data.ts'
import { signatureRows } from './cose-key.ts'
import { branch, leaf, plain, type Slice, type TreeContext, type TreeNode, tiled } from './node.ts'
import { remarkNodes, remarkOf, stopNode } from './remarks.ts'

/** Units of a user handle that is shown in full. */
const SHOWN_HANDLE = 128

/** Layers of a payload that were decoded before. */
type Layers = Pick<Parts, 'attestation' | 'clientData'>

/** The tree of one encoded member: how its text was read, then what its bytes hold. */
export function memberNode(encoded: Encoded, context: TreeContext, parts: Layers = {}): TreeNode {
  const { name, pointer, state, bytes, faults } = encoded
  if (state === 'redacted')
    return plain(context, name, { pointer, value: '(redacted)', meaning: 'present but unknown' })
  if (bytes === undefined) return unreadable(encoded, context)
  const node = decoded(encoded, bytes, context, parts)
  node.pointer = pointer
  // The encoding is the outermost layer: what was noticed there comes first.
  node.children.unshift(...remarkNodes(faults, context))
  return node
}

function unreadable({ name, pointer, faults, value }: Encoded, context: TreeContext): TreeNode {
  const [fault] = faults
  const stop = fault
    ? plain(context, 'stopped', { stopped: remarkOf(fault, context) })
    : stopNode(context, `expected base64url text, received ${describe(value)}`)
  return plain(context, name, { pointer, children: [stop] })
}

function decoded(encoded: Encoded, bytes: Uint8Array, context: TreeContext, parts: Layers): TreeNode {
  const { name, pointer } = encoded
  const slice: Slice = { bytes, base: 0, start: 0, end: bytes.length }
  switch (name) {
    case 'clientDataJSON':
      return clientDataNode(name, encoded, context, parts.clientData)
    case 'attestationObject':
      return attestationObjectNode(name, encoded, context, parts.attestation)
    case 'authenticatorData':
      return authenticatorDataNode(name, slice, pointer, context).node
    case 'signature':
      return signatureNode(encoded, slice, context)
    case 'publicKey':
      return publicKeyNode(slice, context)
    case 'userHandle':
      return userHandleNode(slice, context)
    default:
      return leaf(context, name, slice, { value: byteCount(bytes.length) })
  }
}

function signatureNode(encoded: Encoded, slice: Slice, context: TreeContext): TreeNode {
  const { rows, form } = signatureRows(slice, context)
  const children = [...rows, ...remarkNodes(decodeSignatureShape(encoded)?.faults ?? [], context)]
  return branch(context, 'signature', slice, {
    layer: 'signature',
    value: byteCount(slice.end),
    meaning: form,
    children,
  })
}

/** SubjectPublicKeyInfo, what `getPublicKey()` gives (WebAuthn Level 3 §5.2.1.1). */
export function publicKeyNode(slice: Slice, context: TreeContext): TreeNode {
  const { bytes, start, end } = slice
  const info = publicKeyInfo(bytes, walkDer(bytes, start, end))
  const rest: Partial<TreeNode> = { layer: 'publicKey', value: byteCount(end - start) }
  if (info === undefined) {
    rest.children = [leaf(context, 'bytes', slice), stopNode(context, 'expected a SubjectPublicKeyInfo in DER', 0)]
    return branch(context, 'publicKey', slice, rest)
  }
  rest.meaning = info.curve === undefined ? info.algorithm : `${info.algorithm} ${info.curve}`
  const [algorithm] = info.node.children
  const parts = [
    ...(algorithm ? [{ name: 'algorithm', start: algorithm.offset, end: algorithm.end, value: rest.meaning }] : []),
    ...(info.key ? [{ name: 'key', ...info.key, value: byteCount(info.key.end - info.key.start) }] : []),
  ].map(({ name, value, ...range }) => ({
    ...range,
    node: () => leaf(context, name, { ...slice, ...range }, { value }),
  }))
  return branch(context, 'publicKey', slice, { ...rest, children: tiled(context, slice, parts, 'DER') })
}

const PRINTABLE = /^[^\p{C}]+$/u

/** Text when it is printable. It identifies a person: shortened unless values are asked for. */
function userHandleNode(slice: Slice, context: TreeContext): TreeNode {
  const text = slice.end <= SHOWN_HANDLE ? decodeUtf8(slice.bytes) : undefined
  const readable = text !== undefined && PRINTABLE.test(text)
  const rest: Partial<TreeNode> = { value: byteCount(slice.end) }
  if (!readable) return leaf(context, 'userHandle', slice, rest, 'personal')
  const clean = scrub(text)
  const shown = context.showValues ? shorten(clean, SHOWN_HANDLE) : shortenPersonal(clean)
  rest.meaning = `text ${JSON.stringify(shown)}`
  return leaf(context, 'userHandle', slice, rest, clean === text ? 'personal' : 'secret')
}
