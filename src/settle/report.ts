import { MAX_SKIPPED } from '../limits.ts'
import type { Report, ReportInput, Severity, Skipped } from '../model/index.ts'
import { shownPath } from '../text/shown-name.ts'
import { VERSION } from '../version.ts'

/** The report of all inputs: what stands in them, counted. */
export function reportOf(inputs: ReportInput[], suppressed: number, skipped: readonly Skipped[]): Report {
  const payloads = inputs.flatMap((input) => input.payloads)
  const count = (severity: Severity): number =>
    payloads.reduce(
      (sum, payload) => sum + payload.findings.filter((finding) => finding.severity === severity).length,
      0,
    )
  return {
    schemaVersion: 1,
    tool: { name: 'passkey-lint', version: VERSION },
    summary: {
      inputs: inputs.length,
      payloads: payloads.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed,
      ...(skipped.length > 0 ? { skipped: skipped.length } : {}),
    },
    inputs,
    ...(skipped.length > 0
      ? { skipped: skipped.slice(0, MAX_SKIPPED).map(({ path, because }) => ({ path: shownPath(path), because })) }
      : {}),
  }
}
