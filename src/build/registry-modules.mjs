/** The text of each module of src/generated, from what registry.mjs found. */
import { build } from 'esbuild'

/** @typedef {import('../providers/define-error.ts').DocumentedError} DocumentedError */
/** A file that is registered, or one entry of the table that it is. @typedef {{ name: string, path: string, isEntry?: true }} Registered */
/** @typedef {{ name: string, files: readonly Registered[] }} Group */

/** What a module exports, whose imports count from the package. @param {string} contents */
export async function valuesOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'warning',
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
}

/** @type {(name: string, members: readonly string[]) => string} */
export const union = (name, members) =>
  `export type ${name} =\n${members.map((member) => `  | ${JSON.stringify(member)}\n`).join('')}`

/** @type {(index: number) => string} */
export const variable = (index) => `m${index}`

/**
 * The files of all groups, each imported once; `list` gives an expression for one of them by its variable.
 *
 * @type {(groups: readonly Group[], base: string, list: (own: string, file: Registered) => string) => { imports: string, lists: { name: string, names: string[] }[] }}
 */
function modules(groups, base, list) {
  /** @type {Map<string, string>} */
  const variables = new Map()
  for (const { path } of groups.flatMap(({ files }) => files))
    if (!variables.has(path)) variables.set(path, variable(variables.size))
  const imports = [...variables].map(([path, own]) => `import ${own} from '${base}${path.replace(/^src\//, '')}'`)
  const lists = groups.map(({ name, files }) => ({
    name,
    names: files.map((file) => list(variables.get(file.path) ?? '', file)),
  }))
  return { imports: imports.join('\n'), lists }
}

/** @param {readonly { name: string, rules: readonly Registered[] }[]} families */
export function rulesModule(families) {
  const groups = families.map(({ name, rules }) => ({ name, files: rules }))
  const { imports, lists } = modules(groups, '../', (own, { name, isEntry }) =>
    isEntry ? `worded(${JSON.stringify(name)}, ${own})` : own,
  )
  const entries = lists.map(({ name, names }) => `  ${JSON.stringify(name)}: [${names.join(', ')}],`)
  const keys = families.map(({ name }) => JSON.stringify(name)).join(' | ')
  return `${imports}
import { type Rule, worded } from '../rules/define-rule.ts'

export const RULES_BY_FAMILY: Record<${keys}, readonly Rule[]> = {
${entries.join('\n')}
}
`
}

/** @type {(providers: readonly Group[], base?: string) => string} */
export function errorsModule(providers, base = '../') {
  const { imports, lists } = modules(providers, base, (own) => own)
  const entries = lists.map(({ name, names }) => `  ${JSON.stringify(name)}: [${names.join(', ')}].flat(),`)
  return `${imports}
import type { DocumentedError } from '${base}providers/define-error.ts'

const ERRORS_BY_PROVIDER: Record<${providers.map(({ name }) => JSON.stringify(name)).join(' | ')}, readonly DocumentedError[]> = {
${entries.join('\n')}
}

/** A function, so that the program can leave the texts on disk until one is asked for. */
export const errorsByProvider = () => ERRORS_BY_PROVIDER
`
}

/** What every lint needs of each documented error, in catalogue order: no texts but its title. */
export async function errorIndexModule() {
  /** @type {{ documentedErrors: () => readonly DocumentedError[] }} */
  const { documentedErrors } = await valuesOf("export { documentedErrors } from './src/providers/errors.ts'")
  const entries = documentedErrors().map(({ code, title, at, causes, docs, documented, httpStatus, leads }) => ({
    code,
    title,
    at,
    rules: [...new Set(causes.flatMap((cause) => ('rules' in cause ? cause.rules : [])))],
    docs,
    documented,
    httpStatus,
    leads,
  }))
  return `import type { IndexedError } from '../providers/define-error.ts'

const ERROR_INDEX: readonly IndexedError[] = [
${entries.map((entry) => `  ${JSON.stringify(entry)},`).join('\n')}
]

export const errorIndex = (): readonly IndexedError[] => ERROR_INDEX
`
}

/** @param {readonly Registered[]} files */
export function wrappersModule(files) {
  const { imports, lists } = modules([{ name: 'wrappers', files }], '../', (own) => own)
  return `${imports}
import type { Wrapper } from '../unwrap/wrapper.ts'

export const WRAPPERS: readonly Wrapper[] = [${lists.flatMap(({ names }) => names).join(', ')}]
`
}

/** @param {readonly Registered[]} files */
export function formatsModule(files) {
  const { imports, lists } = modules([{ name: 'formats', files }], '../', (own) => own)
  const entries = files.map(({ name }, index) => `  ${JSON.stringify(name)}: ${lists[0]?.names[index]},`)
  return `${imports}
import type { Format } from '../formats/format.ts'

/** Every format by its name for \`--format\`. */
export const FORMATS = {
${entries.join('\n')}
} as const satisfies Record<string, Format>
`
}
