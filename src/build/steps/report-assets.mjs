import { mkdirSync } from 'node:fs'
import { bundledPart } from './page-part.mjs'
import { writeChanged } from './write-changed.mjs'

const FOLDER = 'src/page/report'

/**
 * Writes the script and the style of `--format html` as texts: a report is one file, which has both in it. What is in the
 * script is what the paste page imports.
 *
 * @param {string} out
 */
export async function writeReportAssets(out) {
  const [script, style] = await Promise.all([bundledPart(`${FOLDER}/index.ts`), bundledPart(`${FOLDER}/report.css`)])
  const lines = [
    '// Made by src/build/steps/report-assets.mjs from src/page/report; do not edit.',
    `export const SCRIPT = ${JSON.stringify(script)}`,
    `export const STYLE = ${JSON.stringify(style)}`,
  ]
  mkdirSync(out, { recursive: true })
  writeChanged(`${out}/report-assets.ts`, `${lines.join('\n')}\n`)
}
