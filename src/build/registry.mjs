/** Makes the registries of src/generated from the folders: what stands there is registered, and its names are types. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { buildProviders, providerNames } from './providers.mjs'
import {
  checkGroupsModule,
  checksModule,
  errorIndexModule,
  errorsModule,
  familiesModule,
  familyModule,
  familyOfModule,
  formatsModule,
  moduleName,
  union,
  valuesOf,
  variable,
  wrappersModule,
} from './registry-modules.mjs'
import { importTypeScript } from './steps/import-typescript.mjs'
import { writeChanged } from './steps/write-changed.mjs'

/** @typedef {import('./schemas.mjs').NamedSchemas} NamedSchemas */
/** @typedef {import('../providers/define-error.ts').DocumentedError} DocumentedError */
/** @typedef {import('./registry-modules.mjs').Registered} Registered */
/** @typedef {import('./registry-modules.mjs').Group} Group */
/** @typedef {import('./registry-modules.mjs').Checking} Checking */
/** @typedef {{ name: string, rules: readonly Registered[] }} Family */
/** @typedef {{ family: string, rules: readonly Registered[] }} Table */

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

/** A file that ends in a table of words: it stands beside what it words, or in one file with that. @type {(path: string) => boolean} */
const isTable = (path) => path.endsWith('.ts') && /^} satisfies WordsTable</m.test(readFileSync(path, 'utf8'))

const HEADER = '// Made by src/build/registry.mjs from the folders; do not edit.\n'

/**
 * Writes ids.ts, rules.ts, checks.ts, errors.ts, formats.ts and wrappers.ts into `out`. Throws where a file or a schema names a rule
 * that is not there.
 *
 * @param {string} out
 * @param {NamedSchemas} schemas
 */
export async function buildRegistry(out, schemas) {
  mkdirSync(out, { recursive: true })
  // First: the words and errors that are run below import the names.
  await buildProviders(out, HEADER, schemas)
  const providers = providersOf('src/providers')
  const families = familiesOf(await tablesOf('src'))
  const rules = families.flatMap(({ rules }) => rules.map(({ name }) => name))
  refuseTwins('rule', rules)
  refuseUnknown(schemas, new Set(rules))
  const errors = await codesOf(providers)
  refuseTwins('documented error', errors)
  const formats = formatsOf('src/formats')
  const ids = [
    union('RuleId', rules),
    union('ErrorCode', errors),
    union(
      'FormatName',
      formats.map(({ name }) => name),
    ),
  ]
  writeChanged(`${out}/ids.ts`, HEADER + ids.join(''))
  writeRules(out, families)
  writeChanged(`${out}/errors.ts`, HEADER + errorsModule(providers))
  writeChanged(`${out}/error-index.ts`, HEADER + (await errorIndexModule()))
  writeChanged(`${out}/formats.ts`, HEADER + formatsModule(formats))
  writeChanged(`${out}/wrappers.ts`, HEADER + wrappersModule(wrapperFiles()))
  // Last: the rules are run to know which of them check what, and import all of this.
  await writeChecks(out, families)
}

/** Every rule with its words, by its family. @type {(out: string, families: readonly Family[]) => void} */
function writeRules(out, families) {
  const modules = new Map(families.map((family) => [`${moduleName(family.name)}.ts`, familyModule(family)]))
  writeFolder(`${out}/rules`, modules)
  writeChanged(`${out}/rules.ts`, HEADER + familiesModule(families))
  writeChanged(`${out}/rule-families.ts`, HEADER + familyOfModule(families))
}

/** What checks payloads, by their kinds. @type {(out: string, families: readonly Family[]) => Promise<void>} */
async function writeChecks(out, families) {
  const groups = groupsOf(await checkingIn(out, families))
  writeFolder(`${out}/checks`, new Map([...groups].map(([name, group]) => [`${name}.ts`, checksModule(group)])))
  writeChanged(`${out}/checks.ts`, HEADER + checkGroupsModule(groups))
}

/** @type {(folder: string, modules: ReadonlyMap<string, string>) => void} */
function writeFolder(folder, modules) {
  mkdirSync(folder, { recursive: true })
  for (const gone of readdirSync(folder).filter((name) => !modules.has(name))) rmSync(`${folder}/${gone}`)
  for (const [name, text] of modules) writeChanged(`${folder}/${name}`, HEADER + text)
}

/** The rules that look at payloads themselves: which ones do, and of which kinds, stands in them. @type {(out: string, families: readonly Family[]) => Promise<Checking[]>} */
async function checkingIn(out, families) {
  /** @type {{ FAMILIES: Record<string, () => readonly { kinds: readonly string[], check?: unknown }[]> }} */
  const { FAMILIES } = await importTypeScript(`${out}/rules.ts`)
  const values = Object.values(FAMILIES).flatMap((rules) => rules())
  return families
    .flatMap(({ rules }) => rules)
    .flatMap(({ path }, rank) => {
      const { check, kinds = [] } = values[rank] ?? {}
      return check ? [{ rank, path, kinds }] : []
    })
}

