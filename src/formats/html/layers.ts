import type { TreeNode } from '../../inspect/tree.ts'
import type { ReportFinding } from '../../model/index.ts'
import { type Html, html } from '../../text/html.ts'
import { counted } from '../../text/words.ts'
import type { FormatContext, Layers } from '../format.ts'
import { byteMap, isDrawn } from './byte-map.ts'
import { certificatesHtml } from './certificates.ts'
import { fieldsOf } from './fields.ts'
import { flagsHtml } from './flags.ts'
import { bytesText, type Mark, markOf } from './marks.ts'
import { treeHtml } from './tree.ts'
import { findingId, findingsOf, layerId, type Placed } from './view.ts'

/** What a page may still hold of layers: bytes that are drawn and nodes. */
export interface Room {
  bytes: number
  nodes: number
}

export interface LayersHtml {
  html: Html
  /** Where the bytes of a finding are marked; undefined where it speaks of none. */
  markOf(finding: ReportFinding): Marked | undefined
}

/** Marked bytes, and the anchor of their map, which may end before them. */
export interface Marked extends Mark {
  id: string
  isDrawn: boolean
}

/** Every layer of a payload: its members as a tree, and each that holds bytes with all of them. */
export function layersHtml(
  placed: Placed,
  context: FormatContext,
  room: Room,
  isOpen: boolean,
): LayersHtml | undefined {
  const { payload } = placed
  // Hardly any payload has less: what comes after a page that is full is not decoded for nothing.
  if (room.bytes < LEAST.bytes || room.nodes < LEAST.nodes)
    return payload.kind === 'unknown' ? undefined : { html: tooLarge(), markOf: () => undefined }
  const layers = payload.kind === 'unknown' ? undefined : context.layersOf?.(payload)
  if (!layers || layers.tree.children.length === 0) return undefined
  const maps = mapsIn(layers.tree)
  const [bytes, nodes] = [maps.reduce((sum, { length = 0 }) => sum + length, 0), nodesIn(layers.tree)]
  if (bytes > room.bytes || nodes > room.nodes) return { html: tooLarge(bytes), markOf: () => undefined }
  room.bytes -= bytes
  room.nodes -= nodes
  const ids = new Map(maps.map((node, at) => [node, layerId(placed, at + 1)]))
  const findings = findingsOf(payload, context)
  const marks = new Map<ReportFinding, Marked>()
  for (const finding of findings) {
    const node = maps.find((one) => holds(placed, one, finding))
    const mark = node && markOf(node, finding)
    if (mark) marks.set(finding, { ...mark, id: ids.get(node) ?? '', isDrawn: isDrawn(mark.offset, node) })
  }
  const body = maps.map((node) => {
    const id = ids.get(node) ?? ''
    const told = [...marks]
      .filter(([, mark]) => mark.id === id)
      .map(([finding, mark]) => ({ mark, message: finding.message, href: `#${findingId(placed, finding)}` }))
    return mapHtml({ node, id, path: placed.path, told }, layers)
  })
  const outline = treeHtml(layers.tree.children, {
    fields: fieldsOf(EMPTY),
    marks: [],
    anchorOf: (node) => ids.get(node),
  })
  return {
    markOf: (finding) => marks.get(finding),
    html: html`<details class="layers"${isOpen && html` open`}><summary>Every member and every byte</summary>
${outline}
${body}</details>
`,
  }
}

/** A registration without attestation, and its tree. */
const LEAST: Readonly<Room> = { bytes: 256, nodes: 40 }

/** No bytes at all, for a tree that shows none. */
export const EMPTY: TreeNode = { name: '', children: [] }

const tooLarge = (bytes?: number): Html =>
  html`<p class="dim">Its layers are not drawn, for the page would be too large${bytes !== undefined && ` (${counted(bytes, 'byte')})`}; <code>passkey-lint decode</code> shows them.</p>
`

/** Members that hold bytes, outermost first. */
export const mapsIn = (node: TreeNode): TreeNode[] =>
  node.children.flatMap((child) => (child.offset !== undefined && (child.length ?? 0) > 0 ? [child] : mapsIn(child)))

export const nodesIn = (node: TreeNode): number => node.children.reduce((sum, child) => sum + nodesIn(child), 1)

const holds = ({ payload }: Placed, { pointer = '' }: TreeNode, finding: ReportFinding): boolean =>
  finding.pointer === payload.pointer + pointer

/** What a finding says of some bytes, and the way to it. */
interface ToldMark {
  mark: Mark
  message: string
  href: string
}

interface MapOf {
  node: TreeNode
  /** Its anchor. */
  id: string
  /** The file that it is from. */
  path?: string
  told?: readonly ToldMark[]
  isOpen?: boolean
}

/** The fields of a layer beside its bytes. */
export function mapHtml(
  { node, id, path = '', told = [], isOpen = told.length > 0 }: MapOf,
  { placeOf }: Pick<Layers, 'placeOf'>,
): Html {
  const { pointer = '', value = '', meaning = '' } = node
  const name = pointer.slice(1).replaceAll('/', '.') || node.name
  const fields = fieldsOf(node)
  const marks = told.map(({ mark }) => mark)
  const place = placeOf(pointer)
  const source =
    place &&
    html` data-file="${path}" data-line="${place.line}" data-column="${place.column}" data-length="${place.length}"`
  const shown = node.children.length > 0 ? node.children : [node]
  return html`<details class="layer" id="${id}"${isOpen && html` open`}><summary><code>${name}</code>${value !== '' && html` <span class="value">${value}</span>`}${meaning !== '' && html` <span class="meaning">${meaning}</span>`}${told.length > 0 && html` <span class="badge marked">${counted(told.length, 'finding')}</span>`}</summary>
<div class="map" data-name="${name}"${source}>
<div class="pair"><div class="fields">${treeHtml(shown, { fields, marks })}</div>
<div class="grid">${byteMap(name, fields, marks)}${marksHtml(told)}</div></div>
${flagsIn(node).map(flagsHtml)}${certificatesIn(node)}</div></details>
`
}

const marksHtml = (told: readonly ToldMark[]): Html | undefined =>
  told.length === 0
    ? undefined
    : html`<ul class="marks">${told.map(({ mark, href, message }) => html`<li><span class="badge marked">marked</span> ${bytesText(mark)}: <a href="${href}">${message}</a></li>\n`)}</ul>`

/** The flags of authenticator data, which every bit is told of. */
const flagsIn = (node: TreeNode): TreeNode[] =>
  node.children.flatMap((child) => (child.name === 'flags' && child.children.length === 8 ? [child] : flagsIn(child)))

function certificatesIn(node: TreeNode): Html | undefined {
  const found = node.layer === 'certificate' ? [node] : certificatesBelow(node)
  return found.length === 0 ? undefined : certificatesHtml(found)
}

const certificatesBelow = (node: TreeNode): TreeNode[] =>
  node.children.flatMap((child) => (child.layer === 'certificate' ? [child] : certificatesBelow(child)))
