import { dirname, relative, resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import { statusOf } from '../file-status.ts'
import { isHidden } from './look.ts'

export interface Watched {
  /** Absolute; what is not there yet may come. Below folders, what `walk` leaves out is left out. */
  files: readonly string[]
  folders: readonly string[]
  /** Absolute; what the run writes itself would start it again. */
  except: readonly string[]
}

export interface Changes {
  /** The next file that came, changed or went, absolute; those that follow at once come with it. */
  next(): Promise<string[]>
  close(): Promise<void>
}

/** Milliseconds of quiet after a change: an editor writes, renames and writes again; a checkout touches many files. */
const QUIET = 100

/** Looks at files and folders from now on. */
export async function changesOf({ files, folders, except }: Watched): Promise<Changes> {
  const wanted = new Set(files)
  // A file is looked at in its folder: one that is replaced or comes back would be lost otherwise.
  const ways = new Set(files.flatMap(wayTo))
  const ours = new Set(except)
  const isIgnored = (path: string): boolean => {
    const full = resolve(path)
    if (ours.has(full)) return true
    return !wanted.has(full) && !ways.has(full) && !folders.some((folder) => isBelow(folder, full))
  }

  let changed = new Set<string>()
  let tell: ((paths: string[]) => void) | undefined
  let quiet: NodeJS.Timeout | undefined
  const flush = (): void => {
    if (!tell || changed.size === 0) return
    tell([...changed].sort())
    changed = new Set()
    tell = undefined
  }

  const watcher = watch([...new Set([...folders, ...files.map((file) => wayTo(file).at(-1) ?? file)])], {
    ignoreInitial: true,
    ignored: isIgnored,
    followSymlinks: false,
    ignorePermissionErrors: true,
  })
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return
    changed.add(resolve(path))
    clearTimeout(quiet)
    quiet = setTimeout(flush, QUIET)
  })
  await new Promise<void>((ready, failed) => {
    watcher.once('ready', ready)
    watcher.once('error', failed)
  })
  // A folder that cannot be read any more is told by the run that reads it.
  watcher.on('error', () => {})

  return {
    next() {
      return new Promise((resolveNext) => {
        tell = resolveNext
        // What changed during a run waits here.
        clearTimeout(quiet)
        quiet = setTimeout(flush, QUIET)
      })
    },
    async close() {
      clearTimeout(quiet)
      await watcher.close()
    },
  }
}

/** The folders that lead to a file, up to the first that is there. */
function wayTo(file: string): string[] {
  const folders: string[] = []
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    folders.push(folder)
    if (isFolder(folder) || folder === dirname(folder)) return folders
  }
}

/** Whether a walk through the folder comes to it. */
function isBelow(folder: string, path: string): boolean {
  const parts = relative(folder, path).split(sep)
  if (parts[0] === '..') return false
  return parts.every((part) => part === '' || !isHidden(part))
}

export const isFolder = (path: string): boolean => statusOf(path)?.isDirectory() ?? false
