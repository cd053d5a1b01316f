import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readStream } from '../../src/input/file.ts'
import { MAX_INPUT_BYTES } from '../../src/limits.ts'
import { folder } from '../helpers/folder.ts'
import { cliJson } from './run.ts'

const GOOD = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')
const paths = (report: { inputs: { path: string }[] }): string[] => report.inputs.map((input) => input.path)

describe('what is read', () => {
  it('files in the order given, each once', async () => {
    const cwd = folder({ 'b.json': GOOD, 'a.json': GOOD })
    expect(paths((await cliJson(['b.json', './a.json', 'b.json'], { cwd })).report)).toEqual(['b.json', 'a.json'])
  })

  it('a folder, without node_modules and dot folders, sorted by code unit', async () => {
    const cwd = folder({
      'in/b.json': GOOD,
      'in/B.json': GOOD,
      'in/a/z.json': GOOD,
      'in/note.txt': 'x',
      'in/.git/x.json': GOOD,
      'in/node_modules/x/package.json': '{}',
    })
    expect(paths((await cliJson(['in/'], { cwd })).report)).toEqual([
      'in/B.json',
      'in/a/z.json',
      'in/b.json',
      'in/note.txt',
    ])
  })

  it('a quoted pattern, with exceptions', async () => {
    const cwd = folder({ 'a/1.json': GOOD, 'a/2.json': GOOD, 'b/1.json': GOOD })
    expect(paths((await cliJson(['**/*.json', '!a/2.json'], { cwd })).report)).toEqual(['a/1.json', 'b/1.json'])
  })

  it('a file whose name looks like a pattern', async () => {
    const cwd = folder({ 'a[1].json': GOOD })
    expect(paths((await cliJson(['a[1].json'], { cwd })).report)).toEqual(['a[1].json'])
  })

  it('a file outside the working directory keeps the name that was given', async () => {
    const cwd = folder({ 'x/keep': '' })
    const other = `${folder({ 'o.json': GOOD })}/o.json`
    expect(paths((await cliJson([other], { cwd: `${cwd}/x` })).report)).toEqual([other])
  })

  it('standard input: by "-", and without paths when piped', async () => {
    expect(paths((await cliJson(['-', '--stdin-filename', 'login.json'], { stdin: GOOD })).report)).toEqual([
      'login.json',
    ])
    expect(paths((await cliJson([], { stdin: GOOD })).report)).toEqual(['<stdin>'])
  })

  it('a file that a folder walk found and that was named as well counts as named', async () => {
    const cwd = folder({ 'in/other.json': '{"some":"thing"}' })
    const found = await cliJson(['in'], { cwd })
    const named = await cliJson(['in', 'in/other.json'], { cwd })
    expect([found.code, named.code, named.report.inputs.length]).toEqual([0, 1, 1])
  })
})

describe('encodings of text', () => {
  const utf16 = Buffer.from(`\ufeff${GOOD}`, 'utf16le')
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${GOOD}`)],
    ['UTF-16LE with a byte order mark', utf16],
    ['UTF-16BE with a byte order mark', Buffer.from(utf16).swap16()],
  ])('%s is read', async (_, bytes) => {
    const { code, report } = await cliJson(['-'], { stdin: bytes })
    expect([code, report.inputs[0]?.payloads[0]?.kind]).toEqual([0, 'registration'])
  })
})

describe('size', () => {
  it('stops reading a stream beyond the limit', async () => {
    const chunk = new Uint8Array(MAX_INPUT_BYTES / 4)
    let read = 0
    async function* endless() {
      for (;;) {
        read++
        yield chunk
      }
    }
    const source = await readStream(endless(), { name: 'x', how: 'named' })
    expect([source.unreadable, read]).toEqual(['larger than 64 MiB', 5])
  })
})
