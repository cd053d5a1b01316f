import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { type ExitCode, MISUSE } from '../exit-codes.ts'
import { type Changes, changesOf, isFolder, type Watched } from '../input/changes.ts'
import { isGlob, nameOf } from '../input/index.ts'
import { escapeTerminal } from '../text/escape.ts'
import { CLEAR_SCREEN } from '../text/screen.ts'
import { placeholderOf } from './completion/placeholder.ts'
import type { Flags } from './flag-types.ts'
import { type Io, UsageError } from './io.ts'

export interface Watch {
  /** Inputs, as they were given. */
  paths: readonly string[]
  /** Files that the run reads besides, as they were given. */
  also: readonly string[]
  /** Files that the run writes. */
  written: readonly string[]
  /** Reads, judges, reports. */
  run(): Promise<ExitCode>
}

/**
 * Runs, and again whenever an input changes, until it is stopped. Gives the last run's code. A first run that cannot be
 * done as asked ends it, as without `--watch`; later ones are told: somebody is in the middle of an edit.
 */
export async function watch({ paths, also, written, run }: Watch, io: Io): Promise<ExitCode> {
  if (paths.includes('-')) throw new UsageError('--watch: standard input cannot be watched; name files or folders')
  const cwd = io.cwd()
  const stopped = io.stopped?.() ?? new Promise<never>(() => {})
  // Before the first run, so that nothing is missed between the two.
  const changes = await changesOf(watched(paths, also, written, cwd))
  try {
    let code = await run()
    for (;;) {
      io.stderr.write(`passkey-lint: watching ${told(paths)}; Ctrl-C ends\n`)
      const changed = await nextOf(changes, stopped)
      if (!changed) return code
      if (io.stdout.isTTY) io.stdout.write(CLEAR_SCREEN)
      io.stderr.write(`passkey-lint: ${told(changed.map((path) => nameOf(path, cwd)))} changed\n`)
      code = await attempt(run, io)
    }
  } finally {
    await changes.close()
  }
}

const nextOf = (changes: Changes, stopped: Promise<unknown>): Promise<string[] | undefined> =>
  Promise.race([changes.next(), stopped.then(() => undefined)])

async function attempt(run: Watch['run'], io: Io): Promise<ExitCode> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'UsageError') throw error
    io.stderr.write(`passkey-lint: ${escapeTerminal(error.message)}\n`)
    return MISUSE
  }
}

/** A sentence holds no more. */
const MOST_TOLD = 3

function told(paths: readonly string[]): string {
  const rest = paths.length - MOST_TOLD
  const first = paths.slice(0, MOST_TOLD).map(escapeTerminal).join(', ')
  return rest > 0 ? `${first} and ${rest} more` : first
}

/** The files that a command's flags name, and the configuration: what a run reads beside its inputs, and what it writes. */
export function filesOf(command: Command, cwd: string): Pick<Watch, 'also' | 'written'> {
  const flags = command.opts<Record<string, unknown> & Pick<Flags, 'format'>>()
  const named = command.options
    .filter((option) => FILE_PLACEHOLDERS.includes(placeholderOf(option)))
    .map((option) => flags[option.attributeName()])
    .filter((value) => typeof value === 'string')
    // A key may stand in the flag itself.
    .filter((value) => existsSync(resolve(cwd, value)))
  const written = (flags.format ?? []).flatMap(({ path }) => (path === undefined ? [] : [path]))
  return { also: [...named, ...configurations(cwd)], written }
}

const FILE_PLACEHOLDERS: readonly string[] = ['file', 'key|file']

/** The one that is found, and the one that may come into the working directory. */
function configurations(cwd: string): string[] {
  const here = join(resolve(cwd), CONFIG_NAME)
  for (let folder = resolve(cwd); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, CONFIG_NAME))) return [here, join(folder, CONFIG_NAME)]
  return [here]
}

const CONFIG_NAME = 'passkey-lint.config.json'

/** Of a pattern the folder in which it begins; of a file also what is expected of it. */
function watched(paths: readonly string[], also: readonly string[], written: readonly string[], cwd: string): Watched {
  const files = also.map((path) => resolve(cwd, path))
  const folders: string[] = []
  for (const given of paths) {
    const path = resolve(cwd, given)
    if (isFolder(path)) folders.push(path)
    else if (!existsSync(path) && isGlob(given)) {
      if (!given.startsWith('!')) folders.push(resolve(cwd, beginOf(given)))
    } else files.push(path, expectationOf(path), resolve(dirname(path), 'expected.json'))
  }
  return { files, folders, except: written.map((path) => resolve(cwd, path)) }
}

const expectationOf = (path: string): string => path.replace(/(\.[^./\\]*)?$/, '.expected.json')

/** `captures` of `captures/*.json`. */
function beginOf(pattern: string): string {
  const parts = pattern.replaceAll('\\', '/').split('/')
  const first = parts.findIndex(isGlob)
  return first <= 0 ? '.' : parts.slice(0, first).join('/') || '/'
}
