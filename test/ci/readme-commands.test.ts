import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { blocksIn, commandsIn } from '../helpers/blocks.ts'
import { pack } from './packed.ts'

const README = readFileSync('README.md', 'utf8')
const CI = readFileSync('.github/docs/ci.md', 'utf8')

/** What a command ends with, what it prints, and what it says beside that; mostly nothing. */
type Told = [code: number, out: RegExp, err?: RegExp]

/** Commands of a clone: .ci/run is the one that runs them, and readme.test.ts compares what the first prints. */
const OF_A_CLONE = [
  'npm ci && npx passkey-lint fixtures/envelope/authenticator-attachment-is-any/bad-60377-any-from-configuration.json',
  'npm test',
]

/** In their order: without what stands behind them for readers. */
const OF_THE_README: Record<string, Told> = {
  'npm install --save-dev passkey-lint': [0, /(?:added 1 package|up to date)/, /^(?:npm warn .*\n)*$/],
  'npx --yes passkey-lint login.json': [1, /60381/],
  'pbpaste | npx passkey-lint': [1, /bytes-are-hex/],
  'npx passkey-lint login.json --as ApproveChallenge': [1, /ApproveChallenge/],
  'npx passkey-lint login.json --registration signup.json': [1, /login\.json/],
  'npx passkey-lint login.json --target webauthn --rp-id localhost': [1, /WebAuthn|authentication/],
  'npx passkey-lint decode login.json': [0, /authenticatorData[\s\S]*flags/],
  'npx passkey-lint accepts login.json': [0, /SimpleWebAuthn[\s\S]*Only the form was judged/],
  'npx passkey-lint explain 60377': [0, /^twilio\/60377 {2}Authenticator attachment/],
  'npx passkey-lint captures/': [0, /captures\/expired\.json/],
  'npx passkey-lint test captures/': [0, /✓ 2 as expected/],
  'npx passkey-lint captures/expired.json --now 2026-03-03T09:30:00Z --expect 60383': [0, /60383/],
  'npx passkey-lint captures/ --format pretty --format junit=passkeys.xml --format sarif=passkeys.sarif': [
    0,
    /captures/,
  ],
  'npx passkey-lint triage ticket/': [1, /ticket\/|#\d/],
  'npx passkey-lint triage session.har': [1, /POST .* → \d{3}/],
  'npx passkey-lint triage ticket/ --format markdown': [1, /^#+ /m],
  'npx passkey-lint triage ticket/ --format html=report.html': [1, /^$/],
  'npx passkey-lint explain "Unexpected RP ID hash"': [0, /RP ID/],
  'npx passkey-lint page --open': [0, /^$/, /^passkey-lint: the page is in .*passkey-lint\.html$/m],
  'npx passkey-lint page --out passkey-lint.html': [0, /^$/, /^passkey-lint: the page is in passkey-lint\.html$/m],
}

const OF_THE_PAGE_ABOUT_CI: Record<string, Told> = {
  'npx passkey-lint test captures/ --update': [0, /nothing to update/],
  'npx passkey-lint test captures/': [0, /✓ 2 as expected/],
  'npx passkey-lint captures/ --format pretty --format junit=passkeys.xml --format sarif=passkeys.sarif': [
    0,
    /captures/,
  ],
  'npx passkey-lint captures/ --baseline passkey-lint.baseline.json --update-baseline': [
    0,
    /no findings/,
    /^passkey-lint: baseline passkey-lint\.baseline\.json: 1 finding /,
  ],
  'npx passkey-lint captures/ --baseline passkey-lint.baseline.json': [0, /no findings in 2 payloads/],
}

const root = mkdtempSync(join(tmpdir(), 'passkey-lint-readme-'))
const project = join(root, 'project')
const FIXTURES: Record<string, string> = {
  'login.json': 'fixtures/encoding/bytes-are-hex/bad-60381-hex.json',
  'signup.json': 'fixtures/captured/twilio-platform.registration.json',
  'captures/login.json': 'fixtures/captured/twilio-platform.authentication.json',
  'captures/expired.json':
    'fixtures/twilio/factor/factor-unverified-expired/bad-60383-enrolment-not-completed-in-24-hours.json',
  'session.har': 'fixtures/recorded/twilio-another-origin.har',
  'ticket/session.har': 'fixtures/recorded/twilio-another-origin.har',
  'ticket/signup.json': 'fixtures/captured/mistakes/hex.json',
}
let tarball = ''

beforeAll(() => {
  tarball = pack(root)
  for (const folder of ['captures', 'ticket']) mkdirSync(join(project, folder), { recursive: true })
  for (const [name, from] of Object.entries(FIXTURES)) cpSync(resolve(from), join(project, name))
  const expected = { expect: ['60383'], options: { now: '2026-03-03T09:30:00Z' } }
  writeFileSync(join(project, 'captures/expired.expected.json'), JSON.stringify(expected))
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n')
  mkdirSync(join(root, 'bin'))
  const pasted = resolve('fixtures/captured/mistakes/hex.json')
  writeFileSync(join(root, 'bin/pbpaste'), `#!/bin/sh\ncat '${pasted}'\n`, { mode: 0o755 })
  // What opens files here: no browser is started.
  writeFileSync(join(root, 'bin/xdg-open'), '#!/bin/sh\n', { mode: 0o755 })
  // Of the one command that asks the registry for the package, the package is the packed one.
  execFileSync('npm', ['install', '--save-dev', tarball, '--no-audit', '--no-fund'], { cwd: project, stdio: 'ignore' })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The page that a command writes. */
const pageOf = (line: string): string | undefined => /(?:html=|--out )(\S+\.html)/.exec(line)?.[1]

const withoutRemark = (line: string): string => line.replace(/ {2,}#.*| +# .*/, '').trimEnd()

function run(line: string) {
  // Nothing is fetched: npx finds what is installed.
  const env = { ...process.env, PATH: `${join(root, 'bin')}:${process.env.PATH}`, npm_config_offline: 'true' }
  return spawnSync('sh', ['-c', line], {
    cwd: project,
    env: { ...env, CI: '', NO_COLOR: '1', TMPDIR: root },
    encoding: 'utf8',
  })
}

/** Word for word; only what the registry would be asked for is the tarball. */
function check(line: string, [code, out, err = /^$/]: Told): void {
  const command = line.replace('--save-dev passkey-lint', `--save-dev ${tarball}`)
  const { status, stdout, stderr } = run(command)
  expect({ line, status, stderr }).toEqual({ line, status: code, stderr: expect.stringMatching(err) })
  expect(stdout).toMatch(out)
}

test('each command of the README is one of those below', () => {
  const lines = commandsIn(README).map(withoutRemark)
  expect(lines.filter((line) => !OF_A_CLONE.includes(line)).sort()).toEqual(Object.keys(OF_THE_README).sort())
  expect(lines).toEqual(expect.arrayContaining(OF_A_CLONE))
  expect(commandsIn(CI).map(withoutRemark).sort()).toEqual(Object.keys(OF_THE_PAGE_ABOUT_CI).sort())
})

describe('in a fresh folder, with the packed package', () => {
  test('pages are written by some of them', () => {
    expect(commandsIn(README).flatMap((line) => pageOf(line) ?? [])).toHaveLength(2)
  })

  test.each(commandsIn(README).filter((line) => !OF_A_CLONE.includes(withoutRemark(line))))('%s', (line) => {
    check(line, OF_THE_README[withoutRemark(line)] ?? [-1, /^$/])
    const page = pageOf(line)
    if (page !== undefined) expect(readFileSync(join(project, page), 'utf8')).toMatch(/^<!doctype html>/)
  })
})

describe('the page about CI', () => {
  test.each(commandsIn(CI))('%s', (line) => {
    check(line, OF_THE_PAGE_ABOUT_CI[withoutRemark(line)] ?? [-1, /^$/])
  })

  test('the job for GitLab writes the report that it hands on', () => {
    const [job] = blocksIn(CI, 'yaml').filter((block) => block.startsWith('passkeys:'))
    const { passkeys } = parse(job ?? '') as { passkeys: { script: string[] } }
    const [install, ...lines] = passkeys.script
    expect(install).toBe('npm ci')
    for (const line of lines) expect(run(line)).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(readFileSync(join(project, 'gl-code-quality-report.json'), 'utf8'))).toEqual(expect.any(Array))
  })

  test('the hook from npm lints the files that it is given', () => {
    const [local] = blocksIn(CI, 'yaml').filter((block) => block.includes('repo: local'))
    const { repos } = parse(local ?? '') as { repos: { hooks: { entry: string }[] }[] }
    const entry = repos[0]?.hooks[0]?.entry ?? ''
    expect(run(`npx ${entry} captures/login.json`)).toMatchObject({ status: 0, stderr: '' })
    expect(run(`npx ${entry} captures/login.json login.json`).status).toBe(1)
  })
})

test('the configuration that the README shows is one', () => {
  const [config = ''] = blocksIn(README, 'json')
  writeFileSync(join(project, 'passkey-lint.config.json'), config)
  const { status, stderr } = run('npx passkey-lint captures/ --update-baseline')
  rmSync(join(project, 'passkey-lint.config.json'))
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^passkey-lint: baseline /)])
})
