import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Which files of a package a bundle takes: ES modules, since jsonc-parser's UMD entry requires its parts by variable
 * names, which no bundler can follow, and yaml's entry for Node requires `process`, which an ES module cannot.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
export const AS_MODULES = {
  mainFields: ['module', 'main'],
  alias: { yaml: fileURLToPath(new URL('../../../node_modules/yaml/browser/dist/index.js', import.meta.url)) },
}

/** A bundle stands elsewhere; each source in it still says where it stood itself. @type {import('esbuild').Plugin} */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](src|test)[\\/].*\.m?[jt]s$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return {
        contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
        loader: path.endsWith('ts') ? 'ts' : 'js',
      }
    })
  },
}

/** Writes a TypeScript file, with all that it imports, as one module that Node 20 runs. @type {(path: string, outfile: string) => Promise<void>} */
export async function bundleTypeScript(path, outfile) {
  await build({
    entryPoints: [resolve(path)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    ...AS_MODULES,
    plugins: [ownPlaces],
    // commander is CommonJS, and requires what Node has. A package may import createRequire by that name.
    banner: {
      js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url)",
    },
    outfile,
    logLevel: 'warning',
  })
}

/** Imports a TypeScript file on Node 20, which runs none by itself. @param {string} path */
export async function importTypeScript(path) {
  const folder = await mkdtemp(join(tmpdir(), 'passkey-lint-'))
  try {
    const outfile = join(folder, 'bundle.mjs')
    await bundleTypeScript(path, outfile)
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
