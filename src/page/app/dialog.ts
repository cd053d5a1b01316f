import { button, element } from '../dom.ts'
import { byId } from './dom.ts'

/** Shows a dialog; the browser keeps the focus in it, and gives it back. What is shown last is a button that closes it. */
export function openDialog(title: string, ...content: readonly (Node | string)[]): HTMLDialogElement {
  const dialog = byId<HTMLDialogElement>('dialog')
  dialog.replaceChildren(
    element('h2', { id: 'dialog-title' }, title),
    ...content.map((one) => (typeof one === 'string' ? element('p', {}, one) : one)),
    element(
      'div',
      { class: 'buttons end' },
      button('Close', () => dialog.close()),
    ),
  )
  if (!dialog.open) dialog.showModal()
  return dialog
}

/** A text to read and select. */
export function textBox(label: string, text: string): HTMLElement {
  const area = element('textarea', { readonly: '', spellcheck: 'false', translate: 'no', rows: '9' })
  area.value = text
  return element('label', { class: 'text-box' }, label, area)
}
