import { button, element } from '../dom.ts'
import type { How, Told } from '../protocol.ts'
import { copy, save } from './copy.ts'
import { openDialog, textBox } from './dialog.ts'
import { byId } from './dom.ts'
import type { Engine } from './engine.ts'
import { readFields } from './fields.ts'
import { givenOf, type Items, isEmpty, sizeOf, textOf } from './items.ts'
import { fragmentOf, LINK_MOST } from './permalink.ts'
import { say } from './say.ts'

interface Page {
  engine: Engine
  items: Items
  view(): string
  how(): How
  /** The report as JSON; undefined where there is none. */
  json(): Promise<string | undefined>
}

const sayFailure = (answer: Told): void => say('message' in answer ? answer.message : 'That was not possible.')

/** The report as Markdown, to paste into a ticket. */
async function copyTicket({ engine }: Page): Promise<void> {
  const answer = await engine.ask({ what: 'format', name: 'markdown' })
  if (answer.what !== 'text') return sayFailure(answer)
  if (await copy(answer.text, 'The report as Markdown')) say('The report is in the clipboard, as Markdown.')
}

/** The input that is shown, with what is found in it, for `passkey-lint test`. */
async function copyFixture({ engine, items }: Page): Promise<void> {
  const item = items.shown
  const answer = await engine.ask({ what: 'fixture', input: givenOf(item), settings: readFields() })
  if (answer.what !== 'fixture') return sayFailure(answer)
  const { payload, expectation, beside } = answer.fixture
  const done = element('p', { role: 'status', class: 'help' })
  const row = (
    name: string,
    what: string,
    text: string | undefined,
    content: string | Blob = text ?? '',
  ): HTMLElement =>
    element(
      'div',
      { class: 'one-file' },
      element('code', {}, name),
      element(
        'span',
        { class: 'buttons' },
        ...(text !== undefined
          ? [
              button(
                'Copy',
                async () => {
                  if (await copy(text, name)) done.textContent = `${what} is in the clipboard.`
                },
                { 'aria-label': `Copy ${name}` },
              ),
            ]
          : []),
        button('Save', () => save(name, content), { 'aria-label': `Save ${name}` }),
      ),
    )
  openDialog(
    'Copy as fixture',
    'Keep these files side by side; "passkey-lint test" then holds the payload against what is expected of it.',
    row(payload, 'The payload', item.parts ? textOf(item) : undefined, item.file),
    row(expectation.name, 'The expectation', expectation.text),
    ...beside.map(({ name, text }) => row(name, 'The file', text)),
    textBox(expectation.name, expectation.text),
    element(
      'p',
      { class: 'care' },
      'The payload is as you pasted it, with all that is personal or secret in it. Look through it before you commit it.',
    ),
    done,
  )
}

/** A link that holds what was pasted, after saying so. */
async function offerLink(page: Page): Promise<void> {
  const { filled } = page.items
  const unread = filled.find(({ parts }) => parts === undefined)
  const size = filled.reduce((sum, item) => sum + sizeOf(item), 0)
  if (unread || size > LINK_MOST) {
    const why = unread ? `${unread.name} is not shown here as a text` : `they have ${size} characters together`
    openDialog(
      'No link can hold this',
      `A link holds texts of ${LINK_MOST} characters at most, and ${why}. Send the files instead.`,
    )
    return
  }
  const fragment = await fragmentOf({
    inputs: filled.map((item) => ({ name: item.name, text: textOf(item) })),
    settings: readFields(),
    how: page.how(),
    view: page.view(),
  })
  const address = `${location.href.replace(/#.*$/s, '')}${fragment}`
  const done = element('p', { role: 'status', class: 'help' })
  const local = location.protocol === 'file:' ? ' It leads to a file of this machine: elsewhere it leads nowhere.' : ''
  openDialog(
    'A link to this',
    element(
      'p',
      { class: 'care' },
      `The link holds everything that was pasted, unredacted. Whoever has it can read it: chats, mails and histories keep it.${local}`,
    ),
    `It has ${address.length} characters. What stands behind # in an address is not sent to a server.`,
    element(
      'div',
      { class: 'buttons' },
      button('Copy the link', async () => {
        if (await copy(address, 'The link')) done.textContent = 'The link is in the clipboard.'
      }),
    ),
    done,
  )
}

/** What the buttons around a report do. */
export function startActions(page: Page): void {
  const on = (id: string, run: () => unknown): void => byId(id).addEventListener('click', () => void run())
  on('copy-ticket', () => copyTicket(page))
  on('copy-fixture', () => copyFixture(page))
  on('copy-link', () => offerLink(page))
  on('print', () => print())
  on('copy-json', async () => {
    if (await copy((await page.json()) ?? '', 'The report as JSON')) say('The report is in the clipboard, as JSON.')
  })
  on('save-json', async () => save('passkey-lint.json', (await page.json()) ?? ''))
}

/** Buttons that do something with a report are there when there is one. */
export function enableActions(hasReport: boolean, items: Items): void {
  for (const id of ['copy-ticket', 'print', 'copy-json', 'save-json']) byId<HTMLButtonElement>(id).disabled = !hasReport
  byId<HTMLButtonElement>('copy-fixture').disabled = !hasReport || isEmpty(items.shown)
  byId<HTMLButtonElement>('copy-link').disabled = items.filled.length === 0
}
