import { walkCbor } from '../decode/cbor/walk.ts'
import { algorithmName } from '../webauthn/cose.ts'
import { knownCurve } from '../webauthn/cose-curves.ts'
import { isPrivateLabel, keyTypeOf, labelName } from '../webauthn/cose-key-types.ts'
import { type CborScope, cborNode, type Description } from './cbor/item.ts'
import { ktyOf, secretIn } from './cbor/secrets.ts'
import type { Slice, TreeContext, TreeNode } from './node.ts'

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
  const number = item.major === 0 ? Number(item.argument) : item.major === 1 ? -1 - Number(item.argument) : undefined
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
