import { isTag, TAG } from '../decode/der/text.ts'
import { walkDer } from '../decode/der/walk.ts'
import { judgeDer } from '../decode/signature.ts'
import { SIDE_BY_SIDE_LENGTHS } from '../webauthn/cose-curves.ts'
import { byteCount } from './cbor/item.ts'
import { leaf, type Slice, type TreeContext, type TreeNode, tiled } from './node.ts'

/** What a signature's bytes are: r and s of DER, else one leaf. Shown in full only when asked (they identify). Covers `slice`. */
export function signatureRows(slice: Slice, context: TreeContext): { rows: TreeNode[]; form: string } {
  const { bytes, start, end } = slice
  const der = judgeDer(bytes.subarray(start, end)).form === 'none' ? undefined : walkDer(bytes, start, end)
  if (der === undefined || !isTag(der, TAG.sequence)) {
    const length = end - start
    return { rows: [leaf(context, 'signature', slice, { value: byteCount(length) }, 'personal')], form: formOf(length) }
  }
  const parts = der.children.slice(0, 2).map((node, at) => ({
    start: node.offset,
    end: node.end,
    node: () => {
      const value = `INTEGER, ${byteCount(node.end - node.content)}`
      return leaf(context, at === 0 ? 'r' : 's', { ...slice, start: node.offset, end: node.end }, { value }, 'personal')
    },
  }))
  return { rows: tiled(context, slice, parts, 'SEQUENCE head'), form: 'ECDSA in DER: r and s' }
}

function formOf(length: number): string {
  if (length === 64) return 'Ed25519, or r and s of P-256 side by side'
  if (SIDE_BY_SIDE_LENGTHS.includes(length)) return 'r and s side by side'
  return length >= 128 && length <= 1024 && length % 64 === 0
    ? 'the length of an RSA signature'
    : 'neither DER nor of a usual length'
}
