import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, cliJson, type Ran } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'

const HEX = readFileSync('fixtures/encoding/bytes-are-hex/bad-60386-hex.json')
const PADDED = readFileSync('fixtures/encoding/base64-padding/bad-60380-padding.json')
const NAME = 'passkey-lint.config.json'

const withConfig = (config: unknown, more: Record<string, string | Uint8Array> = {}): string =>
  folder({
    [NAME]: typeof config === 'string' ? config : JSON.stringify(config),
    'login/hex.json': HEX,
    'padded.json': PADDED,
    ...more,
  })
const told = async (cwd: string, ...argv: string[]): Promise<string[]> =>
  (await cliJson(argv, { cwd })).report.inputs.flatMap(({ path, payloads }) =>
    payloads.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${path} ${severity} ${rule}`)),
  )
const problems = async (config: string, ...argv: string[]): Promise<Ran> =>
  cli(argv.length > 0 ? argv : ['padded.json'], { cwd: withConfig(config) })

describe('what it says', () => {
  test('severities by rule, family and code', async () => {
    const cwd = withConfig({ rules: { encoding: 'info', '60386': 'off', 'base64-padding': 'error' } })
    expect(await told(cwd, '.')).toEqual(['padded.json error base64-padding'])
  })

  test('forms that the receiver takes', async () => {
    expect(await told(withConfig({ accepts: ['hex'] }), '.')).toEqual(['padded.json warning base64-padding'])
  })

  test('overrides by glob, the later one wins; a glob without a slash is for every folder', async () => {
    const overrides = [
      { files: 'login/**', rules: { 'bytes-are-hex': 'warning' } },
      { files: ['hex.json', 'none.json'], rules: { encoding: 'info' } },
    ]
    const cwd = withConfig({ rules: { encoding: 'off' }, overrides })
    expect(await told(cwd, '.')).toEqual(['login/hex.json info bytes-are-hex'])
  })

  test('an override says what its inputs are sent to', async () => {
    const cwd = withConfig({ target: 'auth0', overrides: [{ files: 'padded.json', as: 'ApproveChallenge' }] })
    const { report } = await cliJson(['padded.json', 'login/hex.json'], { cwd })
    expect(report.inputs.map(({ payloads }) => payloads[0]?.endpoint)).toEqual([
      'twilio/ApproveChallenge',
      'auth0/passkey-enrollment',
    ])
  })

  test('standard input is called by --stdin-filename, and overrides are for it, too', async () => {
    const cwd = withConfig({ overrides: [{ files: 'login/*', rules: { encoding: 'off' } }] })
    const ran = await cli(['-', '--stdin-filename', 'login/x.json'], { cwd, stdin: HEX })
    expect(ran.code).toBe(0)
  })

  test('what folders leave out, as in .gitignore; what is named is read', async () => {
    const cwd = withConfig({ ignores: ['login/'] })
    expect(await told(cwd, '.')).toEqual(['padded.json warning base64-padding'])
    expect(await told(cwd, 'login/hex.json')).toEqual(['login/hex.json error bytes-are-hex'])
    expect(await told(cwd, '.', '--no-ignore')).toHaveLength(2)
  })

  test('what fails the run; a flag goes before it', async () => {
    const cwd = withConfig({ failOn: 'warning', maxWarnings: 9 })
    expect((await cli(['padded.json'], { cwd })).code).toBe(1)
    expect((await cli(['padded.json', '--fail-on', 'error'], { cwd })).code).toBe(0)
    expect((await cli(['padded.json', '--fail-on', 'error', '--max-warnings', '0'], { cwd })).code).toBe(1)
  })

  test('a flag goes before rules, receiver and origin', async () => {
    const cwd = withConfig({ target: 'auth0', origin: 'https://example.com', rules: { 'bytes-are-hex': 'info' } })
    const argv = [
      'login/hex.json',
      '--as',
      'VerifyFactor',
      '--origin',
      'http://localhost:4911',
      '--disable',
      'encoding',
    ]
    const { report } = await cliJson(argv, { cwd })
    expect(report.inputs[0]?.payloads[0]).toMatchObject({ endpoint: 'twilio/VerifyFactor', findings: [] })
  })

  test('triage is told the same', async () => {
    const { report } = await cliJson(['triage', '.'], { cwd: withConfig({ rules: { encoding: 'off' } }) })
    expect(report.summary).toMatchObject({ errors: 0, warnings: 0, suppressed: 2 })
  })
})

describe('where it is', () => {
  test('in a folder above; --config names another, --no-config none', async () => {
    const cwd = withConfig({ rules: { encoding: 'off' } }, { 'other.json': '{"rules":{"encoding":"info"}}' })
    expect(await told(join(cwd, 'login'), 'hex.json')).toEqual([])
    expect(await told(cwd, 'login/hex.json', '--config', 'other.json')).toEqual(['login/hex.json info bytes-are-hex'])
    expect(await told(cwd, 'login/hex.json', '--no-config')).toEqual(['login/hex.json error bytes-are-hex'])
  })

  test('the home folder is the last that is looked into', async () => {
    const cwd = withConfig({ rules: { encoding: 'off' } }, { 'home/mine/hex.json': HEX })
    const home = join(cwd, 'home')
    expect((await cli(['hex.json'], { cwd: join(home, 'mine'), env: { HOME: home } })).code).toBe(1)
    expect((await cli(['hex.json'], { cwd: join(home, 'mine') })).code).toBe(0)
  })

  test('--verbose says which', async () => {
    expect((await cli(['padded.json', '--verbose'], { cwd: withConfig({}) })).err).toContain(`configuration ${NAME}`)
  })
})

test('every problem is told in one run, a line each, in order', async () => {
  const ran = await problems(`{
  "orgin": "https://example.com",
  "rules": { "encodng": "off", "60380": "eror", "base64-padding": 5 },
  "overrides": [{ "files": "x", "as": "VerifyFactor", "target": "auth0" }, {}],
  "suppressions": [{ "rule": "bytes-are-hex" }, { "reason": " " }, { "code": "6038x", "reason": "x", "until": "2026-02-31" }],
  "failOn": "never"
}`)
  expect([ran.code, ran.out]).toEqual([2, ''])
  expect(ran.err.trimEnd().split('\n')).toEqual(
    [
      '2:3: unknown key "orgin". Did you mean "origin"?',
      '3:14: no rule, family or code is called "encodng". Did you mean "encoding"?',
      '3:41: "eror" is not known; expected error, warning, info or off. Did you mean "error"?',
      '3:67: expected error, warning, info or off, received the number 5.',
      '4:65: auth0 does not receive twilio/VerifyFactor; leave "target" out.',
      '4:76: "files" is missing.',
      '5:20: "reason" is missing.',
      '5:49: say what is suppressed: "fingerprint", "rule" or "code".',
      '5:61: say why.',
      '5:78: no rule, family or code is called "6038x". Did you mean "60380"?',
      '5:111: "2026-02-31" is no day.',
      '6:13: "never" is not known; expected error, warning or info.',
    ].map((line) => `passkey-lint: ${NAME}:${line}`),
  )
})

test.each([
  ['a key that a prototype has', '{"__proto__":{"failOn":"info"}}', ':1:2: unknown key "__proto__".'],
  ['a rule that a prototype has', '{"rules":{"constructor":"off"}}', 'is called "constructor".'],
  ['a key of a terminal', '{"a\\u001b[31m\\u202e":1}', 'unknown key "a\\u{1b}[31m\\u{202e}".'],
  ['a key that stands twice', '{"origin":"a","origin":"https://b.example"}', ':1:15: "origin" stands twice.'],
  ['a key of ten thousand letters', `{"${'k'.repeat(10_000)}":1}`, 'kkk…kkk'],
  ['a list', '[]', ':1:1: expected an object, received an empty array.'],
  ['nothing', '', ':1:1: no JSON: unexpected end, expected a value.'],
  ['half of it', '{"rules": {', ':1:12: no JSON: unexpected end'],
  ['more than it', '{} {}', ':1:4: no JSON: text behind the end of the value.'],
  ['a hundred thousand levels', '[['.repeat(100_000), ':1:1: nested deeper than 64 levels.'],
  ['ten megabytes', ' '.repeat(10_000_000), 'larger than 1024 KiB'],
  ['a wish to see secrets', '{"showValues":true}', 'unknown key "showValues".'],
])('%s is one clear line', async (_what, config, line) => {
  const ran = await problems(config)
  expect([ran.code, ran.out]).toEqual([2, ''])
  expect(ran.err).toContain(line)
  expect(ran.err.split('\n')).toHaveLength(2)
})

test('of hundreds of problems the first are told, the rest is counted', async () => {
  const keys = Array.from({ length: 300 }, (_, index) => `"k${index}":1`)
  const { err } = await problems(`{${keys.join()}}`)
  expect(err.trimEnd().split('\n')).toHaveLength(21)
  expect(err).toContain('… and 280 more')
})

test('comments, trailing commas and a byte order mark are let pass', async () => {
  const cwd = withConfig('\uFEFF{ // why\n "rules": { "encoding": "off", }, /* so */ }')
  expect(await told(cwd, '.')).toEqual([])
})

test.each([
  ['no such file', 'none.json'],
  ['it is a folder', 'login'],
])('--config: %s', async (why, path) => {
  const ran = await cli(['padded.json', '--config', path], { cwd: withConfig({}) })
  expect([ran.code, ran.err]).toEqual([2, `passkey-lint: configuration ${path}: ${why}\n`])
})

test('a folder of that name is no configuration, and no reason to look further up', async () => {
  const cwd = withConfig({})
  mkdirSync(join(cwd, 'login', NAME))
  const ran = await cli(['hex.json'], { cwd: join(cwd, 'login') })
  expect([ran.code, ran.err]).toEqual([2, `passkey-lint: configuration ${NAME}: it is a folder\n`])
})