/** What checks credentials stands together, for most payloads are such; the rest by its kinds. @param {readonly Checking[]} all */
function groupsOf(all) {
  const credentials = ['registration', 'authentication', 'credential']
  const nameOf = (/** @type {Checking} */ { kinds }) =>
    kinds.some((kind) => credentials.includes(kind)) ? 'credentials' : kinds.join('-')
  return new Map([...new Set(all.map(nameOf))].map((name) => [name, all.filter((one) => nameOf(one) === name)]))
}

/** @type {(folder: string) => Registered[]} */
const tsFiles = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ name: file.slice(0, -'.ts'.length), path: `${folder}/${file}` }))
    .sort(byName)

/** @type {(a: Registered, b: Registered) => number} */
const byName = (a, b) => (a.name < b.name ? -1 : 1)

/** @type {(folder: string) => string[]} */
const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** Folders of rules by their family; a provider's is called by its name and its own, as its fixtures are. @type {() => [family: string, folder: string][]} */
const ruleFolders = () => [
  ...foldersIn('src/rules').map((name) => pair(name, `src/rules/${name}`)),
  ...foldersIn('src/providers').flatMap((provider) => {
    const root = `src/providers/${provider}/rules`
    return existsSync(root) ? foldersIn(root).map((name) => pair(`${provider}/${name}`, `${root}/${name}`)) : []
  }),
]

/** @type {(family: string, folder: string) => [string, string]} */
const pair = (family, folder) => [family, folder]

/** Rules with a file of their own, and those that stand in tables of words. @param {readonly Table[]} tables */
function familiesOf(tables) {
  const folders = new Map(ruleFolders())
  const rank = (/** @type {string} */ name) =>
    OUTSIDE_INWARDS.includes(name) ? OUTSIDE_INWARDS.indexOf(name) : OUTSIDE_INWARDS.length
  const worded = (/** @type {string} */ name) => tables.flatMap(({ family, rules }) => (family === name ? rules : []))
  return [...new Set([...folders.keys(), ...tables.map(({ family }) => family)])]
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => ({ name, rules: [...ownFiles(folders.get(name)), ...worded(name)].sort(byName) }))
    .filter(({ rules }) => rules.length > 0)
}

/** `common.ts` is what the rules of a family share. @param {string | undefined} folder */
const ownFiles = (folder) =>
  folder !== undefined ? tsFiles(folder).filter(({ name, path }) => name !== 'common' && !isTable(path)) : []

/** Its family and ids stand in it. @type {(root: string) => Promise<Table[]>} */
async function tablesOf(root) {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => `${root}/${path.replaceAll('\\', '/')}`)
    .filter(isTable)
    .sort()
  /** @type {{ TABLES: { family: string, words: object }[] }} */
  const { TABLES } = await valuesOf(
    `${paths.map((path, index) => `import ${variable(index)} from './${path}'`).join('\n')}
export const TABLES = [${paths.map((_, index) => variable(index)).join(', ')}]`,
  )
  return paths.map((path, index) => {
    const { family, words } = TABLES[index] ?? { family: '', words: {} }
    return { family, rules: Object.keys(words).map((name) => ({ name, path, isEntry: true })) }
  })
}

/** @type {(root: string) => Group[]} */
const providersOf = (root) =>
  providerNames()
    .filter((name) => existsSync(`${root}/${name}/errors`))
    .map((name) => ({ name, files: tsFiles(`${root}/${name}/errors`) }))

/** The default of `--format` stands first. The type and the index are no formats. @param {string} root */
const formatsOf = (root) =>
  tsFiles(root)
    .filter(({ name }) => name !== 'format' && name !== 'index')
    .sort((a, b) => Number(b.name === 'pretty') - Number(a.name === 'pretty'))

/** An error's code stands in it, and a table holds several: the files are run to know them. @param {readonly Group[]} providers */
async function codesOf(providers) {
  /** @type {{ errorsByProvider: () => Record<string, readonly DocumentedError[]> }} */
  const { errorsByProvider } = await valuesOf(errorsModule(providers, './src/'))
  return Object.values(errorsByProvider())
    .flat()
    .map(({ code }) => code)
}

/** @type {(what: string, names: readonly string[]) => void} */
function refuseTwins(what, names) {
  const twin = names.find((name, index) => names.indexOf(name) !== index)
  if (twin !== undefined) throw new Error(`two of one name: the ${what} ${twin}`)
}

/** A schema says in `x-rule` which rule a violation is. @type {(schemas: NamedSchemas, rules: ReadonlySet<string>) => void} */
function refuseUnknown(schemas, rules) {
  for (const [name, schema] of schemas)
    for (const id of annotated(schema))
      if (!rules.has(id)) throw new Error(`schemas/${name}.schema.json names the rule ${id}, which is not there`)
}

/** @type {(schema: unknown) => string[]} */
function annotated(schema) {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => (key === 'x-rule' ? Object.values(value) : annotated(value)))
}

/** Ways of wrapping that anybody has, and those of one provider. */
const wrapperFiles = () =>
  ['src/unwrap/wrappers', ...foldersIn('src/providers').map((name) => `src/providers/${name}/wrappers`)]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => tsFiles(folder))
