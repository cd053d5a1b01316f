import type { GroupId, Library } from './group.ts'
import { blankedOf, linesOf, plainOf } from './normalise.ts'
import { type Scored, scores, THRESHOLD } from './scoring.ts'
import { LIBRARIES } from './tables.ts'

export interface Matched {
  group: GroupId
  /** `text`: word for word; `name`: by the name of the exception; `words`: by what its words are about. */
  how: 'text' | 'name' | 'words'
  library?: Library
  note?: string
}

interface Template {
  parts: string[]
  /** Its quotes hold a value: it is looked for where those are blanked. */
  blanked: boolean
  /** It ends with a colon: whatever follows is the value. */
  opens: boolean
  length: number
  group: GroupId
  library: Library
  note?: string
}

const TEMPLATES: readonly Template[] = LIBRARIES.flatMap((library) =>
  library.texts.map(([group, text, note]) => {
    const parts = text.split('…').map((part) => plainOf(part).replace(/\.$/, ''))
    const template = {
      parts: parts.filter((part) => part !== ''),
      blanked: text.includes('""'),
      opens: text.endsWith(':'),
    }
    return { ...template, length: text.length, group, library, ...(note ? { note } : {}) }
  }),
).sort((a, b) => b.length - a.length)

const NAMES = new Map(
  LIBRARIES.flatMap((library) =>
    Object.entries(library.names ?? {}).map(([name, group]) => [name, { group, library }] as const),
  ),
)

const isWordChar = (char: string): boolean => /[a-z0-9_]/.test(char)

/** Whether the parts stand in the line in their order, the first one not within a word, the last one not before a letter. */
function holds(line: string, parts: readonly string[]): boolean {
  let from = 0
  for (const [index, part] of parts.entries()) {
    const at = line.indexOf(part, from)
    if (at < 0) return false
    if (index === 0 && at > 0 && isWordChar(line.charAt(at - 1))) return false
    from = at + part.length
    if (isWordChar(part.at(-1) ?? '') && isWordChar(line.charAt(from))) return false
  }
  return true
}

/** A short template inside a long sentence is chance: "invalid type" has to be most of what is said. */
const SHORT = 20
const saysLittleElse = (line: string, { parts, opens }: Template): boolean => {
  const said = parts.join(' ').length
  const after = line.slice(line.lastIndexOf(parts.at(-1) ?? '') + (parts.at(-1) ?? '').length)
  return opens || said >= SHORT || (/^[.:!,;"\])}]*(?: |$)/.test(after) && after.length <= Math.max(said, SHORT))
}

/** The library texts that stand in the text word for word, the longest first, one of each group; then names. */
export function matched(text: string): Matched[] {
  const lines = linesOf(text)
  const plain = lines.map(plainOf)
  const blanked = plain.map(blankedOf)
  const found: Matched[] = []
  const add = (one: Matched): void => {
    if (!found.some(({ group }) => group === one.group)) found.push(one)
  }
  for (const template of TEMPLATES) {
    const { group, library, note } = template
    if (
      (template.blanked ? blanked : plain).some((line) => holds(line, template.parts) && saysLittleElse(line, template))
    )
      add({ group, how: 'text', library, ...(note ? { note } : {}) })
  }
  for (const line of lines)
    for (const [word] of line.matchAll(/[A-Za-z_]\w*/g)) {
      const named = NAMES.get(word)
      if (named) add({ ...named, how: 'name' })
    }
  return found
}

/** What the words of the text are about, the line that says most deciding. */
export function about(text: string): { sure: Matched[]; nearest: Scored[] } {
  let best: Scored[] = []
  for (const line of linesOf(text)) {
    const found = scores(line)
    if ((found[0]?.score ?? 0) > (best[0]?.score ?? 0)) best = found
  }
  const top = best[0]?.score ?? 0
  const sure = best
    // A second group is worth a mention when its words are nearly as many.
    .filter(({ score, topic }, index) => score >= THRESHOLD && !topic && (index === 0 || score > top * 0.8))
    .map(({ group }): Matched => ({ group: group.id, how: 'words' }))
  return { sure, nearest: best.slice(0, 3) }
}
