import type { DocumentedError } from '../providers/define-error.ts'
import { wordings } from '../webauthn/browser-errors/read.ts'
import type { Group } from './group.ts'
import { wordsOf } from './normalise.ts'
import { GROUPS, LIBRARIES } from './tables.ts'

/** Below this the words say too little: two weak words, or one that other subjects use as well. */
export const THRESHOLD = 5

/** What an error says of its subject. */
const SAYS_WHAT =
  /expected|invalid|mismatch|not\b|n't\b|missing|unsupported|unknown|contain|false|differ|wrong|require|exceed|malformed|must\b|should\b|too\b|validating|verification/i

export interface Scored {
  group: Group
  score: number
  /** One topic word, and nothing that says what is wrong with it: no answer. */
  topic: boolean
}

const TERMS = GROUPS.map((group) => ({
  group,
  terms: Object.entries(group.words).map(([term, worth]) => ({ term: ` ${term} `, worth })),
}))

/** How much each group's words are in a text, the most first; groups without any are left out. */
export function scores(text: string): Scored[] {
  const words = ` ${wordsOf(text)} `
  return TERMS.map(({ group, terms }) => {
    const said = terms.filter(({ term }) => words.includes(term))
    return {
      group,
      score: said.reduce((sum, { worth }) => sum + worth, 0),
      topic: said.length < 2 && !SAYS_WHAT.test(text),
    }
  })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

/** Words that every sentence has: they make no two texts alike. */
const COMMON = new Set(
  'a an and are as at be been but by can could did do does error failed for from has have in is it its no not of on or that the there this to was were when which with'.split(
    ' ',
  ),
)

/** Below this share of common words two texts have nothing to do with each other. */
const ALIKE = 0.15
const SHOWN = 3

const contentOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .split(' ')
      .filter((word) => word !== '' && !COMMON.has(word)),
  )

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return common === 0 ? 0 : common / (one.size + other.size - common)
}

/** The known texts that share the most words with a line: `"Unexpected RP ID hash" (rp-id)`, the nearest first. */
export function nearestTexts(lines: readonly string[], errors: readonly DocumentedError[]): string[] {
  const known = [
    ...LIBRARIES.flatMap(({ texts }) => texts.map(([group, text]) => ({ text, name: group as string }))),
    ...wordings().map(({ id, starts }) => ({ text: starts, name: id })),
    ...errors.map(({ code, title }) => ({ text: title, name: code })),
  ].map((one) => ({ ...one, words: contentOf(one.text) }))
  const found = new Map<string, number>()
  // The first lines say what happened; what follows are its circumstances.
  for (const words of lines.slice(0, 20).map(contentOf))
    for (const { text, name, words: other } of known) {
      const label = `"${text}" (${name})`
      const share = alike(words, other)
      if (share >= ALIKE && share > (found.get(label) ?? 0)) found.set(label, share)
    }
  return [...found]
    .sort(([a, far], [b, near]) => near - far || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([label]) => label)
}
