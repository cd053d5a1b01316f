import { numberOf, textOf } from '../../convert.ts'
import { keyName, MAJOR_NAMES, readHead } from '../../decode/cbor/keys.ts'
import { walkCbor } from '../../decode/cbor/walk.ts'
import { MAX_CBOR_DEPTH, MAX_TREE_CHILDREN } from '../../limits.ts'
import type { CborItem } from '../../model/index.ts'
import { SECRET_TEXT, scrub } from '../../text/scrub.ts'
import { decodeUtf8Lossy } from '../../utf8.ts'
import { branch, leaf, type Openness, type TreeContext, type TreeNode } from '../node.ts'
import { diagnostic, type IsSecret, scalarText } from './diagnostic.ts'

/** What is known of an item beyond CBOR. */
export interface Description {
  name?: string
  layer?: string
  meaning?: string
  value?: string
  openness?: Openness
  /** What a byte string holds, from its content on: nodes that cover it. */
  content?: (start: number, end: number) => TreeNode[]
}

/** Some CBOR in a decoded member. `path`: keys and indexes from the root of this CBOR on. */
export interface CborScope {
  context: TreeContext
  bytes: Uint8Array
  /** Where `bytes` start in the decoded member. */
  base: number
  describe(path: readonly string[], item: Pick<CborItem, 'major' | 'content' | 'end' | 'argument'>): Description
  isSecret: IsSecret
}

interface Place {
  path: readonly string[]
  name: string
  /** Where the node starts: at its key, for an entry of a map. */
  start: number
}

/** The node of a walked item; its children cover it, heads included. */
export function itemNode(scope: CborScope, place: Place, item: CborItem): TreeNode {
  const { context, bytes, base } = scope
  const known = scope.describe(place.path, item)
  const slice = { bytes, base, start: place.start, end: item.end }
  const rest = common(scope, known, item)
  const name = known.name ?? place.name
  if (known.openness === 'secret' || tells(bytes, place, item))
    return leaf(context, name, slice, { meaning: SECRET_TEXT }, 'secret')
  if (known.content && item.major === 2 && !item.indefinite && context.nodesLeft > 0) {
    const children = [headNode(scope, place, item), ...known.content(item.content, item.end)]
    return branch(context, name, slice, { ...rest, children })
  }
  if (item.children.length === 0 || context.nodesLeft <= 0) return leaf(context, name, slice, rest, known.openness)
  const children = [headNode(scope, place, item), ...childNodes(scope, place.path, item)]
  const last = item.children.at(-1)?.end ?? item.content
  // The break of an indefinite length, RFC 8949 §3.2.1.
  if (last < item.end) children.push(leaf(context, 'break', { ...slice, start: last }))
  return branch(context, name, slice, { ...rest, children })
}

/** Whether a key or a text is one that gives a secret away by its look: its bytes are not shown either. */
function tells(bytes: Uint8Array, place: Place, item: CborItem): boolean {
  if (place.name.includes(SECRET_TEXT)) return true
  if (item.major !== 3) return false
  const text = decodeUtf8Lossy(bytes.subarray(item.content, item.end))
  return scrub(text) !== text
}

function common(scope: CborScope, known: Description, item: CborItem): Partial<TreeNode> {
  const rest: Partial<TreeNode> = { diagnostic: diagnostic(scope.bytes, item, scope.isSecret) }
  rest.value = known.value ?? valueText(scope.bytes, item)
  if (known.openness === 'personal' || known.openness === 'secret') delete rest.diagnostic
  if (known.meaning !== undefined) rest.meaning = known.meaning
  if (known.layer !== undefined) rest.layer = known.layer
  return rest
}

/** In words what would be too long as a value. */
function valueText(bytes: Uint8Array, item: CborItem): string {
  const { major, children, content, end } = item
  if (major === 4) return counted('array', children.length, 'item', 'items')
  if (major === 5) return counted('map', Math.floor(children.length / 2), 'entry', 'entries')
  if (major === 6) return `tag ${item.argument}`
  if (item.indefinite) return `${MAJOR_NAMES[major]} in ${children.length} chunks`
  return major === 2 ? byteCount(end - content) : scalarText(bytes, item)
}

const counted = (what: string, count: number, one: string, many: string): string =>
  `${what}, ${count} ${count === 1 ? one : many}`

export const byteCount = (count: number): string => `${count} byte${count === 1 ? '' : 's'}`

