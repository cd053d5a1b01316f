import type { Report, ReportFinding } from '../model/report.ts'
import type { CheckOptions } from './check-options.ts'
import { countOf, judged } from './judged.ts'

/** What `assertPayload` throws. Its message is the report as a person reads it. */
export class PayloadError extends Error {
  override readonly name = 'PayloadError'
  // Of an error's own members a test runner prints all that there is.
  readonly #report: Report
  readonly #findings: readonly ReportFinding[]

  constructor(message: string, report: Report, findings: readonly ReportFinding[]) {
    super(message)
    this.#report = report
    this.#findings = findings
  }

  get report(): Report {
    return this.#report
  }

  /** Those that count. */
  get findings(): readonly ReportFinding[] {
    return this.#findings
  }
}

/**
 * Demands that a payload has no errors: for a server's own tests, with any runner.
 *
 * @param value A value, a text or bytes.
 * @param options What it is judged by; with `failOn: 'warning'` warnings count, too.
 * @returns The report, in which there may be milder findings.
 * @throws PayloadError with `report`, `findings`, and the findings as a person reads them for a message.
 * @throws UsageError when an option cannot be obeyed, or the value makes no JSON.
 * @example
 * ```ts
 * test('what the app sends is what Verify takes', () => {
 *   assertPayload(bodyOf(request), { as: 'VerifyFactor', rpId: 'example.com' })
 * })
 * ```
 */
export function assertPayload(value: unknown, options: CheckOptions = {}): Report {
  const { report, findings, text } = judged(value, options)
  if (findings.length === 0) return report
  const error = new PayloadError(`the payload has ${countOf(findings)}\n\n${text}`, report, findings)
  // The stack begins where the test called.
  Error.captureStackTrace(error, assertPayload)
  throw error
}
