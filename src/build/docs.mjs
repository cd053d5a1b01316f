/** Writes what is generated into the README: `npm run docs`. A test fails when it was forgotten. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-docs-'))
try {
  const outfile = join(folder, 'table.mjs')
  await build({
    entryPoints: [join(root, 'src/build/readme-table.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  })
  const { withErrorTable } = await import(pathToFileURL(outfile).href)
  const readme = join(root, 'README.md')
  writeFileSync(readme, withErrorTable(readFileSync(readme, 'utf8')))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
