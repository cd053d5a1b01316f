import { errorByCode } from '../providers/index.ts'
import { escapeTerminal } from '../text/escape.ts'
import { scrub } from '../text/redact.ts'
import type { Incident, IncidentCause, ReportFinding, ReportInput } from '../types.ts'

/** Causes beyond these are noise to somebody with ten minutes. */
const MOST = 10

/**
 * One diagnosis of all inputs: what the relations between them say, and where they say nothing, the findings
 * themselves. An error with a code is `documented`, one without is `inferred`, a warning is a `hint`.
 */
export function incidentFrom(related: Incident, inputs: readonly ReportInput[]): Incident {
  const own = related.causes.map(({ text, grade }) => ({ text: escapeTerminal(scrub(text)), grade }))
  if (related.verdict !== 'none') return { verdict: related.verdict, causes: own }
  const all = inputs.flatMap((input) =>
    input.payloads.flatMap((payload) => payload.findings.map((finding) => ({ path: input.path, finding }))),
  )
  const causes = [
    ...all.filter(({ finding }) => finding.severity === 'error' && finding.codes.length > 0).map(causeOf('documented')),
    ...all.filter(({ finding }) => finding.severity === 'error' && finding.codes.length === 0).map(causeOf('inferred')),
    ...all.filter(({ finding }) => finding.severity === 'warning').map(causeOf('hint')),
  ].slice(0, MOST)
  return { verdict: causes.some((cause) => cause.grade !== 'hint') ? 'found' : 'none', causes }
}

const causeOf =
  (grade: IncidentCause['grade']) =>
  ({ path, finding }: { path: string; finding: ReportFinding }): IncidentCause => {
    const code = finding.codes[0]
    const title = code === undefined ? undefined : errorByCode(code)?.title
    const name = code === undefined ? '' : `${code.replace(/^.*\//, '')} ${title}: `
    return { text: `${escapeTerminal(path)}: ${name}${finding.cause ?? finding.message}`, grade }
  }
