/** Builds dist/ and src/generated/ from the sources. Run by `npm ci`, `npm pack` and `npm run build`; takes no arguments. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildRegistry } from './registry.mjs'
import { buildValidators, readSchemas } from './schemas.mjs'
import { bundleLibrary, bundleProgram } from './steps/bundle.mjs'
import { licencesOf } from './steps/licences.mjs'
import { emitTypes } from './steps/types.mjs'

// Everything is relative to the package, wherever npm was called from.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

// Into a folder of its own, and in place of dist/ when all is done: a build that fails leaves the last one working.
const out = `.cache/dist-${process.pid}`
process.on('exit', () => rmSync(out, { recursive: true, force: true }))
mkdirSync(out, { recursive: true })

const schemas = readSchemas('schemas')
await buildRegistry('src/generated', schemas)
buildValidators('schemas', 'src/generated')
removeStale(schemas.map(([name]) => name))
writeFileSync('src/generated/schemas.json', `${JSON.stringify(Object.fromEntries(schemas), null, 2)}\n`)

const inputs = [...(await bundleProgram(out)), ...(await bundleLibrary(out))]
writeFileSync(`${out}/THIRD-PARTY-LICENSES.txt`, licencesOf(inputs))
emitTypes(out)

// Two renames, so that a program that is started meanwhile hardly ever meets half of it.
if (existsSync('dist')) renameSync('dist', `${out}-old`)
renameSync(out, 'dist')
rmSync(`${out}-old`, { recursive: true, force: true })

/** Validators of schemas that are gone. */
function removeStale(names) {
  for (const file of readdirSync('src/generated/validators'))
    if (!names.includes(file.replace(/\.(d\.ts|js)$/, ''))) rmSync(`src/generated/validators/${file}`)
}
