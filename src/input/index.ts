import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { statusOf } from '../file-status.ts'
import type { Skipped, Source } from '../model/index.ts'
import { isExpectation } from './expectation-name.ts'
import { readFilePacked, readStreamPacked, type Stopped } from './file.ts'
import { isLossy, shownBytes } from './file-names.ts'
import type { Ignored, Ignoring } from './ignoring.ts'
import { EMPTY_PATH, isPasted, PASTED, type Read } from './source.ts'

const slashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)

/** How a report names a file: relative to the working directory when inside it, else as given; always with `/`. */
export function nameOf(path: string, cwd: string): string {
  const below = relative(cwd, resolve(cwd, path))
  const outside = below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)
  return shownBytes(slashes(outside ? path : below))
}

/** Whether a path that names no file is meant as a pattern; none is where a zero character is, which no system has in names. */
export const isGlob = (path: string): boolean => /[*?[\]{}!()]/.test(path) && !path.includes('\0')

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
  const named = found.some(isLossy) ? (await import('./spelled.ts')).spelledAll(found, cwd) : found
  return named.sort()
}

export interface InputOptions {
  cwd: string
  /** What the report calls standard input. */
  stdinName: string
  /** A folder or a pattern without a match is no problem. */
  allowNoMatch: boolean
  ignoring?: Ignoring
}

/** Who reads a listing. */
export interface Reader {
  stdin: AsyncIterable<Uint8Array | string>
  /** Gets each source in turn; nobody else holds it. */
  take(source: Source): void
  /** Told before each file: how many are read, of how many. True: no more is to be read. */
  before?(done: number, total: number): boolean | Promise<boolean>
  /** Settles when no more is to be waited for. */
  stopped?: Stopped
}

/** What became of a listing. */
export interface ReadThrough {
  /** What folders, patterns and archives hold beside the sources. */
  skipped: Skipped[]
  /** Files that were read; fewer than there are when the reader was told to stop. */
  done: number
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
  /** Files and folders that were left out. */
  ignored: number
  /** Files that the run writes, where others are read: absolute. */
  ours: string[]
  /** Why the run could not be done as asked, one sentence each; the rest is listed all the same. */
  problems: string[]
}

type ListOptions = InputOptions & {
  /** A folder that holds files of expectations alone is worth a look. */
  forExpectations?: boolean
}

/** Lists files, folders, patterns and `-`. Never throws for what it finds. */
export async function listInputs(given: readonly string[], options: ListOptions): Promise<Listing> {
  const args = given.some(isLossy) ? (await import('./spelled.ts')).spelled(given, options.cwd) : given
  const problems: string[] = []
  const wanted = new Map<string, Listed>()
  const ours: string[] = []
  let ignored = 0
  const ignore = args.filter((arg) => arg.startsWith('!') && !exists(arg, options.cwd)).map((arg) => arg.slice(1))
  for (const arg of args) {
    if (arg.startsWith('!') && ignore.includes(arg.slice(1))) continue
    const meant = await wantedBy(arg, ignore, options, problems)
    ignored += meant.ignored
    ours.push(...(meant.ours ?? []))
    for (const one of meant.wanted) {
      const key = one.path ?? '-'
      const before = wanted.get(key)
      if (before && one.how === 'named') Object.assign(before, { how: 'named', passed: undefined })
      if (!before) wanted.set(key, one)
    }
  }
  const all = [...wanted.values()]
  const saysWhat = ({ path, name }: Listed): boolean => path !== undefined && isExpectation(name)
  const files = all.filter((one) => !saysWhat(one))
  const expectations = all.filter(saysWhat)
  const named = expectations.find(({ how }) => how === 'named')
  if (named && files.length === 0 && !options.forExpectations) problems.push(`${named.name}: ${OF_OTHERS}`)
  return { files, expectations, ignored, ours, problems }
}

/** Reads what was listed, and hands on each source. Never throws for what it finds. */
export async function readThrough({ files, expectations }: Listing, reader: Reader): Promise<ReadThrough> {
  const all: ReadThrough = { skipped: [], done: 0 }
  for (const one of files) {
    // Most of the time there is nothing to wait for.
    const before = reader.before?.(all.done, files.length) ?? false
    if (typeof before === 'boolean' ? before : await before) return all
    // Where nothing was read yet there is nothing to report: a signal ends the program as any other.
    const { sources, skipped } = await readListed(one, all.done > 0 ? reader : { stdin: reader.stdin })
    for (const source of sources) reader.take(source)
    for (const other of skipped) all.skipped.push(other)
    all.done++
  }
  // Who names one takes it for a payload; a folder simply holds some.
  for (const { name, how } of expectations) if (how === 'named') all.skipped.push({ path: name, because: OF_OTHERS })
  return all
}

