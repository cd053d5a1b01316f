import { readFileSync } from 'node:fs'
import type { Report, ReportFinding, ReportPayload, Source } from '../../src/model/index.ts'
import type { LintOptions } from '../../src/pipeline.ts'
import { FIXTURES } from '../helpers/fixtures.ts'
import { lint } from '../helpers/lint.ts'

export const source = (name: string, value: unknown): Source => ({ name, text: JSON.stringify(value), how: 'named' })

/** A capture of the folder `fixtures/captured`, parsed. */
// biome-ignore lint/suspicious/noExplicitAny: captures are changed freely in tests.
export const captured = (name: string): any =>
  JSON.parse(readFileSync(new URL(`captured/${name}.json`, FIXTURES), 'utf8'))

export interface Incident {
  report: Report
  payloads: ReportPayload[]
  findings: ReportFinding[]
  /** `severity rule path` of each finding above info. */
  told: string[]
  /** facts.signature of each authentication. */
  signatures: unknown[]
}

/** Triage of several inputs, by their names; standard target, since what Twilio demands is not the subject. */
export async function together(inputs: Record<string, unknown>, options: LintOptions = {}): Promise<Incident> {
  const sources = Object.entries(inputs).map(([name, value]) => source(name, value))
  return incident((await lint(sources, { target: 'webauthn', together: true, ...options })).report)
}

/** Lint of one input. */
export async function alone(value: unknown, options: LintOptions = {}): Promise<Incident> {
  return incident((await lint([source('input.json', value)], { target: 'webauthn', ...options })).report)
}

function incident(report: Report): Incident {
  const all = report.inputs.flatMap((input) => input.payloads.map((payload) => ({ path: input.path, payload })))
  const payloads = all.map(({ payload }) => payload)
  const told = all.flatMap(({ path, payload }) =>
    payload.findings.filter((f) => f.severity !== 'info').map((f) => `${f.severity} ${f.rule} ${path}`),
  )
  const authentications = payloads.filter((payload) => payload.kind === 'authentication')
  return {
    report,
    payloads,
    findings: payloads.flatMap((payload) => payload.findings),
    told,
    signatures: authentications.map((payload) => payload.facts.signature),
  }
}
