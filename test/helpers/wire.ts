import { readFileSync } from 'node:fs'
import type { JsonObject, ReportPayload } from '../../src/model/index.ts'
import type { LintOptions } from '../../src/pipeline.ts'
import { FIXTURES } from './fixtures.ts'
import { lintText } from './lint.ts'

/** The captured credential that bodies are made of. */
export const captured = (ceremony: 'registration' | 'authentication'): JsonObject =>
  JSON.parse(readFileSync(new URL(`captured/es256-none.${ceremony}.json`, FIXTURES), 'utf8'))

const textOf = (input: object | string): string => (typeof input === 'string' ? input : JSON.stringify(input, null, 2))

/** What a text is taken for: its kind, its endpoint (of an answer what is said of it), and the rules of what was found. */
export async function takenFor(input: object | string, options: LintOptions = {}): Promise<[string, string, string]> {
  const payload = await onlyOne(input, options)
  return [
    payload.kind,
    payload.endpoint ?? payload.findings[0]?.message ?? '',
    payload.findings.map(({ rule }) => rule).join(' '),
  ]
}

async function onlyOne(input: object | string, options: LintOptions): Promise<ReportPayload> {
  const payloads = (await lintText(textOf(input), options)).inputs.flatMap((one) => one.payloads)
  const [first] = payloads
  if (!first || payloads.length > 1) throw new Error(`${payloads.length} payloads, not one`)
  return first
}

/** The whole report of a text with everything that can be shown of it. */
export const reported = async (input: object | string): Promise<string> =>
  JSON.stringify(await lintText(textOf(input), { verbose: true, showValues: true }))
