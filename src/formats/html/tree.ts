import type { Remark, TreeNode } from '../../inspect/tree.ts'
import { type Html, html } from '../../text/html.ts'
import type { Fields } from './fields.ts'
import { isMarked, type Mark } from './marks.ts'

export interface Branches {
  fields: Fields
  marks: readonly Mark[]
  /** The anchor of what stands in a map of its own. */
  anchorOf?(node: TreeNode): string | undefined
}

/** Deep and long structures that few look into are closed at first. */
const CLOSED = new Set(['attStmt', 'certificate', 'flags'])

/** The nodes below one, each with its value and what that says; what has nodes below it can be opened. */
export const treeHtml = (nodes: readonly TreeNode[], branches: Branches): Html =>
  html`<ul class="tree">${nodes.map((node) => nodeHtml(node, branches))}</ul>`

function nodeHtml(node: TreeNode, branches: Branches): Html {
  const remark = node.stopped ?? node.noticed
  if (remark) return remarkHtml(node, remark)
  const anchor = branches.anchorOf?.(node)
  if (node.children.length === 0 || anchor !== undefined) return leafHtml(node, branches, anchor)
  return html`<li><details${isOpen(node, branches) && html` open`}><summary${bytesOf(node, branches)}>${partsOf(node, branches)}</summary>
${treeHtml(node.children, branches)}</details></li>
`
}

const leafHtml = (node: TreeNode, branches: Branches, anchor: string | undefined): Html =>
  html`<li${bytesOf(node, branches)}>${partsOf(node, branches)}${anchor !== undefined && html` <a class="to-map" href="#${anchor}" aria-label="byte map of ${node.name}">byte map</a>`}</li>
`

const remarkHtml = ({ offset, stopped }: TreeNode, { rule, why }: Remark): Html =>
  html`<li class="remark"><span class="badge ${stopped ? 'error' : 'warning'}">${stopped ? 'stopped' : 'noticed'}</span> ${offset !== undefined && `at byte ${offset}: `}${why}${rule !== null && html` <code>${rule}</code>`}</li>
`

const isOpen = (node: TreeNode, { marks }: Branches): boolean =>
  !CLOSED.has(node.layer === 'certificate' ? 'certificate' : node.name) || touches(node, marks)

const touches = ({ offset = -1, length = 0 }: TreeNode, marks: readonly Mark[]): boolean =>
  isMarked(offset, offset + length, marks)

function bytesOf(node: TreeNode, { fields, marks }: Branches): Html | undefined {
  const field = fields.of(node)
  if (!field) return undefined
  return html` class="field${field.colour === 'kn' && ' between'}${field.isLeaf && touches(node, marks) && ' marked'}" data-start="${field.start}" data-end="${field.end}"`
}

function partsOf(node: TreeNode, { fields }: Branches): Html {
  const { name, value = '', meaning = '' } = node
  const field = fields.of(node)
  const swatch = field?.isLeaf ? html`<span class="swatch ${field.colour}" aria-hidden="true"></span>` : undefined
  return html`${swatch}<span class="name">${name}</span>${value !== '' && html` <span class="value">${value}</span>`}${meaning !== '' && html` <span class="meaning">${meaning}</span>`}${isHidden(node, field?.isLeaf) && html` <span class="dim">(not shown)</span>`}${field && html` <span class="range">${rangeText(field)}</span>`}`
}

const isHidden = ({ hex, hexCut }: TreeNode, isLeaf = false): boolean =>
  isLeaf && (hex === undefined || hexCut === true)

export const rangeText = ({ start, end }: { start: number; end: number }): string =>
  end - start === 1 ? `${start}` : `${start}–${end - 1}`
