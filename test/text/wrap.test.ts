import { expect, test } from 'vitest'
import { columns as columnsOf, fold, wrap } from '../../src/text/wrap.ts'
import { fc } from '../helpers/property.ts'

test.each([
  ['one two three', 20, 0, 'one two three'],
  ['one two three', 7, 0, 'one two\nthree'],
  ['one two three', 9, 2, 'one two\n  three'],
  ['https://example.com/long x', 8, 1, 'https://example.com/long\n x'],
  ['a\n\nb', 8, 2, 'a\n\n  b'],
  ['日本 語', 5, 0, '日本\n語'],
  ['', 8, 2, ''],
  ['a b', 0, 5, 'a\n     b'],
])('%j at %d columns, indented by %d', (text, columns, indent, lines) => {
  expect(wrap(text, columns, indent)).toBe(lines)
})

test('no word is lost, no line too long unless one word is', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 5, max: 40 }), (words, columns) => {
      const out = wrap(words.join(' '), columns, 3)
      expect(out.split(/\s+/).filter(Boolean)).toEqual(words)
      for (const line of out.split('\n')) expect(columnsOf(line) <= columns || !line.trim().includes(' ')).toBe(true)
    }),
  )
})

test.each([
  ['one two three', 7, 0, ['one two', 'three']],
  ['one two three', 9, 2, ['one two', '  three']],
  ['a  b', 9, 0, ['a  b']],
  ['abcdefgh', 3, 1, ['abc', ' de', ' fg', ' h']],
  ['日本語', 4, 0, ['日本', '語']],
  ['', 8, 2, ['']],
])('%j folded at %d columns, indented by %d: a long word is broken', (text, columns, indent, lines) => {
  expect(fold(text, columns, indent)).toEqual(lines)
})

test('what is taken for a plain sign without asking Unicode is one', () => {
  const signs = [
    [0x2010, 0x2027],
    [0x2190, 0x21ff],
    [0x2500, 0x257f],
  ].flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  )
  expect(signs.filter((sign) => /[\p{Mn}\p{Me}\p{Emoji_Presentation}]/u.test(sign))).toEqual([])
  expect(signs.filter((sign) => columnsOf(sign) !== 1)).toEqual([])
})
