import { expect, test } from 'vitest'
import { width } from '../../src/text/width.ts'
import { wrap } from '../../src/text/wrap.ts'
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
      for (const line of out.split('\n')) expect(width(line) <= columns || !line.trim().includes(' ')).toBe(true)
    }),
  )
})
