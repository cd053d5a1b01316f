import { mkdirSync } from 'node:fs'
import { build } from 'esbuild'
import { writeChanged } from './write-changed.mjs'

const FOLDER = 'src/page/report'

/**
 * Writes the script and the style of `--format html` as texts: a report is one file, which has both in it. What is in the
 * script is what the paste page imports.
 *
 * @param {string} out
 */
export async function writeReportAssets(out) {
  const [script, style] = await Promise.all([bundled(`${FOLDER}/index.ts`), bundled(`${FOLDER}/report.css`)])
  const lines = [
    '// Made by src/build/steps/report-assets.mjs from src/page/report; do not edit.',
    `export const SCRIPT = ${JSON.stringify(script)}`,
    `export const STYLE = ${JSON.stringify(style)}`,
  ]
  mkdirSync(out, { recursive: true })
  writeChanged(`${out}/report-assets.ts`, `${lines.join('\n')}\n`)
}

/** In ASCII, so that the text is the same whatever it stands in. @param {string} entry */
async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    charset: 'ascii',
    format: 'iife',
    target: ['es2022', 'chrome120', 'firefox128', 'safari17.4'],
    legalComments: 'none',
    logLevel: 'warning',
  })
  const text = (outputFiles[0]?.text ?? '').trim()
  if (/<\/(?:script|style)|<!--|^[^\S\n]*::|##(?:vso|teamcity)?\[/im.test(text))
    throw new Error(`${entry}: what is bundled would end its element, or be a command of a runner`)
  return text
}
