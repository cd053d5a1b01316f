import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { testing } from '../../src/commands/testing.ts'
import { readExpectation, readFolderExpectations } from '../../src/expectations/read.ts'
import { EXPECTED, FIXTURES, folders } from '../fixtures/folders.ts'

/** What editors are given has to say the same as the program. */
const ajv = new Ajv2020({ strict: false, allErrors: true })
const fits = ajv.compile(JSON.parse(readFileSync('schemas/expectation.schema.json', 'utf8')) as object)
const { catalogue } = testing()

test('the schema takes every expectation of the fixtures', () => {
  const refused = folders().filter(
    (folder) => !fits(JSON.parse(readFileSync(new URL(`${folder}/${EXPECTED}`, FIXTURES), 'utf8'))),
  )
  expect(refused).toEqual([])
})

const OPTIONS = {
  target: 'webauthn',
  as: 'registration',
  origin: 'https://example.com',
  rpId: 'example.com',
  challenge: 'AAAA',
  storedCounter: 1,
  requireUserVerification: true,
  now: '2026-01-01T00:00:00Z',
  disable: ['bytes-are-hex'],
  only: ['60377'],
  rules: { 'bytes-are-hex': 'off' },
  accepts: ['hex'],
  registration: 'a.json',
  publicKey: 'a.pem',
  attestationRoots: 'a.pem',
  found: true,
}

test.each([
  ['none', true],
  ['60377', true],
  [['60377', 60381, 'bytes-are-hex'], true],
  [{ $schema: 'x', expect: 'none', note: 1, options: OPTIONS }, true],
  [{ findings: [{ rule: 'bytes-are-hex', severity: 'error', bytes: [1, 2] }] }, true],
  [[], false],
  [7, false],
  [null, false],
  [{}, false],
  [{ expect: 'none', findings: [] }, false],
  [{ expects: 'none' }, false],
  [{ expect: 'none', options: { at: 'x' } }, false],
  [{ expect: 'none', options: { storedCounter: -1 } }, false],
  [{ expect: 'none', options: { rules: { 'bytes-are-hex': 'fatal' } } }, false],
  [{ findings: [{ severity: 'error' }] }, false],
  [{ findings: [{ rule: 'bytes-are-hex', severity: 'fatal' }] }, false],
  [{ findings: [{ rule: 'bytes-are-hex', bytes: [1] }] }, false],
] as [unknown, boolean][])('%j: the schema and the program agree', (value, isOne) => {
  const text = JSON.stringify(value)
  const alone = readExpectation(text, 'x.expected.json', catalogue)
  expect([fits(value), alone.problems.length === 0]).toEqual([isOne, isOne])
  const within = { files: { 'x.json': value } }
  const { $schema: _, ...entry } = Object(value) as { $schema?: string }
  const inFolder =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? { files: { 'x.json': entry } } : within
  const read = readFolderExpectations(JSON.stringify(inFolder), 'expected.json', catalogue)
  expect([fits(inFolder), read.problems.length === 0]).toEqual([isOne, isOne])
})
