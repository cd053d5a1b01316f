import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { folder } from '../helpers/folder.ts'

const GOOD = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')
const BAD = readFileSync('fixtures/captured/mistakes/hex.json', 'utf8')
const WAITS = /passkey-lint: watching .*; Ctrl-C ends\n/

/** A run that goes on, and what it says; every wait is for words, none for time. */
class Watching {
  readonly #child: ChildProcess
  readonly #ended: Promise<unknown[]>
  #unread = ''

  constructor(argv: readonly string[], cwd: string) {
    const program = [process.execPath, resolve('bin/passkey-lint.js'), ...argv]
    // Both streams in one, so that they stay in order; what is executed keeps the shell's number.
    const options = { cwd, env: { PATH: process.env.PATH ?? '' }, stdio: ['ignore', 'pipe', 'inherit'] as const }
    this.#child = spawn('sh', ['-c', 'exec "$0" "$@" 2>&1', ...program], { ...options, stdio: [...options.stdio] })
    this.#child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      this.#unread += chunk
    })
    this.#ended = once(this.#child, 'close')
  }

  /** What it says until it waits for the next change. Rejects when it ends instead. */
  async report(): Promise<string> {
    const ended = this.#ended.then(([code]) => {
      throw new Error(`ended with ${code}: ${this.#unread}`)
    })
    ended.catch(() => {})
    for (;;) {
      const found = WAITS.exec(this.#unread)
      if (found) {
        const report = this.#unread.slice(0, found.index)
        this.#unread = this.#unread.slice(found.index + found[0].length)
        return report
      }
      await Promise.race([ended, once(this.#child.stdout ?? this.#child, 'data')])
    }
  }

  /** The first report that says this: a change may be noticed in two halves. */
  async reportOf(what: string): Promise<string> {
    for (;;) {
      const report = await this.report()
      if (report.includes(what)) return report
    }
  }

  /** Gives the exit code, and what was said at the end. */
  async end(signal: NodeJS.Signals): Promise<[unknown, string]> {
    this.#child.kill(signal)
    const [code] = await this.#ended
    return [code, this.#unread]
  }
}

let running: Watching | undefined
afterEach(async () => {
  await running?.end('SIGKILL')
  running = undefined
})

function watching(argv: readonly string[], cwd: string): Watching {
  running = new Watching(['--watch', ...argv], cwd)
  return running
}

describe('--watch', () => {
  it('reports, reports again when a file changes, and ends on Ctrl-C with the code of the last run', async () => {
    const cwd = folder({ 'login.json': GOOD })
    const run = watching(['login.json'], cwd)
    expect(await run.report()).toContain('no findings in 1 payload')
    writeFileSync(join(cwd, 'login.json'), BAD)
    const report = await run.reportOf('bytes-are-hex')
    expect(report).toMatch(/^passkey-lint: login\.json changed\n/)
    expect(await run.end('SIGINT')).toEqual([1, ''])
  })

  it('ends on SIGTERM, with 0 when all is well again', async () => {
    const cwd = folder({ 'login.json': BAD })
    const run = watching(['login.json'], cwd)
    expect(await run.report()).toContain('bytes-are-hex')
    writeFileSync(join(cwd, 'login.json'), GOOD)
    await run.reportOf('no findings in 1 payload')
    expect(await run.end('SIGTERM')).toEqual([0, ''])
  })

  it('sees a file that is put in place of another, as editors save, and one that was away', async () => {
    const cwd = folder({ 'login.json': GOOD, 'new.json~': BAD })
    const run = watching(['login.json'], cwd)
    await run.report()
    renameSync(join(cwd, 'new.json~'), join(cwd, 'login.json'))
    await run.reportOf('bytes-are-hex')
    rmSync(join(cwd, 'login.json'))
    await run.reportOf('no such file')
    writeFileSync(join(cwd, 'login.json'), GOOD)
    expect(await run.reportOf('no findings in 1 payload')).toContain('login.json changed')
  })

  it('sees new files and folders in a folder', async () => {
    const cwd = folder({ 'captures/a.json': GOOD })
    const run = watching(['captures'], cwd)
    expect(await run.report()).toContain('in 1 payload')
    mkdirSync(join(cwd, 'captures/tuesday'))
    writeFileSync(join(cwd, 'captures/tuesday/b.json'), BAD)
    expect(await run.reportOf('bytes-are-hex')).toContain('captures/tuesday/b.json')
  })

  it('sees what a pattern will match', async () => {
    const cwd = folder({ 'captures/a.json': GOOD })
    const run = watching(['captures/*.json'], cwd)
    await run.report()
    writeFileSync(join(cwd, 'captures/b.json'), BAD)
    expect(await run.reportOf('bytes-are-hex')).toContain('captures/b.json')
  })

  it('sees the file that a flag names', async () => {
    const cwd = folder({ 'login.json': GOOD, 'key.txt': 'no key' })
    copyFileSync(join(cwd, 'login.json'), join(cwd, 'registration.json'))
    const run = watching(['login.json', '--registration', 'registration.json'], cwd)
    await run.report()
    writeFileSync(join(cwd, 'registration.json'), '{}')
    expect(await run.report()).toMatch(/^passkey-lint: registration\.json changed\n/)
  })

  it('goes on when a flag cannot be obeyed any more', async () => {
    const cwd = folder({ 'login.json': GOOD, 'registration.json': GOOD })
    const run = watching(['login.json', '--registration', 'registration.json'], cwd)
    await run.report()
    rmSync(join(cwd, 'registration.json'))
    expect(await run.reportOf('registration.json')).toMatch(/changed\npasskey-lint: .*registration\.json/)
    writeFileSync(join(cwd, 'registration.json'), GOOD)
    await run.reportOf('no findings')
    expect(await run.end('SIGINT')).toEqual([0, ''])
  })

  it('is not started again by its own report', async () => {
    const cwd = folder({ 'captures/a.json': GOOD })
    const run = watching(['captures', '--format', 'json=captures/report.json', '--format', 'pretty'], cwd)
    await run.report()
    writeFileSync(join(cwd, 'captures/b.json'), BAD)
    expect(await run.report()).toMatch(/^passkey-lint: captures\/b\.json changed\n/)
    writeFileSync(join(cwd, 'captures/c.json'), BAD)
    expect(await run.report()).toMatch(/^passkey-lint: captures\/c\.json changed\n/)
  })

  it('clears no screen that is none', async () => {
    const cwd = folder({ 'login.json': GOOD })
    const run = watching(['login.json'], cwd)
    await run.report()
    writeFileSync(join(cwd, 'login.json'), BAD)
    expect(await run.reportOf('bytes-are-hex')).not.toContain('\u001b')
  })
})
