import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { codeOf } from '../system-error.ts'
import type { Flags, Output } from './flag-types.ts'
import { type Io, UsageError } from './io.ts'

/** One report, and where it goes: to a file, or to standard output. */
export interface Destination extends Output {
  /** It stands beside another report on standard output. */
  brief?: boolean
}

/**
 * The reports to write. Where GitHub Actions runs and nobody asked for another report on standard output, annotations go
 * there too. Throws a UsageError when two would go to one place.
 */
export function destinationsOf(given: readonly Output[] = [], { env }: Pick<Io, 'env'>): readonly Destination[] {
  const onOutput = given.filter(({ path }) => path === undefined).length
  if (onOutput > 1)
    throw new UsageError(
      '--format: only one report goes to standard output; give the others a file, as in json=report.json',
    )
  const all: readonly Destination[] = given.length > 0 ? given : [{ name: 'pretty' }]
  if (onOutput > 0 || env.GITHUB_ACTIONS !== 'true') return all
  return [...all, { name: 'github', brief: given.length === 0 }]
}

/** Formats of a stream: its records, and its summary for programs and for people. */
const OF_STREAMS: ReadonlySet<string> = new Set(['jsonl', 'json', 'pretty'])

/**
 * What `--ndjson` writes: records where nothing else is asked for. Throws a UsageError for a format of whole reports, and
 * for flags that speak of inputs as a whole.
 */
export function streamDestinations(flags: Flags, together: boolean, io: Pick<Io, 'env'>): readonly Destination[] {
  if (together)
    throw new UsageError('--ndjson: a triage relates its inputs; the lines of a stream are judged each by itself')
  const { format = [{ name: flags.statistics ? 'pretty' : 'jsonl' }] } = flags
  const other = format.find(({ name }) => !OF_STREAMS.has(name))
  if (other)
    throw new UsageError(
      `--ndjson: ${other.name} is no format of a stream; jsonl gives the records, json and pretty their summary`,
    )
  const apart = OF_WHOLE_INPUTS.find((name) => flags[name] !== undefined)
  if (apart) throw new UsageError(`--ndjson: --${dashed(apart)} goes with whole inputs, not with the lines of a stream`)
  return destinationsOf(format, { env: { ...io.env, GITHUB_ACTIONS: undefined } })
}

const OF_WHOLE_INPUTS = ['expect', 'baseline', 'updateBaseline', 'watch'] as const satisfies readonly (keyof Flags)[]

const dashed = (name: string): string => name.replace(/[A-Z]/g, (unit) => `-${unit.toLowerCase()}`)

/** The files among them by their absolute paths, with how each was named. Throws a UsageError when two are one file, or one of `inputs`, however they are spelled. */
export function filesOf(
  destinations: readonly Output[],
  inputs: readonly string[],
  cwd: string,
): Map<string, { name: string; path: string }> {
  const files = destinations.flatMap(({ name, path }) => (path === undefined ? [] : [{ name, path }]))
  const taken = new Map<string, string>()
  for (const { name, path } of files) {
    const file = fileAt(path, cwd)
    if (file === undefined) continue
    const other = taken.get(file)
    if (other !== undefined)
      throw new UsageError(
        `--format: ${other} and ${name} would both be written to ${path}; give each a file of its own`,
      )
    taken.set(file, name)
  }
  if (taken.size > 0)
    for (const input of inputs) {
      const name = taken.get(fileAt(input, cwd) ?? '')
      if (name !== undefined)
        throw new UsageError(`--format: ${name} would be written over ${input}, which is read; give it another file`)
    }
  return new Map(files.map((one) => [resolve(cwd, one.path), one]))
}

/** Which file a path means, through links; undefined for what is no file, such as /dev/null. */
function fileAt(path: string, cwd: string): string | undefined {
  const full = resolve(cwd, path)
  try {
    const stat = statSync(full, { throwIfNoEntry: false })
    if (stat) return stat.isFile() ? `${stat.dev}:${stat.ino}` : undefined
    return join(realpathSync(dirname(full)), basename(full))
  } catch {
    return full
  }
}

const REASONS = new Map([
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'that is not permitted'],
  ['EPERM', 'that is not permitted'],
  ['EROFS', 'nothing can be written there'],
  ['ENOSPC', 'no space is left there'],
  ['EDQUOT', 'no space is left there for you'],
  ['EFBIG', 'it may not grow any further'],
  ['ENAMETOOLONG', 'the name is too long'],
])

/** Why a file could not be written, in words. */
export function whyNot(error: unknown, path: string): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return `there is no folder ${dirname(path)}`
  if (code === 'ENOTDIR') return `${dirname(path)} is no folder`
  return REASONS.get(code) ?? code
}
