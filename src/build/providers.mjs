/** Makes the registries of what the folders of providers hold. Their list gives the order: of targets, and of codes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { writeChanged } from './steps/write-changed.mjs'

/** @typedef {import('../providers/provider.ts').ProviderFacts} ProviderFacts */

const ROOT = 'src/providers'

/** Files that a provider may have, what they export, and the name of all of them together. @type {[string, string, string][]} */
const PARTS = [
  ['facts', 'facts', 'FACTS'],
  ['policy', 'policy', 'POLICIES'],
  ['sources', 'sources', 'SOURCES'],
  ['pages', 'pages', 'PAGES'],
  ['first', 'first', 'FIRST'],
  ['recognisers/index', 'recognisers', 'RECOGNISERS'],
  ['relations/index', 'relation', 'RELATIONS'],
  ['incident', 'incident', 'INCIDENTS'],
  ['explain/index', 'answers', 'ANSWERS'],
  ['issued', 'isIssued', 'ISSUED'],
  ['answer', 'answered', 'ANSWERED'],
]

/** The providers' names, in the order of the list. Throws where the list and the folders differ. @type {() => string[]} */
export function providerNames() {
  const listed = JSON.parse(readFileSync(`${ROOT}/list.json`, 'utf8'))
  const folders = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  for (const name of listed)
    if (!folders.includes(name)) throw new Error(`${ROOT}/list.json names ${name}, which has no folder`)
  for (const name of folders)
    if (!listed.includes(name)) throw new Error(`${ROOT}/${name} does not stand in ${ROOT}/list.json`)
  return listed
}

/**
 * Writes names.ts, and for each part a module that holds what each provider exports. Throws where a name is not its
 * provider's.
 *
 * @type {(out: string, header: string, schemas: import('./schemas.mjs').NamedSchemas) => Promise<void>}
 */
export async function buildProviders(out, header, schemas) {
  const names = providerNames()
  for (const [file, what, constant] of PARTS)
    writeChanged(`${out}/provider-${file.replaceAll('/', '-')}.ts`, header + partModule(names, file, what, constant))
  /** @type {string[]} */
  const kinds = []
  /** @type {string[]} */
  const endpoints = []
  for (const name of names) {
    const facts = await factsOf(name)
    kinds.push(...own(name, '-', facts.kinds))
    endpoints.push(...own(name, '/', Object.keys(facts.endpoints)))
  }
  const lists = {
    PROVIDERS: names,
    PROVIDER_KINDS: kinds,
    ENDPOINTS: endpoints,
    SCHEMAS: schemas.map(([name]) => name),
  }
  const lines = Object.entries(lists).map(([name, list]) => `export const ${name} = ${JSON.stringify(list)} as const\n`)
  writeChanged(`${out}/names.ts`, header + lines.join(''))
}

/** @type {(names: readonly string[], file: string, what: string, constant: string) => string} */
function partModule(names, file, what, constant) {
  const having = names.filter((name) => existsSync(`${ROOT}/${name}/${file}.ts`))
  // A name may have a hyphen.
  const own = having.map((name) => ({ name, variable: name.replaceAll('-', '_') }))
  const imports = own.map(
    ({ name, variable }) => `import { ${what} as ${variable} } from '../providers/${name}/${file}.ts'\n`,
  )
  const members = own.map(({ name, variable }) => (name === variable ? name : `'${name}': ${variable}`))
  return `${imports.join('')}\nexport const ${constant} = { ${members.join(', ')} }\n`
}

/** Facts are data that import nothing, so they can be read before anything is made. @type {(name: string) => Promise<ProviderFacts>} */
async function factsOf(name) {
  const entry = `${ROOT}/${name}/facts.ts`
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false })
  const { facts } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
  return facts
}

/** @type {(provider: string, joint: string, names: readonly string[]) => readonly string[]} */
function own(provider, joint, names) {
  for (const name of names)
    if (!name.startsWith(provider + joint))
      throw new Error(`${ROOT}/${provider}/facts.ts names ${name}, which is not its own`)
  return names
}
