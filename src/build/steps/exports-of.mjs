import { readFileSync } from 'node:fs'
import { parseAst } from 'rolldown/parseAst'
import { withoutTable } from './sides.mjs'

/** The text of a module without a table of words that stands in it. @param {string} path */
export const ownText = (path) => withoutTable(readFileSync(path, 'utf8'), path)

/** What a module exports besides types, each with whether it is seen to be a function. @param {string} path */
function exportsOf(path) {
  const { body } = parseAst(ownText(path), { lang: 'ts' }, path)
  return body.flatMap((statement) => {
    if (statement.type === 'ExportDefaultDeclaration')
      return [{ name: 'default', isFunction: isFunction(statement.declaration) }]
    if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return []
    const { declaration, specifiers } = statement
    if (declaration?.type === 'FunctionDeclaration') return [{ name: declaration.id?.name ?? '', isFunction: true }]
    if (declaration?.type === 'VariableDeclaration')
      return declaration.declarations.map(({ id, init }) => ({
        name: id.type === 'Identifier' ? id.name : '',
        isFunction: isFunction(init),
      }))
    if (declaration?.type === 'ClassDeclaration') return [{ name: declaration.id?.name ?? '', isFunction: false }]
    return specifiers.flatMap(({ exported, exportKind }) =>
      exportKind !== 'type' && exported.type === 'Identifier' ? [{ name: exported.name, isFunction: false }] : [],
    )
  })
}

/** @param {{ type: string } | null} node */
const isFunction = (node) => node !== null && /Function/.test(node.type)

/** @param {string} path */
export const functionsOf = (path) => exportsOf(path).map(({ name }) => name)

/** Whether a module exports something, and nothing but functions and types. @param {string} path */
export function exportsFunctions(path) {
  const all = exportsOf(path)
  return all.length > 0 && all.every((one) => one.isFunction)
}
