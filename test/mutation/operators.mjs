/** What may be changed at one node of the syntax tree, without knowing the rest of the file. */

/** Of JSX, which is not here, some has no place. @typedef {Exclude<import('@swc/core').Expression, { type: `JSX${string}` }>} Expression */
/** @typedef {{ span: import('./mutants.mjs').Span } | import('@swc/core').Expression} Spanned */
/** @typedef {readonly [operator: string, changed: string]} Change */
/**
 * `text(node)` gives the source of a node; `prose` says that its words are for people; `names` are those of the
 * properties, variables and functions around it, innermost first.
 *
 * @typedef {object} Place
 * @property {(node: Spanned) => string} text
 * @property {boolean} prose
 * @property {readonly string[]} names
 */

/** Names after which text is for people: there only conditions are changed, no words. */
export const PROSE =
  /^(message|cause|fix|why|summary|spec|description|title|meaning|notes?|hints?|help|label|words?|says?|instead|because|usage|url|checked|source)$/

/** Functions that take out, shorten or escape what came from outside. */
const REDACTS = /redact|scrub|mask|shorten|sensitiv|secret|hide|withShown|^(shown|plain)$/i
const ESCAPES = /escape|quote/i
const ASKS = /^(is|has|needs|looks|may|says)[A-Z]/
const OF_PLACES = /^(pointer|member|layer|at|offset|length|place|bytes|also|related)$/i
const OF_SEVERITY = /severit|policy|level|failOn/i

/** @type {Record<string, string>} */
const FLIPPED = { '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>', '&&': '||', '||': '&&' }
/** @type {Record<string, string>} */
const SWAPPED = { some: 'every', every: 'some', startsWith: 'endsWith', endsWith: 'startsWith', min: 'max', max: 'min' }
const LEFT_OUT = new Set([
  'filter',
  'sort',
  'toSorted',
  'reverse',
  'slice',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'flat',
])
/** @type {Record<string, string>} */
const OTHER_SEVERITY = { error: 'warning', warning: 'error', info: 'warning' }
/** @type {Record<string, string>} */
const OTHER_EXIT = { CLEAN: '1', FINDINGS: '0', MISUSE: '1', BUG: '1' }

/** The changes of one node. @type {(node: import('./mutants.mjs').Visited, place: Place) => Change[]} */
export function changesOf(node, place) {
  const { text, prose } = place
  // By its type the maker takes this very node.
  const make = /** @type {Record<string, ((node: object, place: Place) => Change[]) | undefined>} */ (MAKERS)[node.type]
  const changes = make?.(node, place) ?? []
  return changes.filter(([operator, changed]) => changed !== text(node) && (!prose || OF_CONDITIONS.has(operator)))
}

const OF_CONDITIONS = new Set(['condition', 'comparison', 'logic', 'negation', 'redaction', 'escape'])

/** @type {{ [T in Expression['type']]?: (node: Extract<Expression, { type: T }>, place: Place) => Change[] }} */
const MAKERS = {
  StringLiteral: ({ value }, { names }) => stringChanges(value, names),
  TemplateLiteral: (node, { text }) =>
    /^`\/|\}\//.test(text(node)) ? [['pointer', `${text(node).slice(0, -1)}x\``]] : [],
  NumericLiteral: ({ value }, { names }) => [[placed('number', names), String(value + 1)]],
  BooleanLiteral: ({ value }) => [['boolean', String(!value)]],
  RegExpLiteral: ({ pattern, flags }) => regexChanges(pattern, flags),
  Identifier: ({ value }) => (Object.hasOwn(OTHER_EXIT, value) ? [['exit-code', OTHER_EXIT[value] ?? '']] : []),
  BinaryExpression: binaryChanges,
  UnaryExpression: ({ operator, argument }, { text }) =>
    operator === '!' ? [['negation', `(${text(argument)})`]] : [],
  ConditionalExpression: ({ consequent, alternate }, { text }) => [
    ['condition', `(${text(consequent)})`],
    ['condition', `(${text(alternate)})`],
  ],
  CallExpression: callChanges,
  ArrayExpression: ({ elements }) => (elements.length > 0 ? [['emptied', '[]']] : []),
}

