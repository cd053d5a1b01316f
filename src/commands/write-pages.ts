import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { MARK } from '../explain/site.ts'
import { codeOf } from '../system-error.ts'
import { whyNot } from './destinations.ts'
import { UsageError } from './io.ts'
import { isUnfinished, writeWhole } from './whole-file.ts'

/**
 * Writes pages below a folder, which is made when it is missing. A folder with files of somebody else is left alone, and so
 * is what a link in it leads to. The index comes first and each page is whole or not there: a run that was ended is
 * taken up by the next.
 */
export function writePages(pages: ReadonlyMap<string, string>, folder: string, cwd: string): void {
  const root = resolve(cwd, folder)
  try {
    mkdirSync(root, { recursive: true })
    checkOwner(root, folder)
    const made = new Set([root])
    for (const [path, text] of pages) {
      const below = dirname(join(root, path))
      if (!made.has(below)) makeFolder(below, `${folder}/${dirname(path)}`)
      made.add(below)
      writeWhole(join(root, path), text, { throughLinks: false })
    }
    for (const below of made) removeUnfinished(below)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--all ${folder}: cannot be written: ${whyNot(error, folder)}`)
  }
}

/** The first line of an index says whose it is. */
function checkOwner(root: string, folder: string): void {
  const there = readdirSync(root).filter((name) => !isUnfinished(name))
  if (there.length > 0 && !there.some((name) => name.startsWith('index.') && isOurs(join(root, name))))
    throw new UsageError(`--all ${folder}: the folder holds other files; name a new or an empty one`)
}

const isOurs = (path: string): boolean => lstatSync(path).isFile() && readFileSync(path, 'utf8').startsWith(MARK)

/** A folder in the folder; a link in its place would lead the pages elsewhere. */
function makeFolder(path: string, shown: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    if (!lstatSync(path).isDirectory())
      throw new UsageError(`--all: ${shown} is no folder; remove it, or name a new one`)
  }
}

/** What a run left that was ended while it wrote. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) if (isUnfinished(name)) rmSync(join(folder, name), { force: true })
}
