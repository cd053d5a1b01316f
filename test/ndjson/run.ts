import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { cli, type Ran, type RunOptions } from '../cli/run.ts'
import { readRepo } from '../helpers/repo.ts'

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false })
ajv.addKeyword({ keyword: 'x-validator', valid: true })
for (const name of ['report', 'record', 'summary'])
  ajv.addSchema(JSON.parse(readRepo(`schemas/${name}.schema.json`)), name)

/** A value that is as its schema says. */
export function valid<T>(text: string, schema: 'record' | 'summary'): T {
  const value: unknown = JSON.parse(text)
  const validate = ajv.getSchema(schema) as ValidateFunction
  if (!validate(value)) throw new Error(JSON.stringify(validate.errors))
  return value as T
}

export interface Record {
  key?: unknown
  unreadable?: string
  errors: number
  warnings: number
  infos: number
  suppressed: number
  payloads: {
    kind: string
    findings: { rule: string; column?: number; line?: number; related: { path: string }[] }[]
  }[]
}

export interface Filtered extends Ran {
  records: Record[]
  /** The line on standard error. */
  summary: string
}

/** `passkey-lint --ndjson`; every record and the summary are valid. */
export async function filtered(argv: readonly string[], options: RunOptions = {}): Promise<Filtered> {
  const ran = await cli(['--ndjson', ...argv], options)
  const lines = ran.out.split('\n')
  if (lines.pop() !== '') throw new Error('the last record has no line end')
  const summary = ran.err.split('\n').at(-2) ?? ''
  valid(summary, 'summary')
  return { ...ran, records: lines.map((line) => valid<Record>(line, 'record')), summary }
}
