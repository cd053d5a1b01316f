import { expect, test } from 'vitest'
import { formsOf } from '../../src/accepts/forms.ts'

const ALL_TEXT = ['url', 'url-padded', 'standard', 'standard-padded', 'mixed', 'mixed-padded']

test.each([
  ['AAAA', ALL_TEXT],
  ['AAA', ['url', 'standard', 'mixed']],
  ['AAA=', ['url-padded', 'standard-padded', 'mixed-padded']],
  ['A-A', ['url', 'mixed']],
  ['A-A=', ['url-padded', 'mixed-padded']],
  ['A+A', ['standard', 'mixed']],
  ['A+A=', ['standard-padded', 'mixed-padded']],
  ['A+-A', ['mixed', 'mixed-padded']],
  ['', ALL_TEXT],
  ['A', []],
  ['AA=', []],
  ['AAAA=', []],
  ['A A', []],
  ['é', []],
  [[0, 255], ['list']],
  [[0, 256], []],
  [{ 0: 1, 1: 2 }, ['index-object']],
  [{ 1: 1 }, []],
  [{}, []],
  [null, []],
])('%j', (value, forms) => {
  expect(formsOf(value as never)).toEqual(forms)
})
