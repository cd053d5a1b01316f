import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { APART, asciiOnly, bundled, lazyFiles, lazyValidators, SHARED, SHARED_CORE } from './bundle.mjs'

/** @typedef {import('esbuild').Plugin} Plugin */
/** @typedef {import('./bundle.mjs').Apart} Apart */

/** Parts of the program that the library calls as they are. @type {Apart} */
const OF_PROGRAM = {
  inspector: { path: 'src/inspect/inspector.ts', functions: ['inspect'] },
  unpack: { path: 'src/input/unpack.ts', functions: ['unpack'] },
}

/** What only some callers of the library need. @type {Apart} */
const OWN = {
  published: { path: 'src/shape/published.ts', functions: ['schemaNamed', 'bundled'] },
  recognise: { path: 'src/explain/recognise.ts', functions: ['recognise'] },
}

/** Others step through it. */
const READABLE = { ...SHARED, minifyIdentifiers: false }

const MATCHERS = ['toCause', 'toLintClean']

/**
 * The library, once: library.cjs, with parts that are read when one of their functions is called, some of them the
 * program's. What is imported and what is required are two views of it, so that an error is of the same class and a
 * report is known again whichever way somebody came. Bundle the program first.
 *
 * @param {string} out
 */
export async function bundleLibrary(out) {
  const inputs = await bundleOwn(out)
  const { metafile } = await build({
    ...READABLE,
    stdin: { contents: "export * from './index.ts'\nexport * from './matchers.ts'", resolveDir: 'src', loader: 'ts' },
    outfile: `${out}/library.cjs`,
    format: 'cjs',
    plugins: [lazyValidators, lazyFiles({ ...APART, ...OF_PROGRAM, ...OWN })],
  })
  const names = Object.keys(createRequire(import.meta.url)(resolve(out, 'library.cjs'))).sort()
  writeViews(
    out,
    'index',
    names.filter((name) => !MATCHERS.includes(name)),
  )
  writeViews(out, 'matchers', MATCHERS)
  await bundleRunners(out)
  return [...inputs, ...Object.keys(metafile.inputs)]
}

/** @param {string} out */
async function bundleOwn(out) {
  const entryPoints = Object.fromEntries(Object.entries(OWN).map(([name, { path }]) => [name, path]))
  const options = { ...READABLE, entryPoints, outdir: out, outExtension: { '.js': '.cjs' }, plugins: [lazyFiles()] }
  const { metafile } = await build({ ...options, format: 'cjs' })
  const twice = bundled(metafile).find((path) => SHARED_CORE.test(path))
  if (twice) throw new Error(`a part of the library would hold ${twice} once more`)
  for (const name of Object.keys(OWN)) asciiOnly(`${out}/${name}.cjs`)
  return Object.keys(metafile.inputs)
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
  const options = { ...READABLE, minifyWhitespace: false, external: ['vitest'] }
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
