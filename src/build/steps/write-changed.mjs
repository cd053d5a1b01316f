import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Leaves a file alone that says it already: who watches it would run for nothing. @type {(path: string, text: string) => void} */
export function writeChanged(path, text) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}
