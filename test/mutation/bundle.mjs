/** The tests and the program with mutants in it, as one bundle that a plain Node process loads in a moment. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { instrument } from './instrument.mjs'
import { sourceFiles } from './mutants.mjs'
import * as shim from './vitest.mjs'

/** @typedef {import('./mutants.mjs').Numbered} Numbered */

const SHIM = fileURLToPath(new URL('vitest.mjs', import.meta.url))

/** Imported by a test runner alone: outside of one they refuse to load. */
const OF_RUNNERS = new Set(['src/jest.ts', 'src/vitest.ts'])

/** Of a page: without a document, and the captures that it tries things with, they do not load. */
const OF_PAGES = /^src\/page\/(?:app|capture|report)\//

/** Tests of what stands around the program: they see its files, or what was built of them, never the bundle. */
const AROUND = /^test\/(capture|ci|house|page|process|mutation|bench)\//

/** Tests that load what is found while they run, or that need more of vitest than we have, such as replaced modules. @param {string} text */
const needsMore = (text) => {
  const names = /^import \{([^}]*)\} from 'vitest'/m.exec(text)?.[1]?.split(',') ?? []
  return (
    /\bimport\([^'"]*\$\{/.test(text) ||
    names.some((name) => !/^\s*type /.test(name) && !Object.hasOwn(shim, name.trim()))
  )
}

export const testFiles = () =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !AROUND.test(path))
    .filter((path) => !needsMore(readFileSync(path, 'utf8')))
    .sort()

/** Writes the bundle into `outdir`: each test file under its own name as `.js`, and `sources.js`, which loads all. @type {(mutants: readonly Numbered[], outdir: string, files?: string[]) => Promise<void>} */
export async function bundle(mutants, outdir, files = testFiles()) {
  rmSync(outdir, { recursive: true, force: true })
  const entries = files.map((path) => ({ in: path, out: path.replace(/\.ts$/, '') }))
  await build({
    entryPoints: [...entries, { in: 'all-sources', out: 'sources' }],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir,
    logLevel: 'warning',
    plugins: [plugin(grouped(mutants))],
  })
}

/** @param {readonly Numbered[]} mutants */
function grouped(mutants) {
  /** @type {Map<string, Numbered[]>} */
  const groups = new Map()
  for (const mutant of mutants) groups.set(mutant.path, [...(groups.get(mutant.path) ?? []), mutant])
  return groups
}

/** @type {(byFile: Map<string, Numbered[]>) => import('esbuild').Plugin} */
const plugin = (byFile) => ({
  name: 'mutants',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: SHIM }))
    onResolve({ filter: /^all-sources$/ }, ({ path }) => ({ path, namespace: 'all' }))
    onLoad({ filter: /.*/, namespace: 'all' }, () => ({
      contents: sourceFiles()
        .filter((path) => !OF_RUNNERS.has(path) && !OF_PAGES.test(path))
        .map((path) => `import ${JSON.stringify(resolve(path))}\n`)
        .join(''),
      resolveDir: resolve('.'),
    }))
    onLoad({ filter: /[\\/](src|test)[\\/].*\.(?:ts|mjs)$/ }, ({ path }) => {
      const own = relative('.', path).replaceAll('\\', '/')
      const text = instrument(readFileSync(path, 'utf8'), byFile.get(own) ?? [])
      // A bundle stands elsewhere; each source in it still says where it stood itself.
      return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' }
    })
  },
})
