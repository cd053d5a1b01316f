import { DEFAULT_TARGET, TARGETS, type Target } from '../../model/kinds.ts'
import { button, element } from '../dom.ts'
import { broken, type Ceremony, FAULTS, type Fault, type Story } from './faults.ts'
import type { Broken, CaptureHost } from './host.ts'
import { stepFor } from './steps.ts'

const GROUPS: readonly (readonly [Ceremony, string])[] = [
  ['registration', 'Registration'],
  ['authentication', 'Sign-in'],
]

/** A fault that can be planted into what was captured. */
interface Choice {
  readonly fault: Fault
  readonly made: Broken
  readonly option: HTMLOptionElement
}

/** Plants one fault of choice into the last capture; until there is one, into a sample. */
export function mountBreaker(host: CaptureHost, sample: Story): { root: HTMLElement; take(story: Story): void } {
  let story = sample
  let choices: readonly Choice[] = []
  const about = element('p', { class: 'help' })
  // A list is as narrow as the page, so what is chosen stands below it, too.
  const chosen = element('p', { id: 'capture-chosen', class: 'help' })
  const faults = element('select', { id: 'capture-fault', 'aria-describedby': 'capture-chosen' })
  const describe = (): void => {
    chosen.textContent = choices[faults.selectedIndex]?.option.textContent ?? ''
  }
  faults.addEventListener('change', describe)
  const receivers = element(
    'select',
    { id: 'capture-target' },
    ...TARGETS.map((target) => element('option', { value: target }, target)),
  )
  receivers.value = DEFAULT_TARGET
  const target = (): Target => TARGETS[receivers.selectedIndex] ?? DEFAULT_TARGET

  /** Whether anybody has seen it: what is planted and named for nobody would hold up what they came for. */
  let isShown = false
  const list = (): void => {
    if (!isShown) return
    const before = choices[faults.selectedIndex]?.fault.id
    const groups = GROUPS.map(([ceremony, label]) => {
      const made = FAULTS.flatMap((fault) => choiceOf(fault, story, ceremony, target()))
      return { made, group: element('optgroup', { label }, ...made.map(({ option }) => option)) }
    })
    choices = groups.flatMap(({ made }) => made)
    faults.replaceChildren(...groups.filter(({ made }) => made.length > 0).map(({ group }) => group))
    faults.selectedIndex = Math.max(
      0,
      choices.findIndex(({ fault }) => fault.id === before),
    )
    describe()
    void name()
  }
  /** Puts before each fault what the program says of it for this receiver. */
  const name = async (): Promise<void> => {
    const named = choices
    const told = await host.told?.(named.map(({ made }) => made))
    if (!told) return
    for (const [at, { fault, option }] of named.entries()) {
      option.textContent = `${told[at] ?? 'no finding'}: ${fault.title}`
    }
    describe()
  }
  receivers.addEventListener('change', list)

  const act = button(
    'Break it',
    () => {
      const choice = choices[faults.selectedIndex]
      if (!choice) return
      const { text, ...settings } = choice.made
      host.lint(text, `${choice.fault.id}.json`, settings)
    },
    { class: 'main' },
  )
  const take = (taken: Story): void => {
    story = taken
    about.textContent =
      story === sample
        ? 'Plants one fault into a sound capture, and shows what it causes. Until you capture something, that is a sample of Chromium\u2019s virtual authenticator.'
        : 'Plants one fault into your last capture, and shows what it causes.'
    list()
  }
  take(sample)

  const root = element(
    'section',
    { class: 'breaker', 'aria-labelledby': 'capture-break-title' },
    element('h3', { id: 'capture-break-title' }, 'Break it'),
    about,
    element('label', { for: 'capture-fault' }, 'Fault'),
    faults,
    chosen,
    element('label', { for: 'capture-target' }, 'Receiver'),
    receivers,
    element('div', { class: 'buttons' }, act),
  )
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watch.disconnect()
      isShown = true
      list()
    },
    // Not far below the edge of what is seen.
    { rootMargin: '1000px' },
  )
  watch.observe(root)
  return { root, take }
}

/** One choice, or none where the fault cannot be planted. */
function choiceOf(fault: Fault, story: Story, ceremony: Ceremony, target: Target): readonly Choice[] {
  const made = broken(fault, story, ceremony)
  if (!made) return []
  const option = element('option', {}, `${fault.rule}: ${fault.title}`)
  const { text, step } = made
  if (!step) return [{ fault, made: { text, target }, option }]
  const as = stepFor(target, step)
  return as ? [{ fault, made: { text, target, as }, option }] : []
}
