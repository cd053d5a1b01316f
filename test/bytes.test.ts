import { expect, test } from 'vitest'
import { concatBytes, sameBytes, startsWith } from '../src/bytes.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

test('byte strings are the same when length and every byte are; an absent one is the same as an absent one only', () => {
  expect(sameBytes(bytes(1, 2), bytes(1, 2))).toBe(true)
  expect(sameBytes(bytes(), bytes())).toBe(true)
  expect(sameBytes(undefined, undefined)).toBe(true)
  for (const [a, b] of [
    [bytes(1, 2), bytes(1, 3)],
    [bytes(1, 2), bytes(1)],
    [bytes(1), bytes(1, 2)],
    [bytes(), undefined],
    [undefined, bytes()],
  ])
    expect(sameBytes(a, b)).toBe(false)
})

test('a byte string starts with its beginning, and with itself, not with more than it has', () => {
  expect(startsWith(bytes(1, 2, 3), bytes(1, 2))).toBe(true)
  expect(startsWith(bytes(1, 2), bytes(1, 2))).toBe(true)
  expect(startsWith(bytes(1, 2), bytes(1, 2, 0))).toBe(false)
  expect(startsWith(bytes(1, 2), bytes(2))).toBe(false)
})

test('parts in a row', () => {
  expect(concatBytes(bytes(1), bytes(), bytes(2, 3))).toEqual(bytes(1, 2, 3))
})
