import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import type { Io } from '../../src/commands/io.ts'
import { progressOf } from '../../src/commands/progress.ts'
import { folder } from '../helpers/folder.ts'
import { cli } from './run.ts'

interface Watched {
  isTTY?: boolean
  env?: Record<string, string>
  quiet?: boolean
  columns?: number
}

/** What is written while `total` files are done, `each` milliseconds apart. */
function written(total: number, each: number, { isTTY = true, env = {}, quiet = false, columns = 80 }: Watched = {}) {
  const all: string[] = []
  let now = 0
  const stderr = { write: (text: string) => all.push(text), isTTY, columns }
  const io: Io = { stdin: (async function* () {})(), stdout: { write: () => true }, stderr, env, cwd: () => '/' }
  const progress = progressOf(io, quiet, () => now)
  for (let done = 0; done < total; done++) {
    progress.step('checked', done, total)
    now += each
  }
  progress.end()
  return all
}

describe('the line of progress', () => {
  test('comes after a second, is written over and cleared', () => {
    expect(written(4, 600)).toEqual([
      '\r\u001b[Kpasskey-lint: checked 2 of 4 files',
      '\r\u001b[Kpasskey-lint: checked 3 of 4 files',
      '\r\u001b[K',
    ])
  })

  test('counts in thousands', () => {
    expect(written(10_000, 1).slice(-2)).toEqual([
      '\r\u001b[Kpasskey-lint: checked 9,900 of 10,000 files',
      '\r\u001b[K',
    ])
  })

  test('is written ten times a second at most', () => {
    expect(written(10_000, 1)).toHaveLength(91)
  })

  test('fits into a narrow terminal', () => {
    expect(written(10_000, 1, { columns: 40 })[0]).toBe('\r\u001b[Kpasskey-lint: checked 1,000 of 10,000 …')
  })

  test.each<[string, number, number, Watched]>([
    ['a run of less than a second', 900, 1, {}],
    ['a pipe', 10_000, 1, { isTTY: false }],
    ['CI', 10_000, 1, { env: { CI: 'true' } }],
    ['a terminal that cannot erase', 10_000, 1, { env: { TERM: 'dumb' } }],
    ['--quiet', 10_000, 1, { quiet: true }],
    ['a single file', 1, 5000, {}],
  ])('is not there for %s', (_name, total, each, watched) => {
    expect(written(total, each, watched)).toEqual([])
  })
})

describe('a run over many files', () => {
  const good = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')
  const cwd = folder(Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}.json`, good])))

  /** Each look at the clock is a fifth of a second later. */
  const slowly = async (isTTY: boolean, ...argv: string[]): Promise<string> => {
    let now = 0
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 200))
    try {
      return (await cli([...argv, '.'], { cwd, isTTY, env: { NO_COLOR: '1' } })).err
    } finally {
      clock.mockRestore()
    }
  }

  test('says how far it is on a terminal, and leaves nothing of it', async () => {
    const err = await slowly(true)
    expect(err).toContain('passkey-lint: checked 30 of 50 files')
    expect(err.endsWith('\r\u001b[K')).toBe(true)
  })

  test('of a triage says it in each of its rounds', async () => {
    const err = await slowly(true, 'triage')
    for (const what of ['read', 'searched', 'checked', 'explained'])
      expect(err).toContain(`passkey-lint: ${what} 30 of 50 files`)
  })

  test('says nothing in a pipe, nor with --quiet', async () => {
    expect(await slowly(false)).toBe('')
    expect(await slowly(true, '--quiet')).toBe('')
  })
})
