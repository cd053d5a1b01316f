import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

/** @typedef {import('esbuild').Plugin} Plugin */

const MATCHERS = ['toCause', 'toLintClean']

/**
 * What users import: views of library.cjs, which `bundle.mjs` made. What is imported and what is required are two views
 * of one, so that an error is of the same class and a report is known again whichever way somebody came.
 *
 * @param {string} out
 */
export async function writeLibrary(out) {
  const names = Object.keys(createRequire(import.meta.url)(resolve(out, 'library.cjs'))).sort()
  writeViews(
    out,
    'index',
    names.filter((name) => !MATCHERS.includes(name)),
  )
  writeViews(out, 'matchers', MATCHERS)
  await bundleRunners(out)
}

/**
 * Node reads a CommonJS file that is imported through once more for the names that it exports, which takes as long as
 * running the library: what is imported is a view of a short file.
 *
 * @type {(out: string, file: string, names: readonly string[]) => void}
 */
function writeViews(out, file, names) {
  const list = names.join(', ')
  writeFileSync(join(out, `${file}.js`), `import library from './${file}.cjs'\n\nexport const { ${list} } = library\n`)
  writeFileSync(
    join(out, `${file}.cjs`),
    `'use strict'\nconst { ${list} } = require('./library.cjs')\nmodule.exports = { ${list} }\n`,
  )
}

/** The matchers come from the file that others import them from. @type {(extension: string) => Plugin} */
const ownMatchers = (extension) => ({
  name: 'own-matchers',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/matchers\.ts$/ }, () => ({ path: `./matchers.${extension}`, external: true }))
  },
})

/** What hands the matchers to a test runner. Vitest is an ES module, and can only be imported. @param {string} out */
async function bundleRunners(out) {
  /** @satisfies {import('esbuild').BuildOptions} */
  const options = { bundle: true, platform: 'node', target: 'node20.19', charset: 'ascii', external: ['vitest'] }
  const entry = (/** @type {string} */ name) => ({ entryPoints: [`src/${name}.ts`] })
  await build({
    ...options,
    ...entry('vitest'),
    outfile: `${out}/vitest.js`,
    format: 'esm',
    plugins: [ownMatchers('js')],
  })
  await build({
    ...options,
    ...entry('jest'),
    outfile: `${out}/jest.cjs`,
    format: 'cjs',
    plugins: [ownMatchers('cjs')],
  })
  writeFileSync(join(out, 'jest.js'), "import './jest.cjs'\n")
}
