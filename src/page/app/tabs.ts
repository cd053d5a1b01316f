import { byId } from './dom.ts'

export const VIEWS = ['report', 'decode', 'explain', 'json', 'capture'] as const
export type View = (typeof VIEWS)[number]

export const viewNamed = (name: string): View | undefined => VIEWS.find((view) => view === name)

/** The views as tabs (ARIA APG, "Tabs with Automatic Activation"). */
export class Tabs {
  #shown: View = 'report'
  readonly #onShow: (view: View) => void

  constructor(onShow: (view: View) => void) {
    this.#onShow = onShow
    for (const view of VIEWS) {
      const tab = byId(`tab-${view}`)
      tab.addEventListener('click', () => this.show(view))
      tab.addEventListener('keydown', (event) => {
        const to = target(event.key, VIEWS.indexOf(view))
        if (to === undefined) return
        event.preventDefault()
        this.show(to)
        byId(`tab-${to}`).focus()
      })
    }
    this.#mark()
  }

  get shown(): View {
    return this.#shown
  }

  show(view: View): void {
    this.#shown = view
    this.#mark()
    this.#onShow(view)
  }

  #mark(): void {
    for (const view of VIEWS) {
      const isShown = view === this.#shown
      const tab = byId(`tab-${view}`)
      tab.setAttribute('aria-selected', `${isShown}`)
      tab.tabIndex = isShown ? 0 : -1
      byId(`panel-${view}`).hidden = !isShown
    }
  }
}

function target(key: string, at: number): View | undefined {
  const last = VIEWS.length - 1
  if (key === 'ArrowRight') return VIEWS[at === last ? 0 : at + 1]
  if (key === 'ArrowLeft') return VIEWS[at === 0 ? last : at - 1]
  if (key === 'Home') return VIEWS[0]
  return key === 'End' ? VIEWS[last] : undefined
}
