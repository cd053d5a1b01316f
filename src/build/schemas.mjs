/** Compiles schemas/*.schema.json to standalone validators: ajv never runs at run time (its compiler costs 27 ms and needs eval). */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { writeChanged } from './steps/write-changed.mjs'

/**
 * What is read of a schema here. `x-rule`: which rule a violation is.
 *
 * @typedef {object} Schema
 * @property {string} [$id]
 * @property {string} [$ref]
 * @property {readonly string[]} [required]
 * @property {Record<string, Schema>} [properties]
 * @property {Schema} [items]
 * @property {Schema} [additionalProperties]
 * @property {{ invalid?: string, absent?: string, null?: string }} [x-rule]
 * @property {boolean} [x-validator]
 * @property {boolean} [x-rules] false: a violation is no rule, it is told in words where it is read
 */
/** @typedef {readonly (readonly [name: string, schema: Schema])[]} NamedSchemas */

const ANNOTATIONS = ['x-rule', 'x-doc', 'x-validator', 'x-rules', 'allowComments', 'allowTrailingCommas']

/**
 * Replaces every $ref by what it names: across a $ref, ajv loses the annotation of the member that refers.
 *
 * @param {Schema} schema
 * @param {ReadonlyMap<string | undefined, Schema>} all by their $id
 * @returns {Schema}
 */
export function dereference(schema, all) {
  // `#/…` is of the schema itself.
  const own = new Map([...all, ['', schema]])
  return Object.fromEntries(Object.entries(objectAt(replaced(schema, own, []), 'a schema')))
}

/** @type {(value: unknown, all: ReadonlyMap<string | undefined, Schema>, seen: readonly string[]) => unknown} */
function replaced(schema, all, seen) {
  if (Array.isArray(schema)) return schema.map((item) => replaced(item, all, seen))
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref, ...own } = /** @type {Schema} */ (schema)
  const entries = Object.entries(own).map(([name, value]) => [name, replaced(value, all, seen)])
  if ($ref === undefined) return Object.fromEntries(entries)
  if (seen.includes($ref)) throw new Error(`circular $ref ${$ref}`)
  const [id, fragment = ''] = $ref.split('#')
  let target = objectAt(all.get(id), $ref)
  for (const name of fragment.split('/').slice(1)) target = objectAt(target[name], $ref)
  const { $id, $schema, $defs, title, description, ...rest } = objectAt(replaced(target, all, [...seen, $ref]), $ref)
  return { ...rest, ...Object.fromEntries(entries) }
}

/** @type {(value: unknown, where: string) => Record<string, unknown>} */
function objectAt(value, where) {
  if (typeof value !== 'object' || value === null) throw new Error(`nothing at ${where}`)
  return { ...value }
}

/**
 * Which rule each violation is: `<schema path>#invalid`, `<schema path>#absent`, `<schema path>#null`, `<schema path>/required/<member>`.
 *
 * @type {(schema: Schema, path?: string, map?: Record<string, string>) => Record<string, string>}
 */
export function ruleMap(schema, path = '#', map = {}) {
  if (typeof schema !== 'object' || schema === null) return map
  const rule = schema['x-rule']
  if (rule?.invalid) map[`${path}#invalid`] = rule.invalid
  if (rule?.null) map[`${path}#null`] = rule.null
  if (rule?.absent) map[`${path}#absent`] = rule.absent
  for (const name of schema.required ?? []) {
    const absent = schema.properties?.[name]?.['x-rule']?.absent
    if (!absent) throw new Error(`${path}: the required member ${name} names no rule for its absence`)
    map[`${path}/required/${name}`] = absent
  }
  for (const [name, value] of Object.entries(schema.properties ?? {}))
    ruleMap(value, `${path}/properties/${escapePointer(name)}`, map)
  if (schema.items) ruleMap(schema.items, `${path}/items`, map)
  if (schema.additionalProperties) ruleMap(schema.additionalProperties, `${path}/additionalProperties`, map)
  return map
}

const escapePointer = (/** @type {string} */ name) => name.replace(/~/g, '~0').replace(/\//g, '~1')

/** @type {(folder: string) => NamedSchemas} */
export function readSchemas(folder) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
  return files.map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))])
}

/** Writes one module per schema and an index that loads each on first use. @type {(schemaFolder: string, outFolder: string) => void} */
export function buildValidators(schemaFolder, outFolder) {
  const schemas = readSchemas(schemaFolder)
  const byId = new Map(schemas.map(([, schema]) => [schema.$id, schema]))
  mkdirSync(join(outFolder, 'validators'), { recursive: true })
  /** @type {string[]} */
  const names = []
  for (const [name, schema] of schemas) {
    if (schema['x-validator'] === false) continue
    names.push(name)
    const { $id, ...flat } = dereference(schema, byId)
    const ajv = new Ajv2020({
      allErrors: true,
      messages: false,
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      code: { source: true, esm: true, lines: true },
    })
    for (const keyword of ANNOTATIONS) ajv.addKeyword({ keyword, valid: true })
    const code = standalone.default(ajv, ajv.compile(flat))
    const rules = JSON.stringify(flat['x-rules'] === false ? {} : ruleMap(flat), null, 1)
    writeChanged(join(outFolder, 'validators', `${name}.js`), `${inlineRuntime(code)}\nexport const rules = ${rules}\n`)
    writeChanged(join(outFolder, 'validators', `${name}.d.ts`), DECLARATION)
  }
  writeChanged(join(outFolder, 'validators.ts'), indexModule(names))
}

const DECLARATION = `import type { Validator } from '../../shape/validators.ts'
export const validate: Validator['validate']
export const rules: Validator['rules']
`

/** ajv's only runtime helper, as an import that a bundler resolves. @param {string} code */
const inlineRuntime = (code) =>
  code
    .replace(
      /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;?/g,
      'import $1m from "ajv/dist/runtime/ucs2length.js"; const $1 = $1m.default ?? $1m;',
    )
    .replace(/^"use strict";/, '')

const indexModule = (
  /** @type {readonly string[]} */ names,
) => `${names.map((name) => `import * as ${identifier(name)} from './validators/${name}.js'`).join('\n')}
import type { Validator } from '../shape/validators.ts'

/** Made by src/build/schemas.mjs; do not edit. */
export const validators: Record<string, () => Validator> = {
${names.map((name) => `  '${name}': () => ${identifier(name)},`).join('\n')}
}
`

const identifier = (/** @type {string} */ name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
