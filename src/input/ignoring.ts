import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { statusOf } from '../file-status.ts'
import { onDisk } from './file-names.ts'
import { type IgnoreFile, ignoreFile } from './ignore-file.ts'

/** What folders and patterns leave out; a path that names a file or a folder goes before it. */
export interface Ignoring {
  /** Nothing is left out. */
  isOff: boolean
  /** A path that names it does not go before it. */
  isForced: boolean
  /** Lines as of .gitignore beside those of such files, and the folder that they are for. */
  more?: { folder: string; lines: readonly string[] }
  /** Absolute paths of files that say how to judge, and are no captures: always left out. */
  ours: Set<string>
}

/** Says of absolute paths whether they are left out. */
export type Ignored = (path: string, isFolder: boolean) => boolean

/** `undefined`: a file that is not there. */
function textAt(path: string): string | undefined {
  try {
    return readFileSync(onDisk(path), 'utf8')
  } catch {
    return undefined
  }
}

/** Nearest folder with a `.git`: a folder, or in a linked worktree a file. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (statusOf(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/**
 * What .gitignore files leave out, from the root of the repository down, or from `top` where there is none; and what the
 * configuration does. As git has it, what is below a folder that is left out cannot be taken back in.
 */
export function ignoredFrom(top: string, { more }: Pick<Ignoring, 'more'>): Ignored {
  const root = repositoryOf(top) ?? top
  const files = new Map<string, IgnoreFile | undefined>()
  const folders = new Map<string, boolean>()
  const own = more && ignoreFile(more.lines.join('\n'))
  const exclude = textAt(join(root, '.git', 'info', 'exclude'))
  const excluded = exclude === undefined ? undefined : ignoreFile(exclude)

  const fileIn = (folder: string): IgnoreFile | undefined => {
    if (!files.has(folder)) {
      const text = textAt(join(folder, '.gitignore'))
      files.set(folder, text === undefined ? undefined : ignoreFile(text))
    }
    return files.get(folder)
  }
  /** Of git's files the nearest that says something decides. */
  const byGit = (path: string, isFolder: boolean): boolean => {
    for (let folder = dirname(path); isBelow(folder, root); folder = dirname(folder)) {
      const said = fileIn(folder)?.(below(folder, path), isFolder)
      if (said !== undefined) return said
      if (folder === root) break
    }
    return excluded?.(below(root, path), isFolder) ?? false
  }
  const byConfig = (path: string, isFolder: boolean): boolean =>
    own !== undefined && more !== undefined && isBelow(path, more.folder) && path !== more.folder
      ? (own(below(more.folder, path), isFolder) ?? false)
      : false
  const isIgnored = (path: string, isFolder: boolean): boolean => {
    const folder = dirname(path)
    const isInside = isBelow(path, root) && path !== root
    if (isInside && folder !== root && isFolderIgnored(folder)) return true
    return (isInside && byGit(path, isFolder)) || byConfig(path, isFolder)
  }
  const isFolderIgnored = (folder: string): boolean => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const ignored = isIgnored(folder, true)
    folders.set(folder, ignored)
    return ignored
  }
  return (path, isFolder) => (isFolder ? isFolderIgnored(path) : isIgnored(path, false))
}

const below = (folder: string, path: string): string => {
  const name = relative(folder, path)
  return sep === '\\' ? name.replaceAll('\\', '/') : name
}
