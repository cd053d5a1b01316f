import { writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build } from 'esbuild'

/** @typedef {import('esbuild').Plugin} Plugin */

/** What the library is called where there are no modules. */
const GLOBAL = 'passkeyLint'

/** Stands between the library as a script, of which the paste page makes its worker, and what makes a module of it. */
export const EXPORTS = '//# exports'

/** What a page's worker calls, and nobody else. */
const OF_THE_PAGE = ['serve']

/** ajv's own is CommonJS, and does the same. @type {Plugin} */
const ownLength = {
  name: 'own-length',
  setup({ onResolve }) {
    const path = resolve('src/shape/code-points.ts')
    onResolve({ filter: /ajv[\\/]dist[\\/]runtime[\\/]ucs2length/ }, () => ({ path }))
  },
}

/**
 * Writes browser.js: the library for browsers in one file. Gives the paths of all that was bundled.
 *
 * @param {string} out
 */
export async function writeBrowser(out) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: "export * from './page/core.ts'", resolveDir: 'src', loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    globalName: GLOBAL,
    // The oldest line of Chromium, Firefox and Safari that has every method used here.
    target: ['chrome110', 'firefox115', 'safari16.4'],
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    plugins: [ownLength],
  })
  const [file] = outputFiles
  const [output] = Object.values(metafile.outputs)
  if (!file || !output) throw new Error('the library for browsers was not bundled')
  const names = namesIn(file.text).filter((name) => !OF_THE_PAGE.includes(name))
  const text = `${file.text.trimEnd()}\n${EXPORTS}\nexport const { ${names.join(', ')} } = ${GLOBAL}\n`
  writeFileSync(join(out, 'browser.js'), text)
  return Object.keys(metafile.inputs).map((path) => relative('.', path))
}

/** What a script of ours gives: run apart from everything, since it needs nothing to be read. @param {string} script */
function namesIn(script) {
  /** @type {unknown} */
  const library = new Function(`${script}\nreturn ${GLOBAL}`)()
  return Object.keys(/** @type {object} */ (library)).sort()
}
