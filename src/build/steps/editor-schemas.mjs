import { mkdirSync, writeFileSync } from 'node:fs'
import { readSchemas } from '../schemas.mjs'

/**
 * Writes schemas/ once more, each complete in itself: an editor loads one file and follows no `urn:`. What a schema takes
 * from another stands in its own `$defs` then, by the other's name and its own.
 *
 * @param {string} out
 */
export function writeEditorSchemas(out) {
  const schemas = readSchemas('schemas')
  const byId = new Map(schemas.map(([name, schema]) => [String(schema.$id), { name, schema: objectOf(schema) }]))
  mkdirSync(`${out}/editor`, { recursive: true })
  for (const [name, schema] of schemas)
    writeFileSync(
      `${out}/editor/${name}.schema.json`,
      `${JSON.stringify(selfContained(objectOf(schema), byId), null, 1)}\n`,
    )
}

/** @typedef {Record<string, unknown>} Json */
/** @typedef {ReadonlyMap<string, { name: string, schema: Json }>} ById */

/** @param {Json} schema @param {ById} byId */
export function selfContained(schema, byId) {
  /** @type {Map<string, unknown>} */
  const taken = new Map()

  /** A copy of what stands in the schema of this id; undefined: in the one that is made complete. @type {(value: unknown, id: string | undefined) => unknown} */
  const copied = (value, id) => {
    if (Array.isArray(value)) return value.map((item) => copied(item, id))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, own]) => [
        key,
        key === '$ref' && typeof own === 'string' ? reference(own, id) : copied(own, id),
      ]),
    )
  }

  /** @type {(ref: string, from: string | undefined) => string} */
  const reference = (ref, from) => {
    const [named = '', fragment = ''] = ref.split('#')
    const id = named === '' ? from : named
    if (id === undefined || id === schema.$id) return `#${fragment}`
    const other = byId.get(id)
    const path = fragment.split('/').slice(1)
    const found = path.reduce((/** @type {unknown} */ at, member) => objectOf(at)[member], other?.schema)
    if (!other || found === undefined) throw new Error(`${schema.$id}: nothing at ${ref}`)
    const key = [other.name, ...path.filter((member) => member !== '$defs')].join('.')
    if (!taken.has(key)) {
      // Before its own references are followed: one may lead back.
      taken.set(key, true)
      taken.set(key, copied(found, id))
    }
    return `#/$defs/${key}`
  }

  const whole = objectOf(copied(schema, undefined))
  return taken.size === 0 ? whole : { ...whole, $defs: { ...objectOf(whole.$defs), ...Object.fromEntries(taken) } }
}

/** @type {(value: unknown) => Json} */
const objectOf = (value) => (typeof value === 'object' && value !== null ? { ...value } : {})
