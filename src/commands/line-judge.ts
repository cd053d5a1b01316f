import type { ReportPayload, Source } from '../model/index.ts'
import { judgeOf } from '../pipeline.ts'
import { suppress } from '../settle/suppress.ts'
import type { Prepared } from './prepare-lint.ts'

/** What one line came to. */
export interface JudgedLine {
  payloads: readonly ReportPayload[]
  /** Findings that the configuration keeps back. */
  suppressed: number
}

/** Judges lines one by one, as the inputs of a run are; `file`: what overrides and suppressions of a configuration go by. */
export function lineJudge({ options, environment }: Prepared): (source: Source, file: string) => JudgedLine {
  let file = ''
  // A line has no name of its own.
  const { of } = options
  const judge = judgeOf({ ...options, ...(of ? { of: () => of(file) } : {}) }, environment)
  const { suppressing } = options
  return (source, name) => {
    file = name
    const { linted, suppressed, consequences } = judge([source]).settled[0] ?? NOTHING
    const { payloads } = linted.input
    if (!suppressing) return { payloads, suppressed }
    const input = { path: name, payloads }
    const outcome = suppress([input], { ...suppressing, known: [] }, new Set(consequences))
    return { payloads: outcome.inputs[0]?.payloads ?? [], suppressed: suppressed + outcome.suppressed.length }
  }
}

const NOTHING = { linted: { input: { payloads: [] } }, suppressed: 0, consequences: [] }
