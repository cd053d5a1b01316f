import { button, element } from '../dom.ts'
import { byId } from './dom.ts'
import { given } from './given.ts'
import { type Item, type Items, isEmpty, PART, partsOf, takeOver } from './items.ts'

/**
 * The text area, and the list of inputs above it. A key copies nothing: the text is read when the page lints, and a long
 * one is shown part by part, since a text area lays out all that it holds at each key.
 */
export class Editor {
  readonly #items: Items
  readonly #onChange: () => void
  readonly #area = byId<HTMLTextAreaElement>('text')
  /** The text area holds what its item does not know of yet. */
  #isDirty = false

  constructor(items: Items, onChange: () => void) {
    this.#items = items
    this.#onChange = onChange
    byId('add').addEventListener('click', () => this.addEmpty())
    this.#area.addEventListener('input', () => {
      this.#isDirty = true
      onChange()
    })
    this.#area.addEventListener('paste', (event) => this.#take(event, event.clipboardData))
    this.#area.addEventListener('drop', (event) => this.#take(event, event.dataTransfer))
  }

  /** What was typed goes into its item. */
  store(): void {
    if (!this.#isDirty) return
    this.#isDirty = false
    const item = this.#items.shown
    if (!item.parts) return
    const wasEmpty = isEmpty(item)
    item.parts[item.part] = this.#area.value
    takeOver(item)
    // The list says which is empty; where there is none, none pushes the text away from who types.
    if (isEmpty(item) !== wasEmpty && !byId('items').hidden) this.#showItems()
    if (this.#area.value.length > 2 * PART) this.#cut(item, this.#area.selectionStart)
  }

  /** Shows the inputs, and the text of one. */
  show(): void {
    const { shown } = this.#items
    const { parts, part } = shown
    this.#isDirty = false
    this.#area.hidden = parts === undefined
    if (parts) this.#area.value = parts[part] ?? ''
    this.showHeld()
    this.#showPager(shown)
    this.#showItems()
  }

  /** What is said in place of a text that is not shown. */
  showHeld(): void {
    const { shown, unread } = this.#items
    const held = byId('held')
    const because = unread.get(shown.name)
    const linted = because === undefined ? 'It is linted all the same.' : `Nor was it read: ${because}.`
    held.hidden = shown.parts !== undefined
    held.textContent = shown.parts
      ? ''
      : `${shown.name}, ${sizeText(shown.file?.size ?? 0)}. ${shown.why ?? ''} ${linted}`
  }

  focus(): void {
    this.#area.focus()
  }

  /** A long text; the browser's own way would lay out all of it. */
  #take(event: Event, data: DataTransfer | null): void {
    const { files, text } = given(data)
    if (files.length > 0 || text.length <= PART) return
    event.preventDefault()
    this.insert(text)
  }

  /** Puts a long text in the place of what is selected. */
  insert(text: string): void {
    this.store()
    const item = this.#items.shown
    if (!item.parts) return
    const { value, selectionStart, selectionEnd } = this.#area
    item.parts[item.part] = value.slice(0, selectionStart) + text + value.slice(selectionEnd)
    takeOver(item)
    this.#cut(item, selectionStart + text.length)
    this.#onChange()
  }

  /** Cuts all parts anew, and shows the one in which the caret is; it stood at `caret` of the shown part. */
  #cut(item: Item, caret: number): void {
    const before = item.parts?.slice(0, item.part).reduce((sum, part) => sum + part.length, 0) ?? 0
    item.parts = partsOf(item.parts?.join('') ?? '')
    let at = before + caret
    item.part = 0
    for (const part of item.parts.slice(0, -1)) {
      if (at <= part.length) break
      at -= part.length
      item.part++
    }
    this.show()
    this.#area.setSelectionRange(at, at)
  }

  #turn(item: Item, to: number): void {
    this.store()
    item.part = to
    this.show()
    this.#area.scrollTop = 0
    this.#area.setSelectionRange(0, 0)
  }

  #showPager(item: Item): void {
    const { parts = [], part } = item
    const pager = byId('pager')
    const hadFocus = pager.contains(document.activeElement) ? document.activeElement?.id : undefined
    pager.hidden = parts.length < 2
    if (parts.length < 2) return void pager.replaceChildren()
    const select = element('select', { id: 'part', 'aria-label': 'Part of the text' })
    select.append(...parts.map((_, at) => element('option', { value: `${at}` }, `Part ${at + 1} of ${parts.length}`)))
    select.value = `${part}`
    select.addEventListener('change', () => this.#turn(item, select.selectedIndex))
    const back = button('Back', () => this.#turn(item, part - 1), { id: 'part-back' })
    const on = button('On', () => this.#turn(item, part + 1), { id: 'part-on' })
    back.disabled = part === 0
    on.disabled = part === parts.length - 1
    pager.replaceChildren(back, select, on)
    if (hadFocus) byId(hadFocus).focus()
  }

  /** Several inputs, or one that has a name, as a list of buttons. */
  #showItems(): void {
    const { all, missing, shown } = this.#items
    const list = byId('items')
    const isAlone = all.length === 1 && all.every(isEmpty)
    list.hidden = isAlone
    byId('add').hidden = isAlone
    byId('missing').hidden = missing.length === 0
    byId('missing').textContent = missing.join(' ')
    const select = (item: Item): void => {
      this.store()
      this.#items.select(item)
      this.show()
      this.#onChange()
      list.querySelector<HTMLElement>('[aria-current]')?.focus()
    }
    const remove = (item: Item): void => {
      this.store()
      this.#items.remove(item)
      this.show()
      this.#onChange()
      ;(list.hidden ? this.#area : list.querySelector<HTMLElement>('[aria-current]'))?.focus()
    }
    list.replaceChildren(
      ...all.map((item) => {
        const name = isEmpty(item) ? 'empty' : item.name
        const pick = button(name, () => select(item), { class: 'pick', title: name })
        if (item === shown) pick.setAttribute('aria-current', 'true')
        const off = button('\u00d7', () => remove(item), { class: 'off', 'aria-label': `Remove ${name}` })
        return element('li', {}, pick, off)
      }),
    )
  }

  addEmpty(): void {
    this.store()
    this.#items.addEmpty()
    this.show()
    this.focus()
  }
}

/** `20.5 MB` */
const sizeText = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${Math.round(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
