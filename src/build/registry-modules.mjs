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

/** Data as an expression: V8 reads JSON in half the time of the same as a program. @param {unknown} value */
const parsed = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

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

/** The module of one family: every rule with its words. @param {{ rules: readonly Registered[] }} family */
export function familyModule({ rules }) {
  const { imports, lists } = modules([{ name: '', files: rules }], '../../', (own, { name, isEntry }) =>
    isEntry ? `worded(${JSON.stringify(name)}, ${own})` : own,
  )
  return `${imports}
import { type Rule${rules.some(({ isEntry }) => isEntry) ? ', worded' : ''} } from '../../rules/define-rule.ts'

const RULES: readonly Rule[] = [${lists[0]?.names.join(', ')}]

export const rules = (): readonly Rule[] => RULES
`
}

/** The name of a module of src/generated, of what may have a slash in its name. @param {string} name */
export const moduleName = (name) => name.replaceAll('/', '-')

/** @param {readonly { name: string }[]} families */
export function familiesModule(families) {
  const imports = families.map(
    ({ name }, index) => `import { rules as ${variable(index)} } from './rules/${moduleName(name)}.ts'`,
  )
  return `${imports.join('\n')}

/** The rules of each family, from the outside of a payload inwards: functions, so that the program can leave their words on disk. */
export const FAMILIES = {
${families.map(({ name }, index) => `  ${JSON.stringify(name)}: ${variable(index)},`).join('\n')}
} as const

export type Family = keyof typeof FAMILIES
`
}

/** @param {readonly { name: string, rules: readonly Registered[] }[]} families */
export const familyOfModule = (families) => `import type { Family } from './rules.ts'

const RULES_OF: [Family, string[]][] = ${parsed(families.map(({ name, rules }) => [name, rules.map((rule) => rule.name)]))}
const FAMILY_OF = new Map(RULES_OF.flatMap(([family, rules]) => rules.map((rule) => [rule, family] as const)))

export const familyOfRule = (id: string): Family | undefined => FAMILY_OF.get(id)
`

/** A rule that looks at payloads itself, and its place among all rules. @typedef {{ rank: number, path: string, kinds: readonly string[] }} Checking */

/** What checks payloads of some kinds, with its place among all rules. @param {readonly Checking[]} group */
export function checksModule(group) {
  const imports = group.map(({ path }, index) => `import ${variable(index)} from '../../${path.replace(/^src\//, '')}'`)
  return `${imports.join('\n')}
import type { Ranked } from '../../rules/define-rule.ts'

const CHECKS: readonly Ranked[] = [${group.map(({ rank }, index) => `[${rank}, ${variable(index)}]`).join(', ')}]

export const checks = (): readonly Ranked[] => CHECKS
`
}

/** @param {ReadonlyMap<string, readonly Checking[]>} groups */
export function checkGroupsModule(groups) {
  const names = [...groups.keys()]
  const kinds = (/** @type {string} */ name) => [...new Set(groups.get(name)?.flatMap((one) => one.kinds))]
  return `${names.map((name, index) => `import { checks as ${variable(index)} } from './checks/${name}.ts'`).join('\n')}
import type { Kind } from '../model/index.ts'
import type { Ranked } from '../rules/define-rule.ts'

/** What checks payloads, by the kinds that it knows: functions, so that the program can leave what no payload asks for on disk. */
export const CHECKS: readonly { kinds: readonly Kind[]; checks: () => readonly Ranked[] }[] = [
${names.map((name, index) => `  { kinds: ${JSON.stringify(kinds(name))}, checks: ${variable(index)} },`).join('\n')}
]
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

const ERROR_INDEX: readonly IndexedError[] = ${parsed(entries)}

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
