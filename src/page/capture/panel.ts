import { button, element } from '../dom.ts'
import { newChallenge, type Preset } from './options.ts'

/** One ceremony: the options as a text that one edits, and the button that runs it. */
interface Asked {
  readonly id: string
  readonly title: string
  readonly action: string
  /** Of the text. */
  readonly rows: number
  readonly presets: readonly Preset[]
  optionsOf(preset: Preset | undefined): object
  /** Why the browser is not asked with such options; undefined where it is. */
  refused(asked: object): string | undefined
  /** What was said of an earlier action is over. */
  starts(): void
  /** Gives what came of it, for the status line. */
  run(asked: object, signal: AbortSignal): Promise<string>
}

const pretty = (value: object): string => JSON.stringify(value, null, 2)

/** Gives the panel, what makes its options anew, and what takes back what it said. */
export function mountPanel({ id, title, action, rows, presets, optionsOf, refused, starts, run }: Asked): {
  root: HTMLElement
  renew(): void
  hush(): void
} {
  const [textId, presetId, problemId, titleId] = ['options', 'preset', 'problem', 'title'].map(
    (part) => `capture-${id}-${part}`,
  ) as [string, string, string, string]
  const text = element('textarea', {
    id: textId,
    rows: `${rows}`,
    spellcheck: 'false',
    autocapitalize: 'off',
    autocomplete: 'off',
    translate: 'no',
    'aria-describedby': problemId,
  })
  const problem = element('p', { id: problemId, class: 'problem', role: 'alert' })
  const status = element('p', { class: 'help', role: 'status' })
  const choice = element(
    'select',
    { id: presetId },
    ...presets.map((preset, at) => element('option', { value: `${at}` }, preset.title)),
  )

  const renew = (): void => {
    text.value = pretty(optionsOf(presets[choice.selectedIndex]))
    tell('')
  }
  const tell = (message: string): void => {
    problem.textContent = message
    text.setAttribute('aria-invalid', `${message !== ''}`)
  }
  /** What stands in the text; undefined, and the reason is told, where that is no object. */
  const asked = (): object | undefined => {
    try {
      const value: unknown = JSON.parse(text.value)
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        tell('')
        return value
      }
      tell('The options are no JSON object.')
    } catch (error) {
      tell(`The options are no JSON: ${error instanceof Error ? error.message : error}`)
    }
    text.focus()
    return undefined
  }

  let pending: AbortController | undefined
  const start = button(
    action,
    async () => {
      if (pending) return pending.abort()
      const options = asked()
      if (!options) return
      const why = refused(options)
      tell(why ?? '')
      if (why !== undefined) return text.focus()
      starts()
      pending = new AbortController()
      start.textContent = 'Cancel'
      status.textContent = 'The browser is asking \u2026'
      status.textContent = await run(options, pending.signal)
      pending = undefined
      start.textContent = action
    },
    { class: 'main' },
  )
  const fresh = button(
    'New challenge',
    () => {
      const options = asked()
      if (options) text.value = pretty({ ...options, challenge: newChallenge() })
    },
    // Each panel has one.
    { 'aria-label': `New challenge: ${title}` },
  )
  choice.addEventListener('change', renew)
  renew()

  const root = element(
    'section',
    { 'aria-labelledby': titleId },
    element('h3', { id: titleId }, title),
    element('label', { for: presetId }, 'Ask for'),
    choice,
    element('label', { for: textId }, `Options of navigator.credentials.${id}(), as JSON`),
    text,
    problem,
    element('div', { class: 'buttons' }, start, fresh),
    status,
  )
  const hush = (): void => {
    if (!pending) status.textContent = ''
  }
  return { root, renew, hush }
}
