import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { buildRegistry } from '../registry.mjs'
import { samplesOf } from '../samples.mjs'
import { buildValidators, readSchemas } from '../schemas.mjs'
import { writeReportAssets } from './report-assets.mjs'
import { writeChanged } from './write-changed.mjs'

/** Writes src/generated/: registries, unions of names, validators. Throws where a name stands nowhere. */
export async function generate() {
  const schemas = readSchemas('schemas')
  await writeReportAssets('src/generated')
  await buildRegistry('src/generated', schemas)
  buildValidators('schemas', 'src/generated')
  removeStale(schemas.map(([name]) => name))
  writeChanged('src/generated/samples.json', `${JSON.stringify(samplesOf('fixtures'), null, 1)}\n`)
  writeChanged('src/generated/completion-scripts.json', `${JSON.stringify(scriptsOf('src/commands/completion'))}\n`)
  writeChanged('src/generated/schemas.json', `${JSON.stringify(Object.fromEntries(schemas), null, 2)}\n`)
}

/** The scripts of the shells, by shell: files of their own, so that an editor and a linter of shells read them. @param {string} folder */
const scriptsOf = (folder) =>
  Object.fromEntries(
    readdirSync(folder).flatMap((file) => {
      const shell = /^script\.(\w+)$/.exec(file)?.[1]
      return shell === undefined ? [] : [[shell, readFileSync(`${folder}/${file}`, 'utf8')]]
    }),
  )

/** Validators of schemas that are gone. @param {readonly string[]} names */
function removeStale(names) {
  for (const file of readdirSync('src/generated/validators'))
    if (!names.includes(file.replace(/\.(d\.ts|js)$/, ''))) rmSync(`src/generated/validators/${file}`)
}
