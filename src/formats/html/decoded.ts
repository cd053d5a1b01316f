import type { Decoded, TreeNode } from '../../inspect/tree.ts'
import { type Html, html } from '../../text/html.ts'
import { counted } from '../../text/words.ts'
import { fieldsOf } from './fields.ts'
import { EMPTY, mapHtml, mapsIn, nodesIn, type Room } from './layers.ts'
import { treeHtml } from './tree.ts'

/** What `decode` tells, for people: each payload or field as a tree, and each member that holds bytes with all of them. */
export function decodedHtml({ took, because, readAs, nodes }: Decoded, room: Room): string {
  const drawn: Html[] = []
  let number = 0
  const left = { ...room }
  for (const node of nodes) {
    left.nodes -= nodesIn(node) + 1
    left.bytes -= maps(node).reduce((sum, { length = 0 }) => sum + length, 0)
    if (left.nodes < 0 || left.bytes < 0) break
    drawn.push(nodeHtml(node, `d${++number}`))
  }
  const more = nodes.length - drawn.length
  return html`<div class="report">
<p class="dim">${took === null ? 'It was not recognised' : html`Taken for <strong>${took}</strong>`}: ${because}${readAs !== undefined && `; read as ${readAs}`}.</p>
${drawn}${more > 0 && html`<p class="dim">${counted(more, 'more payload')} of it would make this page too large; <code>passkey-lint decode</code> shows all.</p>`}</div>
`.toString()
}

/** A field that was pasted alone is itself what holds the bytes. */
const maps = (node: TreeNode): TreeNode[] => (hasBytes(node) ? [node] : mapsIn(node))

const hasBytes = ({ offset, length = 0 }: TreeNode): boolean => offset !== undefined && length > 0

function nodeHtml(node: TreeNode, id: string): Html {
  const ids = new Map(maps(node).map((one, at) => [one, `${id}l${at + 1}`]))
  const outline = treeHtml([node], { fields: fieldsOf(EMPTY), marks: [], anchorOf: (one) => ids.get(one) })
  const isOnly = ids.size === 1
  const bytes = [...ids].map(([one, anchor]) => mapHtml({ node: one, id: anchor, isOpen: isOnly }, NO_SOURCE))
  return html`<section class="decoded">
${hasBytes(node) ? undefined : outline}
${bytes}</section>
`
}

const NO_SOURCE = { placeOf: () => undefined }
