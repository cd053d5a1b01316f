import { readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Checked } from '../expectations/judge.ts'
import { FOLDER_FILE, nameBeside } from '../expectations/owners.ts'
import { updatedFile, updatedFolder } from '../expectations/updated.ts'
import { statusOf } from '../file-status.ts'
import { type Change, changesText } from '../formats/test/changes.ts'
import type { TableContext } from '../formats/test/table.ts'
import { readFile } from '../input/file.ts'
import { codeOf } from '../system-error.ts'
import { count } from '../text/words.ts'

interface Target extends Change {
  path: string
  isFolders: boolean
  checked: Checked[]
}

/** Shows what is no longer expected and what is now, then writes it. False: something could not be written, and was told. */
export async function update(
  all: readonly Checked[],
  context: TableContext,
  say: (text: string) => void,
  tell: (problem: string) => void,
): Promise<boolean> {
  const targets = targetsOf(
    all.filter(({ tested, held }) => tested.outcome === 'unmet' && held.file.path !== undefined),
  )
  if (targets.length === 0) {
    say('nothing to update\n')
    return true
  }
  say(changesText(targets, context))
  let written = 0
  for (const target of targets) {
    const why = await write(target)
    if (why === undefined) written += target.checked.length
    else tell(`cannot write ${target.name} (${why})`)
  }
  say(`\n${count(written, 'expectation')} written\n`)
  return (
    targets.every(({ checked }) => checked.length === 0) ||
    written === targets.reduce((sum, { checked }) => sum + checked.length, 0)
  )
}

/** The files to write, each once: where it is said what is expected, else where the folder says it, else beside the input. */
function targetsOf(unmet: readonly Checked[]): Target[] {
  const targets = new Map<string, Target>()
  for (const checked of unmet) {
    const { file, from } = checked.held
    const { path, name, isFolders } = from ?? placeFor(file.path ?? '', file.name)
    const target = targets.get(path) ?? { path, name, isFolders, isNew: !isFile(path), tested: [], checked: [] }
    target.tested.push(checked.tested)
    target.checked.push(checked)
    targets.set(path, target)
  }
  return [...targets.values()]
}

function placeFor(path: string, name: string): { path: string; name: string; isFolders: boolean } {
  const folder = dirname(path)
  const names = readdirSync(folder)
  const own = names.includes(FOLDER_FILE) ? FOLDER_FILE : nameBeside(basename(path), names)
  return {
    path: join(folder, own),
    name: `${name.slice(0, name.length - basename(path).length)}${own}`,
    isFolders: own === FOLDER_FILE,
  }
}

const isFile = (path: string): boolean => statusOf(path)?.isFile() ?? false

/** Undefined, or why it could not be done. */
async function write({ path, name, isFolders, isNew, checked }: Target): Promise<string | undefined> {
  const { text, unreadable } = isNew ? { text: '' } : await readFile(path, { name, how: 'named' })
  if (unreadable !== undefined) return unreadable
  const found = new Map(checked.map(({ held, payloads }) => [basename(held.file.path ?? ''), payloads]))
  const [first = []] = found.values()
  try {
    writeFileSync(path, isFolders ? updatedFolder(text, found) : updatedFile(isNew ? undefined : text, first))
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}
