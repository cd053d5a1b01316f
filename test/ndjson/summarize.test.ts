import { describe, expect, test } from 'vitest'
import { cli } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { BAD, GOOD } from '../helpers/lines.ts'
import { filtered } from './run.ts'

const part = async (stdin: string | Uint8Array, ...flags: string[]): Promise<string> =>
  (await filtered(flags, { stdin })).err

describe('summarize', () => {
  test('for people', async () => {
    const stdin = (await part(`${GOOD}\n${BAD}\n`)) + (await part(`${BAD}\n\n`))
    expect(await cli(['summarize'], { stdin })).toEqual({
      code: 1,
      out: 'count  lines  severity  code   rule\n    2      2  error     60380  bytes-are-hex\n\n2 errors in 3 payloads of 4 lines; 1 line blank\n',
      err: '',
    })
  })

  test('a sum is a summary again', async () => {
    const [one, two] = [await part(GOOD), await part(BAD)]
    const sum = (await cli(['summarize', '--format', 'json'], { stdin: one + two })).out
    expect((await cli(['summarize', '--format', 'json'], { stdin: sum })).out).toBe(sum)
  })

  test('a folder of parts, as engines write one', async () => {
    const { out } = await filtered([], { stdin: `${GOOD}\n${BAD}\n` })
    const [first = '', second = ''] = out.split('\n')
    const cwd = folder({ 'out/part-00000': `${first}\n`, 'out/part-00001': `${second}\n`, 'out/_SUCCESS': '' })
    expect(await cli(['summarize', 'out'], { cwd })).toMatchObject({
      code: 1,
      err: '',
      out: expect.stringContaining('2 lines'),
    })
  })

  test('the highest exit code of the parts is that of the whole', async () => {
    const stdin = (await part(GOOD)) + (await part(Uint8Array.of(0, 1, 0xff, 0x0a)))
    expect((await cli(['summarize'], { stdin })).code).toBe(2)
  })

  test.each([
    [['--max-warnings', '0'], 0],
    [['--fail-on', 'info'], 1],
    [['--exit-zero'], 0],
  ])('%s is asked of the whole', async (flags, code) => {
    const stdin = (await part('{"hello":1}')) + (await part(GOOD))
    expect((await cli(['summarize', ...flags], { stdin })).code).toBe(code)
  })

  test('what split runs said beside their summaries is passed on, with where it was', async () => {
    const stdin = `passkey-lint: x.gz: no such file\n::error::\u001b[31m\n${await part(GOOD)}`
    const { code, err } = await cli(['summarize'], { stdin })
    expect([code, err]).toEqual([
      0,
      'passkey-lint: <stdin>: x.gz: no such file\npasskey-lint: <stdin>: ::error::\\u{1b}[31m\n',
    ])
  })

  const summary = (changes: object): string =>
    JSON.stringify({
      ...{
        type: 'summary',
        schemaVersion: 1,
        tool: { name: 'passkey-lint', version: '0' },
        exitCode: 0,
        lines: 1,
        blank: 0,
      },
      ...{ unreadable: 0, payloads: 1, errors: 0, warnings: 0, infos: 0, suppressed: 0, statistics: [], ...changes },
    })
  test.each([
    ['that is cut off', summary({}).slice(0, 60), 'it is no JSON'],
    ['of another version', summary({ schemaVersion: 2 }), 'another version'],
    ['with a count below nothing', summary({ errors: -1 }), 'errors is no count'],
    ['with a count of texts', summary({ lines: '5' }), 'lines is no count'],
    ['with an exit code of another program', summary({ exitCode: 137 }), 'exitCode'],
    [
      'with a severity that there is not',
      summary({ statistics: [{ count: 1, lines: 1, severity: 'toString', rule: 'x' }] }),
      'statistics',
    ],
    ['that is a list', '{"type":"finding","path":"a"}', 'no summary and no record'],
    ['that is a payload', GOOD, 'no summary and no record'],
  ])('a summary %s: told, and the others are added', async (_, line, why) => {
    const { code, out, err } = await cli(['summarize'], { stdin: `${await part(GOOD)}${line}\n` })
    expect([code, out]).toEqual([2, 'no findings in 1 payload of 1 line\n'])
    expect(err).toMatch(/^passkey-lint: <stdin>, line 2: .*\n$/)
    expect(err).toContain(why)
  })

  test.each([
    ['', 'no summary and no record'],
    ['hello\n', 'no summary and no record'],
  ])('%j is none', async (stdin, why) => {
    const { code, out, err } = await cli(['summarize'], { stdin })
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(why)])
  })

  test('a file that is not there is told, and the others are added', async () => {
    const cwd = folder({ 'a.json': await part(GOOD) })
    expect(await cli(['summarize', 'gone.json', 'a.json'], { cwd })).toEqual({
      code: 2,
      out: 'no findings in 1 payload of 1 line\n',
      err: 'passkey-lint: gone.json: no such file\n',
    })
  })
})
