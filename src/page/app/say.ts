import { button } from '../dom.ts'
import { byId } from './dom.ts'

/** Milliseconds in which two lines are read. */
const READ = 6000

interface Undo {
  text: string
  run(): void
}

let timer: ReturnType<typeof setTimeout> | undefined
/** What can be had back; it is offered without a time limit (WCAG 2.2, 2.2.1). */
let offered: Undo | undefined

/** Says what was done, above the page, for a while. */
export function say(text: string): void {
  clearTimeout(timer)
  byId('said').textContent = text
  timer = setTimeout(showOffer, READ)
}

/** Says what was done with a way to undo it, which stays until it is taken, closed or forgotten. */
export function offerUndo(text: string, run: () => void): void {
  offered = { text, run }
  showOffer()
}

/** Undoes what can be; says whether there was anything. */
export function undo(): boolean {
  const found = offered
  forgetUndo()
  found?.run()
  return found !== undefined
}

/** What changed since would be lost. */
export function forgetUndo(): void {
  if (!offered) return
  offered = undefined
  showOffer()
}

function showOffer(): void {
  clearTimeout(timer)
  const said = byId('said')
  const hadFocus = said.contains(document.activeElement)
  said.textContent = offered?.text ?? ''
  if (!offered) {
    if (hadFocus) byId('text').focus()
    return
  }
  said.append(
    ' ',
    button('Undo', () => undo(), { id: 'undo' }),
    button('\u00d7', forgetUndo, { 'aria-label': 'Close' }),
  )
}
