import { counted } from '../../text/words.ts'
import { button, element } from '../dom.ts'
import { addressOf, type Named } from '../protocol.ts'
import { byId } from './dom.ts'
import { type Engine, isOutdated } from './engine.ts'
import { show } from './trusted.ts'

/** As many as one looks through. */
const FOUND_MOST = 60

/** Nothing is searched for between two keys of a word. */
const DEBOUNCE = 120

/** Codes and rules by their words, and error messages by what they say. */
export class ExplainView {
  readonly #engine: Engine
  readonly #search = byId<HTMLTextAreaElement>('search')
  #names: readonly (Named & { words: string })[] = []
  #known: ReadonlySet<string> = new Set()
  #timer = 0
  /** What it opened with last. */
  #taken = ''

  constructor(engine: Engine) {
    this.#engine = engine
    this.#search.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#run(), DEBOUNCE)
    })
  }

  fill(names: readonly Named[]): void {
    this.#names = names.map((one) => ({ ...one, words: `${one.name} ${one.title}`.toLowerCase() }))
    this.#known = new Set(names.flatMap(({ name }) => [name, name.slice(name.indexOf('/') + 1)]))
    this.#run()
  }

  /** `known`: what was pasted, where that is known. It stands for what it offered before, never for a search. */
  open(known: string | undefined): void {
    if (known !== undefined && [this.#taken, ''].includes(this.#search.value)) {
      this.#taken = known
      this.explain(known)
    }
    this.#search.focus()
    this.#search.select()
  }

  /** Makes a link of each code and rule that a report names. */
  link(root: Element): void {
    for (const code of root.querySelectorAll('code')) {
      const name = code.textContent ?? ''
      if (!this.#known.has(name) || code.closest('a, summary')) continue
      const link = element('a', { href: addressOf(name) })
      code.replaceWith(link)
      link.append(code)
    }
  }

  /** Shows what is known of a name. */
  explain(name: string): void {
    this.#search.value = name
    this.#run()
  }

  #run(): void {
    const text = this.#search.value.trim()
    const words = text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '')
    // A whole message is no search for words.
    const found =
      words.length > MESSAGE ? [] : this.#names.filter((one) => words.every((word) => one.words.includes(word)))
    const exact = found.filter(({ name }) => isCalled(name, text))
    this.#list([...exact, ...found.filter((one) => !exact.includes(one))], exact[0])
    void this.#tell(text, found.length)
  }

  #list(found: readonly Named[], current: Named | undefined): void {
    const shown = found.slice(0, FOUND_MOST)
    byId('found').replaceChildren(
      ...shown.map((one) => {
        const pick = button(one.name, () => this.explain(one.name), { class: one.kind })
        if (one === current) pick.setAttribute('aria-current', 'true')
        return element('li', {}, pick, element('span', {}, one.title))
      }),
    )
    const more = found.length > shown.length ? `, of which ${shown.length} are listed` : ''
    byId('found-count').textContent = found.length === 0 ? '' : `${countsOf(found)}${more}`
  }

  async #tell(text: string, found: number): Promise<void> {
    const root = byId('explained')
    if (text === '') return void root.replaceChildren()
    const answer = await this.#engine.latest('explain', { what: 'explain', text })
    if (isOutdated(answer)) return
    if (answer.what !== 'explained') return void root.replaceChildren(tellFailure(answer))
    if (answer.known) return show(root, answer.body)
    root.replaceChildren(
      element(
        'p',
        { class: 'help' },
        found > 0
          ? 'Choose one of the list.'
          : 'Nothing is known of it. Paste the whole message, with its class, code and stack.',
      ),
    )
    if (found === 0 && answer.body !== '') {
      const near = element('div')
      show(near, answer.body)
      root.append(near)
    }
  }
}

const countsOf = (found: readonly Named[]): string =>
  (['code', 'rule'] as const)
    .map((kind) => [found.filter((one) => one.kind === kind).length, kind] as const)
    .flatMap(([many, kind]) => (many === 0 ? [] : [counted(many, kind)]))
    .join(' and ')

/** More words than one searches with. */
const MESSAGE = 5

/** A code is called by its number as well. */
const isCalled = (name: string, text: string): boolean => name === text || name.slice(name.indexOf('/') + 1) === text

export const tellFailure = (answer: { what?: string; message?: string }): HTMLElement =>
  element('p', { class: 'problem' }, answer.message ?? `unexpected answer: ${answer.what}`)
