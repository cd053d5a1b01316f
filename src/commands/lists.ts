import { CLEAN, type ExitCode } from '../exit-codes.ts'
import { codeInfos, ruleInfos } from '../explain/listing.ts'
import { type Catalogue, type Coverage, coverageOf, totalOf, worstOf } from '../explain/lookup.ts'
import { jsonText } from '../text/json-text.ts'
import { wrap } from '../text/wrap.ts'
import { columnsOf, type Io } from './io.ts'

/** `codes`: every documented error, and how much of it a payload can show and we see. */
export function codes({ errors, rules: all }: Catalogue, asJson: boolean, io: Io): ExitCode {
  const coverage = errors.map((error) => coverageOf(error, all))
  const total = totalOf(coverage)
  if (asJson) {
    io.stdout.write(jsonText({ codes: codeInfos({ errors }), coverage: { codes: errors.length, ...total } }))
  } else {
    const rows = errors.map(({ code, title }, at) => [code, ...counts(coverage[at] ?? totalOf([])), title])
    io.stdout.write(table([...rows, ['total', ...counts(total), `${errors.length} codes`]], io))
  }
  return CLEAN
}

const counts = ({ documented, observable, detected }: Coverage): string[] => [
  `${documented} documented`,
  `${observable} observable`,
  `${detected} detected`,
]

/** `rules`: everything that is looked for. */
export function rules({ rules: all, errors, severitiesOf }: Catalogue, asJson: boolean, io: Io): ExitCode {
  if (asJson) io.stdout.write(jsonText({ rules: ruleInfos({ rules: all, errors, severitiesOf }) }))
  else
    io.stdout.write(
      table(
        all.map((rule) => [rule.id, worstOf(severitiesOf(rule)), rule.summary]),
        io,
      ),
    )
  return CLEAN
}

/** Columns two spaces apart; the last one takes the rest of the line, and wraps. */
function table(rows: readonly (readonly string[])[], io: Io): string {
  const widths: number[] = []
  for (const row of rows)
    row.slice(0, -1).forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length)
    })
  const indent = widths.reduce((sum, width) => sum + width + 2, 0)
  // A stream that is no terminal is for grep: one line each.
  const width = io.stdout.columns === undefined ? Number.POSITIVE_INFINITY : columnsOf(io.stdout)
  return rows
    .map(
      (row) =>
        row
          .slice(0, -1)
          .map((cell, at) => cell.padEnd((widths[at] ?? 0) + 2))
          .join('') + wrap(row.at(-1) ?? '', width, indent),
    )
    .map((line) => `${line}\n`)
    .join('')
}
