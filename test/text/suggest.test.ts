import { expect, test } from 'vitest'
import { nearest } from '../../src/text/words.ts'

const words = ['rawId', 'id', 'response', 'authenticatorAttachment', 'clientDataJSON', 'userHandle', 'type']

test.each([
  ['raw_id', ['rawId']],
  ['RAWID', ['rawId']],
  ['rwaId', ['rawId']],
  ['userhandel', ['userHandle']],
  ['clientDataJson', ['clientDataJSON']],
  ['authenticatorAttachement', ['authenticatorAttachment']],
  ['reponse', ['response']],
  ['banana', []],
  ['', []],
  ['x', []],
  ['x'.repeat(10_000), []],
])('%s suggests %j', (word, expected) => {
  expect(nearest(word, words)).toEqual(expected)
})

test('nearest first, no more than asked, each once', () => {
  expect(nearest('cat', ['cart', 'cat', 'bat', 'bat', 'cut'], 3)).toEqual(['cat', 'cart', 'bat'])
})
