import { expect, test } from 'vitest'
import { shortMiddle, shortPath } from '../../src/text/short.ts'
import { columns } from '../../src/text/wrap.ts'
import { fc } from '../helpers/property.ts'

test.each([
  ['abcdefghij', 10, 'abcdefghij'],
  ['abcdefghijk', 10, 'abcde…hijk'],
  ['日本語日本語', 8, '日本…語'],
  ['abc', 1, '…'],
])('%j in %d columns', (text, max, short) => {
  expect(shortMiddle(text, max)).toBe(short)
})

test.each([
  ['a/b/c.json', 10, 'a/b/c.json'],
  ['captures/2026/november/login.json', 30, 'captures/…/november/login.json'],
  ['captures/2026/november/login.json', 22, 'captures/…/login.json'],
  ['captures/2026/november/login.json', 14, '…/login.json'],
  ['/home/anna/captures/login.json', 24, '/…/captures/login.json'],
  ['captures/login.json', 8, 'logi…son'],
])('the path %j in %d columns', (path, max, short) => {
  expect(shortPath(path, max)).toBe(short)
})

test('no path is longer than asked for, and the name of the file is whole where it fits', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'b', '日', '-'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.integer({ min: 3, max: 60 }), (parts, max) => {
      const short = shortPath(parts.join('/'), max)
      expect(columns(short)).toBeLessThanOrEqual(max)
      const name = parts.at(-1) ?? ''
      expect(short.endsWith(name) || columns(name) + 2 > max).toBe(true)
    }),
  )
})
