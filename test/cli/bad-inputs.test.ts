import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folder } from '../helpers/folder.ts'
import { cli, cliJson } from './run.ts'

const GOOD = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')

describe('content that is no payload is a finding, exit 1', () => {
  it.each([
    ['an empty file', ''],
    ['white space', ' \n\t\n'],
    ['no JSON', 'hello'],
    ['100,000 nested brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['100,000 opening brackets', '['.repeat(100_000)],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0])],
    ['raw bytes', Buffer.from([0x80, 0xff, 0x00, 0x01])],
    ['JSON without a payload', '{"hello":"world"}'],
  ])('%s', async (_, content) => {
    const cwd = folder({ 'x.json': content })
    const { code, err, report } = await cliJson(['x.json'], { cwd })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(report.inputs[0]?.payloads.map(({ kind }) => kind)).toEqual(['unknown'])
    expect(report.summary.errors).toBe(1)
  })

  it('says what binary content looks like', async () => {
    const { out } = await cli(['-'], { stdin: Buffer.from('%PDF-1.7') })
    expect(out).toContain('a PDF document')
  })
})

describe('inputs that cannot be had are exit 2', () => {
  it('a missing file, with the others still reported', async () => {
    const cwd = folder({ 'good.json': GOOD, 'bad.json': '' })
    const { code, report } = await cliJson(['good.json', 'missing.json', 'bad.json'], { cwd })
    expect(code).toBe(2)
    expect(report.inputs.map(({ path, unreadable }) => [path, unreadable])).toEqual([
      ['good.json', undefined],
      ['missing.json', 'no such file'],
      ['bad.json', undefined],
    ])
    expect(report.summary.errors).toBe(1)
  })

  it('a missing file that looks like a command', async () => {
    const { code, err } = await cli(['explian', '60377'])
    expect(code).toBe(2)
    expect(err).toContain('did you mean the command "explain"?')
  })

  it('a folder without JSON, unless allowed', async () => {
    const cwd = folder({ 'empty/readme.rtf': 'x' })
    expect(await cli(['empty'], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('in the folder empty'),
    })
    expect((await cli(['empty', '--allow-no-match'], { cwd })).code).toBe(0)
  })

  it('a pattern without a match, unless allowed', async () => {
    const cwd = folder({ 'a.txt': '' })
    expect(await cli(['**/*.json'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('no file matches **/*.json'),
    })
    expect((await cli(['**/*.json', '--allow-no-match'], { cwd })).code).toBe(0)
  })

  it.each([
    ['JSON', '{"id":"AA"}'],
    ['a list', ' [ "AA" ]'],
    ['several lines, with a pattern from the root', '// what we send\nconst a = { b: "**" }'],
  ])('%s in the place of a path', async (_, text) => {
    const told = { code: 2, err: expect.stringContaining('pipe it into "passkey-lint -"') }
    expect(await cli([text])).toMatchObject(told)
    expect(await cli(['decode', text])).toMatchObject(told)
  })

  it('a pattern with a zero character matches nothing', async () => {
    expect(await cli(['a{\0*'])).toMatchObject({ code: 2, out: expect.stringContaining('not read') })
  })

  it('a file whose name looks like JSON is read', async () => {
    expect((await cli(['{"a"}.json'], { cwd: folder({ '{"a"}.json': GOOD }) })).code).toBe(0)
  })

  it('a name with control characters is shown escaped', async () => {
    const { code, out } = await cli(['\u001bx.json'])
    expect([code, out.includes('\u001b'), out.includes('\\u{1b}x.json')]).toEqual([2, false, true])
  })

  it('no paths at a terminal: help', async () => {
    const { code, out, err } = await cli([])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Usage: passkey-lint')
  })
})

it('one bad among good is exit 1', async () => {
  const cwd = folder({ 'a.json': GOOD, 'b.json': '{', 'c.json': GOOD })
  const { code, report } = await cliJson(['a.json', 'b.json', 'c.json'], { cwd })
  expect([code, report.summary.errors, report.summary.inputs]).toEqual([1, 1, 3])
})
