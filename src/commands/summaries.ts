import { resolve } from 'node:path'
import { summaryJson } from '../formats/summary/json.ts'
import { summaryPretty } from '../formats/summary/pretty.ts'
import type { Summary } from '../ndjson/summary.ts'
import type { ColourFlag } from '../text/colour.ts'
import { withoutWorkflowCommands } from '../text/escape.ts'
import { type Destination, whyNot } from './destinations.ts'
import { columnsOf, type Io, type Output } from './io.ts'
import { paletteOf } from './paint.ts'
import { writeWhole } from './whole-file.ts'

export type SummaryFormat = 'pretty' | 'json'

/** A summary as it is written to `output`. */
export async function summaryText(
  format: SummaryFormat,
  summary: Summary,
  output: Output,
  { color }: { color: ColourFlag },
  io: Io,
): Promise<string> {
  if (format === 'json') return summaryJson(summary)
  const text = summaryPretty(summary, {
    palette: await paletteOf({ env: io.env, stdout: output }, color),
    width: columnsOf(output),
  })
  return io.env.GITHUB_ACTIONS === 'true' ? withoutWorkflowCommands(text) : text
}

/** Writes the summaries that were asked for. Gives why some could not be, a sentence each. */
export async function writeSummaries(
  summary: Summary,
  destinations: readonly Destination[],
  flags: { color: ColourFlag },
  io: Io,
): Promise<string[]> {
  const problems: string[] = []
  for (const { name, path } of destinations) {
    if (name !== 'json' && name !== 'pretty') continue
    if (path === undefined) {
      io.stdout.write(await summaryText(name, summary, io.stdout, flags, io))
      continue
    }
    try {
      writeWhole(
        resolve(io.cwd(), path),
        await summaryText(name, summary, { write: () => true }, { color: 'never' }, io),
      )
    } catch (error) {
      problems.push(`cannot write the summary ${name}=${path}: ${whyNot(error, path)}`)
    }
  }
  return problems
}
