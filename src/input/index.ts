import { type Dirent, readdirSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Source } from '../model/index.ts'
import { readFile, readStream } from './file.ts'

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

export interface Walked {
  /** Below the folder, with `/`, sorted by code unit. */
  files: string[]
  /** Folders below it that could not be listed. */
  closed: string[]
}

/** How files are named in which people keep a capture; nothing else of a folder is opened. */
const READ = /\.(?:json|jsonl|ndjson|har|txt|log|md|sh|curl|http|html|ya?ml)$/i

/** Every file that may hold a payload below a folder, without node_modules and what starts with a dot; links to folders are not followed. */
export function walk(folder: string): Walked {
  const files: string[] = []
  const closed: string[] = []
  const open = ['']
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    let entries: Dirent[]
    try {
      entries = readdirSync(join(folder, below), { withFileTypes: true })
    } catch {
      closed.push(below)
      continue
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) open.push(path)
      else if (READ.test(entry.name) && isFile(entry, join(folder, path))) files.push(path)
    }
  }
  return { files: files.sort(), closed: closed.sort() }
}

/** A pipe or a device would block the run; a link may lead to either. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
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
  /** Why the run could not be done as asked, one sentence each; what could be read is in `sources` all the same. */
  problems: string[]
}

interface Wanted {
  /** Absent for standard input. */
  path?: string
  name: string
  how: Source['how']
}

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
      if (before && one.how === 'named') before.how = 'named'
      if (!before) wanted.set(key, one)
    }
  }
  const sources: Source[] = []
  for (const { path, name, how } of wanted.values())
    sources.push(await (path === undefined ? readStream(options.stdin, { name, how }) : readFile(path, { name, how })))
  return { sources, problems }
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
  return files.map((file) => found(file, options.cwd))
}

function inFolder(arg: string, { cwd, allowNoMatch }: InputOptions, problems: string[]): Wanted[] {
  const { files, closed } = walk(resolve(cwd, arg))
  // The root's own name is empty then, as it has to be before a slash.
  const folder = arg.replace(/[\\/]+$/, '')
  for (const below of closed) problems.push(`cannot list the folder ${below === '' ? arg : `${folder}/${below}`}`)
  if (files.length === 0 && closed.length === 0 && !allowNoMatch)
    problems.push(`no JSON or text file in the folder ${arg}`)
  return files.map((file) => found(`${folder}/${file}`, cwd))
}

const found = (path: string, cwd: string): Wanted => ({
  path: resolve(cwd, path),
  name: nameOf(path, cwd),
  how: 'found',
})

/** A name that the system refuses (too long, a NUL in it) is one that does not exist. */
function safeStat(path: string): ReturnType<typeof statSync> | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
