import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'
import { AS_MODULES } from './import-typescript.mjs'

/** @typedef {import('esbuild').Plugin} Plugin */

/** @satisfies {import('esbuild').BuildOptions} */
export const SHARED = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  ...AS_MODULES,
  minifyWhitespace: true,
  minifySyntax: true,
  // V8 reads the whole program at each start: short names save a tenth of that.
  minifyIdentifiers: true,
  legalComments: 'none',
  charset: 'ascii',
  metafile: true,
  logLevel: 'warning',
}

/** Rules and documented errors live in the main bundle: a part that needs them takes them as parameters. Facts and addresses are short. */
export const SHARED_CORE =
  /^src\/(rules\/(?!define-rule)|providers\/(?![^/]+\/explain\/|(?:[^/]+\/)?(?:facts|pages|sources|define-error)\.ts)|pipeline|ceremony|classify|unwrap|decode)/
/** Decoders stand twice on disk, so that what only `decode` needs is not read by every lint. */
export const OWN_DECODERS =
  /^src\/(rules\/(?!define-rule)|providers\/(?![^/]+\/(?:explain|recognisers|models|wrappers)\/|(?:[^/]+\/)?(?:facts|pages|sources|define-error)\.ts)|pipeline|ceremony)/

/** commander can start other programs; this one never does, and node:child_process costs 4 % of the start-up. @type {Plugin} */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child-process', namespace: 'stub' }))
    onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** CommonJS output cannot be split by esbuild: what the source imports with `import()` becomes a file of its own, required when reached. @type {(found: Map<string, string>) => Plugin} */
const lazyParts = (found) => ({
  name: 'lazy-parts',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /.*/ }, async ({ path, kind, resolveDir, importer }) => {
      if (kind !== 'dynamic-import') return undefined
      // A package's CommonJS entry where it has one: ESM ones may call createRequire(import.meta.url), which is empty here.
      const resolved = await resolve(path, { resolveDir, importer, kind: 'require-call' })
      const name = path.startsWith('.') ? basename(path, '.ts') : path
      if ((found.get(name) ?? resolved.path) !== resolved.path) throw new Error(`two lazy parts are called ${name}`)
      found.set(name, resolved.path)
      return { path: `./${name}.cjs`, external: true }
    })
  },
})

const VALIDATORS = 'src/generated/validators'

const validatorNames = () =>
  readdirSync(VALIDATORS)
    .filter((file) => file.endsWith('.js'))
    .map((file) => basename(file, '.js'))

/** In the program each validator is a file that is read when a payload of its kind comes: all together they are some 200 KB. @type {Plugin} */
export const lazyValidators = {
  name: 'lazy-validators',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /generated[\\/]validators\.ts$/ }, () => {
      const entries = validatorNames().map(
        (name) => `${JSON.stringify(name)}: () => require('./validators/${name}.cjs')`,
      )
      return { contents: `export const validators = {${entries.join()}}`, loader: 'js' }
    })
    onResolve({ filter: /^\.\/validators\/.*\.cjs$/ }, ({ path }) => ({ path, external: true }))
  },
}

/** Every format but the default is read when it is asked for; the type and the index are none. @type {() => Record<string, { path: string, functions: string[] }>} */
const formats = () =>
  Object.fromEntries(
    readdirSync('src/formats')
      .filter((file) => file.endsWith('.ts') && !['format.ts', 'index.ts', 'pretty.ts'].includes(file))
      .map((file) => [`format-${basename(file, '.ts')}`, { path: `src/formats/${file}`, functions: ['default'] }]),
  )

/**
 * What most runs do not need is a file of its own, read when one of its functions is called: texts of documented errors,
 * some 200 KB, the parser of YAML, and the readers of what is no JSON, with the patterns that V8 compiles at once. None
 * holds a class or a state that the main bundle has as well.
 *
 * @type {Record<string, { path: string, functions: string[] }>}
 */
