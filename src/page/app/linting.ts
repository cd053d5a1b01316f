import { counted } from '../../text/words.ts'
import type { How, Told } from '../protocol.ts'
import { enliven } from '../report/enliven.ts'
import { byId } from './dom.ts'
import type { Engine } from './engine.ts'
import { tellFailure } from './explain-view.ts'
import { readFields, suggest, tellProblem } from './fields.ts'
import { givenOf, type Items, PART, sizeOf } from './items.ts'
import { show } from './trusted.ts'

type Report = Extract<Told, { what: 'report' }>

/** What comes before the result of a longer run. */
const SOON = 400

/** Lints what there is, and shows the views of it. */
export class Linting {
  readonly #engine: Engine
  readonly #items: Items
  #timer = 0
  #wait = 0
  /** How often it was linted, or there was nothing to lint any more. */
  #runs = 0
  /** The report that is shown. */
  report: Report | undefined
  /** Told when there is a report, or none any more. */
  onReport: () => void = () => {}
  /** Told when a report stands in the page. */
  onShown: (panel: Element) => void = () => {}

  constructor(engine: Engine, items: Items) {
    this.#engine = engine
    this.#items = items
  }

  /** After a quiet moment, which is longer for what takes longer to read. */
  soon(): void {
    clearTimeout(this.#timer)
    const size = this.#items.all.reduce((sum, item) => sum + sizeOf(item), 0)
    this.#timer = setTimeout(() => this.onDue(), size > 4 * PART ? 350 : 120)
  }

  /** What is shown as long as there is nothing to lint. */
  empty: () => Node = () => document.createTextNode('')

  /** The quiet moment is over. */
  onDue: () => void = () => {}

  get how(): How {
    const chosen = document.querySelector<HTMLInputElement>('input[name="how"]:checked')?.value
    return chosen === 'each' || chosen === 'together' ? chosen : 'fitting'
  }

  set how(how: How) {
    const choice = document.querySelector<HTMLInputElement>(`input[name="how"][value="${how}"]`)
    if (choice) choice.checked = true
  }

  async run(): Promise<void> {
    clearTimeout(this.#timer)
    clearTimeout(this.#wait)
    const run = ++this.#runs
    const { filled } = this.#items
    if (filled.length === 0) return this.#empty()
    const panel = byId('panel-report')
    this.#wait = setTimeout(() => {
      byId('status').textContent = 'Linting \u2026'
      panel.setAttribute('aria-busy', 'true')
    }, SOON)
    const inputs = filled.map(givenOf)
    const answer = await this.#engine.latest('lint', { what: 'lint', inputs, how: this.how, settings: readFields() })
    // All that it is about may have been removed meanwhile.
    if (run !== this.#runs) return
    clearTimeout(this.#wait)
    panel.removeAttribute('aria-busy')
    this.#tell(answer)
  }

  #tell(answer: Told): void {
    const problem = tellProblem(answer.what === 'refused' ? answer.message : undefined)
    const panel = byId('panel-report')
    if (answer.what !== 'report') {
      this.report = undefined
      document.title = 'passkey-lint'
      byId('status').textContent =
        problem === undefined ? 'Not linted.' : `Not linted: see the field \u201c${problem.label}\u201d.`
      // The name of an option is the library's; here it has a label.
      panel.replaceChildren(tellFailure(problem ? { message: `${problem.label}: ${problem.what}` } : answer))
      this.onReport()
      return
    }
    this.report = answer
    show(panel, answer.body)
    enliven(panel)
    byId('status').textContent = summaryText(answer)
    this.onShown(panel)
    byId('how-fitting').textContent = answer.together ? ' (one incident)' : ' (each by itself)'
    document.title = `${countText(answer.summary)} \u2013 passkey-lint`
    const told = (name: string) =>
      answer.facts.flatMap((facts) => (typeof facts[name] === 'string' ? [facts[name]] : []))
    suggest('origin', told('origin'))
    suggest('rpId', told('rpId'))
    this.onReport()
  }

  #empty(): void {
    this.report = undefined
    document.title = 'passkey-lint'
    tellProblem(undefined)
    byId('how-fitting').textContent = ''
    byId('status').textContent = ''
    byId('panel-report').removeAttribute('aria-busy')
    byId('panel-report').replaceChildren(this.empty())
    this.onReport()
  }
}

const PLURALS = { errors: 'error', warnings: 'warning', infos: 'info' } as const

/** `2 errors, 1 warning`, or `no errors`. */
function countText(summary: Report['summary']): string {
  const counts = (['errors', 'warnings', 'infos'] as const).flatMap((name) =>
    summary[name] === 0 ? [] : [counted(summary[name], PLURALS[name])],
  )
  return counts.length === 0 ? 'no errors' : counts.join(', ')
}

function summaryText({ summary, unchecked, unreadCount }: Report): string {
  const where = `in ${counted(summary.payloads, 'payload')}${summary.inputs > 1 ? ` of ${summary.inputs} inputs` : ''}`
  const skipped = unreadCount > 0 ? `, ${counted(unreadCount, 'file')} not read` : ''
  // A check that could not run is no pass.
  const open = unchecked > 0 ? `; ${counted(unchecked, 'check')} could not run` : ''
  const text = `${countText(summary)} ${where}${skipped}${open}`
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