const headNode = (
  { context, bytes, base }: CborScope,
  { start }: Place,
  { offset, content }: Pick<CborItem, 'offset' | 'content'>,
): TreeNode => leaf(context, start < offset ? 'key and head' : 'head', { bytes, base, start, end: content })

function childNodes(scope: CborScope, path: readonly string[], item: CborItem): TreeNode[] {
  const { context, bytes, base } = scope
  const nodes: TreeNode[] = []
  const step = item.major === 5 ? 2 : 1
  for (let at = 0; at + step <= item.children.length; at += step) {
    const value = item.children[at + step - 1]
    const first = item.children[at]
    if (value === undefined || first === undefined) break
    if (nodes.length >= MAX_TREE_CHILDREN || context.nodesLeft <= 0) {
      const more = Math.floor((item.children.length - at) / step)
      const end = item.children.at(-1)?.end ?? value.end
      nodes.push(branch(context, `… ${more} more`, { bytes, base, start: first.offset, end }, {}))
      return nodes
    }
    const key = step === 2 ? keyName(bytes, first) : item.major === 6 ? 'item' : textOf(at)
    nodes.push(itemNode(scope, { path: [...path, key], name: nameOf(item, key), start: first.offset }, value))
  }
  return nodes
}

const nameOf = (holder: CborItem, key: string): string =>
  holder.major === 4 ? `[${key}]` : holder.major === 2 || holder.major === 3 ? `chunk ${key}` : key

/**
 * The node of an item that does not end in `bytes[at, end)`, as far as it goes: what is complete, then what was begun.
 * The rest is one leaf. No deeper than the walker goes.
 */
export function brokenNode(scope: CborScope, place: Place, at: number, end: number): TreeNode {
  const { context, bytes, base } = scope
  const slice = { bytes, base, start: place.start, end }
  const { item, partial } = walkCbor(bytes, at, end)
  if (item !== undefined || at >= end || context.nodesLeft <= 0 || place.path.length >= MAX_CBOR_DEPTH)
    return leaf(context, `${place.name} (not decoded)`, slice)
  if (partial === undefined) return brokenString(scope, place, at, end)
  const known = scope.describe(place.path, partial)
  const nodes = [headNode(scope, place, partial), ...childNodes(scope, place.path, partial)]
  const next = partial.children.at(-1)?.end ?? partial.content
  const pending = partial.major === 5 && partial.children.length % 2 === 1 ? partial.children.at(-1) : undefined
  const start = pending?.offset ?? next
  if (start < end) {
    const key = pending ? keyName(bytes, pending) : textOf(partial.children.length)
    const name = partial.major === 5 && !pending ? 'key' : nameOf(partial, key)
    nodes.push(brokenNode(scope, { path: [...place.path, key], name, start }, next, end))
  }
  const rest: Partial<TreeNode> = { value: `${valueText(bytes, partial)} so far`, children: nodes }
  if (known.meaning !== undefined) rest.meaning = known.meaning
  return branch(context, known.name ?? place.name, slice, rest)
}

/** A string that was cut: what its bytes hold may still be told. */
function brokenString(scope: CborScope, place: Place, at: number, end: number): TreeNode {
  const { context, bytes, base } = scope
  const slice = { bytes, base, start: place.start, end }
  const head = readHead(bytes, at, end)
  const start = at + head.length
  const item = { major: head.major, content: start, end, argument: head.argument }
  const known = scope.describe(place.path, item)
  const name = known.name ?? place.name
  if (known.openness === 'secret') return leaf(context, name, slice, { meaning: SECRET_TEXT }, 'secret')
  if (start > end || (head.major !== 2 && head.major !== 3)) return leaf(context, `${name} (cut)`, slice)
  const value = `${end - start} of ${byteCount(numberOf(head.argument))}`
  if (!known.content || head.major !== 2) return leaf(context, `${name} (cut)`, slice, { value }, known.openness)
  const rest: Partial<TreeNode> = {
    value,
    children: [headNode(scope, place, { offset: at, content: start }), ...known.content(start, end)],
  }
  return branch(context, name, slice, rest)
}

/** The root item of `bytes[start, end)`, whole or broken, and where it ends. */
export function cborNode(scope: CborScope, name: string, start: number, end: number): { node: TreeNode; end: number } {
  const walk = walkCbor(scope.bytes, start, end)
  const place: Place = { path: [], name, start }
  if (walk.item) return { node: itemNode(scope, place, walk.item), end: walk.item.end }
  return { node: brokenNode(scope, place, start, end), end }
}
