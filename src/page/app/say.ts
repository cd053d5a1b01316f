import { button } from '../dom.ts'
import { byId } from './dom.ts'

/** Milliseconds in which two lines are read. */
const READ = 6000

let timer = 0

/** Says what was done, above the page, for a while; with a way to undo it, where there is one. */
export function say(text: string, undo?: () => void): void {
  clearTimeout(timer)
  const said = byId('said')
  said.textContent = text
  if (undo) {
    const back = (): void => {
      said.textContent = ''
      undo()
    }
    said.append(' ', button('Undo', back, { id: 'undo' }))
  }
  timer = setTimeout(() => {
    byId('said').textContent = ''
  }, READ)
}
