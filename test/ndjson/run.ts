import { cli, type Ran, type RunOptions } from '../cli/run.ts'
import { linesAs, parsedAs } from '../helpers/schemas.ts'

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
  const summary = ran.err.split('\n').at(-2) ?? ''
  parsedAs('summary', summary)
  return { ...ran, records: linesAs<Record>('record', ran.out), summary }
}
