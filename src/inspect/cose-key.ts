import { algorithmName } from '../decode/algorithms.ts'
import { walkCbor } from '../decode/cbor/walk.ts'
import { type CborScope, cborNode, type Description } from './cbor/item.ts'
import { isPrivateLabel, ktyOf, secretIn } from './cbor/secrets.ts'
import type { Slice, TreeContext, TreeNode } from './node.ts'

/** Labels of every key, RFC 9052 §7.1. */
const COMMON: Record<string, string> = { '1': 'kty', '2': 'kid', '3': 'alg', '4': 'key_ops', '5': 'Base IV' }
/** Labels by key type: RFC 9053 §7.1.1, RFC 9053 §7.2, RFC 8230 §4, RFC 9053 §7.3, RFC 9964. */
const BY_TYPE: Record<string, Record<string, string>> = {
  '1': { '-1': 'crv', '-2': 'x', '-4': 'd' },
  '2': { '-1': 'crv', '-2': 'x', '-3': 'y', '-4': 'd' },
  '3': { '-1': 'n', '-2': 'e', '-3': 'd', '-4': 'p', '-5': 'q', '-6': 'dP', '-7': 'dQ', '-8': 'qInv' },
  '4': { '-1': 'k' },
  '7': { '-1': 'pub', '-2': 'priv' },
}
const TYPES: Record<string, string> = { '1': 'OKP', '2': 'EC2', '3': 'RSA', '4': 'Symmetric', '7': 'AKP' }
/** IANA registry "COSE Elliptic Curves". */
const CURVES: Record<string, string> = {
  '1': 'P-256',
  '2': 'P-384',
  '3': 'P-521',
  '4': 'X25519',
  '5': 'X448',
  '6': 'Ed25519',
  '7': 'Ed448',
  '8': 'secp256k1',
}

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

function describeLabel(kty: string | undefined, label: string, item: { major: number; argument: number | bigint }) {
  const name = COMMON[label] ?? (kty === undefined ? undefined : BY_TYPE[kty]?.[label])
  const known: Description = name === undefined ? {} : { name: `${label} (${name})` }
  const number = item.major === 0 ? Number(item.argument) : item.major === 1 ? -1 - Number(item.argument) : undefined
  const meaning =
    number === undefined
      ? undefined
      : name === 'kty'
        ? TYPES[number]
        : name === 'alg'
          ? algorithmName(number)
          : name === 'crv'
            ? CURVES[number]
            : undefined
  if (meaning !== undefined) known.meaning = meaning
  if (isPrivateLabel(kty, label)) known.openness = 'secret'
  return known
}
