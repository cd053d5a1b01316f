import type { Expectation } from '../formats/format.ts'
import type { Report, ReportFinding, ReportInput } from '../model/index.ts'

/** What was expected and is not there, and the errors that nobody expected. */
export interface Difference {
  missing: string[]
  unexpected: ReportFinding[]
}

/**
 * A name is met by any finding that has it, also by a warning: without a clock an age is no more than that. Which of its
 * codes a server answers is not always documented, so any of them is the expected one. Only an error may be unexpected.
 */
export function differenceOf(found: readonly ReportFinding[], expected: readonly string[]): Difference {
  return {
    missing: expected.filter((name) => !found.some((finding) => namesIn(finding).includes(name))),
    unexpected: found.filter((finding) => finding.severity === 'error' && !isExpected(finding, expected)),
  }
}

/** Whether a finding is one of the expected. */
export const isExpected = (finding: ReportFinding, expected: readonly string[]): boolean =>
  namesIn(finding).some((name) => expected.includes(name))

const namesIn = ({ rule, codes }: ReportFinding): string[] => [rule, ...codes]

/** Compares the errors of every input with what was expected of it. */
export function compare(report: Report, expected: readonly string[]): Expectation {
  const read = report.inputs.filter((input) => input.unreadable === undefined)
  return { expected: [...expected], differences: read.flatMap((input) => differences(input, expected)) }
}

function differences(input: ReportInput, expected: readonly string[]): Expectation['differences'] {
  const { path } = input
  const found = input.payloads.flatMap(({ findings }) => findings)
  const { missing, unexpected } = differenceOf(found, expected)
  const names = new Set(unexpected.map(({ codes, rule }) => (codes[0] === undefined ? rule : `${codes[0]} (${rule})`)))
  return [
    ...missing.map((what) => ({
      path,
      kind: 'missing' as const,
      what,
      message: `expected the error ${what}, which was not found`,
    })),
    ...[...names].map((what) => ({
      path,
      kind: 'unexpected' as const,
      what,
      message: `found the error ${what}, which was not expected`,
    })),
  ]
}
