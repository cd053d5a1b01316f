import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { cli, type Ran } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'

const read = (path: string): string => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')
const HEX = read('captured/mistakes/hex.json')
const BASE64 = read('captured/mistakes/base64.json')
const INDEXED = read('captured/mistakes/typed-array.json')
const GOOD = read('captured/twilio-platform.registration.json')

const many = (count: number, texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`c${String(at).padStart(4, '0')}.json`, texts[at % texts.length] ?? '']),
  )

const lines = ({ out }: Ran): string[] => out.trimEnd().split('\n')

describe('1,000 files with the same fault', () => {
  let ran: Ran
  beforeAll(async () => {
    ran = await cli(['.'], { cwd: folder(many(1000, [HEX])) })
  })

  test('are told within 60 lines', () => {
    expect(lines(ran).length).toBeLessThanOrEqual(60)
    expect(ran.code).toBe(1)
  })

  test('are told once, with their number and the first three of them', () => {
    expect(ran.out.match(/error 60380/g)).toHaveLength(1)
    expect(ran.out.replaceAll(/\s+/g, ' ')).toContain('and 999 more inputs: c0001.json, c0002.json, c0003.json, … rule')
  })

  test('are all counted', () => {
    expect(lines(ran).at(-1)).toBe('1,000 errors in 1,000 payloads')
  })
})

test('three kinds of fault in 1,000 files are told within 60 lines', async () => {
  const ran = await cli(['.'], { cwd: folder(many(1000, [HEX, BASE64, INDEXED])) })
  expect(lines(ran).length).toBeLessThanOrEqual(60)
  expect(ran.out.match(/^ {4}rule {3}\S+$/gm)).toEqual([
    '    rule   bytes-are-hex',
    '    rule   base64-standard-alphabet',
    '    rule   bytes-are-index-object',
  ])
  expect(ran.out.match(/(?:332|333) more inputs/g)).toHaveLength(3)
})

const kinds = (count: number): string[] =>
  [
    'encoding/base64-padding',
    'encoding/bytes-are-node-buffer',
    'encoding/bytes-are-hex',
    'encoding/base64-standard-alphabet',
  ]
    .concat(
      [
        'not-json',
        'trailing-bytes',
        'member-absent',
        'origin-malformed',
        'type-unknown',
        'not-object',
        'not-utf8',
        'bom',
      ].map((rule) => `client-data/client-data-${rule}`),
    )
    .slice(0, count)

describe('more kinds of fault in 1,000 files than a screen holds', () => {
  const ruleIn = (path: string): string => path.slice(path.indexOf('/') + 1)
  const texts = (count: number): string[] =>
    kinds(count).map((path) => {
      const bad = readdirSync(new URL(`../../fixtures/${path}`, import.meta.url)).find((name) => name.startsWith('bad'))
      return read(`${path}/${bad}`)
    })

  test.each([
    [4, 200],
    [10, 1000],
  ])('%d in %d files are told within 60 lines, each by its rule', async (count, files) => {
    const ran = await cli(['.'], { cwd: folder(many(files, texts(count))) })
    expect(lines(ran).length).toBeLessThanOrEqual(60)
    for (const rule of kinds(count).map(ruleIn)) expect(ran.out).toContain(` ${rule}`)
    // Errors are told in full, a warning by its line.
    expect(ran.out).toMatch(/^ {2}error 60380 /m)
    expect(ran.out).toMatch(/^ +\d+ +\d+ +warning +60375 +base64-padding +c0000\.json:\d+:\d+$/m)
  })

  test('of a few files each is told in full', async () => {
    const ran = await cli(['.'], { cwd: folder(many(12, texts(12))) })
    expect(ran.out).not.toContain('first at')
  })

  test('with --verbose each is told in full', async () => {
    const ran = await cli(['.', '--verbose'], { cwd: folder(many(120, texts(4))) })
    expect(new Set(ran.out.match(/(?<=┌ )c\d+\.json/g)).size).toBe(120)
    expect(ran.out).not.toContain('first at')
  })
})

test('what 1,000 files have against an expectation is told once', async () => {
  const ran = await cli(['.', '--expect', 'none'], { cwd: folder(many(1000, [HEX])) })
  expect(lines(ran).length).toBeLessThanOrEqual(60)
  expect(ran.out).toContain('which was not expected; so 999 more inputs\n')
})

test('the same mistake with another value in each of many files is told once', async () => {
  const texts = Array.from({ length: 40 }, (_, at) => HEX.replace('"clientDataJSON": "', `$&${'00'.repeat(at)}`))
  const ran = await cli(['.'], { cwd: folder(many(40, texts)) })
  expect(ran.out.match(/error 60380/g)).toHaveLength(1)
  expect(ran.out).toContain('39 more inputs, with other values: c0001.json')
})

test('of two files with the same mistake and other values each is told', async () => {
  const ran = await cli(['.'], { cwd: folder(many(2, [HEX, HEX.replace('"clientDataJSON": "', '$&00')])) })
  expect(ran.out.match(/error 60380/g)).toHaveLength(2)
})

test('a file that has a fault of its own besides says what it shares with which', async () => {
  const other = HEX.replace('"cross-platform"', '"any"').replace('"platform"', '"any"')
  const ran = await cli(['a.json', 'b.json'], { cwd: folder({ 'a.json': HEX, 'b.json': other }) })
  expect(ran.out).toContain('  error 60377  ')
  expect(ran.out).toContain('\n  error 60380 bytes-are-hex, as in a.json\n')
})

test('--verbose tells each in full', async () => {
  const ran = await cli(['.', '--verbose'], { cwd: folder(many(5, [HEX])) })
  for (const name of Object.keys(many(5, [HEX]))) expect(ran.out).toContain(`┌ ${name}:7:23`)
  expect(ran.out).not.toContain('more input')
})

describe('payloads without findings', () => {
  test('are counted where there are many', async () => {
    const ran = await cli(['.'], { cwd: folder(many(1000, [GOOD])) })
    expect(lines(ran)).toEqual([
      '1,000 payloads without findings (--verbose lists them)',
      '',
      'no findings in 1,000 payloads',
    ])
  })

  test('are named where there is a handful', async () => {
    const ran = await cli(['.'], { cwd: folder(many(3, [GOOD])) })
    expect(ran.out.match(/no findings$/gm)).toHaveLength(3)
  })

  test('are named with --verbose', async () => {
    const ran = await cli(['.', '--verbose'], { cwd: folder(many(30, [GOOD])) })
    for (const name of Object.keys(many(30, [GOOD]))) expect(ran.out).toContain(name)
  })
})

test('inputs that are missing are told by their reason where they are many', async () => {
  const names = Array.from({ length: 50 }, (_, at) => `gone-${at}.json`)
  const ran = await cli(names, { cwd: folder({}) })
  expect(lines(ran)[0]).toBe('not read: no such file: 50 inputs: gone-0.json, gone-1.json, gone-2.json, …')
  expect(ran.code).toBe(2)
})

test('many lines of one log with the same fault are told once, by their lines', async () => {
  const log = `${JSON.stringify(JSON.parse(HEX))}\n`.repeat(100)
  const ran = await cli(['log.ndjson'], { cwd: folder({ 'log.ndjson': log }) })
  expect(ran.out).toContain('99 more places: log.ndjson:2, log.ndjson:3')
  expect(lines(ran).length).toBeLessThanOrEqual(60)
})
