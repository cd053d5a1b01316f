import { resolve } from 'node:path'
import { functionsOf, ownText } from './exports-of.mjs'
import { partsOf } from './parts.mjs'

/** @typedef {import('rolldown').Plugin} Plugin */

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

/** What is read when one of the modules that are read later is called; nothing for others. @type {() => (id: string) => string[]} */
export function itselfOf() {
  const known = places()
  return (id) => (known.has(id) ? [id + ITSELF] : [])
}

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

/** Throws where a part gives something that is no function: what stands in for it would give a function all the same. @type {(part: string, exported: Record<string, unknown>) => void} */
export function refuseValues(part, exported) {
  const value = Object.keys(exported).find((name) => typeof exported[name] !== 'function')
  if (value !== undefined) throw new Error(`${part} exports ${value}, which is no function: it cannot be read later`)
}
