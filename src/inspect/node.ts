import { MAX_NODE_HEX_BYTES, MAX_TREE_HEX_BYTES, MAX_TREE_NODES } from '../limits.ts'
import type { Rule } from '../rules/define-rule.ts'
import { toHex } from '../text/encodings.ts'
import { shortenEmails } from '../text/redact.ts'
import { scrub } from '../text/scrub.ts'
import { shownPath } from '../text/shown-name.ts'
import type { TreeNode } from './tree.ts'

export type { Remark, TreeNode } from './tree.ts'

/** What the builders of a tree are given, and what they may still spend. */
export interface TreeContext {
  sha256?: (bytes: Uint8Array) => Uint8Array
  /** Show personal values in full; secrets never are. */
  showValues: boolean
  /** It is part of a report, which is handed on: of texts whose names do not vouch for them only words are shown. */
  wordsOnly?: boolean
  nameOfAaguid(aaguid: string): string | undefined
  /** The rule whose words a fault's kind names: handed in, for the rules are in another bundle. */
  ruleById(id: string): Rule | undefined
  /** Of the client data beside: what the rpIdHash may be of. */
  origin: string | undefined
  /** Client data show the bytes of their members, too. */
  everyByte: boolean
  nodesLeft: number
  hexLeft: number
}

export function newContext(
  options: Pick<TreeContext, 'showValues' | 'nameOfAaguid' | 'ruleById'> &
    Partial<Pick<TreeContext, 'sha256' | 'everyByte' | 'wordsOnly'>>,
): TreeContext {
  return { everyByte: false, ...options, origin: undefined, nodesLeft: MAX_TREE_NODES, hexLeft: MAX_TREE_HEX_BYTES }
}

type Rest = Partial<Omit<TreeNode, 'name' | 'offset' | 'length'>>

/** A node without bytes of its own. */
export function plain(context: TreeContext, name: string, rest: Rest = {}): TreeNode {
  context.nodesLeft--
  // Names of members are the input's, and so is the pointer that is made of them.
  const pointer = rest.pointer === undefined ? {} : { pointer: shownPath(rest.pointer) }
  const shown = context.showValues ? scrub(name) : shortenEmails(scrub(name))
  return { name: shown, ...rest, ...pointer, children: rest.children ?? [] }
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
