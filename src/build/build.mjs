/**
 * Builds dist/ and src/generated/ from the sources. Run by `npm ci`, `npm pack` and `npm run build`. With `--generated`
 * only the latter, which is what the tests of a new rule, error, wrapper or format need; with `--program` no types and no manual.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeBrowser } from './steps/browser.mjs'
import { bundle } from './steps/bundle.mjs'
import { writeEditorSchemas } from './steps/editor-schemas.mjs'
import { generate } from './steps/generate.mjs'
import { writeLibrary } from './steps/library.mjs'
import { writeManual } from './steps/manual.mjs'
import { writePage } from './steps/page.mjs'
import { emitTypes, licencesOf } from './steps/types.mjs'

// Everything is relative to the package, wherever npm was called from.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

await generate()
if (!process.argv.includes('--generated')) await buildDist()

async function buildDist() {
  // Into a folder of its own, and in place of dist/ when all is done: a build that fails leaves the last one working.
  const out = `.cache/dist-${process.pid}`
  process.on('exit', () => rmSync(out, { recursive: true, force: true }))
  mkdirSync(out, { recursive: true })

  const isWhole = !process.argv.includes('--program')
  const bundled = await bundle(out)
  if (isWhole) {
    bundled.push(...(await writeBrowser(out)))
    await writePage(out)
  }
  writeFileSync(`${out}/THIRD-PARTY-LICENSES.txt`, licencesOf(bundled))
  if (isWhole) {
    await writeLibrary(out)
    emitTypes(out)
    await writeManual(out)
    writeEditorSchemas(out)
  }

  // Two renames, so that a program that is started meanwhile hardly ever meets half of it.
  if (existsSync('dist')) renameSync('dist', `${out}-old`)
  renameSync(out, 'dist')
  rmSync(`${out}-old`, { recursive: true, force: true })
}
