import type { Group } from './group.ts'
import { GROUPS } from './groups/index.ts'
import { wordsOf } from './normalise.ts'

/** Below this the words say too little: two weak words, or one that other subjects use as well. */
export const THRESHOLD = 5

export interface Scored {
  group: Group
  score: number
}

const TERMS = GROUPS.map((group) => ({
  group,
  terms: Object.entries(group.words).map(([term, worth]) => ({ term: ` ${term} `, worth })),
}))

/** How much each group's words are in a text, the most first; groups without any are left out. */
export function scores(text: string): Scored[] {
  const words = ` ${wordsOf(text)} `
  return TERMS.map(({ group, terms }) => ({
    group,
    score: terms.reduce((sum, { term, worth }) => sum + (words.includes(term) ? worth : 0), 0),
  }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}
