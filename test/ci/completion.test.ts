import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { needing, Terminal } from './terminal.ts'

/** Shells as they start without anybody's settings, and how a script is loaded: the lines that `--help` gives. */
const SHELLS = {
  bash: { start: ['bash', '--norc', '--noprofile', '-i'], load: 'source <(passkey-lint completion bash)' },
  zsh: {
    start: ['zsh', '-f', '-i'],
    load: 'autoload -U compinit; compinit -u -D; source <(passkey-lint completion zsh)',
  },
  fish: {
    start: ['fish', '--private', '--no-config'],
    // What fish suggests by itself would be on the screen before Tab.
    load: 'set -g fish_autosuggestion_enabled 0; passkey-lint completion fish | source',
  },
} as const

/** What is typed behind the program's name, and what stands there after Tab. */
const COMPLETED = [
  ['tri', 'triage'],
  ['triage --max', 'triage --max-warnings'],
  ['codes --fo', 'codes --format'],
  ['--max', '--max-warnings'],
  ['captures/login.json --qui', 'captures/login.json --quiet'],
  ['--format mark', '--format markdown'],
  ['--format=mark', '--format=markdown'],
  ['--format json=rep', '--format json=report.json'],
  ['--format=json=rep', '--format=json=report.json'],
  ['decode --format pr', 'decode --format pretty'],
  ['--as Verif', '--as VerifyFactor'],
  ['--as=twilio/Ver', '--as=twilio/VerifyFactor'],
  ['--as registr', '--as registration'],
  ['--disable authenticator-attachment-is-a', '--disable authenticator-attachment-is-any'],
  ['--disable 60377,2000', '--disable 60377,20003'],
  ['--disable=60377,twilio/2000', '--disable=60377,twilio/20003'],
  ['--only cose-k', '--only cose-key'],
  ['--expect non', '--expect none'],
  ['--target we', '--target webauthn'],
  ['--fail-on war', '--fail-on warning'],
  ['--color=alw', '--color=always'],
  ['explain 2000', 'explain 20003'],
  ['explain twilio/2000', 'explain twilio/20003'],
  ['explain NotAllow', 'explain NotAllowedError'],
  ['schema creation', 'schema creation-options'],
  ['completion zs', 'completion zsh'],
  ['--registration rep', '--registration report.json'],
  ['--registration=rep', '--registration=report.json'],
  ['decode rep', 'decode report.json'],
  ['triage captures/log', 'triage captures/login.json'],
  ['explain --all cap', 'explain --all captures/'],
  ['--quiet with', '--quiet with\\ a\\ space.json'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-completion-'))
const bin = join(folder, 'bin')
const cwd = join(folder, 'work')
mkdirSync(bin)
mkdirSync(join(cwd, 'captures'), { recursive: true })
symlinkSync(resolve('bin/passkey-lint.js'), join(bin, 'passkey-lint'))
for (const file of ['captures/login.json', 'report.json', 'with a space.json']) writeFileSync(join(cwd, file), '{}')
const env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, LANG: 'C.UTF-8' }
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(Object.entries(SHELLS))('completion in %s', (shell, { start, load }) => {
  const { skipped, note } = needing([shell, 'tmux'])
  let terminal: Terminal

  beforeAll(async () => {
    if (skipped) return
    terminal = new Terminal(shell, start, { cwd, env })
    terminal.type(`${load}; echo rea''dy`)
    terminal.press('Enter')
    expect(await terminal.shows(/^ready$/m)).toMatch(/^ready$/m)
  })
  afterAll(() => terminal?.close())

  const typeThenTab = (text: string): void => {
    terminal.press('C-u', 'C-l')
    terminal.type(text)
    terminal.press('Tab')
  }

  test.skipIf(skipped).each(COMPLETED)(`passkey-lint %s${note}`, async (typed, after) => {
    typeThenTab(`passkey-lint ${typed}`)
    const wanted = `passkey-lint ${after}`
    expect(await terminal.shows(wanted)).toContain(wanted)
  })

  test.skipIf(skipped)(`lists what there is${note}`, async () => {
    typeThenTab('passkey-lint explain twilio/6037')
    // Twice: the first Tab of bash only adds what is common.
    terminal.press('Tab')
    const screen = await terminal.shows('60379')
    for (const code of ['60370', '60377', '60379']) expect(screen).toContain(code)
  })

  test.skipIf(skipped)(`does not offer files where none are taken${note}`, async () => {
    typeThenTab('passkey-lint --fail-on rep')
    terminal.press('C-e')
    terminal.type('|')
    const wanted = 'passkey-lint --fail-on rep|'
    expect(await terminal.shows(wanted)).toContain(wanted)
  })

  // bash has no place for it.
  if (shell === 'bash') return
  test.skipIf(skipped)(`says what it offers${note}`, async () => {
    typeThenTab('passkey-lint explain twilio/6037')
    terminal.press('Tab')
    const wanted = 'Authenticator attachment invalid or not provided'
    expect(await terminal.shows(wanted)).toContain(wanted)
  })
})

describe('a script as a file, where a shell looks for it', () => {
  const zsh = needing(['zsh', 'tmux'])
  test.skipIf(zsh.skipped)(`_passkey-lint in $fpath of zsh${zsh.note}`, async () => {
    const at = join(folder, 'zsh')
    mkdirSync(at)
    writeFileSync(join(at, '_passkey-lint'), scriptOf('zsh'))
    const terminal = new Terminal('zsh-file', SHELLS.zsh.start, { cwd, env })
    terminal.type(`fpath=(${at} $fpath); autoload -U compinit; compinit -u -D; clear`)
    terminal.press('Enter')
    terminal.type('passkey-lint explain 2000')
    terminal.press('Tab')
    const screen = await terminal.shows('passkey-lint explain 20003')
    terminal.close()
    expect(screen).toContain('passkey-lint explain 20003')
  })

  const fish = needing(['fish'])
  test.skipIf(fish.skipped)(`passkey-lint.fish in the folder of completions${fish.note}`, () => {
    const at = join(folder, '.config/fish/completions')
    mkdirSync(at, { recursive: true })
    writeFileSync(join(at, 'passkey-lint.fish'), scriptOf('fish'))
    const asked = spawnSync('fish', ['-c', "complete -C 'passkey-lint --disable=60377,2000'"], {
      cwd,
      env,
      encoding: 'utf8',
    })
    expect(asked.stdout).toBe('--disable=60377,20003\tPermission Denied\n')
  })
})

const scriptOf = (shell: string): string =>
  spawnSync(join(bin, 'passkey-lint'), ['completion', shell], { encoding: 'utf8' }).stdout
