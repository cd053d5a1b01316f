import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { cli } from '../cli/run.ts'
import { READERS } from './readers/index.ts'

const RUNS = [
  ['a sound payload', ['fixtures/captured/twilio-platform.registration.json']],
  ['a fault in a decoded layer', ['fixtures/client-data/client-data-challenge-short']],
  ['one mistake at several members', ['fixtures/captured/mistakes/hex.json']],
  ['a folder', ['fixtures/captured/errors', '--verbose']],
  ['what is not there, beside what is', ['missing.json', 'fixtures/captured/mistakes/hex.json']],
  ['errors that were expected', ['fixtures/captured/mistakes/hex.json', '--expect', '60380']],
  ['others than were expected', ['fixtures/captured/mistakes/hex.json', '--expect', '60381']],
] as const

const sorted = (entries: readonly { path: string; rule: string }[]): string[] => entries.map(({ rule }) => rule).sort()

describe.each(FORMAT_NAMES.filter((name) => READERS.has(name)))('%s', (name) => {
  test.each(RUNS)('of %s holds against its schema, and says what json says', async (_, argv) => {
    const told = await cli([...argv, '--format', name])
    const expected = await cli([...argv, '--format', 'json'])
    expect(told.code).toBe(expected.code)
    const read = (await READERS.get(name)?.(told.out)) ?? []
    const all = (await READERS.get('json')?.(expected.out)) ?? []
    expect(sorted(read)).toEqual(sorted(all.filter(({ rule }) => name !== 'markdown' || rule !== 'not-as-expected')))
  })

  test('of an incident, too', async () => {
    const { out } = await cli(['triage', '--now', '2026-03-01T09:30:00Z', '--format', name, 'fixtures/captured/errors'])
    expect((await READERS.get(name)?.(out))?.length).toBeGreaterThan(0)
  })
})