export const APART = {
  ...formats(),
  calls: { path: 'src/unwrap/calls/index.ts', functions: ['callsIn'] },
  'error-islands': { path: 'src/unwrap/error-islands.ts', functions: ['errorsAmong'] },
  'browser-errors': {
    path: 'src/webauthn/browser-errors/read.ts',
    functions: ['readBrowserError', 'wordingById', 'wordings'],
  },
  'curl-request': { path: 'src/unwrap/curl-request.ts', functions: ['curlRequests'] },
  'error-index': { path: 'src/generated/error-index.ts', functions: ['errorIndex'] },
  hyperlinks: { path: 'src/text/hyperlinks.ts', functions: ['linked', 'showsLinks'] },
  'http-text': { path: 'src/unwrap/http-text.ts', functions: ['headerIn', 'messagesIn'] },
  har: { path: 'src/unwrap/har.ts', functions: ['entryOf'] },
  'other-commands': { path: 'src/unwrap/other-commands.ts', functions: ['httpieRequest', 'wgetRequest'] },
  'pretty-fold': { path: 'src/formats/pretty/fold.ts', functions: ['cleanLine', 'unreadLines'] },
  'pretty-quiet': { path: 'src/formats/pretty/quiet.ts', functions: ['quietLines'] },
  'pretty-same': { path: 'src/formats/pretty/same.ts', functions: ['sameIn'] },
  'pretty-statistics': { path: 'src/formats/pretty/statistics.ts', functions: ['statisticsLines'] },
  statistics: { path: 'src/settle/statistics.ts', functions: ['statisticsOf'] },
  'pretty-incident': { path: 'src/formats/pretty/incident.ts', functions: ['incidentLines'] },
  'skipping-tree': { path: 'src/json/skipping-tree.ts', functions: ['skippingTree'] },
  errors: { path: 'src/generated/errors.ts', functions: ['errorsByProvider'] },
  suppress: { path: 'src/settle/suppress.ts', functions: ['suppress'] },
  yaml: { path: 'src/unwrap/yaml-document.ts', functions: ['yamlDocuments'] },
  fields: {
    path: 'src/unwrap/field/index.ts',
    functions: ['groupsAmong', 'groupsIn', 'groupsOfBytes', 'unknownValueIn'],
  },
  hcl: { path: 'src/unwrap/hcl.ts', functions: ['resourcesIn'] },
  literals: { path: 'src/unwrap/literal-finder.ts', functions: ['literalsAmong', 'wholeLiteral'] },
  outline: { path: 'src/unwrap/outline.ts', functions: ['outlineOf'] },
  lines: { path: 'src/unwrap/lines/index.ts', functions: ['newSide', 'withoutColours', 'withoutPrefixes'] },
  mail: { path: 'src/unwrap/mail/index.ts', functions: ['textsOfMail', 'withoutQuotedPrintable'] },
  markup: { path: 'src/unwrap/markup.ts', functions: ['withoutMarkup'] },
  'ignore-file': { path: 'src/input/ignore-file.ts', functions: ['ignoreFile'] },
  islands: { path: 'src/unwrap/islands/index.ts', functions: ['islandsIn'] },
  seems: { path: 'src/unwrap/seems.ts', functions: ['seemsToBe'] },
  'shell-words': { path: 'src/unwrap/shell-words.ts', functions: ['commandAt', 'commandsIn'] },
}

/** @typedef {Record<string, { path: string, functions: string[] }>} Apart */

/** @type {(apart?: Apart) => Plugin} */
export const lazyFiles = (apart = APART) => ({
  name: 'lazy-files',
  setup({ onLoad, onResolve }) {
    for (const [name, { path, functions }] of Object.entries(apart)) {
      onLoad({ filter: new RegExp(`${path.replaceAll('/', '[\\\\/]').replace('.', '\\.')}$`) }, () => ({
        contents: functions
          .map((own) => {
            const exported = own === 'default' ? 'export default' : `export const ${own} =`
            return `${exported} (...args) => require('./${name}.cjs').${own}(...args)`
          })
          .join('\n'),
        loader: 'js',
      }))
      onResolve({ filter: new RegExp(`^\\./${name}\\.cjs$`) }, (found) => ({ path: found.path, external: true }))
    }
  },
})

/** @param {string} out */
async function bundleApart(out) {
  const entryPoints = Object.fromEntries(Object.entries(APART).map(([name, { path }]) => [name, path]))
  const options = { ...SHARED, entryPoints, outdir: out, outExtension: { '.js': '.cjs' } }
  const { metafile } = await build({ ...options, format: 'cjs' })
  for (const name of Object.keys(entryPoints)) asciiOnly(`${out}/${name}.cjs`)
  return Object.keys(metafile.inputs)
}

/** @param {string} out */
async function bundleValidators(out) {
  const entryPoints = validatorNames().map((name) => `${VALIDATORS}/${name}.js`)
  if (entryPoints.length === 0) return []
  const { metafile } = await build({
    ...SHARED,
    entryPoints,
    outdir: `${out}/validators`,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  })
  return Object.keys(metafile.inputs)
}

/** The program: cli.cjs and the parts that it loads on demand. Gives the paths of everything that was bundled. @param {string} out */
export async function bundleProgram(out) {
  const parts = new Map([['cli', 'src/cli.ts']])
  const inputs = await bundleValidators(out)
  inputs.push(...(await bundleApart(out)))
  // The map grows while it is walked: a part may have parts of its own.
  for (const [name, entry] of parts) {
    const { metafile } = await build({
      ...SHARED,
      entryPoints: [entry],
      outfile: `${out}/${name}.cjs`,
      format: 'cjs',
      // `require` instead of `import()`, which would start the ESM loader.
      supported: { 'dynamic-import': false },
      plugins: [withoutChildProcess, lazyValidators, lazyFiles(), lazyParts(parts)],
    })
    const core = name === 'inspector' ? OWN_DECODERS : SHARED_CORE
    const twice = name === 'cli' ? undefined : bundled(metafile).find((path) => core.test(path))
    if (twice) throw new Error(`${name}.cjs would hold ${twice} once more`)
    inputs.push(...Object.keys(metafile.inputs))
    asciiOnly(`${out}/${name}.cjs`)
  }
  return inputs
}

/**
 * V8 keeps a text with one character beyond Latin-1 in two bytes each, and the bin reads the bundle as Latin-1. esbuild
 * leaves regular expressions as they are; the same escapes mean the same there.
 *
 * @param {string} file
 */
export function asciiOnly(file) {
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
}

/** Modules of which something is left in the output: an import of types alone leaves nothing. @param {import('esbuild').Metafile} metafile */
export const bundled = (metafile) =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0),
  )
