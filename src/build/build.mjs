/** Builds dist/ and src/generated/ from the sources. Run by `npm ci`, `npm pack` and `npm run build`; takes no arguments. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildValidators, readSchemas } from './schemas.mjs'
import { bundleLibrary, bundleProgram } from './steps/bundle.mjs'
import { writeCodeCache } from './steps/code-cache.mjs'
import { licencesOf } from './steps/licences.mjs'
import { emitTypes } from './steps/types.mjs'

// Everything is relative to the package, wherever npm was called from.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

rmSync('dist', { recursive: true, force: true })
rmSync('src/generated', { recursive: true, force: true })
mkdirSync('dist')

buildValidators('schemas', 'src/generated')
writeFileSync('src/generated/schemas.json', `${JSON.stringify(Object.fromEntries(readSchemas('schemas')), null, 2)}\n`)

const inputs = [...(await bundleProgram()), ...(await bundleLibrary())]
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licencesOf(inputs))
emitTypes()
await writeCodeCache()
