import { errorsNamed, type Named, namesOf, ruleNamed } from '../explain/lookup.ts'
import type { Expectation } from '../formats/format.ts'
import type { Report, ReportInput } from '../model/index.ts'
import { didYouMean } from '../text/words.ts'
import { UsageError } from './io.ts'

/** The expected codes and rule ids in full, from what `--expect` was given. `none` is the empty list. */
export function expectedOf(words: readonly string[], catalogue: Named): string[] {
  if (words.length === 0) throw new UsageError('--expect: name codes or rules, or "none"')
  if (words.length === 1 && words[0] === 'none') return []
  const expected = words.map((word) => {
    const [error] = errorsNamed(word, catalogue.errors)
    const name = error?.code ?? ruleNamed(word, catalogue.rules)?.id
    if (name !== undefined) return name
    throw new UsageError(`--expect: no code or rule is called "${word}".${didYouMean(word, namesOf(catalogue))}`)
  })
  return [...new Set(expected)]
}

/** Compares the errors of every input with what was expected of it. */
export function compare(report: Report, expected: readonly string[]): Expectation {
  const read = report.inputs.filter((input) => input.unreadable === undefined)
  return { expected: [...expected], differences: read.flatMap((input) => differences(input, expected)) }
}

function differences(input: ReportInput, expected: readonly string[]): Expectation['differences'] {
  const errors = input.payloads.flatMap((payload) => payload.findings).filter(({ severity }) => severity === 'error')
  const { path } = input
  // An error is whichever of its codes was expected: which one a server answers is not always documented.
  const missing = expected.filter(
    (name) => !errors.some(({ codes, rule }) => rule === name || codes.some((code) => code === name)),
  )
  const surprising = errors.filter(
    ({ codes, rule }) => ![rule, ...codes].some((name: string) => expected.includes(name)),
  )
  const names = new Set(surprising.map(({ codes, rule }) => (codes[0] === undefined ? rule : `${codes[0]} (${rule})`)))
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
