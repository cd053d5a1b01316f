import type { ReportFinding, ReportPayload } from '../model/index.ts'
import type { ExpectedFinding } from './expected.ts'

/** The findings of all payloads of a file, in the order of the report. */
export const findingsOf = (payloads: readonly ReportPayload[]): ExpectedFinding[] =>
  payloads.flatMap((payload) => {
    const several = payloads.length > 1 ? { payload: `${payload.kind}@${payload.pointer}` } : {}
    return payload.findings.map((finding) => ({ ...withoutWords(finding), ...several }))
  })

function withoutWords(finding: ReportFinding): ExpectedFinding {
  const { rule, severity, codes, pointer, member, also, related, layer, at, bytes } = finding
  return {
    rule,
    severity,
    codes,
    pointer,
    ...(member === undefined ? {} : { member }),
    ...(also.length > 0 ? { also } : {}),
    ...(related.length > 0 ? { related: related.map((place) => place.pointer) } : {}),
    ...(layer === undefined ? {} : { layer }),
    ...(at === undefined ? {} : { at }),
    ...(bytes === undefined ? {} : { bytes: [bytes.offset, bytes.length] }),
    ...(finding.line === undefined ? {} : { place: placeOf(finding) }),
  }
}

const placeOf = ({ line, column, endLine, endColumn }: ReportFinding): string =>
  `${line}:${column}-${endLine}:${endColumn}`

export interface StrictDifference {
  met: ExpectedFinding[]
  missing: ExpectedFinding[]
  unexpected: ExpectedFinding[]
}

/** Each expected finding takes one that was found; the ones that say most choose first. */
export function strictDifference(
  found: readonly ExpectedFinding[],
  expected: readonly ExpectedFinding[],
): StrictDifference {
  const left = [...found]
  const met: ExpectedFinding[] = []
  const missing: ExpectedFinding[] = []
  const exactest = [...expected].sort((one, other) => Object.keys(other).length - Object.keys(one).length)
  for (const want of exactest) {
    const at = left.findIndex((one) => differingMembers(want, one).length === 0)
    if (at < 0) missing.push(want)
    else met.push(...left.splice(at, 1))
  }
  return { met, missing, unexpected: left }
}

type Member = keyof ExpectedFinding

/** Members that an expectation gives and that a finding has otherwise. */
export const differingMembers = (want: ExpectedFinding, found: ExpectedFinding): Member[] =>
  (Object.keys(want) as Member[]).filter((name) => JSON.stringify(want[name]) !== JSON.stringify(found[name]))
