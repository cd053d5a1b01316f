import { type Dirent, readdirSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'

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
