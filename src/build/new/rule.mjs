import { existsSync } from 'node:fs'
import { posix } from 'node:path'

/** A rule that finds nothing yet, and the recipe of a fixture that shows its fault. @type {import('../new.mjs').Template} */
export const rule = {
  form: '<family>/<id>, or <provider>/<family>/<id>',
  names: /^([a-z0-9-]+(?:\/[a-z0-9-]+)?)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)$/,
  files(family = '', id = '') {
    const folder = folderOf(family)
    return [
      { path: `${folder}/${id}.ts`, text: ruleText(posix.relative(folder, 'src'), id) },
      { path: `test/recipes/rules/${id}.ts`, text: recipeText(id) },
    ]
  },
  next: 'Fill both in, then: npm run build, npm run fixtures -- --accept. test/house, test/fixtures and test/rules ask the rest.',
}

/** A family of a provider stands in the provider's folder. @param {string} family */
function folderOf(family) {
  const [first = '', ...rest] = family.split('/')
  const provider = `src/providers/${first}`
  return rest.length > 0 && existsSync(provider) ? `${provider}/rules/${rest.join('/')}` : `src/rules/${family}`
}

const ruleText = (
  /** @type {string} */ src,
  /** @type {string} */ id,
) => `import { CREDENTIAL_KINDS } from '${src}/model/index.ts'
import { defineRule } from '${src}/rules/define-rule.ts'

export default defineRule({
  id: '${id}',
  summary: 'FILL IN: what it saw, in one line without a full stop',
  why: 'FILL IN: why that is wrong.',
  fix: 'FILL IN: what to change.',
  spec: 'FILL IN: the section or the page that decides',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  check: () => [],
  message: () => 'FILL IN: expected one thing, received another',
})
`

const recipeText = (/** @type {string} */ id) => `import { bad, good, REG, type Row, unchanged } from '../rows.ts'

// FILL IN: the change that is the fault, and its name: the documented code that it causes, if one, and the cause.
const rows: readonly Row[] = [bad('${id}', 'fill-in', REG, unchanged), good('${id}', 'as-captured', REG)]

export default rows
`
