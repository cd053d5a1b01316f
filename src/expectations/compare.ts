import type { Expectation } from '../formats/format.ts'
import type { Report, ReportFinding, ReportInput } from '../model/index.ts'

/** What was expected and is not there, and the errors that nobody expected. */
export interface Difference {
  missing: string[]
  unexpected: ReportFinding[]
}

/** An error is whichever of its codes was expected: which one a server answers is not always documented. */
export function differenceOf(found: readonly ReportFinding[], expected: readonly string[]): Difference {
  const errors = found.filter(({ severity }) => severity === 'error')
  return {
    missing: expected.filter((name) => !errors.some((error) => namesIn(error).includes(name))),
    unexpected: errors.filter((error) => !namesIn(error).some((name) => expected.includes(name))),
  }
}

const namesIn = ({ rule, codes }: ReportFinding): string[] => [rule, ...codes]

/** Compares the errors of every input with what was expected of it. */
export function compare(report: Report, expected: readonly string[]): Expectation {
  const read = report.inputs.filter((input) => input.unreadable === undefined)
  return { expected: [...expected], differences: read.flatMap((input) => differences(input, expected)) }
}

/** What is found, but is no error, is told: else the report contradicts what stands above it. */
const foundAs = (severity: ReportFinding['severity'] | undefined): string =>
  severity === undefined ? 'not found' : `found only as ${severity === 'warning' ? 'a warning' : 'an info'}`

function differences(input: ReportInput, expected: readonly string[]): Expectation['differences'] {
  const { path } = input
  const found = input.payloads.flatMap(({ findings }) => findings)
  const { missing, unexpected } = differenceOf(found, expected)
  const milder = (name: string): ReportFinding['severity'] | undefined =>
    found.find((finding) => namesIn(finding).includes(name))?.severity
  const names = new Set(unexpected.map(({ codes, rule }) => (codes[0] === undefined ? rule : `${codes[0]} (${rule})`)))
  return [
    ...missing.map((what) => ({
      path,
      kind: 'missing' as const,
      what,
      message: `expected the error ${what}, which was ${foundAs(milder(what))}`,
    })),
    ...[...names].map((what) => ({
      path,
      kind: 'unexpected' as const,
      what,
      message: `found the error ${what}, which was not expected`,
    })),
  ]
}
