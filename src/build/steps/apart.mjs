import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { withoutTable } from './sides.mjs'

/** @typedef {import('rolldown').Plugin} Plugin */

/**
 * What most runs do not need stands in files of its own, read when one of its functions is called. Each of these modules
 * exports nothing but functions and types; those of one part are needed together. A folder stands for what it holds.
 *
 * @type {Record<string, readonly string[]>}
 */
const PARTS = {
  // Of payloads that belong together.
  ceremony: [
    'src/ceremony/challenge.ts',
    'src/ceremony/continuity.ts',
    'src/ceremony/credential-id.ts',
    'src/ceremony/credential-lists.ts',
    'src/ceremony/request.ts',
    'src/ceremony/rp-id.ts',
    'src/ceremony/signature-readings.ts',
    'src/decode/public-key-numbers.ts',
  ],
  incident: ['src/settle/incident.ts', 'src/story/index.ts', 'src/ceremony/incident.ts'],
  // Of a credential whose authenticator attested it.
  statement: ['src/decode/statement/certificates.ts', 'src/decode/statement/jws.ts', 'src/decode/statement/tpm.ts'],
  nested: ['src/decode/cbor/nested.ts'],
  // Of what was found.
  found: [
    'src/formats/pretty/finding.ts',
    'src/formats/pretty/overview.ts',
    'src/generated/rule-families.ts',
    'src/providers/codes.ts',
    'src/settle/judged.ts',
    'src/settle/words.ts',
    'src/text/frame.ts',
    'src/text/lines.ts',
  ],
  fingerprint: ['src/settle/fingerprint.ts'],
  // Of texts that are not one JSON document.
  texts: [
    'src/decode/lone-field.ts',
    'src/json/moment.ts',
    'src/unwrap/bare-field.ts',
    'src/unwrap/cut-json.ts',
    'src/unwrap/excerpts.ts',
    'src/unwrap/form-list.ts',
    'src/unwrap/graphql.ts',
    'src/unwrap/headers.ts',
    'src/unwrap/json-lines.ts',
    'src/unwrap/literal.ts',
    'src/unwrap/multipart.ts',
    'src/unwrap/neighbours.ts',
    'src/unwrap/nested-form.ts',
    'src/unwrap/recorded.ts',
    'src/unwrap/sent-by.ts',
    'src/unwrap/shell-script.ts',
    'src/unwrap/url-encoded-form.ts',
  ],
}

/** A part each. */
const ALONE = [
  'src/explain/recognise.ts',
  'src/formats/pretty/fold.ts',
  'src/formats/pretty/incident.ts',
  'src/formats/pretty/quiet.ts',
  'src/formats/pretty/same.ts',
  'src/formats/pretty/statistics.ts',
  'src/generated/error-index.ts',
  'src/generated/errors.ts',
  'src/input/ignore-file.ts',
  'src/input/unpack.ts',
  'src/inspect/inspector.ts',
  'src/json/skipping-tree.ts',
  'src/library/schema.ts',
  'src/settle/statistics.ts',
  'src/settle/suppress.ts',
  'src/text/hyperlinks.ts',
  'src/text/outline.ts',
  'src/text/plain-words.ts',
  'src/text/without-secrets.ts',
  'src/unwrap/calls/index.ts',
  'src/unwrap/curl-request.ts',
  'src/unwrap/error-islands.ts',
  'src/unwrap/field/index.ts',
  'src/unwrap/har.ts',
  'src/unwrap/hcl.ts',
  'src/unwrap/http-text.ts',
  'src/unwrap/islands/index.ts',
  'src/unwrap/lines/index.ts',
  'src/unwrap/literal-finder.ts',
  'src/unwrap/mail/index.ts',
  'src/unwrap/markup.ts',
  'src/unwrap/other-commands.ts',
  'src/unwrap/outline.ts',
  'src/unwrap/seems.ts',
  'src/unwrap/shell-words.ts',
  'src/unwrap/yaml-document.ts',
  'src/webauthn/browser-errors/read.ts',
]

/**
 * Folders in which every module is a part but some: the default format, and what checks credentials, which most payloads
 * are; an index and a type are nothing to read later.
 *
 * @type {Record<string, readonly string[]>}
 */
const FOLDERS = {
  'src/formats': ['format.ts', 'index.ts', 'pretty.ts'],
  'src/generated/checks': ['credentials.ts'],
  'src/generated/rules': [],
}

/** The modules that are read later, by the name of their part. @type {() => Map<string, readonly string[]>} */
function partsOf() {
  const inFolders = Object.entries(FOLDERS).flatMap(([folder, needed]) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !needed.includes(name))
      .map((name) => `${folder}/${name}`),
  )
  return new Map([...Object.entries(PARTS), ...[...ALONE, ...inFolders].map((path) => pair(partOf(path), [path]))])
}

