import { stripVTControlCharacters } from 'node:util'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { columns } from '../../src/text/wrap.ts'
import { cli } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { ANY, GOOD } from './payloads.ts'

const HOSTILE = 'a\u001b[31m\n::error::b\u202e#"<script>]]>|.json'

describe('the table', () => {
  test('has a row for each input, and signs at what differs', async () => {
    const root = folder({ 'any.json': ANY, 'good.json': GOOD, 'bad.json': ANY, 'bad.expected.json': '["60381"]' })
    const { out } = await cli(['test'], { cwd: root })
    expect(out).toBe(`  input      expected    found
✗ any.json     no error  + 60377 authenticator-attachment-is-any 2:30
✗ bad.json   - 60381     + 60377 authenticator-attachment-is-any 2:30
✓ good.json  no error    no error

✓ 1 as expected, ✗ 2 not as expected
"passkey-lint <input>" shows what was found, "passkey-lint test --update" writes
it down as expected.
`)
  })

  test('what is as expected is counted where it is much, and shown when asked for', async () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`good-${at}.json`, GOOD]))
    const root = folder({ ...many, 'any.json': ANY })
    const lines = async (...flags: string[]) => (await cli(['test', ...flags], { cwd: root })).out.split('\n')
    expect((await lines()).slice(1, 4)).toEqual([
      '✗ any.json    no error  + 60377 authenticator-attachment-is-any 2:30',
      '',
      '✓ 21 as expected, ✗ 1 not as expected',
    ])
    expect((await lines('--verbose')).filter((line) => line.startsWith('✓ good-'))).toHaveLength(21)
  })

  test('no line is longer than the terminal but a path that is', async () => {
    const long = `${'long-'.repeat(12)}x.json`
    const { out } = await cli(['test'], { cwd: folder({ [long]: ANY, 'short.json': ANY }) })
    const wide = out.split('\n').filter((line) => columns(line) > 80)
    expect(wide).toEqual([])
    expect(out).toContain(`✗ ${long}\n`)
  })

  test('is coloured where it is asked for, around the same text', async () => {
    const cwd = folder({ 'any.json': ANY, 'good.json': GOOD })
    const coloured = (await cli(['test', '--color', 'always'], { cwd })).out
    expect(coloured).toContain('\u001b[')
    expect(stripVTControlCharacters(coloured)).toBe((await cli(['test'], { cwd })).out)
  })

  test.each([[[]], [['--update']]])('a hostile name acts on nothing: %j', async (flags) => {
    const root = folder({ [HOSTILE]: ANY, [`${HOSTILE}.expected.json`]: '["60337"]', 'other.json': ANY })
    const { out, err } = await cli(['test', ...flags], { cwd: root, env: { GITHUB_ACTIONS: 'true' } })
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|^\s*::/m)
    expect(err).toContain('\\n')
  })
})

/** The elements of an XML document, in their order: name and attributes. Throws for what is none. */
function elementsOf(xml: string): [name: string, attributes: Record<string, string>][] {
  const elements: [string, Record<string, string>][] = []
  const parser = new SaxesParser({})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => elements.push([name, attributes]))
  parser.write(xml).close()
  return elements
}

test('junit: a test for each input, whatever its name', async () => {
  const root = folder({ [HOSTILE]: ANY, 'good.json': GOOD, 'gone.expected.json': '"none"' })
  const { code, out } = await cli(['test', '--format', 'junit'], { cwd: root })
  const elements = elementsOf(out)
  expect([code, elements[0]]).toEqual([2, ['testsuites', { tests: '3', failures: '1', errors: '1' }]])
  expect(elements.slice(2)).toMatchObject([
    ['testcase', { name: expect.stringContaining('#"<script>]]>|.json') }],
    ['failure', { message: 'expected no error, found 60377 authenticator-attachment-is-any 2:30' }],
    ['testcase', { name: 'good.json' }],
    ['testcase', { name: expect.stringContaining('an expectation without a payload') }],
    ['error', { type: 'problem' }],
  ])
})

test('tap: a point for each input, on one line each', async () => {
  const root = folder({ [HOSTILE]: ANY, 'good.json': GOOD })
  const { code, out } = await cli(['test', '--format', 'tap'], { cwd: root })
  const lines = out.trimEnd().split('\n')
  expect([code, lines.length, lines[1], lines[3]]).toEqual([1, 4, '1..2', 'ok 2 - good.json'])
  expect(lines[2]).toMatch(/^not ok 1 - a.*found 60377 authenticator-attachment-is-any 2:30$/)
})
