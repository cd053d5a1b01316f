/** Makes the registries of src/generated from the folders: what stands there is registered, and its names are types. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

/** From the outside of a payload inwards; families that are not named here follow by name. */
const OUTSIDE_INWARDS = [
  'input',
  'envelope',
  'encoding',
  'client-data',
  'attestation',
  'attestation-statement',
  'authenticator-data',
  'cose-key',
  'signature',
  'relation',
  'extensions',
  'options',
]

const HEADER = '// Made by src/build/registry.mjs from the folders; do not edit.\n'

/** Writes ids.ts, rules.ts and errors.ts into `out`. Throws where a file or a schema names a rule that is not there. */
export async function buildRegistry(out, schemas) {
  mkdirSync(out, { recursive: true })
  const families = familiesOf('src/rules')
  const providers = providersOf('src/providers')
  const rules = families.flatMap(({ files }) => files.map(({ name }) => name))
  refuseTwins('rule', rules)
  refuseUnknown(schemas, new Set(rules))
  const errors = await codesOf(providers)
  refuseTwins('documented error', errors)
  writeFileSync(`${out}/ids.ts`, HEADER + union('RuleId', rules) + union('ErrorCode', errors))
  writeFileSync(`${out}/rules.ts`, HEADER + rulesModule(families))
  writeFileSync(`${out}/errors.ts`, HEADER + errorsModule(providers))
}

const tsFiles = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ name: file.slice(0, -'.ts'.length), path: `${folder}/${file}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

function familiesOf(root) {
  const rank = (name) => (OUTSIDE_INWARDS.includes(name) ? OUTSIDE_INWARDS.indexOf(name) : OUTSIDE_INWARDS.length)
  return foldersIn(root)
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => ({ name, files: tsFiles(`${root}/${name}`) }))
    .filter(({ files }) => files.length > 0)
}

const providersOf = (root) =>
  foldersIn(root)
    .filter((name) => existsSync(`${root}/${name}/errors`))
    .map((name) => ({ name, files: tsFiles(`${root}/${name}/errors`) }))

/** An error's code stands in it, and a table holds several: the files are run to know them. */
async function codesOf(providers) {
  const { outputFiles } = await build({
    stdin: { contents: errorsModule(providers, './src/'), resolveDir: '.', loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'warning',
  })
  const { ERRORS_BY_PROVIDER } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
  return Object.values(ERRORS_BY_PROVIDER)
    .flat()
    .map(({ code }) => code)
}

function refuseTwins(what, names) {
  const twin = names.find((name, index) => names.indexOf(name) !== index)
  if (twin !== undefined) throw new Error(`two of one name: the ${what} ${twin}`)
}

/** A schema says in `x-rule` which rule a violation is. */
function refuseUnknown(schemas, rules) {
  for (const [name, schema] of schemas)
    for (const id of annotated(schema))
      if (!rules.has(id)) throw new Error(`schemas/${name}.schema.json names the rule ${id}, which is not there`)
}

function annotated(schema) {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => (key === 'x-rule' ? Object.values(value) : annotated(value)))
}

const union = (name, members) =>
  `export type ${name} =\n${members.map((member) => `  | ${JSON.stringify(member)}\n`).join('')}`

const variable = (index) => `m${index}`

function modules(groups, base) {
  let count = 0
  const imports = []
  const lists = groups.map(({ name, files }) => {
    const names = files.map(({ path }) => {
      const own = variable(count++)
      imports.push(`import ${own} from '${base}${path.replace(/^src\//, '')}'`)
      return own
    })
    return { name, names }
  })
  return { imports: imports.join('\n'), lists }
}

function rulesModule(families) {
  const { imports, lists } = modules(families, '../')
  const entries = lists.map(({ name, names }) => `  ${JSON.stringify(name)}: [${names.join(', ')}],`)
  return `${imports}
import type { Rule } from '../rules/define-rule.ts'

export const RULES_BY_FAMILY: Record<${families.map(({ name }) => JSON.stringify(name)).join(' | ')}, readonly Rule[]> = {
${entries.join('\n')}
}
`
}

function errorsModule(providers, base = '../') {
  const { imports, lists } = modules(providers, base)
  const entries = lists.map(({ name, names }) => `  ${JSON.stringify(name)}: [${names.join(', ')}].flat(),`)
  return `${imports}
import type { DocumentedError } from '${base}providers/define-error.ts'

export const ERRORS_BY_PROVIDER: Record<${providers.map(({ name }) => JSON.stringify(name)).join(' | ')}, readonly DocumentedError[]> = {
${entries.join('\n')}
}
`
}
