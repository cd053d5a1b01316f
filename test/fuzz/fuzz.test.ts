import { expect, test } from 'vitest'
import { folder } from '../helpers/folder.ts'
import { fc } from '../helpers/property.ts'
import { type Input, inputOf, type Recipe, recipes } from './case.ts'
import { FORMS } from './corpus.ts'
import { counted, type Found } from './judge.ts'
import type { Look, Seen } from './looks.ts'
import { minimise } from './minimise.ts'
import { breachOf } from './properties.ts'
import { search } from './search.ts'
import { begun, store, stored } from './state.ts'

const SEED = 20_260_301
/** Some ten seconds of them. */
const CASES = 250

const told = ({ property, detail, look, input }: Found) => ({
  property,
  detail,
  look: look.name,
  content: input.content,
})

test('nothing is found in the first cases of a seed; "npm run fuzz" tries as many as there is time for', async () => {
  const before = counted.runs
  const found = await search(SEED, CASES, new Set())
  expect(found.map(told)).toEqual([])
  expect(counted.runs - before).toBeGreaterThanOrEqual(2 * CASES)
})

const all = fc.sample(recipes, { seed: SEED, numRuns: 400 }).map((recipe) => [recipe, inputOf(recipe)] as const)

test('a case is the same each time it is made', () => {
  expect(all.map(([recipe]) => inputOf(recipe))).toEqual(all.map(([, input]) => input))
})

test('cases are unlike each other, and of many forms', () => {
  expect(new Set(all.map(([, { content }]) => `${content}`)).size).toBeGreaterThan(390)
  const formed = FORMS.filter(([form]) => all.some(([, { from }]) => from.endsWith(`, ${form}`)))
  expect(formed.length).toBeGreaterThan(50)
})

test('a part of another payload that is put into a part of it does not come to hold itself', () => {
  // Of this batch of seed 4 one case did, and what wrote it ran out of memory.
  const lengths = fc.sample(recipes, { seed: 5_268_126, numRuns: 51 }).map((recipe) => inputOf(recipe).content.length)
  expect(Math.max(...lengths)).toBeLessThan(1_000_000)
})

test('a recipe without decisions is the file itself', () => {
  const recipe: Recipe = { sample: 30, other: 0, tree: [], secret: [], form: 0, text: [], look: [] }
  const { content, from } = inputOf(recipe)
  expect(from).toMatch(/^[\w/-]+\.json$/)
  expect(JSON.parse(content as string)).toBeInstanceOf(Object)
})

const LOOK: Look = { name: 'passkey-lint -', gives: 'text', run: () => ({ code: 0, out: '', err: '' }) }
const INPUT: Input = { from: '', content: '{"id":1}', marks: ['hunter2-7f3c'] }
const seen = (one: Partial<Seen>): Seen => ({ code: 0, out: '', err: '', ...one })
const finding = (members: object): string =>
  JSON.stringify({
    schemaVersion: 1,
    tool: { name: 'passkey-lint', version: '0.1.0' },
    summary: { inputs: 1, payloads: 1, errors: 1, warnings: 0, infos: 0, suppressed: 0 },
    inputs: [
      {
        path: '<stdin>',
        payloads: [
          {
            ...{ pointer: '', via: [], kind: 'credential', endpoint: null, facts: {}, notChecked: [] },
            findings: [
              {
                ...{ rule: 'id-absent', severity: 'error', codes: [], title: 't', pointer: '', also: [], related: [] },
                ...{ line: 1, column: 1, endLine: 1, endColumn: 2, message: 'm', fix: 'f', docs: [], ...members },
              },
            ],
          },
        ],
      },
    ],
  })

test.each<[string, Partial<Seen>, Look['gives']?]>([
  ['throws', { code: 3, err: 'a bug' }],
  ['exit code', { code: 2 }],
  ['control character', { out: 'a\u202e' }],
  ['control character', { err: '\u001b[1m' }],
  ['workflow command', { out: 'a\n ::error::x' }],
  ['workflow command', { err: 'x ##vso[task.complete]' }],
  ['secret', { out: 'hunter2-7f3c' }],
  ['JSON', { out: '{' }, 'json'],
  ['schema', { out: '{"schemaVersion":2}' }, 'report'],
  ['place', { out: finding({ line: 2 }) }, 'report'],
  ['place', { out: finding({ column: 99 }) }, 'report'],
  ['place', { out: finding({ pointer: '/rawId' }) }, 'report'],
  ['place', { out: finding({ pointer: '/id', column: 5, endColumn: 3 }) }, 'report'],
  ['schema', { out: finding({ also: ['/id', '/id'] }) }, 'report'],
  ['slip', { out: finding({ message: 'received [object Object]' }) }, 'report'],
])('%s is seen in %j', (property, one, gives = 'text') => {
  expect(breachOf(INPUT, { ...LOOK, gives }, seen(one))?.property).toBe(property)
})

test('a word that the input has is no slip, in UTF-16 neither', () => {
  const found = seen({ code: 1, out: finding({ message: 'received "undefined"' }) })
  const content = Buffer.from('\ufeff{"id":"undefined"}', 'utf16le')
  expect(breachOf({ ...INPUT, content }, { ...LOOK, gives: 'report' }, found)?.property).not.toBe('slip')
  expect(breachOf(INPUT, { ...LOOK, gives: 'report' }, found)?.property).toBe('slip')
})

test('a sound report breaks nothing', () => {
  expect(breachOf(INPUT, { ...LOOK, gives: 'report' }, seen({ code: 1, out: finding({}) }))).toBeUndefined()
})

test('what is found is made as small as it can be', async () => {
  const text = `${'x'.repeat(500)}{"a":1}${'y'.repeat(300)}!`
  expect(await minimise(text, async (one) => one.includes('{') && one.includes('!'))).toBe('{!')
})

test('a seed goes on where it was, and another one begins', () => {
  const path = `${folder({})}/a/state.json`
  const state = { ...begun(7), batch: 12, runs: 3400, known: ['throws x'] }
  store(path, state)
  expect(stored(path, 7)).toEqual(state)
  expect(stored(path, 8)).toEqual(begun(8))
  expect(stored(`${path}.not`, 7)).toEqual(begun(7))
})
