import type { TreeNode } from '../../inspect/tree.ts'
import { table } from '../../table.ts'
import { type Html, html } from '../../text/html.ts'

/** What the letters stand for (WebAuthn Level 3 §6.1). */
const NAMES = table({
  UP: 'user present',
  UV: 'user verified',
  BE: 'backup eligible',
  BS: 'backup state',
  AT: 'attested credential data',
  ED: 'extension data',
})

/** The flags of authenticator data as switches that nobody can move: on or off, in words as well. */
export function flagsHtml(node: TreeNode): Html {
  const { offset = 0, hex = '' } = node
  const switches = node.children.map(({ name: text, value, meaning = '' }) => {
    const name = /\w+$/.exec(text)?.[0] ?? text
    const isOn = value === '1'
    // A reserved bit is told where it is set, which it may not be.
    const stands = NAMES[name]
    if (stands === undefined && !isOn) return undefined
    return html`<li class="${isOn ? 'on' : 'off'}"><span class="switch" aria-hidden="true"></span><b>${name}</b> <span class="state">${isOn ? 'on' : 'off'}</span> <span class="means">${stands ?? 'reserved'}: ${meaning}</span></li>
`
  })
  return html`<section class="flags field" data-start="${offset}" data-end="${offset + 1}"><h4>Flags${hex !== '' && html` <code>0x${hex}</code>`}</h4>
<ul>${switches}</ul></section>
`
}
