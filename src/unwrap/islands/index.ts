import { tryFlatJson } from '../../json/parse.ts'
import { MAX_ISLANDS, UNSIGNED } from '../../limits.ts'
import type { Part } from '../../model/index.ts'
import { mayHold } from '../may-hold.ts'
import type { Respelled } from '../respelled.ts'
import { SaidBefore } from '../said-before.ts'
import type { Piece } from '../with-errors.ts'
import { leftOf, meant } from './cut.ts'
import { after } from './escapes.ts'
import { type Marks, type Scanned, scanIsland } from './scan.ts'
import { isOdd, ODD_BEGIN, type Typed, typed, typedLeft } from './typography.ts'
import { joined, unbroken } from './wraps.ts'

/** Blanks, also those that an escape spells, behind the brace of an object; then its first quotation mark, however it is spelled. */
const BEGIN = new RegExp(
  `\\{(?:\\s|\\\\{1,15}[nrt]){0,400}(?:(\\\\{0,15})(""(?=[\\w$])|u0022|x22|["'])|\\})|${ODD_BEGIN}`,
  'g',
)
const LINES = 'JSON that was broken into lines'
const TIMES = ['', 'once', 'twice', 'three times', 'four times']
/** Looking for the end of an object that has none costs as much as the text has units: for how many texts of this length. */
const SEARCHES = 8

interface Island extends Part {
  start: number
  end: number
  /** JSON as it is. */
  plain?: true
  /** It breaks off. */
  isCut?: true
}

/**
 * JSON whose quotation marks are spelled otherwise than its own, or that was broken into lines, and with it what is JSON as
 * it is. Undefined: there is no such island.
 */
export function islandsIn(text: string): Piece[] | undefined {
  const found = find(text)
  if (found.some(isWhole)) return found
  // What seems to break off may be broken into lines.
  const whole = unbroken(text)
  const again = whole ? find(whole.text, whole) : []
  if (again.some(isWhole)) return again
  return found.some(({ plain }) => !plain) ? found : undefined
}

/** It is no JSON as it stands, and all of it is there. */
const isWhole = ({ plain, isCut }: Island): boolean => !plain && !isCut

/** `within`: how the text was made of the one that the parts are cut out of. */
function find(text: string, within?: Respelled): Island[] {
  const said = new SaidBefore(text)
  const islands: Island[] = []
  const odd = isOdd(text)
  let left = SEARCHES * text.length
  let others = 0
  let before = 0
  BEGIN.lastIndex = 0
  for (let match = BEGIN.exec(text); match && islands.length < MAX_ISLANDS && left > 0; match = BEGIN.exec(text)) {
    const { index: start } = match
    const next = BEGIN.lastIndex
    const marks = marksOf(match)
    // A literal, which is for others.
    if (marks.slashes === 0 && marks.mark.source === "'") continue
    const scanned = scanIsland(text, start, marks)
    left -= scanned.end - start
    const isOther = ++others > UNSIGNED && scanned.whole && !mayHold(text.slice(start, scanned.end))
    const island = isOther ? undefined : islandAt(text, start, marks, scanned, odd)
    if (island) islands.push({ ...island, start, ...saidOf(said, before, start) })
    else if (isOther) left += scanned.end - start
    else if (odd) left -= scanned.end - start
    // What is left of an object that was cut holds parts of it, no objects of their own.
    BEGIN.lastIndex = Math.max(island?.end ?? scanned.broken ?? scanned.end, next)
    if (island || scanned.whole) before = BEGIN.lastIndex
  }
  return within ? islands.map((island) => ofLines(island, within)) : islands
}

function saidOf(said: SaidBefore, from: number, to: number): Pick<Part, 'says'> {
  const says = said.of(from, to)
  return says ? { says } : {}
}

function ofLines(island: Island, within: Respelled): Island {
  const { cut, plain, undone } = island
  const part: Island = { ...island, ...(cut ? { cut: after(within, cut) } : {}) }
  return plain ? part : { ...part, undone: { what: `${undone?.what}, and broken into lines` } }
}

const marksOf = ([, slashes = '', mark = '"']: RegExpExecArray): Marks => ({
  slashes: slashes.length,
  mark: new RegExp(mark, 'y'),
})

function islandAt(
  text: string,
  start: number,
  marks: Marks,
  scanned: Scanned,
  odd: boolean,
): Omit<Island, 'start'> | undefined {
  const { slashes, mark } = marks
  const isPlain = slashes === 0 && mark.source === '"'
  if (odd && (isPlain || !scanned.whole)) {
    const island =
      isPlain && scanned.whole && tryFlatJson(text.slice(start, scanned.end)) !== undefined
        ? undefined
        : typed(text, start)
    if (island) return typedPart(island)
    const left = isPlain ? typedLeft(text, start) : undefined
    if (left) return { ...typedPart(left), isCut: true }
  }
  const { end, whole, wrapped } = scanned
  if (!whole) {
    const left = leftOf(text, start, marks, scanned)
    return left && { ...left, ...(isPlain ? { plain: true } : wayOf(marks, '')), isCut: true }
  }
  const own = joined(text, start, scanned)
  if (isPlain && wrapped.length === 0) return /^\{\s*\}$/.test(own.text) ? undefined : { cut: own, end, plain: true }
  if (isPlain)
    return tryFlatJson(own.text) === undefined ? undefined : { cut: own, end, step: 'lines', undone: { what: LINES } }
  const what = wrapped.length > 0 ? ', and broken into lines' : ''
  return { cut: meant(own, marks), end, ...wayOf(marks, what) }
}

function wayOf({ slashes, mark }: Marks, lines: string): Pick<Part, 'step' | 'undone'> {
  if (mark.source === '""')
    return { step: 'csv', undone: { what: `a cell of a table, with its quotation marks doubled${lines}` } }
  const times = slashes === 0 ? 0 : 32 - Math.clz32(slashes)
  return { step: 'escaped', undone: { what: `a string that was escaped ${TIMES[times]}${lines}` } }
}

function typedPart({ text, offsets, end, first, quotes, isFolded }: Typed): Omit<Island, 'start'> {
  const what = quotes ? 'text with typographic quotation marks' : 'text with blanks or marks that JSON does not know'
  const lines = isFolded ? ', and broken into lines' : ''
  return { cut: { text, offsets }, end, step: 'typography', undone: { what: `${what}${lines}`, at: first } }
}
