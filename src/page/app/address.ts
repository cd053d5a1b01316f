import { LEADS } from '../protocol.ts'
import { byId } from './dom.ts'
import { isLink, type Linked, readFragment } from './permalink.ts'
import { type View, viewNamed } from './tabs.ts'

interface Leads {
  show(view: View): void
  explain(name: string): void
  /** Puts in what a link holds. */
  open(linked: Linked): void
}

/**
 * Where the address leads: to a code or a rule, or to what a link holds. Each entry of the history knows its view, so that
 * Back returns to it; what was pasted stays, whichever entry is shown.
 */
export class Address {
  readonly #leads: Leads
  /** The link whose content is there, as long as nobody changed that. */
  #opened: string | undefined
  /** The link outside of explanations that was followed. */
  #followed: Element | null = null

  constructor(leads: Leads) {
    this.#leads = leads
    // Of another one it is not known yet where it leads.
    if (location.hash === '') this.keep('report')
    addEventListener('hashchange', () => void this.#go(viewOfEntry()))
  }

  /** Follows the address that the page was opened with. */
  start(): Promise<void> {
    return this.#go(undefined)
  }

  /** Back is to return to this view. */
  keep(view: View): void {
    const isLeft = view !== 'explain' && location.hash.startsWith(LEADS)
    history.replaceState({ view }, '', isLeft ? bare() : undefined)
  }

  /** What a link holds is no longer what is there. */
  leaveLink(): void {
    this.#opened = undefined
    if (isLink(location.hash)) history.replaceState(history.state, '', bare())
  }

  /** `view`: of an entry that was shown before. */
  async #go(view: View | undefined): Promise<void> {
    const { hash } = location
    if (hash.startsWith(LEADS)) {
      const from = document.activeElement
      if (!view && !from?.closest('#panel-explain')) this.#followed = from
      this.#leads.explain(nameIn(hash))
      return this.#leads.show('explain')
    }
    // Back to a link whose content somebody changed since: what they have now is not thrown away for it.
    if (isLink(hash) && view && this.#opened === undefined) this.leaveLink()
    else if (isLink(hash) && hash !== this.#opened) return this.#open(hash)
    if (!view) return
    this.#leads.show(view)
    if (this.#followed instanceof HTMLElement) this.#followed.focus({ preventScroll: true })
  }

  async #open(hash: string): Promise<void> {
    try {
      const linked = await readFragment(hash)
      this.#opened = hash
      this.#leads.open(linked)
      this.#leads.show(viewNamed(linked.view) ?? 'report')
    } catch (error) {
      byId('status').textContent = `The link cannot be opened: ${error instanceof Error ? error.message : ''}`
    }
  }
}

const bare = (): string => location.pathname + location.search

const viewOfEntry = (): View | undefined => viewNamed(`${(history.state as { view?: unknown } | null)?.view}`)

/** An address may be from anybody: what is no encoding is the name itself. */
function nameIn(hash: string): string {
  const name = hash.slice(LEADS.length)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
