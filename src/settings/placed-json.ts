import type { Node } from 'jsonc-parser'
import { locator } from '../json/doc.ts'
import { scanDepth } from '../json/parse.ts'
import { escapePointer } from '../json/pointer.ts'
import { readJson, type Tolerance, tree } from '../json/tree.ts'
import { MAX_JSON_DEPTH } from '../limits.ts'
import { lineIndex } from '../text/lines.ts'

/** What is wrong at an offset of the text. */
interface At {
  offset: number
  words: string
}

/** A JSON text that people write: its value, and where everything stands. */
export interface PlacedJson {
  value: unknown
  /** What is wrong with the text itself; with one that is not `duplicate` there is no value. */
  problems: readonly At[]
  /** The offset of the value at a pointer, or of the name of its member. */
  offsetOf(pointer: string, member?: string): number
  /** The offset of what a pointer names: of its name, where it is a member. */
  startOf(pointer: string): number
  /** `12:5` */
  at(offset: number): string
}

/** `lenient`: comments and trailing commas pass. */
export function placedJson(raw: string, tolerance: Tolerance = { lenient: true }): PlacedJson {
  // A byte order mark is no text; it counts for nobody's columns.
  const text = raw.replace(/^\uFEFF/, '')
  const lines = lineIndex(text)
  const at = (offset: number): string => {
    const { line, column } = lines.position(offset)
    return `${line}:${column}`
  }
  if (scanDepth(text, MAX_JSON_DEPTH).tooDeepAt !== undefined)
    return broken(at, 0, `nested deeper than ${MAX_JSON_DEPTH} levels.`)
  const reading = readJson(text, tolerance)
  const { root, errors } = tree(text, tolerance)
  if (reading.error) return broken(at, reading.error.offset, `no JSON: ${reading.error.reason}.`)
  if (!root || errors[0]) return broken(at, errors[0]?.offset ?? 0, 'no JSON: text behind the end of the value.')
  const find = locator({ text })
  return {
    value: plainOf(root),
    problems: reading.duplicates.map(({ member, offset }) => ({ offset, words: `"${member}" stands twice.` })),
    offsetOf: (pointer, member) => {
      const own = member === undefined ? find.value(pointer) : find.key(`${pointer}/${escapePointer(member)}`)
      return (own ?? find.value(pointer))?.start ?? 0
    },
    startOf: (pointer) => (find.key(pointer) ?? find.value(pointer))?.start ?? 0,
    at,
  }
}

const broken = (at: (offset: number) => string, offset: number, words: string): PlacedJson => ({
  value: undefined,
  problems: [{ offset, words }],
  offsetOf: () => offset,
  startOf: () => offset,
  at,
})

/** By definition of members, never by assignment: `__proto__` is a name as any other. */
function plainOf({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(plainOf)
  if (type !== 'object') return value
  return Object.fromEntries(
    children.flatMap(({ children: [name, own] = [] }) => (name && own ? [[name.value, plainOf(own)]] : [])),
  )
}
