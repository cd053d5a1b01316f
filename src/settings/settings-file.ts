import { readFileSync, statSync } from 'node:fs'
import { MAX_SETTINGS_BYTES } from '../limits.ts'
import { codeOf } from '../system-error.ts'
import { UsageError } from './usage-error.ts'

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file'],
  ['ENOTDIR', 'no such file'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'it is a folder'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space left'],
])

/** What the system refused, without the path: messages of Node hold the absolute one. */
export function refusal(error: unknown): string {
  const code = codeOf(error)
  return REASONS.get(code) ?? code
}

/** Whether the error is that there is no such file. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** The text of a configuration or a baseline. Throws a UsageError that begins with `what`, such as `configuration x.json`. */
export function readSettings(path: string, what: string): string {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) throw new UsageError(`${what}: it is a folder`)
    if (stat.size > MAX_SETTINGS_BYTES) throw new UsageError(`${what}: larger than ${MAX_SETTINGS_BYTES / 1024} KiB`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${what}: ${refusal(error)}`, [], error)
  }
}
