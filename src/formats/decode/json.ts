import type { Inspection } from '../../inspect/inspector.ts'
import type { TreeNode } from '../../inspect/node.ts'
import { jsonText } from '../../text/json-text.ts'

/** `schemas/decode.schema.json`: the members of a node in one order, absent ones left out. */
export function decodeJson({ took, because, readAs, nodes }: Inspection): string {
  return jsonText({ schemaVersion: 1, took, because, readAs, nodes: nodes.map(ordered) })
}

/** A tree is at most some 40 levels deep, so recursion is safe. */
function ordered(node: TreeNode): Record<string, unknown> {
  const { name, layer, pointer, offset, length, hex, hexCut, value, meaning, diagnostic, noticed, stopped } = node
  const own = { name, layer, pointer, offset, length, hex, hexCut, value, meaning, diagnostic, noticed, stopped }
  return { ...own, children: node.children.map(ordered) }
}
