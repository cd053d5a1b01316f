import { MAX_NODE_HEX_BYTES, MAX_TREE_HEX_BYTES, MAX_TREE_NODES } from '../limits.ts'
import type { Rule } from '../rules/define-rule.ts'
import { toHex } from '../text/encodings.ts'
import { scrub } from '../text/scrub.ts'

/** One thing that was found. Strings may come from the input: a format escapes them. Secrets are already gone. */
export interface TreeNode {
  /** Its name in the standard, or in words. */
  name: string
  /** Set where an encoded member or a structure starts: `attestationObject`, `certificate`, … */
  layer?: string
  /** RFC 6901, for what is a member of a JSON payload. */
  pointer?: string
  /** Bytes, counted from the start of the decoded member, as in a report's `bytes`. */
  offset?: number
  length?: number
  /** The bytes of a leaf in lower-case hex. */
  hex?: string
  /** `hex` holds only the first bytes. */
  hexCut?: true
  /** The value as the standard writes it. */
  value?: string
  /** What the value says, for people. */
  meaning?: string
  /** A CBOR item in diagnostic notation, RFC 8949 §8; long byte strings are shortened. */
  diagnostic?: string
  /** Something that a rule has to say of it; decoding went on. */
  noticed?: Remark
  /** Decoding ended here. */
  stopped?: Remark
  /** Together, the children that have bytes cover the bytes of their parent once. */
  children: TreeNode[]
}

export interface Remark {
  /** The rule that words it, or null where none does. */
  rule: string | null
  why: string
}

/** What the builders of a tree are given, and what they may still spend. */
export interface TreeContext {
  sha256?: (bytes: Uint8Array) => Uint8Array
  /** Show personal values in full; secrets never are. */
  showValues: boolean
  nameOfAaguid(aaguid: string): string | undefined
  /** The rule whose words a fault's kind names: handed in, for the rules are in another bundle. */
  ruleById(id: string): Rule | undefined
  /** Of the client data beside: what the rpIdHash may be of. */
  origin: string | undefined
  nodesLeft: number
  hexLeft: number
}

export function newContext(
  options: Pick<TreeContext, 'showValues' | 'nameOfAaguid' | 'ruleById'> & Partial<Pick<TreeContext, 'sha256'>>,
): TreeContext {
  return { ...options, origin: undefined, nodesLeft: MAX_TREE_NODES, hexLeft: MAX_TREE_HEX_BYTES }
}

type Rest = Partial<Omit<TreeNode, 'name' | 'offset' | 'length'>>

/** A node without bytes of its own. */
export function plain(context: TreeContext, name: string, rest: Rest = {}): TreeNode {
  context.nodesLeft--
  // Names of members are the input's, and so is the pointer that is made of them.
  const pointer = rest.pointer === undefined ? {} : { pointer: scrub(rest.pointer) }
  return { name: scrub(name), ...rest, ...pointer, children: rest.children ?? [] }
}

/** Some bytes of a decoded member: `bytes` are at hand from the member's offset `base` on; the range counts in `bytes`. */
export interface Slice {
  bytes: Uint8Array
  base: number
  start: number
  end: number
}

/** A node whose children cover its bytes. */
export function branch(context: TreeContext, name: string, slice: Slice, rest: Rest): TreeNode {
  context.nodesLeft--
  const { children = [], ...own } = rest
  return { name, ...own, offset: slice.base + slice.start, length: slice.end - slice.start, children }
}

/** Bytes of a personal value that are shown: enough to tell two values apart. */
const PERSONAL_BYTES = 3

/** How freely a leaf's bytes are shown. */
export type Openness = 'open' | 'personal' | 'secret'

/** A node that shows its bytes. */
export function leaf(
  context: TreeContext,
  name: string,
  slice: Slice,
  rest: Rest = {},
  openness: Openness = 'open',
): TreeNode {
  const node = branch(context, name, slice, rest)
  if (openness === 'secret') return node
  const length = slice.end - slice.start
  const wanted = openness === 'personal' && !context.showValues ? Math.min(length, PERSONAL_BYTES) : length
  const shown = Math.min(wanted, MAX_NODE_HEX_BYTES, context.hexLeft)
  context.hexLeft -= shown
  node.hex = toHex(slice.bytes.subarray(slice.start, slice.start + shown))
  if (shown < length) node.hexCut = true
  return node
}

/** Children from ranges in order; what lies between them and around them becomes leaves called `gap`. */
export function tiled(
  context: TreeContext,
  whole: Slice,
  parts: readonly { start: number; end: number; node: () => TreeNode }[],
  gap: string,
): TreeNode[] {
  const children: TreeNode[] = []
  let at = whole.start
  const fill = (end: number): void => {
    if (end > at) children.push(leaf(context, gap, { ...whole, start: at, end }))
  }
  for (const { start, end, node } of parts) {
    if (start < at || end > whole.end) continue
    fill(start)
    children.push(node())
    at = end
  }
  fill(whole.end)
  return children
}
