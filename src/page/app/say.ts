import { byId } from './dom.ts'

/** Milliseconds in which two lines are read. */
const READ = 6000

let timer = 0

/** Says what was done, above the page, for a while. */
export function say(text: string): void {
  clearTimeout(timer)
  byId('said').textContent = text
  timer = setTimeout(() => {
    byId('said').textContent = ''
  }, READ)
}
