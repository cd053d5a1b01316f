import { button } from '../dom.ts'
import { reveal } from '../report/reveal.ts'
import { byId } from './dom.ts'

const panel = (): HTMLElement => byId('panel-report')

const findings = (severity = ''): HTMLElement[] => [...panel().querySelectorAll<HTMLElement>(`.finding${severity}`)]

/** The first error, or the one that the likeliest cause of an incident rests on; else the first warning. */
function gravest(): HTMLElement | undefined {
  const errors = findings('.error')
  const causes = [...panel().querySelectorAll<HTMLAnchorElement>('.causes a[href^="#"]')]
  const found = causes.flatMap(({ hash }) => errors.find(({ id }) => `#${id}` === hash) ?? [])
  return found[0] ?? errors[0] ?? findings('.warning')[0]
}

/** The way to the gravest finding, named by its code and title; `show` brings the report to sight. */
export function wayToGravest(show: () => void): HTMLElement | undefined {
  const finding = gravest()
  const title = finding?.querySelector('h4')?.cloneNode(true) as HTMLElement | undefined
  if (!finding || !title) return undefined
  title.querySelector('.badge')?.remove()
  return button(
    title.textContent?.trim() ?? '',
    () => {
      show()
      reveal(finding)
    },
    { id: 'gravest' },
  )
}

let last: HTMLElement | undefined

/** Goes to the finding after the one that has the focus, or had it last; or before it. After the last comes the first. */
export function stepToFinding(step: 1 | -1, show: () => void): void {
  const all = findings()
  if (all.length === 0) return
  const from = document.activeElement?.closest<HTMLElement>('.finding') ?? last
  const at = from ? all.indexOf(from) : -1
  last = all.at(at < 0 && step < 0 ? -1 : (at + step) % all.length)
  show()
  if (last) reveal(last)
}
