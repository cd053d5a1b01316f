import { describe, expect, test } from 'vitest'
import { GROUP_IDS } from '../../src/explain/group.ts'
import { allRules } from '../../src/rules/index.ts'
import { told } from '../explain/run.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'

/** What templates leave where the text that they take has the word already. */
const DOUBLED: readonly [what: string, pattern: RegExp][] = [
  ['a verb', /\b(look at|look|read|see|compare|lint)\s+\1\b/i],
  ['a verb before a sentence', /\blook at (?:[A-Z][a-z]+ )(?:the|at|for|a|an)\b/],
  ['an article', /\b(?:a|an|the) (?:a|an|the) [a-z]/i],
  ['a word', /\b(of|in|to|for|is|and|or|with|from|by)\s+\1\b/i],
  ['a quote', /""(?=\w)|(?<=\w)""|''(?=\w)|(?<=\w)''|““|””/],
  ['a stop', /(?<!\.)\.\.(?!\.)|\.;|;;|,,|\?\./],
]

const names = [...DOCUMENTED_ERRORS.map(({ code }) => code), ...allRules().map(({ id }) => id), ...GROUP_IDS]

describe('no page of explain says a word twice', () => {
  test.each(names)('%s', async (name) => {
    const { code, out } = await told([name])
    expect(code).toBe(0)
    const flowing = out.replaceAll(/\s+/g, ' ')
    for (const [what, pattern] of DOUBLED) expect(pattern.exec(flowing)?.[0], what).toBeUndefined()
  })
})
