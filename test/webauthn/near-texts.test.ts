import { describe, expect, test } from 'vitest'
import { challengeDifference } from '../../src/webauthn/difference.ts'
import { NearTexts } from '../../src/webauthn/near-texts.ts'

const BYTES = Buffer.from('8f0e5fbf3e2b4c1d9a7b6c5d4e3f2a1b', 'hex')
const TEXT = BYTES.toString('base64url')
const UUID = '8f0e5fbf-3e2b-4c1d-9a7b-6c5d4e3f2a1b'
const encoded = (text: string): string => Buffer.from(text).toString('base64url')

const MISSPELT = {
  'with padding': `${TEXT}==`,
  'in standard base64': BYTES.toString('base64'),
  'in lower case': TEXT.toLowerCase(),
  'encoded once more': encoded(TEXT),
  'in hex': BYTES.toString('hex'),
  'in hex, encoded': encoded(BYTES.toString('hex')),
  'as a UUID, encoded': encoded(UUID),
  cut: TEXT.slice(0, 15),
  'cut between bytes': BYTES.subarray(0, 10).toString('base64url'),
  'with more behind it': `${TEXT}AAAA`,
}

/** Texts of others, before and behind it: many begin alike. */
const OTHERS = Array.from({ length: 200 }, (_, at) => [
  encoded(`${at} another one`),
  `${TEXT.slice(0, 6)}${at}x`,
]).flat()

describe.each(Object.entries(MISSPELT))('%s', (_, misspelt) => {
  test.each([
    ['the misspelt one is looked up', misspelt, TEXT],
    ['the right one is looked up', TEXT, misspelt],
  ])('%s', (_name, asked, there) => {
    const near = new NearTexts([...OTHERS, there].map((text) => ({ text, item: text })))
    const found = near.of(asked).filter((one) => challengeDifference(asked, one) !== 'other')
    expect(found).toEqual([there])
  })
})

test('what has nothing in common is not compared', () => {
  const near = new NearTexts(OTHERS.map((text) => ({ text, item: text })))
  expect(near.of(encoded('nothing like these')).length).toBeLessThan(10)
})

test('of many that are spelt alike, a few are compared', () => {
  const near = new NearTexts(Array.from({ length: 500 }, (_, item) => ({ text: TEXT, item })))
  expect(near.of(TEXT.toLowerCase()).length).toBeLessThan(20)
})
