import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/** @typedef {import('rolldown').Plugin} Plugin */
/** @typedef {{ start: number, end: number }} Span */

/** What is said of a finding. */
const WORDS = new Set(['summary', 'why', 'fix', 'spec', 'message', 'cause', 'fixFor', 'docsFor'])
/** What looks for one. */
const CHECKS = new Set(['check', 'notChecked'])

/** Behind the path of a rule: its other side, which looks at payloads. */
const CHECK = '?check'
/** Behind the path of a table of words that stands in one file with what it words. */
const TABLE = '?table'

/** Whether a file defines a rule; one of a folder of rules may also hold what several of them share. @param {string} path */
const isRule = (path) =>
  /^src\/(?:providers\/[^/]+\/)?rules\/.*\.ts$/.test(path) &&
  /^export default define(?:Rule|Words)\b/m.test(readFileSync(path, 'utf8'))

/**
 * A rule is one file, and two modules of the program: what looks at payloads, which most runs need, and what is said when
 * something is found. So is a file that holds a table of words beside what notices them.
 *
 * @type {() => Plugin}
 */
export const sides = () => ({
  name: 'sides',
  async resolveId(id, importer) {
    if (importer === undefined || !id.startsWith('.')) return undefined
    const from = importer.replace(/\?(?:check|table)$/, '')
    const side = sideFor(from)
    if (side === undefined && from === importer) return undefined
    const found = await this.resolve(id, from, { skipSelf: true })
    if (!found || side === undefined) return found
    const path = pathOf(found.id)
    return (side === CHECK ? isRule(path) : hasBoth(path)) ? { ...found, id: found.id + side } : found
  },
  load(id) {
    const [file = '', side] = id.split('?')
    const path = pathOf(file)
    const text = () => readFileSync(file, 'utf8')
    if (side === 'check') return typeScript(without(text(), spansOf(file, WORDS)))
    if (side === 'table') return typeScript(text())
    if (side !== undefined) return undefined
    if (isRule(path)) return typeScript(without(text(), spansOf(file, CHECKS)))
    return path.startsWith('src/') && hasBoth(path) ? typeScript(withoutTable(text(), file)) : undefined
  },
})

const pathOf = (/** @type {string} */ file) => relative('.', file).replaceAll('\\', '/')

/** @param {string} code */
const typeScript = (code) => /** @type {const} */ ({ code, moduleType: 'ts' })

/** @param {string} importer */
function sideFor(importer) {
  const path = pathOf(importer)
  if (path.startsWith('src/generated/checks/')) return CHECK
  return path.startsWith('src/generated/rules/') ? TABLE : undefined
}

const TABLE_END = /^} satisfies WordsTable</m

/** Whether a file holds a table of words and exports something else as well. @param {string} path */
function hasBoth(path) {
  if (!path.endsWith('.ts') || path.endsWith('.words.ts')) return false
  return TABLE_END.test(readFileSync(path, 'utf8'))
}

/** The members of the object that defines a rule. @type {(file: string, names: ReadonlySet<string>) => Span[]} */
function spansOf(file, names) {
  const { body } = parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }, file)
  const exported = body.flatMap((one) => (one.type === 'ExportDefaultDeclaration' ? [one.declaration] : []))[0]
  const spec = exported?.type === 'CallExpression' ? exported.arguments[0] : undefined
  if (spec?.type !== 'ObjectExpression') throw new Error(`${file} defines no rule with an object`)
  return spec.properties.flatMap((member) => {
    const isNamed = member.type === 'Property' && member.key.type === 'Identifier' && names.has(member.key.name)
    return isNamed ? [member] : []
  })
}

/** The text of a file without the table of words that may stand in it. @type {(text: string, file: string) => string} */
export function withoutTable(text, file) {
  if (!TABLE_END.test(text)) return text
  const { body } = parseAst(text, { lang: 'ts' }, file)
  return without(
    text,
    body.filter(({ type }) => type === 'ExportDefaultDeclaration'),
  )
}

/** A text without what stands there, and the comma behind it. @type {(text: string, spans: readonly Span[]) => string} */
const without = (text, spans) =>
  spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''), text)
