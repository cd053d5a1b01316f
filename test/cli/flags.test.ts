import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli, cliJson } from './run.ts'

const GOOD = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')
const ANY = GOOD.replace(/("authenticatorAttachment":\s*)"[^"]*"/, '$1"any"')

describe('flags that cannot be obeyed are exit 2 and say what would do', () => {
  it.each([
    [['--traget', 'twilio'], '--target'],
    [['--target', 'twlio'], 'Did you mean "twilio"?'],
    [['--as', 'VerifyFactr'], 'Did you mean "VerifyFactor"?'],
    [['--as', 'nonsense'], 'twilio/ApproveChallenge'],
    [['--format', 'xml'], 'pretty, checkstyle, compact'],
    [['--format', 'jsn'], 'Did you mean "json"?'],
    [['--format', 'json='], 'Name a file'],
    [['--format', 'json', '--format', 'pretty'], 'only one report'],
    [['--fail-on', 'warn'], 'error, warning, info'],
    [['--max-warnings', '-1'], 'whole number'],
    [['--now', 'yesterday'], '2026-03-01T09:30:00Z'],
    [['--now', '2026-03-01T09:30:00'], 'time zone'],
    [['--origin', 'https://example.com/login'], 'Did you mean "https://example.com"?'],
    [['--rp-id', 'https://example.com'], 'Did you mean "example.com"?'],
    [['--challenge', 'ab+/=='], 'base64url'],
    [['--stored-counter', '-1'], 'whole number'],
    [['--color', 'yes'], 'auto, always, never'],
    [['--disable', 'bytes-are-hx'], 'Did you mean "bytes-are-hex"?'],
    [['--expect', 'bytes-are-hx'], 'Did you mean "bytes-are-hex"?'],
    [['--expect', ','], '"none"'],
    [['--target', 'auth0', '--as', 'VerifyFactor'], 'contradicts'],
  ])('%j', async (argv, hint) => {
    const { code, out, err } = await cli([...argv, '-'], { stdin: GOOD })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(hint)
  })
})

describe('what fails a run', () => {
  it('an error', async () => {
    expect((await cli([], { stdin: ANY })).code).toBe(1)
    expect((await cli([], { stdin: GOOD })).code).toBe(0)
  })

  it('not disabled rules; they are counted', async () => {
    const disabled = 'authenticator-attachment-is-any'
    const { code, report } = await cliJson(['--disable', disabled], { stdin: ANY })
    expect([code, report.summary.errors, report.summary.suppressed]).toEqual([0, 0, 1])
  })
})

describe('--expect', () => {
  it.each([
    ['60383', '60383'],
    ['60318', '60318'],
    ['factor-unverified-expired', '60383'],
  ])('%s is met by any of the codes of a finding, and is told first', async (name, first) => {
    const factor = {
      sid: 'YF048d1a7e2c3b4d5e6f708192a3b4c5d6',
      date_created: '2026-03-01T09:30:00Z',
      status: 'unverified',
      factor_type: 'totp',
    }
    const flags = ['--now', '2026-03-03T00:00:00Z', '--expect', name]
    const { code, report } = await cliJson(flags, { stdin: JSON.stringify(factor) })
    expect(code).toBe(0)
    expect(report.inputs[0]?.payloads[0]?.findings[0]?.codes[0]).toBe(`twilio/${first}`)
  })

  it.each(['60377', 'twilio/60377', 'authenticator-attachment-is-any'])('is met by %s', async (name) => {
    const { code, report } = await cliJson(['--expect', name], { stdin: ANY })
    expect([code, report.expectation?.differences]).toEqual([0, []])
  })

  it('none is met by a clean payload only', async () => {
    expect((await cli(['--expect', 'none'], { stdin: GOOD })).code).toBe(0)
    expect((await cli(['--expect', 'none'], { stdin: ANY })).code).toBe(1)
  })

  it('tells each difference in the report', async () => {
    const { code, report } = await cliJson(['--expect', '60378'], { stdin: ANY })
    expect(code).toBe(1)
    expect(report.expectation).toMatchObject({
      expected: ['twilio/60378'],
      differences: [
        { kind: 'missing', what: 'twilio/60378' },
        { kind: 'unexpected', what: 'twilio/60377 (authenticator-attachment-is-any)' },
      ],
    })
    expect((await cli(['--expect', '60378'], { stdin: ANY })).out).toContain('not as expected (60378):')
  })
})

describe('colour', () => {
  const coloured = async (argv: string[], isTTY: boolean, env = {}): Promise<boolean> =>
    (await cli(argv, { stdin: ANY, isTTY, env })).out.includes('\u001b[')
  it.each([
    [[], true, {}, true],
    [[], false, {}, false],
    [[], true, { NO_COLOR: '1' }, false],
    [[], false, { FORCE_COLOR: '1' }, true],
    [['--color', 'never'], true, { FORCE_COLOR: '1' }, false],
    [['--color', 'always'], false, { NO_COLOR: '1' }, true],
    [['--format', 'json', '--color', 'always'], true, {}, false],
  ])('%j, terminal: %j, %j → %j', async (argv, isTTY, env, expected) => {
    expect(await coloured(argv as string[], isTTY, env)).toBe(expected)
  })
})

it('--verbose also tells what another finding explains', async () => {
  const path = 'fixtures/envelope/id-and-raw-id-swapped/bad-60375-exchanged-with-hex-raw-id.json'
  const count = async (...argv: string[]) => {
    const { report } = await cliJson([path, ...argv])
    return report.inputs.flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings)).length
  }
  expect(await count('--verbose')).toBeGreaterThan(await count())
})

it('what a flag was given acts on no terminal when it is quoted', async () => {
  for (const argv of [
    ['--disable', 'a\u001b[31m'],
    ['--origin', 'https://a.example/\u001b[31m'],
  ]) {
    const { err, code } = await cli([...argv, 'fixtures/captured/twilio-platform.registration.json'])
    expect([code, err.includes('\u001b')]).toEqual([2, false])
    expect(err).toContain('\\u{1b}[31m')
  }
})

it('a warning fails the run only where that is asked', async () => {
  const warned = 'fixtures/auth0/samples/form-empty.txt'
  const codes = [[], ['--verbose'], ['--fail-on', 'warning']].map(async (argv) => (await cli([warned, ...argv])).code)
  expect(await Promise.all(codes)).toEqual([0, 0, 1])
})

describe('what a server demands of a sign-in', () => {
  const SIGN_IN = 'fixtures/captured/twilio-platform.authentication.json'

  it('--stored-counter is compared with the counter', async () => {
    expect((await cli([SIGN_IN, '--stored-counter', '2'])).out).toContain('expected a counter above 2')
    expect((await cli([SIGN_IN, '--stored-counter', '1'])).out).not.toContain('counter above')
  })

  it('--require-user-verification', async () => {
    const unverified = 'fixtures/authenticator-data/user-verification-required/good-not-demanded.json'
    expect((await cli([unverified, '--require-user-verification'])).code).toBe(1)
    expect((await cli([SIGN_IN, '--require-user-verification'])).code).toBe(0)
  })
})
