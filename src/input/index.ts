import { statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Skipped, Source } from '../model/index.ts'
import { isExpectation } from './expectation-name.ts'
import { readFilePacked, readStreamPacked } from './file.ts'
import type { Ignored, Ignoring } from './ignoring.ts'
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
  ignoring?: Ignoring
  /** Told before each file: how many are read, of how many. */
  onRead?(done: number, total: number): void
}

export interface Inputs {
  sources: Source[]
  /** What folders, patterns and archives hold beside them. */
  skipped: Skipped[]
  /** How many files and folders were left out. */
  ignored: number
  /** Why the run could not be done as asked, one sentence each; what could be read is in `sources` all the same. */
  problems: string[]
}

/** A file, or standard input, before it is read. */
export interface Listed {
  /** Absent for standard input. */
  path?: string
  name: string
  how: Source['how']
  /** It is not read. */
  passed?: Passed
}

type Passed = Omit<Skipped, 'path'>

/** What arguments mean, before anything is read. */
export interface Listing {
  /** Each once, in the order given. */
  files: Listed[]
  /** Files that say what is expected of others; they are no inputs. */
  expectations: Listed[]
  ignored: number
  problems: string[]
}

type ListOptions = Pick<InputOptions, 'cwd' | 'stdinName' | 'allowNoMatch' | 'ignoring'> & {
  /** A folder that holds files of expectations alone is worth a look. */
  forExpectations?: boolean
}

/** Lists files, folders, patterns and `-`. Never throws for what it finds. */
export async function listInputs(args: readonly string[], options: ListOptions): Promise<Listing> {
  const problems: string[] = []
  const wanted = new Map<string, Listed>()
  let ignored = 0
  const ignore = args.filter((arg) => arg.startsWith('!') && !exists(arg, options.cwd)).map((arg) => arg.slice(1))
  for (const arg of args) {
    if (arg.startsWith('!') && ignore.includes(arg.slice(1))) continue
    const given = await wantedBy(arg, ignore, options, problems)
    ignored += given.ignored
    for (const one of given.wanted) {
      const key = one.path ?? '-'
      const before = wanted.get(key)
      if (before && one.how === 'named') Object.assign(before, { how: 'named', passed: undefined })
      if (!before) wanted.set(key, one)
    }
  }
  const all = [...wanted.values()]
  const saysWhat = ({ path, name }: Listed): boolean => path !== undefined && isExpectation(name)
  return { files: all.filter((one) => !saysWhat(one)), expectations: all.filter(saysWhat), ignored, problems }
}

/** Reads files, folders, patterns and `-`, each file once, in the order given. Never throws for what it finds. */
export async function readInputs(args: readonly string[], options: InputOptions): Promise<Inputs> {
  const { files, expectations, ignored, problems } = await listInputs(args, options)
  const all: Read = { sources: [], skipped: [] }
  for (const [done, one] of files.entries()) {
    options.onRead?.(done, files.length)
    const { sources, skipped } = await readListed(one, options)
    for (const source of sources) all.sources.push(source)
    for (const other of skipped) all.skipped.push(other)
  }
  // Who names one takes it for a payload; a folder simply holds some.
  const named = expectations.filter(({ how }) => how === 'named')
  for (const { name } of named) all.skipped.push({ path: name, because: OF_OTHERS })
  if (files.length === 0 && named.length > 0) problems.push(`${named[0]?.name}: ${OF_OTHERS}`)
  return { ...all, ignored, problems }
}

const OF_OTHERS = 'by its name it says what is expected of other files; "passkey-lint test" reads it'

/** What a walk or a pattern found is looked at before it is read: a folder holds pictures and programs, too. */
export async function readListed(one: Listed, options: Pick<InputOptions, 'stdin'>): Promise<Read> {
  const { path, name, how, passed } = one
  if (passed) return { sources: [], skipped: [{ path: name, ...passed }] }
  return path === undefined ? readStreamPacked(options.stdin, { name, how }) : readFilePacked(path, { name, how })
}

