import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { statusOf } from '../file-status.ts'
import { MAX_LOOK } from '../limits.ts'
import type { Skipped } from '../model/index.ts'
import { type Entry, entriesIn, onDisk } from './file-names.ts'
import type { Ignored } from './ignoring.ts'
import { isCode, isHidden, isRead, passedBy as passedByBytes } from './look.ts'
import { magicOf } from './magic.ts'

export { ignoredFrom } from './ignoring.ts'

export interface Walked {
  /** Below the folder, with `/`, sorted by code unit. */
  files: string[]
  /** Folders below it that could not be listed. */
  closed: string[]
  /** How many files and folders were left out. */
  ignored: number
}

/** Every file below a folder, without what is hidden; links to folders are not followed. */
export function walk(folder: string, ignores?: Ignored): Walked {
  const files: string[] = []
  const closed: string[] = []
  let ignored = 0
  const open = ['']
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    let entries: Entry[]
    try {
      entries = entriesIn(join(folder, below))
    } catch {
      closed.push(below)
      continue
    }
    for (const entry of entries) {
      if (isHidden(entry.name)) continue
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (ignores?.(join(folder, path), entry.isDirectory())) ignored++
      else if (entry.isDirectory()) open.push(path)
      else if (isFile(entry, join(folder, path))) files.push(path)
    }
  }
  return { files: files.sort(), closed: closed.sort(), ignored }
}

/** A pipe or a device would block the run; a link may lead to either. */
function isFile(entry: Entry, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(onDisk(path), { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    // A link that cannot be followed: why is told when it is read in vain.
    return true
  }
}

/** A pattern finds pipes and devices, too. */
export const isPipe = (path: string): boolean => statusOf(path)?.isFile() === false

/** Why a file of a folder is not read; undefined: it is. Only where its name does not tell it is opened. */
export const passedBy = (path: string): Omit<Skipped, 'path'> | undefined =>
  isRead(path) ? undefined : passedByBytes(path, isCode(path) ? Buffer.alloc(0) : headOf(path))

/** The same of what a pattern matched: whoever wrote it wants these files, but no pictures among them. */
export function passedByMagic(path: string): Omit<Skipped, 'path'> | undefined {
  if (isRead(path)) return undefined
  const head = headOf(path)
  return magicOf(head) ? passedByBytes('', head) : undefined
}

/** What cannot be opened is read in vain later, and told. */
function headOf(path: string): Buffer {
  try {
    const file = openSync(onDisk(path), 'r')
    try {
      const head = Buffer.alloc(MAX_LOOK)
      return head.subarray(0, readSync(file, head, 0, MAX_LOOK, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return Buffer.alloc(0)
  }
}
