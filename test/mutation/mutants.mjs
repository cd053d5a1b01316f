/** All mutants of src/, found in the syntax trees of its files. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { parseSync } from '@swc/core'
import { changesOf, PROSE } from './operators.mjs'

/**
 * @typedef {object} Mutant
 * @property {string} path
 * @property {string} folder
 * @property {string} operator
 * @property {string} group
 * @property {number} line
 * @property {number} start
 * @property {number} end
 * @property {string} from
 * @property {string} to
 * @property {'removed' | 'opens' | undefined} statement
 * @property {string} id
 */
/** One that is in the bundle. @typedef {Mutant & { number: number }} Numbered */
/** @typedef {{ start: number, end: number }} Span */
/**
 * What is read of any node of the syntax tree here.
 *
 * @typedef {object} Tree
 * @property {string} [type]
 * @property {Span} [span]
 * @property {unknown} [value]
 * @property {Tree} [expression]
 * @property {Tree} [argument]
 * @property {Tree} [callee]
 * @property {Tree} [key]
 * @property {Tree} [identifier]
 * @property {Tree} [id]
 */
/** @typedef {{ names: readonly string[], prose: boolean, chained: boolean, opens: number | undefined }} Around */
/** @typedef {Tree & { type: string, span: Span }} Visited */

/** Files whose every change is of one group, whatever the operator. @type {[group: string, path: RegExp][]} */
const GROUP_OF_FILE = [
  ['redaction', /text\/(redact|scrub|mask|sensitivity|shown)|secret/],
  ['escape', /text\/(escape|quotes)/],
  ['exit-code', /exit-code/],
  ['severity', /policy|severity/],
]

/** Of these none may survive. */
export const CRITICAL = ['severity', 'pointer', 'redaction', 'escape', 'exit-code']

/** Built, or only building: no part of the program's own text. */
const LEFT_OUT = /^src\/(generated|build)\/|\.d\.ts$/

/** Every file that is mutated, as a path from the root of the repository. */
export const sourceFiles = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !LEFT_OUT.test(path))
    .sort()

/**
 * The mutants of a file. `start` and `end` count bytes; `id` names the mutant by its file's name, the change and the
 * how-manieth of its kind it is: it stays the same where the file moves or other lines change.
 *
 * @param {string} path
 */
export function mutantsOf(path) {
  // swc counts from where the last file ended; the semicolon makes the start of the module that of the file.
  const buffer = Buffer.from(`;${readFileSync(path, 'utf8')}`)
  const tree = parseSync(buffer.toString(), { syntax: 'typescript', target: 'es2023' })
  const base = tree.span.start
  const text = (/** @type {{ span: Span }} */ node) =>
    buffer.subarray(node.span.start - base, node.span.end - base).toString()
  const group = GROUP_OF_FILE.find(([, pattern]) => pattern.test(path))?.[0]
  /** @type {Omit<Mutant, 'id'>[]} */
  const found = []
  /** @type {(node: { span: Span }, operator: string, changed: string, statement: Mutant['statement']) => void} */
  const add = (node, operator, changed, statement) =>
    found.push({
      path,
      folder: dirname(path),
      operator,
      group: CRITICAL.includes(operator) ? operator : (group ?? 'other'),
      line: buffer
        .subarray(0, node.span.start - base)
        .toString()
        .split('\n').length,
      start: node.span.start - base - 1,
      end: node.span.end - base - 1,
      from: text(node),
      to: changed,
      statement,
    })
  walk(tree.body, { names: [], prose: false, chained: false, opens: undefined }, (node, around) => {
    if (node.type === 'ExpressionStatement' && isCall(node.expression)) add(node, 'statement', '', 'removed')
    if (around.chained) return
    const opens = node.span.start === around.opens ? 'opens' : undefined
    for (const [operator, changed] of changesOf(node, { text: (one) => ('span' in one ? text(one) : ''), ...around }))
      add(node, operator, changed, opens)
  })
  return withIds(path, found)
}

/** @type {(node: Tree | undefined) => boolean} */
const isCall = (node) => node?.type === 'CallExpression' || (node?.type === 'AwaitExpression' && isCall(node.argument))

/** @type {(path: string, mutants: readonly Omit<Mutant, 'id'>[]) => Mutant[]} */
function withIds(path, mutants) {
  const seen = new Map()
  return mutants.map((mutant) => {
    const { operator, from, to } = mutant
    const name = [`${basename(dirname(path))}/${basename(path)}`, operator, short(from), short(to)].join(' | ')
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { ...mutant, id: count === 1 ? name : `${name} | ${count}` }
  })
}

const short = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').slice(0, 80)

/** Members of a node where nothing can be put in brackets: names, places that are written to, and types. @type {Record<string, string[]>} */
const FIXED = {
  ImportDeclaration: ['specifiers', 'source'],
  ExportNamedDeclaration: ['specifiers', 'source'],
  ExportAllDeclaration: ['source'],
  AssignmentExpression: ['left'],
  UpdateExpression: ['argument'],
  KeyValueProperty: ['key'],
  MethodProperty: ['key'],
  ClassMethod: ['key'],
  ClassProperty: ['key'],
  AssignmentPatternProperty: ['key'],
  KeyValuePatternProperty: ['key'],
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['identifier'],
  TaggedTemplateExpression: ['tag', 'template'],
  ForOfStatement: ['left'],
}

/** A default in a pattern can be changed, though the pattern cannot. @param {Tree | undefined} node */
const isPattern = (node) => /Pattern$/.test(node?.type ?? '')

/** Types of the syntax that hold an expression; every other `Ts…` is a type and has no mutants. */
const HOLDS_EXPRESSION = /^Ts(As|Satisfies|NonNull|ConstAssertion|Instantiation)/

/** @type {(tree: unknown, around: Around, visit: (node: Visited, around: Around) => void) => void} */
function walk(tree, around, visit) {
  if (Array.isArray(tree)) for (const item of tree) walk(item, around, visit)
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return
  const node = /** @type {Tree} */ (tree)
  const { type = '', span } = node
  if (type.startsWith('Ts')) {
    if (HOLDS_EXPRESSION.test(type)) walk(node.expression, around, visit)
    return
  }
  // A path to load is resolved by the bundler.
  if (type === 'CallExpression' && node.callee?.type === 'Import') return
  if (span && type) visit({ ...node, type, span }, around)
  const inner = innerOf(node, around)
  for (const [key, child] of Object.entries(/** @type {Record<string, Tree | undefined>} */ (node))) {
    if (key === 'span' || (FIXED[type]?.includes(key) && !isPattern(child))) continue
    if (key === 'property' && child?.type !== 'Computed') continue
    walk(child, { ...inner, chained: continuesChain(node, key, around) }, visit)
  }
}

/** Brackets inside a chain `a?.b.c()` would end it early. @type {(node: Tree, key: string, around: Around) => boolean} */
const continuesChain = ({ type }, key, { chained }) =>
  (type === 'OptionalChainingExpression' && key === 'base') || (chained && (key === 'object' || key === 'callee'))

/** @type {(node: Tree, around: Around) => Omit<Around, 'chained'>} */
function innerOf(node, around) {
  const name =
    node.key?.value ?? node.identifier?.value ?? (node.type === 'VariableDeclarator' ? node.id?.value : undefined)
  const opens = node.type === 'ExpressionStatement' ? node.span?.start : around.opens
  if (typeof name !== 'string') return { ...around, opens }
  return { opens, names: [name, ...around.names], prose: around.prose || PROSE.test(name) }
}
