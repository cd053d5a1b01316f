/**
 * `node src/build/statement-fixtures.mjs`: fixtures of the rules for attestation statements, from the software
 * authenticator of the tests. Its keys are new in every run, so files that are there stay, unless `--all` is given.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const ENTRY = fileURLToPath(new URL('../../test/attestation/fixtures.ts', import.meta.url))
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } })

const folder = await mkdtemp(join(tmpdir(), 'passkey-lint-fixtures-'))
try {
  const outfile = join(folder, 'fixtures.mjs')
  await build({ entryPoints: [ENTRY], bundle: true, platform: 'node', format: 'esm', outfile })
  const { files } = await import(pathToFileURL(outfile).href)
  // One run, one root: its certificate and what it signed belong together.
  const all = values.all || !existsSync(new URL('attestation-chain-untrusted/roots.pem', FIXTURES))
  for (const { path, text } of files()) {
    const url = new URL(path, FIXTURES)
    if (!all && existsSync(url)) continue
    await mkdir(new URL('./', url), { recursive: true })
    await writeFile(url, text)
    console.log(path)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
