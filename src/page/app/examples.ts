import { button, element } from '../dom.ts'
import { byId } from './dom.ts'

/** An input to try. */
export interface Example {
  title: string
  name: string
  text: string
}

let read: Example[] | undefined

const examples = (): Example[] => {
  read ??= JSON.parse(byId('examples').textContent ?? '[]') as Example[]
  return read
}

/** Fills the list of examples that is always there. */
export function startExamples(take: (example: Example) => void): void {
  const select = byId<HTMLSelectElement>('example')
  select.append(...examples().map(({ title }, at) => element('option', { value: `${at}` }, title)))
  select.addEventListener('change', () => {
    const example = examples()[Number.parseInt(select.value, 10)]
    select.value = ''
    if (example) take(example)
  })
}

/** What the page is for, as long as nothing is in it. */
export const emptyContent = (take: (example: Example) => void): HTMLElement =>
  element(
    'div',
    { class: 'beginning' },
    element('h3', {}, 'Nothing to lint yet'),
    element(
      'ul',
      {},
      element('li', {}, 'Paste what navigator.credentials.create() or get() gave, or the body that was sent.'),
      element('li', {}, 'Drop a HAR file, a request log, a ticket as a folder or as an archive.'),
      element('li', {}, 'Paste one field, such as an attestationObject, and look at Decode.'),
      element('li', {}, 'Look up a code or an error message under Explain.'),
      element('li', {}, 'Make a passkey with this browser under Capture, and break it.'),
    ),
    element('p', {}, 'Or begin with an example:'),
    element('div', { class: 'buttons' }, ...examples().map((example) => button(example.title, () => take(example)))),
  )
