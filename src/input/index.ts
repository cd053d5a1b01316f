import { statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Skipped, Source } from '../model/index.ts'
import { readFilePacked, readStreamPacked } from './file.ts'
import type { Read } from './source.ts'

const slashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)

/** How a report names a file: relative to the working directory when inside it, else as given; always with `/`. */
export function nameOf(path: string, cwd: string): string {
  const below = relative(cwd, resolve(cwd, path))
  const outside = below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)
  return slashes(outside ? path : below)
}

/** Whether a path that names no file is meant as a pattern. */
export const isGlob = (path: string): boolean => /[*?[\]{}!()]/.test(path)

/** Files that a pattern matches, sorted by code unit. In patterns `\` escapes, but on Windows it also parts folders. */
export async function expand(pattern: string, ignore: readonly string[], cwd: string): Promise<string[]> {
  // Only quoted patterns come here, the shell expands the others.
  const { glob } = await import('tinyglobby')
  const found = await glob(slashes(pattern), {
    cwd,
    ignore: ['**/node_modules/**', ...ignore.map(slashes)],
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found.sort()
}

export interface InputOptions {
  cwd: string
  stdin: AsyncIterable<Uint8Array | string>
  /** What the report calls standard input. */
  stdinName: string
  /** A folder or a pattern without a match is no problem. */
  allowNoMatch: boolean
}

export interface Inputs {
  sources: Source[]
  /** What folders, patterns and archives hold beside them. */
  skipped: Skipped[]
  /** Why the run could not be done as asked, one sentence each; what could be read is in `sources` all the same. */
  problems: string[]
}

interface Wanted {
  /** Absent for standard input. */
  path?: string
  name: string
  how: Source['how']
  /** It is not read. */
  passed?: Passed
}

type Passed = Omit<Skipped, 'path'>

/** Reads files, folders, patterns and `-`, each file once, in the order given. Never throws for what it finds. */
export async function readInputs(args: readonly string[], options: InputOptions): Promise<Inputs> {
  const problems: string[] = []
  const wanted = new Map<string, Wanted>()
  const ignore = args.filter((arg) => arg.startsWith('!') && !exists(arg, options.cwd)).map((arg) => arg.slice(1))
  for (const arg of args) {
    if (arg.startsWith('!') && ignore.includes(arg.slice(1))) continue
    for (const one of await wantedBy(arg, ignore, options, problems)) {
      const key = one.path ?? '-'
      const before = wanted.get(key)
      if (before && one.how === 'named') Object.assign(before, { how: 'named', passed: undefined })
      if (!before) wanted.set(key, one)
    }
  }
  const all: Read = { sources: [], skipped: [] }
  for (const one of wanted.values()) {
    const { sources, skipped } = await read(one, options)
    for (const source of sources) all.sources.push(source)
    for (const other of skipped) all.skipped.push(other)
  }
  return { ...all, problems }
}

/** What a walk or a pattern found is looked at before it is read: a folder holds pictures and programs, too. */
async function read({ path, name, how, passed }: Wanted, options: InputOptions): Promise<Read> {
  if (passed) return { sources: [], skipped: [{ path: name, ...passed }] }
  return path === undefined ? readStreamPacked(options.stdin, { name, how }) : readFilePacked(path, { name, how })
}

const exists = (path: string, cwd: string): boolean => safeStat(resolve(cwd, path)) !== undefined

async function wantedBy(arg: string, ignore: string[], options: InputOptions, problems: string[]): Promise<Wanted[]> {
  if (arg === '-') return [{ name: options.stdinName, how: 'named' }]
  const path = resolve(options.cwd, arg)
  const stat = safeStat(path)
  if (stat?.isDirectory()) return inFolder(arg, options, problems)
  if (stat || !isGlob(arg)) return [{ path, name: nameOf(arg, options.cwd), how: 'named' }]
  const files = await expand(arg, ignore, options.cwd)
  if (files.length === 0 && !options.allowNoMatch) problems.push(`no file matches ${arg}`)
  const { passedByMagic } = await import('./folder.ts')
  return files.map((file) => found(file, options.cwd, passedByMagic(resolve(options.cwd, file))))
}

async function inFolder(arg: string, { cwd, allowNoMatch }: InputOptions, problems: string[]): Promise<Wanted[]> {
  const { walk, passedBy } = await import('./folder.ts')
  const root = resolve(cwd, arg)
  const { files, closed } = walk(root)
  // The root's own name is empty then, as it has to be before a slash.
  const folder = arg.replace(/[\\/]+$/, '')
  for (const below of closed) problems.push(`cannot list the folder ${below === '' ? arg : `${folder}/${below}`}`)
  const all = files.map((file) => found(`${folder}/${file}`, cwd, passedBy(join(root, file))))
  if (closed.length === 0 && !allowNoMatch && all.every(({ passed }) => passed)) problems.push(nothingIn(arg, all))
  return all
}

/** Of a ticket that holds nothing but a screenshot, that is worth saying. */
function nothingIn(arg: string, all: readonly Wanted[]): string {
  const lost = all.flatMap(({ name, passed }) => (passed?.lost ? [`${name} is ${passed.because}`] : []))
  return [`no JSON or text file in the folder ${arg}`, ...lost.slice(0, MOST_NAMED)].join('; ')
}

/** A sentence holds no more. */
const MOST_NAMED = 3

const found = (path: string, cwd: string, passed: Passed | undefined): Wanted => ({
  path: resolve(cwd, path),
  name: nameOf(path, cwd),
  how: 'found',
  ...(passed ? { passed } : {}),
})

/** A name that the system refuses (too long, a NUL in it) is one that does not exist. */
function safeStat(path: string): ReturnType<typeof statSync> | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
