import type { Node } from 'jsonc-parser'
import { textOf } from '../convert.ts'
import { decodeClientData } from '../decode/client-data.ts'
import { decodeEncoded } from '../decode/encoded.ts'
import { escapePointer } from '../json/pointer.ts'
import { tree } from '../json/tree.ts'
import { asString } from '../json/values.ts'
import { MAX_TREE_CHILDREN } from '../limits.ts'
import type { ClientData, Encoded, Json } from '../model/index.ts'
import { toHex } from '../text/encodings.ts'
import { shortenEmails } from '../text/redact.ts'
import { scrub } from '../text/scrub.ts'
import { decodeUtf8Lossy, utf8Length } from '../utf8.ts'
import { CREATE_TYPE, GET_TYPE } from '../webauthn/vocabulary.ts'
import { byteCount } from './cbor/item.ts'
import { isOpen, jsonNode } from './json.ts'
import { branch, leaf, type Openness, type Slice, type TreeContext, type TreeNode } from './node.ts'
import { remarkNodes } from './remarks.ts'

/** Above this, members are shown without their offsets: a tree of positions costs 100 bytes for each of the text. */
const MAX_POSITIONS = 256 * 1024

/** The members of client data (WebAuthn Level 3 §5.8.1) with the bytes of their values. */
export function clientDataNode(
  name: string,
  encoded: Encoded,
  context: TreeContext,
  data = decodeClientData(encoded),
): TreeNode {
  const bytes = encoded.bytes ?? new Uint8Array(0)
  const slice: Slice = { bytes, base: 0, start: 0, end: bytes.length }
  const rows = data?.json
    ? members(data, data.json, context)
    : [leaf(context, 'not decoded', slice, {}, opennessOf(bytes, context))]
  const children = [...rows, ...remarkNodes(data?.faults ?? [], context)]
  return branch(context, name, slice, { layer: 'clientDataJSON', value: byteCount(bytes.length), children })
}

/** Bytes that are no JSON are text all the same; whoever shows them as such shows what it holds. */
const opennessOf = (bytes: Uint8Array, context: TreeContext): Openness =>
  opennessOfText(context.everyByte ? decodeUtf8Lossy(bytes) : '', context)

const opennessOfText = (text: string, { showValues }: TreeContext): Openness =>
  scrub(text) === text && (showValues || shortenEmails(text) === text) ? 'open' : 'secret'

function members({ text, bytes }: ClientData, json: Json, context: TreeContext): TreeNode[] {
  const root = text.length > MAX_POSITIONS ? undefined : tree(text, { lenient: false }).root
  if (root === undefined) return jsonNode(context, 'members', json, '').children
  const byteAt = byteOffsets(text, bytes.length)
  const nodes: TreeNode[] = []
  let end = 0
  /** What stands between values: signs and names. */
  const between = (to: number): void => {
    const from = end === 0 ? 0 : byteAt(end)
    const slice: Slice = { bytes, base: 0, start: from, end: byteAt(to) }
    if (context.everyByte && slice.end > from)
      nodes.push(leaf(context, 'JSON', slice, {}, opennessOfText(text.slice(end, to), context)))
  }
  for (const property of (root.children ?? []).slice(0, MAX_TREE_CHILDREN)) {
    const [key, value] = property.children ?? []
    const node = key && value && memberNode(textOf(key.value), value, json, context)
    if (!node || !value) continue
    between(value.offset)
    end = value.offset + value.length
    node.offset = byteAt(value.offset)
    node.length = byteAt(end) - node.offset
    if (context.everyByte && isOpen(value.value, node.pointer ?? '', context))
      node.hex = toHex(bytes.subarray(node.offset, node.offset + node.length))
    nodes.push(node)
  }
  // Behind members that are not shown stands more than signs.
  if ((root.children ?? []).length <= MAX_TREE_CHILDREN) between(root.offset + root.length)
  return nodes
}

function memberNode(name: string, { value: read, type }: Node, json: Json, context: TreeContext): TreeNode {
  // jsonc-parser keeps the value of a leaf only; of equal names JSON.parse has the last.
  const value = type === 'object' || type === 'array' ? (json as { [member: string]: Json })[name] : (read as Json)
  const node = jsonNode(context, name, value ?? null, `/${escapePointer(name)}`)
  const meaning = meaningOf(name, value)
  return meaning === undefined ? node : { ...node, meaning }
}

function meaningOf(name: string, value: Json | undefined): string | undefined {
  const text = asString(value)
  if (name === 'type') {
    if (text === CREATE_TYPE) return 'a registration'
    return text === GET_TYPE ? 'an authentication' : undefined
  }
  if (name !== 'challenge' || text === undefined) return undefined
  const { bytes } = decodeEncoded('challenge', '', text)
  return bytes === undefined ? 'no bytes can be read' : byteCount(bytes.length)
}

/** Byte offsets of ascending UTF-16 offsets; a byte order mark was taken from the text. */
function byteOffsets(text: string, length: number): (offset: number) => number {
  const all = utf8Length(text)
  const mark = length - all
  if (all === text.length) return (offset) => offset + mark
  let at = 0
  let bytes = mark
  return (offset) => {
    bytes += utf8Length(text.slice(at, offset))
    at = offset
    return bytes
  }
}
