import type { Inspection } from '../../inspect/inspector.ts'
import type { Decoded, TreeNode } from '../../inspect/tree.ts'
import { jsonText } from '../../text/json-text.ts'

/** `schemas/decode.schema.json`: the members of a node in one order, absent ones left out. */
export const decodeJson = (inspection: Inspection): string => jsonText(decoded(inspection))

/** The same as data. */
export function decoded({ took, because, readAs, nodes }: Inspection): Decoded {
  return {
    schemaVersion: 1,
    took,
    because,
    ...(readAs === undefined ? {} : { readAs }),
    nodes: nodes.map(ordered),
  }
}

const MEMBERS = [
  'name',
  'layer',
  'pointer',
  'offset',
  'length',
  'hex',
  'hexCut',
  'value',
  'meaning',
  'diagnostic',
  'noticed',
  'stopped',
] as const satisfies readonly (keyof TreeNode)[]

/** A tree is at most some 40 levels deep, so recursion is safe. */
function ordered(node: TreeNode): TreeNode {
  const own = MEMBERS.flatMap((name) => (node[name] === undefined ? [] : [[name, node[name]]]))
  return { ...Object.fromEntries(own), name: node.name, children: node.children.map(ordered) }
}
