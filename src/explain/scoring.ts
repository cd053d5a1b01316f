import type { Group } from './group.ts'
import { wordsOf } from './normalise.ts'
import { GROUPS } from './tables.ts'

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
