import { contextOf } from '../format-context.ts'
import type { FormatContext } from '../formats/format.ts'
import { FORMAT_NAMES, FORMATS } from '../formats/index.ts'
import type { Report } from '../model/report.ts'
import { judgedBy } from '../settings/judged-by.ts'
import { UsageError } from '../settings/usage-error.ts'
import { PLAIN } from '../text/colour.ts'
import { didYouMean } from '../text/words.ts'
import { originOf } from './linted.ts'
import type { FormatName } from './names.ts'
import { checkNames, checkSwitches, checkText } from './plain-options.ts'

export interface FormatOptions {
  /** Columns that a line may have (`pretty`). Default: 80. */
  width?: number
  /** Errors only, one line for each failing input (`pretty`). */
  quiet?: boolean
  /** What could not be checked, too (`pretty`). Default: as the report was made. */
  verbose?: boolean
  /** Show personal values in frames; secrets never are. Default: as the report was made. */
  showValues?: boolean
}

/**
 * Lays a report out as text, in any format of `--format`, without colours.
 *
 * The lines of the input that a finding stands in (the frames of `pretty`) are shown for a report that `lint` or `triage`
 * gave this very process; for a copy, or one that was read from a file, they are left out.
 *
 * @param report What `lint` or `triage` gave.
 * @param name `pretty`, `json`, `markdown` …
 * @returns The text; it ends with a line end.
 * @throws UsageError when there is no format of that name, for what is no report, and for an option that cannot be obeyed.
 * @example
 * ```ts
 * console.log(format(lint(payload), 'pretty'))
 * ```
 */
export function format(report: Report, name: FormatName, options: FormatOptions = {}): string {
  const layout = FORMATS[formatNamed(name)]
  checkReport(report)
  checkOptions(options)
  return layout(report, contextFor(report, options))
}

/** What a layout may ask for about a report of this process. */
export function contextFor(report: Report, options: FormatOptions = {}): FormatContext {
  const origin = originOf(report)
  return contextOf(origin?.linted ?? [], {
    palette: PLAIN,
    width: options.width ?? WIDTH,
    quiet: options.quiet ?? false,
    verbose: options.verbose ?? origin?.options.verbose ?? false,
    showValues: options.showValues ?? origin?.options.showValues ?? false,
    below: '',
    judgedBy: judgedBy(origin?.options ?? {}),
  })
}

const WIDTH = 80

/** Narrower, a frame has no place beside its line number. */
const NARROWEST = 20

/** A report that was written and read back is one, too; its text is not. */
function checkReport(report: Report): void {
  if (typeof report === 'string')
    throw new UsageError('format: expected a report that lint or triage gave, received a string; JSON.parse it first')
  // `lint` and `triage` of the library for browsers give one.
  if (typeof (report as { then?: unknown } | null)?.then === 'function')
    throw new UsageError(
      'format: expected a report that lint or triage gave, received a promise of one; await it first',
    )
  if (report?.schemaVersion === 1 && Array.isArray(report.inputs) && report.summary) return
  throw new UsageError('format: expected a report that lint or triage gave, of schemaVersion 1')
}

function checkOptions(options: FormatOptions): void {
  checkNames(options, ['width', ...SWITCHES], 'format')
  checkSwitches(options, SWITCHES, 'format')
  const { width } = options
  if (width === undefined || (Number.isInteger(width) && width >= NARROWEST)) return
  throw new UsageError(`format: width: write a whole number of columns, ${NARROWEST} or more`)
}

const SWITCHES = ['quiet', 'verbose', 'showValues'] as const

function formatNamed(name: unknown): FormatName {
  checkText(name, 'format: the name')
  const found = FORMAT_NAMES.find((one) => one === name)
  if (found) return found
  throw new UsageError(
    `format: there is no format "${name}"; there are ${FORMAT_NAMES.join(', ')}.${didYouMean(name, FORMAT_NAMES)}`,
  )
}
