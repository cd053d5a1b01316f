import { eachUnit } from '../../json/doc.ts'
import { MAX_ISLANDS, UNSIGNED } from '../../limits.ts'
import type { Fault, Part } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { errorsAmong } from '../error-islands.ts'
import { formsIn } from '../form-islands.ts'
import { mayHold } from '../may-hold.ts'
import { SaidBefore } from '../said-before.ts'
import { inputFault } from '../unreadable.ts'
import { looksLikeErrors } from '../with-errors.ts'
import { defineWrapper } from '../wrapper.ts'

/** Where an object begins: a brace in prose or code is followed by something else. */
const BEGIN = /\{\s*["}]/g

/**
 * JSON within any other text, and forms between it: behind the prefix of a log line, in a Markdown fence, one object after the other. Each
 * object is a text of its own, so that a slip in it is told as in a file.
 */
export default defineWrapper({
  opens: 'text',
  step: 'text',
  sure: 'likely',
  undone: 'other text',
  looks: (text) => /\{\s*"/.test(text),
  open(text) {
    const found = objectsIn(text)
    if (found.length === 0) return undefined
    // Behind one object that the text begins with, marks are what is left of it; words are somebody's.
    const [first] = found
    const behind = text.slice(first?.end ?? 0)
    const begins = /^[\t\n\r ]*[{[]/.test(text) && first !== undefined && text.slice(0, first.start).trim() === ''
    const alone = found.length === 1 && begins && first?.whole === true && !isText(behind)
    if (alone || (found.length === 1 && begins && first?.end === text.length)) return undefined
    return begins ? found.map((part) => ({ ...part, slip: () => moreBehind(part.cut?.text.length ?? 0) })) : found
  },
})

/** Words, or blanks that JSON does not know (RFC 8259 §2). */
const isText = (behind: string): boolean =>
  /[\dA-Za-z\u00c0-\u1fff\u2c00-\udfff\uf900-\uffdc]/.test(behind) ||
  (behind.trim() === '' && /[^\t\n\r ]/.test(behind))

/** The body of a request ends where its value does. */
const moreBehind = (at: number): Fault =>
  inputFault(
    'json-invalid',
    { reason: plain('EndOfFileExpected'), sign: 'trailing-text', atEnd: false },
    { span: { start: at, length: 1 } },
  )

interface FoundPart extends Part {
  /** Of an object: where it begins and ends, and whether it does not merely break off there. */
  start?: number
  end?: number
  whole?: boolean
}

/** From where to where something stands, and whether it ends there rather than breaks off. */
interface Extent {
  start: number
  end: number
  whole: boolean
}

/** The objects of a text, none inside another, and what is left of those that break off. Every unit is looked at once. */
function objectsIn(text: string): FoundPart[] {
  const found: FoundPart[] = []
  const said = new SaidBefore(text)
  let at = 0
  let others = 0
  let mayList = true
  const seen = new Set<string>()
  const mayFail = looksLikeErrors(text)
  const errors = (from: number, to: number): Part[] => (mayFail ? errorsAmong(text, from, to, seen) : [])
  while (found.length < MAX_ISLANDS) {
    BEGIN.lastIndex = at
    const object = BEGIN.exec(text)?.index
    if (object === undefined) break
    const list: Extent | undefined = mayList ? listAround(text, object) : undefined
    // Where one is left open, the rest of the text stands in it.
    mayList = list?.whole !== false
    const { start, end, whole } = list?.whole ? list : { start: object, ...objectEnd(text, object) }
    const cut = text.slice(start, end)
    if (++others > UNSIGNED && !mayHold(cut)) {
      found.push(...errors(at, start), ...formsIn(text, at, start, said).map(({ end: _, ...form }) => form))
      at = end
      continue
    }
    // `x = {}` in a program is nothing that anybody sent.
    const empty = /^\{\s*\}$/.test(cut) ? { unexpected: true as const } : {}
    const forms = formsIn(text, at, start, said)
    const says = said.of(forms.at(-1)?.end ?? at, start)
    const part = {
      cut: { text: cut, offsets: eachUnit(start, cut) },
      start,
      end,
      whole,
      ...empty,
      ...(says ? { says } : {}),
    }
    found.push(...errors(at, start), ...forms.map(({ end: _, ...form }) => form), part)
    at = end
  }
  return found.length > 0 ? [...found, ...errors(at, text.length), ...formsIn(text, at, text.length, said)] : found
}

/** Entries that mean something as a list only: the statements of a site about apps. */
const OF_A_LIST = /"(?:relation|target)"\s{0,9}:/

/** The list that an object is the first entry of, where it is a payload as a whole. */
function listAround(text: string, object: number): Extent | undefined {
  const start = text.slice(0, object).trimEnd().length - 1
  if (text[start] !== '[' || !OF_A_LIST.test(text.slice(object, objectEnd(text, object).end))) return undefined
  return { start, ...objectEnd(text, start) }
}

/**
 * Where the object ends, or where it breaks off: a string of JSON holds no line break (RFC 8259 §7), and no object begins
 * where a name or a comma should stand.
 */
function objectEnd(text: string, start: number): { end: number; whole: boolean } {
  const open: string[] = []
  let before = ''
  let line = start
  for (let at = start; at < text.length; at++) {
    const unit = text.charAt(at)
    if (unit === '"') {
      const end = stringEnd(text, at)
      if (end === undefined) return { end: lineEnd(text, at), whole: false }
      at = end
    } else if (unit === '\n') line = at
    else if (unit === '{' || unit === '[') {
      const wanted = open.length === 0 || before === '[' || before === ':' || (before === ',' && open.at(-1) === '[')
      // A line that breaks off behind a colon, and the next record.
      const next = before === ':' && at === line + 1 && text[at + 1] === '"' && text[start + 1] === '"'
      if ((next || !wanted) && line > start) return { end: line, whole: false }
      open.push(unit)
    } else if (unit === '}' || unit === ']') {
      open.pop()
      if (open.length === 0) return { end: at + 1, whole: true }
    }
    if (/\S/.test(unit)) before = unit
  }
  return { end: text.length, whole: false }
}

/** The second quote; undefined: the line ends before it. */
function stringEnd(text: string, open: number): number | undefined {
  for (let at = open + 1; at < text.length; at++) {
    const unit = text[at]
    if (unit === '\\') at++
    else if (unit === '"') return at
    else if (unit === '\n' || unit === '\r') return undefined
  }
  return undefined
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
