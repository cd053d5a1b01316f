import { expect, test } from 'vitest'
import { describe } from '../../src/json/values.ts'

test.each([
  [-7, 'the number -7'],
  [-65535, 'the number -65535'],
  [60378, 'the number 60378'],
  [300000, 'a number of 6 digits'],
  [123456.78, 'a number of 8 digits'],
  [true, 'the boolean true'],
])('%s is called %j', (value, name) => {
  expect(describe(value)).toBe(name)
})
