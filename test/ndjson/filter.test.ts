import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { MAX_LINE_BYTES } from '../../src/limits.ts'
import { cli } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { BAD, GOOD, REGISTRATION, SIGN_IN } from '../helpers/lines.ts'
import { filtered } from './run.ts'

describe('one line in, one line out', () => {
  test('in order, with what is in each', async () => {
    const { code, records } = await filtered([], { stdin: `${GOOD}\n${BAD}\n${SIGN_IN}\n` })
    expect([code, records.map(({ errors, payloads }) => [errors, payloads.map(({ kind }) => kind)])]).toEqual([
      1,
      [
        [0, ['registration']],
        [1, ['registration']],
        [0, ['authentication']],
      ],
    ])
  })

  test.each([
    ['no line at all', '', 0],
    ['a last line without an end', `${GOOD}\n${GOOD}`, 2],
    ['line ends of Windows', `${GOOD}\r\n\r\n${GOOD}\r\n`, 3],
    ['blank lines', `\n \n${GOOD}\n\t\n`, 4],
    ['a byte order mark', `\ufeff${GOOD}\n`, 1],
    ['nothing but line ends', '\n\n\n', 3],
  ])('%s', async (_, stdin, count) => {
    const { code, records } = await filtered([], { stdin })
    expect([code, records.length]).toEqual([0, count])
  })

  test.each([
    ['a line that breaks off', '{"rawId":"abc', 'text-breaks-off', 1],
    ['a line that is no JSON', 'not json', 'no-payload-found', 1],
    ['JSON without a payload', '{"hello":1}', 'no-payload-in-found-file', 0],
    ['JSON that is nested too deep', '['.repeat(99), 'input-is-too-deep', 1],
  ])('%s has a record that says so', async (_, line, rule, code) => {
    const ran = await filtered([], { stdin: `${line}\n${GOOD}\n` })
    expect([ran.code, ran.records.map(({ payloads }) => payloads[0]?.findings.map((one) => one.rule))]).toEqual([
      code,
      [[rule], []],
    ])
  })

  test('a line that is too long is told, and what follows is read', async () => {
    const long = `{"a":"${'x'.repeat(MAX_LINE_BYTES)}"}`
    const { code, records } = await filtered([], { stdin: `${GOOD}\n${long}\n${BAD}` })
    expect([code, records.map(({ unreadable, errors }) => unreadable ?? errors)]).toEqual([
      2,
      [0, 'longer than 8 MiB', 1],
    ])
  })

  test('bytes that are no text are told, and what follows is read', async () => {
    const stdin = Buffer.concat([Buffer.from([0, 1, 0xff, 0xfe, 0x0a]), Buffer.from(GOOD)])
    const { code, records } = await filtered([], { stdin })
    expect([code, records.map(({ unreadable, errors }) => unreadable ?? errors)]).toEqual([
      2,
      ['data that is no text', 0],
    ])
  })

  test('a place is a column of the line, without the number of a line', async () => {
    const { records } = await filtered([], { stdin: `${GOOD}\n${BAD}\n` })
    const finding = records[1]?.payloads[0]?.findings[0]
    expect([finding?.line, BAD.slice((finding?.column ?? 0) - 1).startsWith('"')]).toEqual([undefined, true])
  })

  test('payloads of one line are related to each other, and never to another line', async () => {
    const both = `{"registration":${REGISTRATION},"authentication":${SIGN_IN}}`
    const { records } = await filtered(['--verbose'], { stdin: `${REGISTRATION}\n${SIGN_IN}\n${both}\n` })
    const facts = records.map(({ payloads }) => (payloads.at(-1) as unknown as { facts: object }).facts)
    expect(facts.map((own) => 'signature' in own)).toEqual([false, false, true])
  })
})

describe('however the lines are split', () => {
  const lines = [GOOD, BAD, '', '{"rawId":"abc', '{"hello":1}', SIGN_IN, 'no json', GOOD]
  const whole = lines.map((line) => `${line}\n`).join('')

  test.each([1, 2, 3, 5])('in parts of %s lines: the same bytes, and the same sum', async (size) => {
    const argv = ['--key', '/id']
    const one = await filtered(argv, { stdin: whole })
    const parts = []
    for (let at = 0; at < lines.length; at += size)
      parts.push(
        await filtered(argv, {
          stdin: lines
            .slice(at, at + size)
            .map((line) => `${line}\n`)
            .join(''),
        }),
      )
    expect(parts.map(({ out }) => out).join('')).toBe(one.out)
    for (const stdin of [
      parts.map(({ err }) => err),
      parts.map(({ err }) => err).reverse(),
      parts.map(({ out }) => out),
    ]) {
      const sum = await cli(['summarize', '--format', 'json'], { stdin: stdin.join('') })
      expect([sum.out, sum.code]).toEqual([one.err, one.code])
    }
  })

  test('in files, in a folder, in gzip', async () => {
    const [first, second] = [lines.slice(0, 3), lines.slice(3)].map((part) => part.map((line) => `${line}\n`).join(''))
    const cwd = folder({ 'parts/a.ndjson': first ?? '', 'parts/b.ndjson': second ?? '' })
    const one = await filtered([], { stdin: whole })
    const packed = await filtered([], { stdin: Buffer.concat([gzipSync(first ?? ''), gzipSync(second ?? '')]) })
    expect([packed.out, packed.err]).toEqual([one.out, one.err])
    for (const paths of [['parts'], ['parts/a.ndjson', 'parts/b.ndjson'], ['parts/*.ndjson']])
      expect((await filtered(paths, { cwd })).out).toBe(one.out)
  })

  test('in UTF-16, as PowerShell writes it', async () => {
    const one = await filtered([], { stdin: whole })
    expect((await filtered([], { stdin: Buffer.from(`\ufeff${whole}`, 'utf16le') })).out).toBe(one.out)
  })
})

