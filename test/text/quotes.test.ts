import { expect, test } from 'vitest'
import { backslashesBefore, countQuotes, mask } from '../../src/text/mask.ts'

test.each([
  ['\\"', 1, 1],
  ['\\\\"', 2, 2],
  ['a\\"', 2, 1],
  ['"', 0, 0],
])('before the quote of %s stand as many backslashes as there are, from the first character on', (text, at, count) => {
  expect(backslashesBefore(text, at)).toBe(count)
})

test.each([
  ['"a"', 0, 2],
  ['"a": "b"', 0, 4],
  ['"a\\"b"', 0, 2],
  ['\\"a\\"', 1, 2],
  ['""', 0, 2],
  ['\\"\\"', 1, 2],
  ['\\""', 0, 1],
])('%s has its delimiting quotes, the first character included', (text, level, count) => {
  expect(countQuotes(text, level)).toBe(count)
})

test.each([
  ['{"a": 12, "b": [true, false, null]}', 0, false, '{"…": …, "…": [true, false, null]}'],
  ['1 2  3 "a"', 0, false, '… "…"'],
  ['a\tb', 0, false, '…'],
  ['a": "', 0, true, '…": "'],
  ['a\\"b": 1', 0, true, '…": …'],
  ['{\\"a\\":\\"b\\"}', 1, false, '{\\"…\\":\\"…\\"}'],
  ['', 0, true, ''],
])('of %j only the shape is left', (text, level, inside, shape) => {
  expect(mask(text, level, inside)).toBe(shape)
})
