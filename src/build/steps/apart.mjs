import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/** @typedef {import('rolldown').Plugin} Plugin */

/**
 * What most runs do not need stands in a file of its own, read when one of its functions is called: texts of documented
 * errors, the parser of YAML, and the readers of what is no JSON, with the patterns that V8 compiles at once. Such a
 * module exports nothing but functions and types.
 */
const MODULES = [
  'src/explain/recognise.ts',
  'src/formats/pretty/fold.ts',
  'src/formats/pretty/incident.ts',
  'src/formats/pretty/quiet.ts',
  'src/formats/pretty/same.ts',
  'src/formats/pretty/statistics.ts',
  'src/generated/error-index.ts',
  'src/generated/errors.ts',
  'src/generated/rule-families.ts',
  'src/input/ignore-file.ts',
  'src/input/unpack.ts',
  'src/inspect/inspector.ts',
  'src/json/skipping-tree.ts',
  'src/library/schema.ts',
  'src/settle/statistics.ts',
  'src/settle/suppress.ts',
  'src/text/hyperlinks.ts',
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
 * Folders in which every module is apart but some: the default format, and what checks credentials, which most payloads
 * are; an index and a type are nothing to read later.
 *
 * @type {Record<string, readonly string[]>}
 */
const FOLDERS = {
  'src/formats': ['format.ts', 'index.ts', 'pretty.ts'],
  'src/generated/checks': ['credentials.ts'],
  'src/generated/rules': [],
}

const inFolders = () =>
  Object.entries(FOLDERS).flatMap(([folder, needed]) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !needed.includes(name))
      .map((name) => `${folder}/${name}`),
  )

/** The name of the file: `src/unwrap/mail/index.ts` becomes `unwrap-mail.cjs`. @param {string} path */
const partOf = (path) =>
  `${path
    .replace(/^src\/(generated\/)?/, '')
    .replace(/(\/index)?\.[jt]s$/, '')
    .replaceAll('/', '-')}.cjs`

/** Behind the path of a module: itself, not what stands in for it. */
const ITSELF = '?itself'
/** Before the name of a file that is required as it is. */
const PART = 'part:'

/** @param {string} id */
export const isItself = (id) => id.endsWith(ITSELF)

const parts = () => new Map([...MODULES, ...inFolders()].map((path) => [resolve(path), partOf(path)]))

/** What is read when a module that is apart is called; nothing for others. @param {string} id */
export const itselfOf = (id) => (parts().has(id) ? [id + ITSELF] : [])

/**
 * Puts something that reads the file when it is called in the place of each module that is apart. @type {() => Plugin}
 */
export function apart() {
  const known = parts()
  return {
    name: 'apart',
    buildStart() {
      for (const [path, fileName] of known) this.emitFile({ type: 'chunk', id: path + ITSELF, fileName })
    },
    resolveId(id, importer) {
      if (isItself(id)) return id
      if (id.startsWith(PART)) return { id: `./${id.slice(PART.length)}`, external: true }
      return importer !== undefined && isItself(importer)
        ? this.resolve(id, importer.slice(0, -ITSELF.length), { skipSelf: true })
        : undefined
    },
    load(id) {
      if (isItself(id)) return { code: readFileSync(id.slice(0, -ITSELF.length), 'utf8'), moduleType: 'ts' }
      const part = known.get(id)
      return part === undefined ? undefined : { code: standIn(id, part), moduleType: 'js' }
    },
  }
}

/** What stands in for a module: each of its functions reads the file, and calls the one in there. @type {(path: string, part: string) => string} */
function standIn(path, part) {
  const call = (/** @type {string} */ name) => `(...args) => require('${PART}${part}').${name}(...args)`
  return functionsOf(path)
    .map((name) => (name === 'default' ? `export default ${call(name)}` : `export const ${name} = ${call(name)}`))
    .join('\n')
}

/** The names that a module exports, besides types. @param {string} path */
function functionsOf(path) {
  const { body } = parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }, path)
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
