import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Look } from './looks.ts'

const SCHEMAS = new Map<Look['gives'], string>([
  ['report', 'report'],
  ['lines', 'report-line'],
  ['tree', 'decode'],
])

const read = (name: string): object =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../schemas/${name}.schema.json`, import.meta.url)), 'utf8'))

const validators = new Map<Look['gives'], ValidateFunction>()

function validatorOf(gives: Look['gives']): ValidateFunction | undefined {
  const schema = SCHEMAS.get(gives)
  if (schema === undefined) return undefined
  const known = validators.get(gives)
  if (known) return known
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true })
  ajv.addKeyword({ keyword: 'x-validator', valid: true })
  if (gives === 'lines') ajv.addSchema(read('report'))
  const made = ajv.compile(read(schema))
  validators.set(gives, made)
  return made
}

/** What departs from the schema of what a look gives; undefined: nothing. */
export function departure(gives: Look['gives'], value: unknown): string | undefined {
  const validate = validatorOf(gives)
  if (!validate || validate(value)) return undefined
  const [error] = validate.errors ?? []
  return `${error?.instancePath} ${error?.message}`
}
