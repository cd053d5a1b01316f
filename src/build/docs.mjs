/** Writes what is generated of the documents: `npm run docs`. A test fails when it was forgotten. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importTypeScript } from './steps/import-typescript.mjs'
import { writeChanged } from './steps/write-changed.mjs'

// Everything is relative to the package, wherever npm was called from.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const { errorsPage } = await importTypeScript('src/build/errors-page.ts')
writeChanged('.github/docs/errors.md', errorsPage())

const { withReceivers } = await importTypeScript('src/build/receivers.ts')
writeChanged('README.md', withReceivers(readFileSync('README.md', 'utf8')))
