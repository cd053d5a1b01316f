import type { ReportFinding, ReportPayload } from '../../model/index.ts'
import type { FormatContext, FullReport } from '../format.ts'

/** Where one payload of a report stands in the page. */
export interface Placed {
  path: string
  payload: ReportPayload
  /** The anchor of the payload; those of its findings and layers start with it. */
  id: string
}

/** A report while it is laid out. */
export interface View {
  report: FullReport
  context: FormatContext
  /** Every payload, in the order of the report. */
  placed: readonly Placed[]
}

export function viewOf(report: FullReport, context: FormatContext): View {
  let number = 0
  const placed = report.inputs.flatMap(({ path, payloads }) =>
    payloads.map((payload) => ({ path, payload, id: `p${++number}` })),
  )
  return { report, context, placed }
}

/** The findings that are told of a payload: with `--quiet` errors only. */
export const findingsOf = ({ findings }: ReportPayload, { quiet }: FormatContext): readonly ReportFinding[] =>
  quiet ? findings.filter(({ severity }) => severity === 'error') : findings

/** The anchor of a finding, by its place in the payload. */
export const findingId = ({ id, payload }: Placed, finding: ReportFinding): string =>
  `${id}f${payload.findings.indexOf(finding) + 1}`

/** The anchor of a layer, by the pointer of the member that holds it. */
export const layerId = ({ id }: Placed, number: number): string => `${id}l${number}`
