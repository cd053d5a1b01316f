import { element } from '../dom.ts'
import { openDialog } from './dialog.ts'
import { byId, isTyping } from './dom.ts'
import { undo } from './say.ts'
import { recall, remember } from './theme.ts'

/** What a key does, and how it is told. */
export interface Shortcut {
  key: string
  does: string
  run(): unknown
}

const OFF = 'passkey-lint-keys-off'

/** Single keys work where nobody types a text, and can be switched off (WCAG 2.2, 2.1.4). */
export function startKeys(shortcuts: readonly Shortcut[]): void {
  let isOff = recall(OFF) === 'yes'
  const help = (): void => {
    const box = element('input', { type: 'checkbox', id: 'keys-on' })
    box.checked = !isOff
    box.addEventListener('change', () => {
      isOff = !box.checked
      remember(OFF, isOff ? 'yes' : '')
    })
    const rows = [
      ...shortcuts.map(({ key, does }) => [key, does] as const),
      ['?', 'these keys'] as const,
      ['Esc', 'leaves a text, so that keys are keys; closes what is open'] as const,
      ['Ctrl+Z', 'undoes the same, also in the text as long as nothing else was typed'] as const,
      ['Ctrl+Enter', 'goes from the input to the result'] as const,
    ]
    openDialog(
      'Keys',
      element('label', { class: 'setting switch' }, box, ' Single keys act where no text is typed'),
      element(
        'table',
        { class: 'keys' },
        element(
          'tbody',
          {},
          ...rows.map(([key, does]) =>
            element('tr', {}, element('th', { scope: 'row' }, element('kbd', {}, key)), element('td', {}, does)),
          ),
        ),
      ),
    )
  }
  byId('keys').addEventListener('click', help)
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    if (event.key === 'Escape' && isTyping(event.target)) return (event.target as HTMLElement).blur()
    if (isUndo(event) && (event.target === byId('text') || !isTyping(event.target)) && undo())
      return event.preventDefault()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return byId('results').focus()
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (isOff || !isPlain || isTyping(event.target) || byId<HTMLDialogElement>('dialog').open) return
    const found = shortcuts.find(({ key }) => key === event.key)
    if (!found && event.key !== '?') return
    event.preventDefault()
    if (found) found.run()
    else help()
  })
}

const isUndo = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !altKey && !shiftKey
