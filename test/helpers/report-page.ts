import { contextOf } from '../../src/format-context.ts'
import type { FormatContext } from '../../src/formats/format.ts'
import { FORMATS } from '../../src/formats/index.ts'
import type { Source } from '../../src/model/index.ts'
import type { Linted, LintResult } from '../../src/pipeline.ts'
import { PLAIN } from '../../src/text/colour.ts'
import { fixture } from './fixtures.ts'
import { type LintOptions, lint } from './lint.ts'

/** The judgement of fixtures, or of texts, whose payloads are kept for a page about them. */
export const keeping = (of: readonly (string | Source)[], options: LintOptions = {}): Promise<LintResult> =>
  lint(
    of.map((one) => (typeof one === 'string' ? fixture(one) : one)),
    { ...options, keepsPayloads: true },
  )

export const contextFor = (linted: readonly Linted[], own: Partial<FormatContext> = {}): FormatContext =>
  contextOf(linted, { palette: PLAIN, width: 80, quiet: false, verbose: false, showValues: false, below: '', ...own })

export const pageOf = ({ report, linted }: LintResult, own: Partial<FormatContext> = {}): string =>
  FORMATS.html(report, contextFor(linted, own))
