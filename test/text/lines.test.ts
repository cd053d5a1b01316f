import { expect, test } from 'vitest'
import { lineIndex } from '../../src/text/lines.ts'
import { fc } from '../helpers/property.ts'

const text = 'ab\ncd\r\nef\rg😀h\n'

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [6, 2, 3],
  [7, 3, 1],
  [10, 4, 1],
  [13, 4, 4],
  [15, 5, 1],
  [999, 5, 1],
  [-1, 1, 1],
  [Number.NaN, 1, 1],
])('offset %d stands at %d:%d', (offset, line, column) => {
  expect(lineIndex(text).position(offset)).toEqual({ line, column })
})

test('bounds leave the line end out', () => {
  const lines = lineIndex(text)
  const found = [1, 2, 3, 4, 5].map((line) => lines.bounds(line)).map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(['ab', 'cd', 'ef', 'g😀h', ''])
})

test('position and bounds agree', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r') }), fc.nat(30), (value, at) => {
      const lines = lineIndex(value)
      const offset = Math.min(at, value.length)
      const { line, column } = lines.position(offset)
      const { start, end } = lines.bounds(line)
      // Between the two units of a line end is the end of the line.
      expect(start + column - 1).toBe(Math.min(offset, end))
      expect(value.slice(start, end)).not.toMatch(/[\r\n]/)
    }),
  )
})
