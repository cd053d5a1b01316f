import { closeSync, fchmodSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file that is written whole or not at all: who reads it never sees a part. All of it throws the system's errors. */
export interface WholeFile {
  write(text: string): void
  /** It takes the place of what was there. */
  finish(): void
  /** What was there stays. */
  drop(): void
}

let made = 0

/** Opens a file beside `path` that takes its place at the end. What is no file, such as /dev/stdout, is written to at once. */
export function openWhole(path: string): WholeFile {
  const stat = statSync(path, { throwIfNoEntry: false })
  // A link stays one.
  const target = stat ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path))
  const beside =
    stat && !stat.isFile() ? undefined : opened(join(dirname(target), `.passkey-lint-${process.pid}-${made++}.tmp`))
  // Where nothing new may be written, what is there may be.
  const file = beside ?? { fd: openSync(target, 'w'), name: undefined }
  const { fd, name } = file
  if (stat && name !== undefined) fchmodSync(fd, stat.mode)
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
      if (name !== undefined) renameSync(name, target)
    },
    drop,
  }
}

function opened(name: string): { fd: number; name: string } | undefined {
  try {
    return { fd: openSync(name, 'wx'), name }
  } catch {
    return undefined
  }
}

/** Writes a text as a whole file. */
export function writeWhole(path: string, text: string): void {
  const file = openWhole(path)
  try {
    file.write(text)
  } catch (error) {
    file.drop()
    throw error
  }
  file.finish()
}