const exists = (path: string, cwd: string): boolean => safeStat(resolve(cwd, path)) !== undefined

interface Given {
  wanted: Listed[]
  ignored: number
}

async function wantedBy(arg: string, ignore: string[], options: ListOptions, problems: string[]): Promise<Given> {
  if (arg === '-') return { wanted: [{ name: options.stdinName, how: 'named' }], ignored: 0 }
  const path = resolve(options.cwd, arg)
  const stat = safeStat(path)
  const isNamed = stat !== undefined || !isGlob(arg)
  const { ignoring } = options
  if (isNamed && stat && ignoring?.isForced && !ignoring.isOff) {
    const ignores = await ignoredOf(options, dirname(path))
    if (ignores?.(path, stat.isDirectory())) return { wanted: [], ignored: 1 }
  }
  if (stat?.isDirectory()) return inFolder(arg, options, problems)
  if (isNamed) return { wanted: [{ path, name: nameOf(arg, options.cwd), how: 'named' }], ignored: 0 }
  const all = (await expand(arg, ignore, options.cwd)).filter((file) => !isOurs(resolve(options.cwd, file), options))
  const ignores = await ignoredOf(options, options.cwd)
  const files = ignores ? all.filter((file) => !ignores(resolve(options.cwd, file), false)) : all
  const ignored = all.length - files.length
  if (files.every(isExpectation) && !options.allowNoMatch)
    problems.push(ignored > 0 ? `every file that matches ${arg} ${IS_IGNORED}` : `no file matches ${arg}`)
  const { passedByMagic } = await import('./folder.ts')
  const wanted = files.map((file) => found(file, options.cwd, passedByMagic(resolve(options.cwd, file))))
  return { wanted, ignored }
}

const IS_IGNORED = 'is ignored by .gitignore or the configuration; --no-ignore reads it'

const isOurs = (path: string, { ignoring }: ListOptions): boolean => ignoring?.ours.has(path) ?? false

async function ignoredOf({ ignoring }: ListOptions, top: string): Promise<Ignored | undefined> {
  if (!ignoring || ignoring.isOff) return undefined
  return (await import('./folder.ts')).ignoredFrom(top, ignoring)
}

async function inFolder(arg: string, options: ListOptions, problems: string[]): Promise<Given> {
  const { cwd, allowNoMatch, forExpectations = false } = options
  const { walk, passedBy } = await import('./folder.ts')
  const root = resolve(cwd, arg)
  const ignores = await ignoredOf(options, root)
  // Who names a folder that is left out wants what is in it.
  const { files, closed, ignored } = walk(root, ignores?.(root, true) ? undefined : ignores)
  // The root's own name is empty then, as it has to be before a slash.
  const folder = arg.replace(/[\\/]+$/, '')
  for (const below of closed) problems.push(`cannot list the folder ${below === '' ? arg : `${folder}/${below}`}`)
  const others = files.filter((file) => !isOurs(join(root, file), options))
  const all = others.map((file) => found(`${folder}/${file}`, cwd, passedBy(join(root, file))))
  const nothing = all.every(({ name, passed }) => (isExpectation(name) ? !forExpectations : passed))
  const isEmpty = closed.length === 0 && !allowNoMatch && nothing
  if (isEmpty && all.length === 0 && ignored > 0) problems.push(`every file in the folder ${arg} ${IS_IGNORED}`)
  else if (isEmpty) problems.push(nothingIn(arg, all))
  return { wanted: all, ignored }
}

/** Of a ticket that holds nothing but a screenshot, that is worth saying. */
function nothingIn(arg: string, all: readonly Listed[]): string {
  const lost = all.flatMap(({ name, passed }) => (passed?.lost ? [`${name} is ${passed.because}`] : []))
  return [`no JSON or text file in the folder ${arg}`, ...lost.slice(0, MOST_NAMED)].join('; ')
}

/** A sentence holds no more. */
const MOST_NAMED = 3

const found = (path: string, cwd: string, passed: Passed | undefined): Listed => ({
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
