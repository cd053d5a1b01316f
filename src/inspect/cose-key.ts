import { numberOf } from '../convert.ts'
import { walkCbor } from '../decode/cbor/walk.ts'
import { isTag, TAG } from '../decode/der/text.ts'
import { walkDer } from '../decode/der/walk.ts'
import { judgeDer } from '../decode/signature.ts'
import { algorithmName } from '../webauthn/cose.ts'
import { knownCurve, SIDE_BY_SIDE_LENGTHS } from '../webauthn/cose-curves.ts'
import { isPrivateLabel, keyTypeOf, labelName } from '../webauthn/cose-key-types.ts'
import { byteCount, type CborScope, cborNode, type Description } from './cbor/item.ts'
import { ktyOf, secretIn } from './cbor/secrets.ts'
import { leaf, type Slice, type TreeContext, type TreeNode, tiled } from './node.ts'

/** A COSE_Key with its labels named; a private part is told, never shown. Covers `slice` as far as the key goes. */
export function coseKeyNode(name: string, slice: Slice, context: TreeContext): { node: TreeNode; end: number } {
  const { bytes, base, start, end } = slice
  const walk = walkCbor(bytes, start, end)
  const kty = ktyOf(bytes, walk.item ?? walk.partial)
  const scope: CborScope = {
    context,
    bytes,
    base,
    isSecret: secretIn(bytes),
    describe: (path, item) => (path.length === 1 ? describeLabel(kty, path[0] ?? '', item) : {}),
  }
  const found = cborNode(scope, name, start, end)
  found.node.layer = 'credentialPublicKey'
  return found
}

function describeLabel(kty: number | undefined, label: string, item: { major: number; argument: number | bigint }) {
  const name = labelName(kty, label)
  const known: Description = name === undefined ? {} : { name: `${label} (${name})` }
  const number =
    item.major === 0 ? numberOf(item.argument) : item.major === 1 ? -1 - numberOf(item.argument) : undefined
  const meaning =
    number === undefined
      ? undefined
      : name === 'kty'
        ? keyTypeOf(number)?.name
        : name === 'alg'
          ? algorithmName(number)
          : name === 'crv'
            ? knownCurve(number)
            : undefined
  if (meaning !== undefined) known.meaning = meaning
  if (isPrivateLabel(kty, label)) known.openness = 'secret'
  return known
}

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
