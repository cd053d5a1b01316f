import { Ajv } from 'ajv'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { readRepo } from './repo.ts'

/** What the program prints and a schema says how. SARIF's is OASIS's, the others are ours. */
export type Printed = 'report' | 'report-line' | 'record' | 'summary' | 'decode' | 'accepts' | 'test-report' | 'sarif'

const schemaOf = (path: string): object => JSON.parse(readRepo(path)) as object

/** Ours, strict: a keyword that is misspelled is refused. */
function ours(name: Exclude<Printed, 'sarif'>): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true })
  ajv.addKeyword({ keyword: 'x-validator', valid: true })
  // Lines and records are made of parts of the report.
  if (name !== 'report') ajv.addSchema(schemaOf('schemas/report.schema.json'))
  return ajv.compile(schemaOf(`schemas/${name}.schema.json`))
}

function sarif(): ValidateFunction {
  const ajv = new Ajv({ strict: false })
  ajv.addFormat('uri', (text: string) => URL.canParse(text))
  ajv.addFormat('uri-reference', (text) => /^[!#-;=?-[\]_a-z~%]*$/i.test(text) && URL.canParse(text, 'file:///'))
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)))
  return ajv.compile(schemaOf('test/formats/schemas/sarif-2.1.0.json'))
}

const validators = new Map<Printed, ValidateFunction>()

/** Where a value departs from its schema, and how; undefined: it holds. Each schema is compiled once, when it is asked for. */
export function departure(name: Printed, value: unknown): string | undefined {
  const validate = validators.get(name) ?? (name === 'sarif' ? sarif() : ours(name))
  validators.set(name, validate)
  if (validate(value)) return undefined
  const [error] = validate.errors ?? []
  return `${error?.instancePath} ${error?.message} (${JSON.stringify(error?.params)})`
}

/** The value, which is as its schema says; throws where it is not. */
export function valid<T>(name: Printed, value: T): T {
  const why = departure(name, value)
  if (why !== undefined) throw new Error(`no ${name} of the schema: ${why}`)
  return value
}

/** The same of JSON text. */
export const parsedAs = <T>(name: Printed, text: string): T => valid(name, JSON.parse(text) as T)

/** The same of lines of JSON, each of which ends. */
export function linesAs<T>(name: Printed, text: string): T[] {
  const lines = text.split('\n')
  if (lines.pop() !== '') throw new Error('the last line has no end')
  return lines.map((line) => parsedAs<T>(name, line))
}
