import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, relative, resolve } from 'node:path'
import { transform } from 'esbuild'
import { rolldown } from 'rolldown'
import { apart, isPart, itselfOf, refuseValues } from './apart.mjs'
import { AS_MODULES } from './import-typescript.mjs'
import { sides } from './sides.mjs'

/** @typedef {import('rolldown').Plugin} Plugin */

/** commander can start other programs; with it this one never does, and node:child_process costs 4 % of the start-up. @type {Plugin} */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer !== undefined && COMMANDER.test(importer) ? '\0child-process' : undefined,
  load: (id) => (id === '\0child-process' ? 'export default {}' : undefined),
}

const COMMANDER = /node_modules[\\/]commander[\\/]/

/** What ajv's validators measure a text with. */
const LENGTH = /ajv[\\/]dist[\\/]runtime[\\/]ucs2length\.js$/

const VALIDATORS = 'src/generated/validators'

const validatorNames = () =>
  readdirSync(VALIDATORS)
    .filter((file) => file.endsWith('.js'))
    .map((file) => basename(file, '.js'))

/** Each validator is a file that is read when a payload of its kind comes: all together they are some 200 KB. @type {Plugin} */
const lazyValidators = {
  name: 'lazy-validators',
  buildStart() {
    for (const name of validatorNames())
      this.emitFile({ type: 'chunk', id: resolve(VALIDATORS, `${name}.js`), fileName: `validators/${name}.cjs` })
  },
  resolveId: (id) => (/^\.\/validators\/.*\.cjs$/.test(id) ? { id, external: true } : undefined),
  load(id) {
    // ajv's own is CommonJS, for which every validator would read what makes a module of that.
    if (LENGTH.test(id)) return { code: readFileSync('src/shape/code-points.ts', 'utf8'), moduleType: 'ts' }
    if (!/generated[\\/]validators\.ts$/.test(id)) return undefined
    const entries = validatorNames().map((name) => `${JSON.stringify(name)}: () => require('./validators/${name}.cjs')`)
    return { code: `export const validators = {${entries.join()}}`, moduleType: 'js' }
  },
}

const PROGRAM = resolve('src/cli.ts')
/** No file: the index and what `passkey-lint/matchers` gives, side by side, so that both see one copy of the rest. */
const LIBRARY = resolve('src/library.ts')

/** @type {Plugin} */
const libraryEntry = {
  name: 'library-entry',
  resolveId: (id) => (id === LIBRARY ? id : undefined),
  load: (id) =>
    id === LIBRARY
      ? { code: "export * from './index.ts'\nexport * from './matchers.ts'", moduleType: 'ts' }
      : undefined,
}

/** Gathers what the program reads at once, and in `core` what of it the library needs as well. @type {(found: { own: Set<string>, core: Set<string> }) => Plugin} */
const gather = ({ own, core }) => ({
  name: 'gather',
  buildEnd(error) {
    if (error) return
    const itself = itselfOf()
    const atOnce = reachable(PROGRAM, (id) => this.getModuleInfo(id)?.importedIds ?? [])
    const ofLibrary = reachable(LIBRARY, (id) => {
      const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {}
      return [...importedIds, ...dynamicallyImportedIds, ...itself(id)]
    })
    for (const id of atOnce) (ofLibrary.has(id) ? core : own).add(id)
  },
})

/** @type {(from: string, next: (id: string) => readonly string[]) => Set<string>} */
function reachable(from, next) {
  const found = new Set([from])
  for (const id of found) for (const one of next(id)) found.add(one)
  return found
}

/**
 * Bundles the program and the library into `out`, as CommonJS: cli.cjs is the program's own, library.cjs the library's,
 * core.cjs what both need, and a part what is imported with `import()` or named in `apart.mjs`, read when it is reached.
 * No module stands in two of them, so that a class is one class whoever loads it. Gives the paths of all that was bundled.
 *
 * @param {string} out
 */
export async function bundle(out) {
  const found = { /** @type {Set<string>} */ own: new Set(), /** @type {Set<string>} */ core: new Set() }
  const bundled = await rolldown({
    input: { entry: PROGRAM, library: LIBRARY },
    platform: 'node',
    resolve: AS_MODULES,
    // Nothing in src does anything when it is imported; of a package, what is used stays whole.
    treeshake: { moduleSideEffects: false },
    // How long our own steps take is no warning: on a busy machine it was printed, and a silent build is what tests look at.
    checks: { bundlerTimings: false },
    // A file with a table of words may be one that is read later: what stands in for it goes before its sides.
    plugins: [libraryEntry, apart(), sides(), lazyValidators, withoutChildProcess, gather(found)],
  })
  const { output } = await bundled.write({
    dir: out,
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    comments: false,
    // A group of modules is a file of its own, and the entry a third that only leads there.
    codeSplitting: {
      groups: [
        { name: 'core', test: (id) => found.core.has(id) || LENGTH.test(id) },
        { name: 'cli', test: (id) => found.own.has(id) },
      ],
    },
  })
  await bundled.close()
  const chunks = output.flatMap((one) => (one.type === 'chunk' && one.fileName !== 'entry.cjs' ? [one] : []))
  rmSync(join(out, 'entry.cjs'))
  await Promise.all(chunks.map(({ fileName }) => shorten(join(out, fileName))))
  const require = createRequire(import.meta.url)
  for (const { facadeModuleId, fileName } of chunks)
    if (facadeModuleId && isPart(facadeModuleId)) refuseValues(fileName, require(resolve(out, fileName)))
  return chunks.flatMap(({ moduleIds }) => moduleIds.map((id) => relative('.', id)))
}

/** A binding that is exported with a getter; nothing that is exported here is assigned to later. */
const GETTER =
  /Object\.defineProperty\(exports, "([\w$]+)", \{\s*enumerable: true,\s*get: function\s*\(\) \{\s*return ([\w$]+);\s*\}\s*\}\)/g

/**
 * Hundreds of getters are tens of kilobytes that each start would read: assignments do. V8 reads the whole program at
 * each start, too: short names save a tenth of that.
 *
 * @param {string} file
 */
async function shorten(file) {
  const text = readFileSync(file, 'utf8').replace(GETTER, 'exports.$1 = $2')
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
  })
  // rolldown lets a file ask for its helpers even where it uses none.
  writeFileSync(file, asciiOnly(code.replace(/^require\("\.{1,2}\/rolldown-runtime\.cjs"\)[,;]/, '')))
}

/**
 * V8 keeps a text with one character beyond Latin-1 in two bytes each. esbuild leaves regular expressions as they are;
 * the same escapes mean the same there.
 *
 * @param {string} text
 */
const asciiOnly = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
