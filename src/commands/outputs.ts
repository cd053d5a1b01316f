import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { errorsNamed, type Named, namesOf, ruleNamed } from '../explain/lookup.ts'
import { contextOf } from '../format-context.ts'
import type { Expectation, FullReport } from '../formats/format.ts'
import { FORMATS } from '../formats/index.ts'
import type { Report, ReportInput } from '../model/index.ts'
import type { Linted } from '../pipeline.ts'
import { palette } from '../text/colour.ts'
import { withoutWorkflowCommands } from '../text/escape.ts'
import { didYouMean } from '../text/words.ts'
import { belowRoot } from './below.ts'
import { type Destination, whyNot } from './destinations.ts'
import type { Flags, Output } from './flag-types.ts'
import { columnsOf, type Io, UsageError } from './io.ts'
import { paletteOf } from './paint.ts'

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

/** Formats of which a reader has to know a finding again. */
const WITH_FINGERPRINTS: ReadonlySet<string> = new Set(['json', 'jsonl', 'sarif', 'gitlab'])

export const needsFingerprints = (given: readonly Output[] = []): boolean =>
  given.some(({ name }) => WITH_FINGERPRINTS.has(name))

/** What the runner is to obey, and what breaks such commands by itself where that is no plain text. */
const OBEYED: ReadonlySet<string> = new Set(['github', 'json', 'jsonl', 'sarif', 'gitlab', 'junit', 'checkstyle'])

/** Lays the report out in every format that was asked for, and writes it. Gives why some could not be, a sentence each. */
export async function write(
  report: FullReport,
  { linted, destinations }: { linted: readonly Linted[]; destinations: readonly Destination[] },
  flags: Flags,
  io: Io,
): Promise<string[]> {
  const problems: string[] = []
  const below = belowRoot(io)
  for (const { name, path, brief = false } of destinations) {
    const terminal = path === undefined && name === 'pretty'
    const context = contextOf(linted, {
      palette: terminal ? await paletteOf(io, flags.color) : await palette(0),
      width: columnsOf(terminal ? io.stdout : { write: () => true }),
      quiet: flags.quiet ?? false,
      verbose: flags.verbose ?? false,
      showValues: flags.showValues ?? false,
      brief,
      ...(flags.failOn ? { failOn: flags.failOn } : {}),
      below,
    })
    const text = FORMATS[name](report, context)
    if (path !== undefined) problems.push(...writeReport(`${name}=${path}`, path, text, io))
    else io.stdout.write(io.env.GITHUB_ACTIONS === 'true' && !OBEYED.has(name) ? withoutWorkflowCommands(text) : text)
  }
  return problems
}

function writeReport(report: string, path: string, text: string, io: Io): string[] {
  try {
    writeFileSync(resolve(io.cwd(), path), text)
    return []
  } catch (error) {
    return [`cannot write the report ${report}: ${whyNot(error, path)}`]
  }
}
