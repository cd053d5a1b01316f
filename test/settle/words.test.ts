import { expect, test } from 'vitest'
import type { Given } from '../../src/model/index.ts'
import type { Rule } from '../../src/rules/define-rule.ts'
import { wordsOf } from '../../src/settle/words.ts'

/** The arguments as a rule's words get them, the member `type` being the place. */
function argsOf(args: Given): unknown {
  let got: unknown
  const message = (given: unknown): string => {
    got = given
    return ''
  }
  const rule = { id: 'id-absent', message, fix: '', why: '' } as unknown as Rule
  wordsOf({ finding: { rule: 'id-absent', place: { pointer: '/type' }, args }, rule, base: '' }, false)
  return got
}

test.each<[string, Given, unknown]>([
  ['numbers and truth stay what they are', { count: 3, plus: true }, { count: 3, plus: true }],
  ['what is absent stays absent', { count: undefined }, { count: undefined }],
  ['a text is escaped', { text: 'a\u001bb' }, { text: 'a\\u{1b}b' }],
  ['a received text is quoted and escaped', { received: 'a\u202eb' }, { received: '"a\\u{202e}b"' }],
  ['each text of a list is escaped', { names: ['a\nb', 1] }, { names: ['a\\nb', 1] }],
])('%s', (_what, args, safe) => {
  expect(argsOf(args)).toEqual(safe)
})