describe('what cannot be read as lines is told, and the rest is read', () => {
  test.each([
    ['a file that is not there', {}, 'no such file'],
    ['gzip that is cut', { 'x.gz': gzipSync(GOOD.repeat(99)).subarray(0, 60) }, 'gzip data that ends too early'],
    ['gzip that is damaged', { 'x.gz': gzipSync(GOOD).fill(0xff, 20, 60) }, 'gzip data that is damaged'],
    ['a ZIP archive', { 'x.gz': Buffer.from('PK\x03\x04abcdefgh') }, 'a ZIP archive; unpack it'],
    ['gzip in gzip', { 'x.gz': gzipSync(gzipSync(GOOD)) }, 'gzip data; unpack it'],
  ])('%s', async (_, files, why) => {
    const cwd = folder({ 'good.ndjson': GOOD, ...files })
    const { code, err, records } = await filtered(['x.gz', 'good.ndjson'], { cwd })
    expect([code, err.split('\n')[0], records.at(-1)?.payloads.length]).toEqual([2, `passkey-lint: x.gz: ${why}`, 1])
  })
})

describe('what is written where', () => {
  const stdin = `${GOOD}\n${BAD}\n`

  test('--format pretty: the summary for people, in place of the records', async () => {
    expect(await cli(['--ndjson', '--format', 'pretty', '--key', '/id'], { stdin })).toMatchObject({
      code: 1,
      out: expect.stringMatching(
        /^count {2}lines .*\n {4}1 {6}1 {2}error {5}60380 {2}bytes-are-hex .*\n\n1 error in 2 payloads of 2 lines\n$/,
      ),
      err: '',
    })
  })

  test('records into a file, the summary into another and to standard output', async () => {
    const cwd = folder({})
    const one = await filtered([], { stdin })
    const argv = ['--ndjson', '--format', 'jsonl=r.ndjson', '--format', 'json=s.json', '--format', 'pretty']
    const { code, out, err } = await cli(argv, { stdin, cwd })
    expect([code, err, readdirSync(cwd).sort()]).toEqual([1, '', ['r.ndjson', 's.json']])
    expect([readFileSync(join(cwd, 'r.ndjson'), 'utf8'), readFileSync(join(cwd, 's.json'), 'utf8')]).toEqual([
      one.out,
      one.err,
    ])
    expect(out).toContain('1 error in 2 payloads of 2 lines')
  })

  test('on a terminal standard error has the summary for people; with --quiet nobody', async () => {
    expect((await cli(['--ndjson'], { stdin, isTTY: true, env: { NO_COLOR: '1' } })).err).toContain(
      '1 error in 2 payloads',
    )
    expect((await cli(['--ndjson', '--quiet'], { stdin })).err).toBe('')
  })

  test('GitHub Actions gets no annotations between the records', async () => {
    const { records } = await filtered([], { stdin, env: { GITHUB_ACTIONS: 'true' } })
    expect(records).toHaveLength(2)
  })

  test('nothing in a record is obeyed by a terminal or a runner', async () => {
    const hostile = JSON.stringify({ id: '##[group]\u001b[31m\u202e', rawId: '::error::x' })
    const { out } = await filtered(['--key', '/id'], { stdin: hostile })
    expect(out).not.toMatch(/##\[|[\u001b\u202e]/)
  })
})

describe('the exit code', () => {
  test.each([
    [[], GOOD, 0],
    [[], BAD, 1],
    [['--exit-zero'], BAD, 0],
    [['--fail-on', 'info'], '{"hello":1}', 1],
    [['--disable', 'bytes-are-hex'], BAD, 0],
  ])('%s', async (flags, stdin, code) => {
    expect((await filtered([...flags], { stdin })).code).toBe(code)
  })

  test('what the configuration keeps back is counted', async () => {
    const config = JSON.stringify({ suppressions: [{ rule: 'bytes-are-hex', reason: 'known' }] })
    const cwd = folder({ 'passkey-lint.config.json': config, 'a.ndjson': `${BAD}\n` })
    const { code, records } = await filtered(['a.ndjson'], { cwd })
    expect([code, records[0]?.errors, records[0]?.suppressed]).toEqual([0, 0, 1])
  })
})

test.each([
  [['triage', '--ndjson'], 'triage'],
  [['--ndjson', '--format', 'sarif'], 'sarif'],
  [['--ndjson', '--expect', 'none'], '--expect'],
  [['--ndjson', '--baseline', 'b.json'], '--baseline'],
  [['--key', '/id'], '--ndjson'],
])('%s cannot be obeyed, and says why in a line', async (argv, word) => {
  const { code, out, err } = await cli(argv, { stdin: GOOD })
  expect([code, out, err.split('\n').length, err.includes(word)]).toEqual([2, '', 2, true])
})