const OF_OTHERS = 'by its name it says what is expected of other files; "passkey-lint test" reads it'

/** What a walk or a pattern found is looked at before it is read: a folder holds pictures and programs, too. */
export async function readListed(one: Listed, reader: Pick<Reader, 'stdin' | 'stopped'>): Promise<Read> {
  const { path, name, how, passed } = one
  if (passed) return { sources: [], skipped: [{ path: name, ...passed }] }
  return path === undefined
    ? readStreamPacked(reader.stdin, { name, how }, reader.stopped)
    : readFilePacked(path, { name, how }, reader.stopped)
}

const exists = (path: string, cwd: string): boolean => statusOf(resolve(cwd, path)) !== undefined

interface Given {
  wanted: Listed[]
  ignored: number
  ours?: string[]
}

async function wantedBy(arg: string, ignore: string[], options: ListOptions, problems: string[]): Promise<Given> {
  if (arg === '-') return { wanted: [{ name: options.stdinName, how: 'named' }], ignored: 0 }
  if (arg === '') {
    problems.push(EMPTY_PATH)
    return { wanted: [], ignored: 0 }
  }
  const path = resolve(options.cwd, arg)
  const stat = statusOf(path)
  if (!stat && isPasted(arg)) {
    problems.push(PASTED)
    return { wanted: [], ignored: 0 }
  }
  const isNamed = stat !== undefined || !isGlob(arg)
  const { ignoring } = options
  if (isNamed && stat && ignoring?.isForced && !ignoring.isOff) {
    const ignores = await ignoredOf(options, dirname(path))
    if (ignores?.(path, stat.isDirectory())) return { wanted: [], ignored: 1 }
  }
  if (stat?.isDirectory()) return inFolder(arg, options, problems)
  if (isNamed) return { wanted: [{ path, name: nameOf(arg, options.cwd), how: 'named' }], ignored: 0 }
  const { isPipe, passedByMagic } = await import('./folder.ts')
  const matches = (await expand(arg, ignore, options.cwd)).filter((file) => !isPipe(resolve(options.cwd, file)))
  const { ours, others: all } = parted(matches, options.cwd, options)
  const ignores = await ignoredOf(options, options.cwd)
  const files = ignores ? all.filter((file) => !ignores(resolve(options.cwd, file), false)) : all
  const ignored = all.length - files.length
  if (files.every(isExpectation) && !options.allowNoMatch)
    problems.push(ignored > 0 ? `every file that matches ${arg} ${IS_IGNORED}` : `no file matches ${arg}`)
  const wanted = files.map((file) => found(file, options.cwd, passedByMagic(resolve(options.cwd, file))))
  return { wanted, ignored, ours }
}

const IS_IGNORED = 'is ignored by .gitignore or the configuration; --no-ignore reads it'

/** What the run itself writes, or is configured by, stands apart from what is read; `files` are below `folder`. */
function parted(files: readonly string[], folder: string, { ignoring }: ListOptions) {
  const ours: string[] = []
  const others: string[] = []
  for (const file of files) {
    const path = resolve(folder, file)
    if (ignoring?.ours.has(path)) ours.push(path)
    else others.push(file)
  }
  return { ours, others }
}

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
  for (const below of closed)
    problems.push(`cannot list the folder ${shownBytes(below === '' ? arg : `${folder}/${below}`)}`)
  const { ours, others } = parted(files, root, options)
  const all = others.map((file) => found(`${folder}/${file}`, cwd, passedBy(join(root, file))))
  const nothing = all.every(({ name, passed }) => (isExpectation(name) ? !forExpectations : passed))
  const isEmpty = closed.length === 0 && !allowNoMatch && nothing
  if (isEmpty && all.length === 0 && ignored > 0) problems.push(`every file in the folder ${arg} ${IS_IGNORED}`)
  else if (isEmpty) problems.push(nothingIn(arg, all))
  return { wanted: all, ignored, ours }
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
