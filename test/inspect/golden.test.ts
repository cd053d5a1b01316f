import { expect, test } from 'vitest'
import { columns as columnsOf } from '../../src/text/wrap.ts'
import { ATTESTATION, captured, drawn } from './helpers.ts'

/** To make one anew: `npx vitest run --config test/vitest.config.ts test/inspect -u`, then read what changed. */
const CASES: readonly (readonly [string, () => string])[] = [
  ['packed-es256-registration', () => captured('es256-direct.registration')],
  ['authentication', () => captured('es256-direct.authentication')],
  ['authentication-with-extensions', () => captured('extensions.authentication')],
  ['registration-options', () => captured('es256-direct.creation-options')],
  ['truncated-attestation-object', () => ATTESTATION.slice(0, 960)],
]

test.each(CASES)('%s, 80 columns', async (name, input) => {
  const text = await drawn(input())
  for (const line of text.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80)
  await expect(text).toMatchFileSnapshot(`golden/${name}.txt`)
})

test.each([60, 72, 100, 110, 200])('nothing is wider than %i columns', async (columns) => {
  for (const [, input] of CASES)
    for (const line of (await drawn(input(), columns)).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(columns)
})

test('a narrower terminal gets 60 columns', async () => {
  expect(await drawn(ATTESTATION, 20)).toBe(await drawn(ATTESTATION, 60))
})