/** A number, a sum or a text that says where something stands. @type {(operator: string, names: readonly string[]) => string} */
const placed = (operator, [name = '']) => (OF_PLACES.test(name) ? 'pointer' : operator)

/** @type {(value: string, names: readonly string[]) => Change[]} */
function stringChanges(value, names) {
  if (Object.hasOwn(OTHER_SEVERITY, value) && names.some((name) => OF_SEVERITY.test(name)))
    return [['severity', `'${OTHER_SEVERITY[value]}'`]]
  if (/^(\/[\w$~-]*)+$/.test(value)) return [['pointer', JSON.stringify(`${value}x`)]]
  // Text with blanks is for people, wherever it stands.
  return /\S\s/.test(value) ? [] : [[placed('string', names), JSON.stringify(`${value}x`)]]
}

/** @type {(pattern: string, flags: string) => Change[]} */
function regexChanges(pattern, flags) {
  /** @type {(changed: string, to?: string) => Change} */
  const like = (changed, to = flags) => ['regex', `/${changed || '(?:)'}/${to}`]
  /** @type {Change[]} */
  const changes = []
  if (pattern.startsWith('^')) changes.push(like(pattern.slice(1)))
  if (/[^\\]\$$/.test(pattern)) changes.push(like(pattern.slice(0, -1)))
  if (flags.includes('i')) changes.push(like(pattern, flags.replace('i', '')))
  const plus = pattern.search(/[^\\+*]\+(?![?\]])/) + 1
  if (plus > 0 && !inClass(pattern, plus)) changes.push(like(`${pattern.slice(0, plus)}*${pattern.slice(plus + 1)}`))
  const word = /(?<![\\[{\w^-])[A-Za-z]{3,}/.exec(pattern)
  if (word && !inClass(pattern, word.index)) changes.push(like(pattern.replace(word[0], `${word[0]}q`)))
  return changes
}

const inClass = (/** @type {string} */ pattern, /** @type {number} */ index) =>
  pattern.lastIndexOf('[', index) > pattern.lastIndexOf(']', index)

/** @type {(node: import('@swc/core').BinaryExpression, place: Place) => Change[]} */
function binaryChanges({ operator, left, right }, { text, names }) {
  const [a, b] = [`(${text(left)})`, `(${text(right)})`]
  if (operator === '??') return [['fallback', a]]
  if (operator === '&&' || operator === '||') return [['logic', `${a} ${FLIPPED[operator]} ${b}`]]
  if (Object.hasOwn(FLIPPED, operator)) return [['comparison', `${a} ${FLIPPED[operator]} ${b}`]]
  const sums = (operator === '+' || operator === '-') && [left, right].some(({ type }) => type === 'NumericLiteral')
  return sums ? [[placed('arithmetic', names), `${a} ${operator === '+' ? '-' : '+'} ${b}`]] : []
}

/** @type {(node: import('@swc/core').CallExpression, place: Place) => Change[]} */
function callChanges({ callee, arguments: args }, { text }) {
  const first = args[0] && !args[0].spread ? args[0].expression : undefined
  if (callee.type === 'Identifier') {
    const safe = REDACTS.test(callee.value) ? 'redaction' : ESCAPES.test(callee.value) ? 'escape' : undefined
    if (!safe || !first) return []
    const given = args.map(({ expression }) => text(expression)).join(', ')
    return [[safe, ASKS.test(callee.value) ? `!${callee.value}(${given})` : `(${text(first)})`]]
  }
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return []
  const [object, name] = [text(callee.object), callee.property.value]
  if (Object.hasOwn(SWAPPED, name))
    return [['method', `${object}.${SWAPPED[name]}(${args.map(({ expression }) => text(expression)).join(', ')})`]]
  return LEFT_OUT.has(name) ? [['method', `(${object})`]] : []
}
