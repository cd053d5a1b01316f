import { expect, test } from 'vitest'
import { head, hex, shorten, tail } from '../../src/text/lines.ts'
import { fc } from '../helpers/property.ts'

test.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdefghij', 7, 'abcd…ij'],
  ['abc', 1, '…'],
  ['abc', 0, ''],
  ['', 0, ''],
  ['a😀😀😀😀b', 5, 'a😀…b'],
])('%j in %d units is %j', (text, max, short) => {
  expect(shorten(text, max)).toBe(short)
})

test('never longer than asked, never half a character', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, fc.nat(40), (value, max) => {
      const short = shorten(value, max)
      expect(short.length).toBeLessThanOrEqual(max)
      for (const part of [short, head(value, max), tail(value, max)]) expect(part).not.toMatch(/\p{Cs}/u)
    }),
  )
})

test('hex tells how many bytes there are when it does not show them all', () => {
  const bytes = Uint8Array.of(0, 0x1f, 0xab, 0xff)
  expect(hex(bytes, 4)).toBe('001fabff')
  expect(hex(bytes, 2)).toBe('001f… (4 bytes)')
  expect(hex(new Uint8Array(), 2)).toBe('')
})
