import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { accept } from '../fixtures/accept.ts'
import { EXPECTED, FIXTURES, folderOf } from '../fixtures/folders.ts'
import { pathOf, ROWS, render } from './index.ts'
import { ROOTS, statements } from './statements.ts'

export interface Flags {
  prune: boolean
  statements: boolean
  accept: boolean
  /** Folders below `fixtures`; none: all. */
  only: readonly string[]
}

/** `npm run fixtures`: what its flags mean is said in src/build/fixtures.mjs. */
export async function run(flags: Flags, say: (line: string) => void): Promise<void> {
  const asked = (path: string) => flags.only.length === 0 || flags.only.some((folder) => path.startsWith(`${folder}/`))
  const rows = ROWS.filter((row) => asked(pathOf(row)))
  for (const row of rows) write(pathOf(row), render(row))
  for (const path of strangers().filter(asked)) {
    if (flags.prune) rmSync(new URL(path, FIXTURES))
    say(`${path}: ${flags.prune ? 'removed' : 'no recipe makes it'}`)
  }
  if (flags.only.length === 0) writeStatements(flags.statements, say)
  say(`${rows.length} recipes`)
  if (flags.accept) await accept(say, (folder) => asked(`${folder}/`))
}

function write(path: string, contents: string | Uint8Array): void {
  const url = new URL(path, FIXTURES)
  mkdirSync(new URL('./', url), { recursive: true })
  writeFileSync(url, contents)
}

/** Files beside those of recipes that no recipe makes: recipes make all fixtures of their rules. */
export function strangers(): string[] {
  const made = new Set(ROWS.map(pathOf))
  return [...new Set(ROWS.map((row) => row.rule))].flatMap((rule) =>
    readdirSync(new URL(`${folderOf(rule)}/`, FIXTURES))
      .filter((name) => name !== EXPECTED)
      .map((name) => `${folderOf(rule)}/${name}`)
      .filter((path) => !made.has(path)),
  )
}

/** One run, one root: its certificate and what it signed belong together. */
function writeStatements(anew: boolean, say: (line: string) => void): void {
  const all = anew || !existsSync(new URL(ROOTS, FIXTURES))
  for (const { path, text } of statements()) {
    if (!all && existsSync(new URL(path, FIXTURES))) continue
    write(path, text)
    say(`${path}: made`)
  }
}
