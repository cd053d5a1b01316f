/**
 * `npm run new -- <what> <name>`: writes the files of a new rule, documented error, wrapper, format, provider or kind. What
 * only its author knows says FILL IN there, and a test fails while it does; the steps are in .github/CONTRIBUTING.md.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentedError, format, kind, provider, rule, wrapper } from './templates.mjs'

/** @typedef {{ path: string, text: string }} NewFile */
/** @typedef {{ form: string, names: RegExp, files: (...parts: string[]) => NewFile[], next: string }} Template */

/** @type {Record<string, Template>} */
const TEMPLATES = { rule, error: documentedError, wrapper, format, provider, kind }

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
const [what = '', name = ''] = process.argv.slice(2)
const template = Object.hasOwn(TEMPLATES, what) ? TEMPLATES[what] : undefined
const parts = template?.names.exec(name)
if (!template || !parts) {
  const forms = Object.entries(TEMPLATES).map(([one, { form }]) => `  npm run new -- ${one} ${form}`)
  refuse(`Usage, names in kebab-case:\n${forms.join('\n')}`)
} else {
  const files = template.files(...parts.slice(1))
  const taken = files.find(({ path }) => existsSync(path))
  if (taken) refuse(`${taken.path} is there already.`)
  else {
    for (const { path, text } of files) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      console.log(path)
    }
    console.log(`\n${template.next}`)
  }
}

/** @param {string} why */
function refuse(why) {
  console.error(why)
  process.exitCode = 2
}
