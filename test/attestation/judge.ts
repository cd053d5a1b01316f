import type { ReportFinding, ReportPayload, Severity } from '../../src/model/index.ts'
import type { LintOptions } from '../../src/pipeline.ts'
import { NOW, type RegistrationJson } from '../authenticator/index.ts'
import { lint } from '../helpers/lint.ts'

export interface Judged {
  payload: ReportPayload
  told(severity: Severity): string[]
  of(rule: string): ReportFinding | undefined
}

/** What is said of one registration, at a time when the certificates are valid. */
export async function judge(json: RegistrationJson, options: LintOptions = {}): Promise<Judged> {
  const source = { name: 'registration.json', text: JSON.stringify(json), how: 'named' as const }
  const { report } = await lint([source], { now: NOW, ...options })
  const [payload] = report.inputs.flatMap((input) => input.payloads)
  if (!payload) throw new Error('no payload')
  return {
    payload,
    told: (severity) =>
      payload.findings
        .filter((one) => one.severity === severity && one.rule.startsWith('attestation-'))
        .map((one) => one.rule),
    of: (rule) => payload.findings.find((one) => one.rule === rule),
  }
}