/** @type {(name: string, paths: readonly string[]) => [string, readonly string[]]} */
const pair = (name, paths) => [name, paths]

/** The name of a part: `src/unwrap/mail/index.ts` becomes `unwrap-mail`. @param {string} path */
const partOf = (path) =>
  path
    .replace(/^src\/(generated\/)?/, '')
    .replace(/(\/index)?\.ts$/, '')
    .replaceAll('/', '-')

/** Behind the path of a module: itself, not what stands in for it. */
const ITSELF = '?itself'

/** @param {string} id */
const isItself = (id) => id.endsWith(ITSELF)

/** Before the name of a part: the module that is its file. */
const PART = '\0part:'
/** Before the name of a file that is required as it is. */
const FILE = 'file:'

/** @param {string} id */
export const isPart = (id) => id.startsWith(PART)

/** Each module that is read later, with the part that it is in and its place there. */
function places() {
  /** @type {Map<string, { part: string, index: number }>} */
  const found = new Map()
  for (const [part, paths] of partsOf())
    for (const [index, path] of paths.entries()) found.set(resolve(path), { part, index })
  return found
}

/** What is read when a module is called that is read later; nothing for others. @param {string} id */
export const itselfOf = (id) => (places().has(id) ? [id + ITSELF] : [])

/**
 * Puts something that reads the file when it is called in the place of each module that is read later.
 *
 * @type {() => Plugin}
 */
export function apart() {
  const known = places()
  const parts = partsOf()
  return {
    name: 'apart',
    buildStart() {
      for (const name of parts.keys()) this.emitFile({ type: 'chunk', id: PART + name, fileName: `${name}.cjs` })
    },
    resolveId(id, importer) {
      if (isItself(id) || isPart(id)) return id
      if (id.startsWith(FILE)) return { id: `./${id.slice(FILE.length)}`, external: true }
      return importer !== undefined && isItself(importer)
        ? this.resolve(id, importer.slice(0, -ITSELF.length), { skipSelf: true })
        : undefined
    },
    load(id) {
      if (isItself(id)) return { code: ownText(id.slice(0, -ITSELF.length)), moduleType: 'ts' }
      if (isPart(id)) return { code: partText(parts.get(id.slice(PART.length)) ?? []), moduleType: 'js' }
      const place = known.get(id)
      return place && { code: standIn(id, place), moduleType: 'js' }
    },
  }
}

/** A part gives the functions of its modules; two of them may have one name. @param {readonly string[]} paths */
const partText = (paths) =>
  paths
    .map((path, index) => {
      const names = functionsOf(path).map((name) => `${name} as ${nameIn(name, index)}`)
      return `export { ${names.join(', ')} } from ${JSON.stringify(resolve(path) + ITSELF)}`
    })
    .join('\n')

/** @type {(name: string, index: number) => string} */
const nameIn = (name, index) => `${name}${index}`

/** What stands in for a module: each of its functions reads the file, and calls the one in there. @type {(path: string, place: { part: string, index: number }) => string} */
function standIn(path, { part, index }) {
  const call = (/** @type {string} */ name) =>
    `(...args) => (part ??= require('${FILE}${part}.cjs')).${nameIn(name, index)}(...args)`
  const functions = functionsOf(path).map((name) =>
    name === 'default' ? `export default ${call(name)}` : `export const ${name} = ${call(name)}`,
  )
  return ['let part', ...functions].join('\n')
}

/** The text of a module without a table of words that stands in it. @param {string} path */
const ownText = (path) => withoutTable(readFileSync(path, 'utf8'), path)

/** The names that a module exports, besides types. @param {string} path */
function functionsOf(path) {
  const { body } = parseAst(ownText(path), { lang: 'ts' }, path)
  return body.flatMap((statement) => {
    if (statement.type === 'ExportDefaultDeclaration') return ['default']
    if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return []
    const { declaration, specifiers } = statement
    if (declaration?.type === 'FunctionDeclaration') return declaration.id?.name ?? []
    if (declaration?.type === 'VariableDeclaration')
      return declaration.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : ''))
    return specifiers.flatMap(({ exported, exportKind }) =>
      exportKind !== 'type' && exported.type === 'Identifier' ? [exported.name] : [],
    )
  })
}

/** Throws where a part gives something that is no function: what stands in for it would give a function all the same. @type {(part: string, exported: Record<string, unknown>) => void} */
export function refuseValues(part, exported) {
  const value = Object.keys(exported).find((name) => typeof exported[name] !== 'function')
  if (value !== undefined) throw new Error(`${part} exports ${value}, which is no function: it cannot be read later`)
}
