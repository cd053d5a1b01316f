import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, cliJson } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'

const HEX = readFileSync('fixtures/encoding/bytes-are-hex/bad-60386-hex.json')
const PADDED = readFileSync('fixtures/encoding/base64-padding/bad-60380-padding.json')

const captures = (): string => folder({ 'in/a.json': HEX, 'in/b.json': HEX, 'in/c.json': PADDED })
const update = (cwd: string, ...argv: string[]) =>
  cli(['in', '--baseline', 'known.json', '--update-baseline', ...argv], { cwd })
const lint = (cwd: string, ...argv: string[]) => cliJson(['in', '--baseline', 'known.json', ...argv], { cwd })
const paths = async (cwd: string): Promise<string[]> =>
  (await lint(cwd)).report.inputs.flatMap(({ path, payloads }) =>
    payloads.flatMap(({ findings }) => findings.map(() => path)),
  )

describe('a baseline', () => {
  test('holds what was found, sorted, the same bytes each time, and no value of a payload', async () => {
    const cwd = captures()
    const ran = await update(cwd)
    expect([ran.code, ran.err]).toEqual([
      0,
      expect.stringContaining('baseline known.json: 3 findings (3 added, 0 removed)'),
    ])
    const text = readFileSync(join(cwd, 'known.json'), 'utf8')
    expect(JSON.parse(text)).toEqual({
      version: 1,
      findings: ['a', 'b', 'c'].map((name) => ({
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        rule: name === 'c' ? 'base64-padding' : 'bytes-are-hex',
        codes: expect.any(Array),
        path: `in/${name}.json`,
      })),
    })
    const again = await update(cwd)
    expect(again.err).toContain('(0 added, 0 removed)')
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(text)
  })

  test('silences them, counted, wherever the lines and the file moved', async () => {
    const cwd = captures()
    await update(cwd)
    renameSync(join(cwd, 'in/a.json'), join(cwd, 'in/z.json'))
    writeFileSync(join(cwd, 'in/b.json'), JSON.stringify(JSON.parse(HEX.toString())))
    const { code, report } = await lint(cwd)
    expect([code, report.summary]).toEqual([0, expect.objectContaining({ errors: 0, warnings: 0, suppressed: 3 })])
  })

  test('stands for as many as it holds: one more copy of a fault is new, and it is the copy', async () => {
    const cwd = captures()
    await update(cwd)
    copyFileSync(join(cwd, 'in/b.json'), join(cwd, 'in/aa.json'))
    expect(await paths(cwd)).toEqual(['in/aa.json'])
  })

  test('knows a mistake again at its places only: at one more it is new', async () => {
    const cwd = captures()
    await update(cwd)
    const credential: { rawId: string; id: string } = JSON.parse(HEX.toString())
    credential.rawId = Buffer.from(credential.rawId, 'base64url').toString('hex')
    writeFileSync(join(cwd, 'in/a.json'), JSON.stringify(credential))
    expect(await paths(cwd)).toEqual(['in/a.json'])
  })

  test('says what fits nothing any more; --update-baseline takes it out', async () => {
    const cwd = captures()
    await update(cwd)
    rmSync(join(cwd, 'in/c.json'))
    expect((await lint(cwd)).err).toBe(
      'passkey-lint: baseline known.json: 1 entry fits nothing any more; --update-baseline takes it out\n',
    )
    expect((await update(cwd)).err).toContain(
      '2 findings (0 added, 1 removed)\npasskey-lint:   - in/c.json twilio/60380 base64-padding',
    )
  })

  test('keeps what is known of files that were not looked at', async () => {
    const cwd = captures()
    await update(cwd)
    const ran = await cli(['in/a.json', '--baseline', 'known.json', '--update-baseline'], { cwd })
    expect(ran.err).toContain('3 findings (0 added, 0 removed)')
  })

  test('is found through the configuration from any folder', async () => {
    const cwd = captures()
    writeFileSync(join(cwd, 'passkey-lint.config.json'), '{"baseline":"known.json"}')
    expect((await cli(['.', '--update-baseline'], { cwd: join(cwd, 'in') })).code).toBe(0)
    expect((await cli(['in'], { cwd })).code).toBe(0)
    expect((await cli(['a.json'], { cwd: join(cwd, 'in') })).code).toBe(0)
    expect((await cli(['in', '--no-config'], { cwd })).code).toBe(1)
  })

  test('hides no consequence behind what it silences, with --verbose either', async () => {
    const cwd = captures()
    await update(cwd)
    expect((await lint(cwd, '--verbose')).code).toBe(0)
  })
})

test.each([
  ['{"version":2,"findings":[]}', 'known.json: its version is 2, this passkey-lint reads 1.'],
  ['{"findings":[]}', 'known.json:1:1: it is no baseline: "version" is missing.'],
  ['{"version":"1","findings":[]}', 'known.json:1:12: it is no baseline: '],
  ['{"version":1,"findings":[{"fingerprint":"x","rule":"y","path":"z"}]}', 'known.json:1:41: it is no baseline: '],
  ['[]', 'known.json:1:1: it is no baseline: expected an object, received an empty array.'],
  ['{', 'known.json:1:2: no JSON: unexpected end'],
])('%s is one clear line', async (text, line) => {
  const cwd = folder({ 'a.json': HEX, 'known.json': text })
  for (const more of [[], ['--update-baseline']]) {
    const ran = await cli(['a.json', '--baseline', 'known.json', ...more], { cwd })
    expect([ran.code, ran.out, ran.err.split('\n').length]).toEqual([2, '', 2])
    expect(ran.err).toContain(`passkey-lint: baseline ${line}`)
  }
  expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(text)
})

test.each([
  [['--baseline', 'none.json'], 'baseline none.json: no such file; --update-baseline writes it'],
  [['--baseline', 'in'], 'baseline in: it is a folder'],
  [['--baseline', 'none/known.json', '--update-baseline'], 'cannot write the baseline none/known.json: no such folder'],
  [['--update-baseline'], '--update-baseline: name the file with --baseline'],
])('%j: misuse', async (argv, line) => {
  const ran = await cli(['in', ...argv], { cwd: captures() })
  expect([ran.code, ran.out]).toEqual([2, ''])
  expect(ran.err).toContain(`passkey-lint: ${line}`)
})
