import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { MARK } from '../explain/markdown/site.ts'
import { type Io, UsageError } from './io.ts'

/** Writes pages below a folder, which is made when it is missing. A folder with files of somebody else is left alone. */
export function writePages(pages: ReadonlyMap<string, string>, folder: string, io: Io): void {
  const root = resolve(io.cwd(), folder)
  try {
    mkdirSync(root, { recursive: true })
    const there = readdirSync(root)
    if (there.length > 0 && !(there.includes('index.md') && isOurs(join(root, 'index.md'))))
      throw new UsageError(`--all ${folder}: the folder holds other files; name a new or an empty one`)
    for (const [path, text] of pages) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    throw new UsageError(`--all ${folder}: cannot be written (${code})`)
  }
}

const isOurs = (path: string): boolean => readFileSync(path, 'utf8').startsWith(MARK)
