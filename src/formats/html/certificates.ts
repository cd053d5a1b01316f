import type { TreeNode } from '../../inspect/tree.ts'
import { type Html, html } from '../../text/html.ts'
import { rangeText } from './tree.ts'

/** The rows of the table: the name of the field in the tree, and what people call it. */
const ROWS: readonly (readonly [field: string, label: string])[] = [
  ['subject', 'Subject'],
  ['issuer', 'Issuer'],
  ['validity', 'Valid'],
  ['serialNumber', 'Serial number'],
  ['subjectPublicKey', 'Public key'],
  ['signatureAlgorithm', 'Signed with'],
  ['version', 'Version'],
]

/** Certificates side by side, one column each, and how each leads to the next. */
export function certificatesHtml(certificates: readonly TreeNode[]): Html {
  const heads = certificates.map(
    (one) =>
      html`<th scope="col" class="field" data-start="${one.offset ?? 0}" data-end="${(one.offset ?? 0) + (one.length ?? 0)}">${one.name} <span class="range">${rangeText({ start: one.offset ?? 0, end: (one.offset ?? 0) + (one.length ?? 0) })}</span></th>`,
  )
  const rows = [
    ...ROWS.map(([field, label]) => [label, certificates.map((one) => shownIn(one, field))] as const),
    ['Extensions', certificates.map(extensionsOf)] as const,
  ]
  return html`<section class="certificates"><h4>${certificates.length === 1 ? 'Certificate' : 'Certificate chain'}</h4>
${chainHtml(certificates)}<div class="wide" tabindex="0" role="group" aria-label="Certificates"><table><thead><tr><td></td>${heads}</tr></thead><tbody>
${rows.map(([label, values]) => html`<tr><th scope="row">${label}</th>${values.map((value) => html`<td>${value}</td>`)}</tr>\n`)}</tbody></table></div></section>
`
}

const fieldOf = ({ children }: TreeNode, name: string): TreeNode | undefined =>
  children.find((child) => child.name === name)

function shownIn(certificate: TreeNode, name: string): Html | string {
  const node = fieldOf(certificate, name)
  if (!node) return ''
  const { value = '', meaning = '' } = node
  return meaning === '' ? value : html`${value} <span class="dim">${meaning}</span>`
}

const extensionsOf = ({ children }: TreeNode): Html[] =>
  children
    .filter(({ name }) => name.startsWith('extension '))
    .map(
      ({ name, value = '', meaning = '' }) =>
        html`<div>${name.slice('extension '.length)}${value !== '' && html` <span class="dim">${value}</span>`}${meaning !== '' && html` ${meaning}`}</div>`,
    )

/** From the one that speaks for the authenticator on: each names who issued it. By names alone: no signature is verified here. */
function chainHtml(certificates: readonly TreeNode[]): Html {
  const steps = certificates.map((one, at) => {
    const [subject, issuer] = ['subject', 'issuer'].map((name) => fieldOf(one, name)?.value ?? 'unreadable')
    const next = certificates[at + 1]
    const isNext = next !== undefined && fieldOf(next, 'subject')?.value === issuer
    const how =
      issuer === subject
        ? 'names itself as its issuer'
        : isNext
          ? 'issued by the next one'
          : `issued by ${issuer}, which is not here`
    return html`<li><b>${subject}</b><br><span class="dim">${how}</span></li>
`
  })
  return html`<ol class="chain">${steps}</ol>
<p class="dim">By the names in them; the findings tell what was verified.</p>
`
}
