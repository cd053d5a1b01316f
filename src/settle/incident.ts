import type { Incident, IncidentCause, ReportFinding, ReportInput } from '../model/index.ts'
import { indexed } from '../providers/index.ts'
import { PROVEN } from '../rules/wording.ts'
import { escapeTerminal } from '../text/escape.ts'
import { scrub } from '../text/redact.ts'

/** Causes beyond these are noise to somebody with ten minutes. */
const MOST = 10

const GRADES = ['proven', 'documented', 'inferred', 'hint'] as const satisfies readonly IncidentCause['grade'][]

/**
 * One diagnosis of all inputs: what the relations between them say, and where they say nothing, the findings
 * themselves. What was shown is `proven`, an error with a code `documented`, one without `inferred`, a warning a `hint`.
 */
export function incidentFrom(related: Incident, inputs: readonly ReportInput[]): Incident {
  const own = related.causes.map(({ text, grade }) => ({ text: escapeTerminal(scrub(text)), grade }))
  if (related.verdict !== 'none') return { verdict: related.verdict, causes: own }
  const all = inputs
    .flatMap((input) =>
      input.payloads.flatMap((payload) => payload.findings.map((finding) => causeOf(input.path, finding))),
    )
    .filter((cause) => cause !== undefined)
  const causes = GRADES.flatMap((grade) => all.filter((cause) => cause.grade === grade)).slice(0, MOST)
  return { verdict: causes.some((cause) => cause.grade !== 'hint') ? 'found' : 'none', causes }
}

function causeOf(path: string, finding: ReportFinding): IncidentCause | undefined {
  const grade = gradeOf(finding)
  if (grade === undefined) return undefined
  const code = finding.codes[0]
  const title = code === undefined ? undefined : indexed(code)?.title
  const name = code === undefined ? '' : `${code.replace(/^.*\//, '')} ${title}: `
  const cause = finding.cause?.replace(PROVEN, '') ?? finding.message
  return { text: `${escapeTerminal(path)}: ${name}${cause}`, grade }
}

function gradeOf({ severity, cause, codes }: ReportFinding): IncidentCause['grade'] | undefined {
  if (severity === 'info') return undefined
  if (severity === 'warning') return 'hint'
  if (cause?.startsWith(PROVEN)) return 'proven'
  return codes.length > 0 ? 'documented' : 'inferred'
}
