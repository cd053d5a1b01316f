import { placeCborFaults, walkCbor } from '../decode/cbor/walk.ts'
import type { Pasted } from '../decode/pasted.ts'
import type { Recognised } from '../decode/recognise-bytes.ts'
import type { Encoded } from '../model/index.ts'
import { byteCount, type CborScope, cborNode } from './cbor/item.ts'
import { isSecretName, secretIn } from './cbor/secrets.ts'
import { certificateNode } from './certificate.ts'
import { coseKeyNode } from './cose-key.ts'
import { memberNode } from './member.ts'
import { leaf, type Slice, type TreeContext, type TreeNode } from './node.ts'
import { remarkNodes, stopNode } from './remarks.ts'

/** The tree of a pasted value; bytes that nothing fits are shown as they are. */
export function fieldNode({ encoded, found }: Pasted, context: TreeContext): TreeNode {
  const { bytes } = encoded
  if (bytes === undefined) return memberNode({ ...encoded, name: 'text' }, context)
  return nodeOf(found, encoded, { bytes, base: 0, start: 0, end: bytes.length }, context)
}

function nodeOf(found: Recognised | undefined, encoded: Encoded, slice: Slice, context: TreeContext): TreeNode {
  const plainly: Encoded = { ...encoded, faults: [] }
  switch (found?.field) {
    case 'certificate':
      return certificateNode('certificate', slice, context)
    case 'credentialPublicKey': {
      const { node, end } = coseKeyNode('credentialPublicKey', slice, context)
      return closed(node, end, slice, context)
    }
    case 'CBOR': {
      const { bytes } = slice
      const describe: CborScope['describe'] = (path, item) =>
        isSecretName(path.at(-1) ?? '', item.major) ? { openness: 'secret' } : {}
      const { node, end } = cborNode(
        { context, bytes, base: 0, isSecret: secretIn(bytes), describe },
        'CBOR',
        0,
        slice.end,
      )
      return closed({ ...node, layer: 'CBOR' }, end, slice, context)
    }
    case undefined:
    case 'JSON': {
      const rest = { layer: 'bytes', value: byteCount(slice.end) }
      const children = [stopNode(context, 'no structure that is known here', 0)]
      return leaf(context, 'bytes', slice, { ...rest, children }, mayBeKey(slice.bytes) ? 'secret' : 'open')
    }
    default:
      return memberNode({ ...plainly, name: found?.field ?? '', pointer: '' }, context)
  }
}

/** A map of a few entries, the first of which bears a label of COSE (RFC 9052 §7, RFC 9053 §7), cut before it says more. */
function mayBeKey([head = 0, label = 0]: Uint8Array): boolean {
  return head > 0xa0 && head < 0xb0 && ((label > 0 && label <= 5) || (label >= 0x20 && label <= 0x2b))
}

/** What a walker stopped at, or what follows the end, for CBOR that is no member of anything. */
function closed(node: TreeNode, end: number, slice: Slice, context: TreeContext): TreeNode {
  if (end < slice.end) {
    node.children.push(leaf(context, 'trailing bytes', { ...slice, start: end }))
    node.children.push(stopNode(context, `${byteCount(slice.end - end)} after the end of the item`, end))
    node.length = slice.end
  }
  const { faults } = walkCbor(slice.bytes, 0, slice.end)
  node.children.push(...remarkNodes(placeCborFaults(faults, '', 'credentialPublicKey', 0), context))
  return node
}
