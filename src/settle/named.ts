import type { ErrorCode } from '../generated/ids.ts'
import type { Candidate } from '../model/index.ts'
import { shortCode } from '../text/words.ts'

/** UTF-16 units of what stands before a payload and behind it in which an answer is looked for: a few lines, as SDKs log them. */
const BEFORE = 1000
const BEHIND = 600

/** What stands before a payload that was found in a text, and behind it. */
interface Sides {
  before: string
  behind: string
}

/** Undefined where the payload is all that there is, or stands in a recorded request, whose answer is told by itself. */
function sidesOf(text: string, { doc, hints }: Candidate): Sides | undefined {
  if (hints.exchange || doc.text.length === text.length) return undefined
  const begin = doc.toSource(0)
  const end = Math.max(begin, doc.toSource(doc.text.length))
  return { before: text.slice(Math.max(0, begin - BEFORE), begin), behind: text.slice(end, end + BEHIND) }
}

/** What a text says around a payload that was found in it, such as the line of a log that holds it; empty where it is alone. */
export function wordsAround(text: string, candidate: Candidate): string {
  const sides = sidesOf(text, candidate)
  return sides ? `${sides.before}\n${sides.behind}` : ''
}

/** The same of the lines that the payload itself stands in: those beside them may be about another one. */
export function lineAround(text: string, candidate: Candidate): string {
  const sides = sidesOf(text, candidate)
  if (!sides) return ''
  const { before, behind } = sides
  return `${before.slice(before.lastIndexOf('\n') + 1)}\n${behind.split('\n', 1)[0]}`
}

/** The codes of a finding, the one first that the words around its payload name: it is what the server answered. */
export function namedFirst(codes: ErrorCode[], words: () => string): ErrorCode[] {
  if (codes.length < 2) return codes
  const around = words()
  const first = around === '' ? undefined : codes.find((code) => isNamed(around, shortCode(code)))
  return first === undefined ? codes : [first, ...codes.filter((code) => code !== first)]
}

/** Of names and numbers: what goes on is another one. */
const GOES_ON = /[\w-]/

/** Whether a text names it, alone. */
export function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWord = !GOES_ON.test(text.charAt(at - 1)) && !GOES_ON.test(text.charAt(at + name.length))
    if (isWord) return true
  }
  return false
}
