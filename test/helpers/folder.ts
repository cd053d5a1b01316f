import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const made: string[] = []

/** A folder with these files, removed after the tests of the file that asks (tidy.ts). */
export function folder(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'passkey-lint-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  made.push(root)
  return root
}

export function removeFolders(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true })
}

/** Copies files and folders of this repository into a folder, by the system's program: it takes a fifth of Node's time. */
export function copyInto(folder: string, paths: readonly string[]): void {
  execFileSync('cp', ['-R', ...paths, folder])
}
