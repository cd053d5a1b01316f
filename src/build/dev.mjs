/**
 * `npm run dev`: runs the tests that what is not committed touches, then watches. src/generated/ is made anew when a source
 * or a schema changes, so that a new rule is known at once; the tests of dist/ want `npm run build`.
 */
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './steps/generate.mjs'

/** Editors save several files at once. */
const QUIET_MS = 200

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

async function generateAgain() {
  try {
    await generate()
  } catch (error) {
    // Half-written sources are usual here; the next save tries again.
    console.error(error instanceof Error ? error.message : error)
  }
}

/** @type {NodeJS.Timeout | undefined} */
let waiting
function changed(/** @type {string | null} */ name) {
  if (name?.startsWith('generated') || name?.startsWith('build')) return
  clearTimeout(waiting)
  waiting = setTimeout(generateAgain, QUIET_MS)
}

await generateAgain()
for (const folder of ['src', 'schemas']) watch(folder, { recursive: true }, (_, name) => changed(name))
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const tests = spawn(process.execPath, [vitest, '--watch', '--changed', '--config', 'test/vitest.config.ts'], {
  stdio: 'inherit',
})
tests.on('exit', (code) => process.exit(code ?? 1))
