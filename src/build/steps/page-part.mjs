import { build } from 'esbuild'

/** Browsers that read every style and script of a page: `light-dark()` and nested styles are of 2023 and 2024. */
const TARGET = ['es2022', 'chrome120', 'firefox128', 'safari17.4']

/** What would end the element that it stands in, or be a command of a runner that prints the page. */
const UNFIT = /<\/(?:script|style)|<!--|^[^\S\n]*::|##(?:vso|teamcity)?\[/im

/**
 * Bundles a script or a style that stands inside a page, in ASCII, so that it is the same text whatever it stands in.
 *
 * @param {string} entry
 */
export async function bundledPart(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    charset: 'ascii',
    format: 'iife',
    target: TARGET,
    legalComments: 'none',
    logLevel: 'warning',
  })
  const text = (outputFiles[0]?.text ?? '').trim()
  if (UNFIT.test(text)) throw new Error(`${entry}: what is bundled would end its element, or be a command of a runner`)
  return text
}
