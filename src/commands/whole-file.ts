import {
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { statusOf } from '../file-status.ts'

/** A file that is written whole or not at all: who reads it never sees a part. All of it throws the system's errors. */
export interface WholeFile {
  write(text: string): void
  /** It takes the place of what was there. */
  finish(): void
  /** What was there stays. */
  drop(): void
}

export interface WholeFileOptions {
  /** A link stays one, and what it leads to is written; false: the file takes its place. Default: true. */
  throughLinks?: boolean
}

let made = 0

/** Whether a file of this name is one that a run began to write and did not finish. */
export const isUnfinished = (name: string): boolean => /^\.passkey-lint-\d+-\d+\.tmp$/.test(name)

/** Opens a file beside `path` that takes its place at the end. What is no file, such as /dev/stdout, is written to at once. */
export function openWhole(path: string, { throughLinks = true }: WholeFileOptions = {}): WholeFile {
  const stat = (throughLinks ? statSync : lstatSync)(path, { throwIfNoEntry: false })
  const target = stat && throughLinks ? realPath(path) : join(realPath(dirname(path)), basename(path))
  const beside =
    stat && throughLinks && !stat.isFile()
      ? undefined
      : opened(join(dirname(target), `.passkey-lint-${process.pid}-${made++}.tmp`))
  // Where nothing new may be written, what is there may be.
  const file = beside ?? { fd: openSync(target, throughLinks ? 'w' : UNLINKED), name: undefined }
  const { fd, name } = file
  if (stat?.isFile() && name !== undefined) fchmodSync(fd, stat.mode)
  const drop = (): void => {
    closeSync(fd)
    if (name !== undefined) rmSync(name, { force: true })
  }
  return {
    write: (text) => {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
    },
    finish: () => {
      closeSync(fd)
      if (name !== undefined) putInPlace(name, target)
    },
    drop,
  }
}

/** To write what is there itself. Windows has no such flag. */
const UNLINKED = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0)

function opened(name: string): { fd: number; name: string } | undefined {
  try {
    return { fd: openSync(name, 'wx'), name }
  } catch {
    return undefined
  }
}

/** A folder whose name is no UTF-8 is lost on the way to its real path; it is there all the same. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (statusOf(path)) return path
    throw error
  }
}

function putInPlace(name: string, target: string): void {
  try {
    renameSync(name, target)
  } catch (error) {
    rmSync(name, { force: true })
    throw error
  }
}

/** Writes a text as a whole file. */
export function writeWhole(path: string, text: string, options?: WholeFileOptions): void {
  const file = openWhole(path, options)
  try {
    file.write(text)
  } catch (error) {
    file.drop()
    throw error
  }
  file.finish()
}
