import { CLEAN, codeOf, type ExitCode, higherOf, MISUSE, tooManyWarnings } from '../exit-codes.ts'
import { listInputs } from '../input/index.ts'
import type { Line } from '../input/line-splitter.ts'
import { lineBatches, openFile, StreamError } from '../input/line-stream.ts'
import type { Severity } from '../model/index.ts'
import { addPart, type Parts } from '../ndjson/parts.ts'
import { Tally } from '../ndjson/tally.ts'
import type { ColourFlag } from '../text/colour.ts'
import { escapeTerminal } from '../text/escape.ts'
import { scrub } from '../text/redact.ts'
import { counted } from '../text/words.ts'
import type { Io } from './io.ts'
import { type SummaryFormat, summaryText } from './summaries.ts'

export interface SummarizeFlags {
  format: SummaryFormat
  failOn?: Severity
  maxWarnings?: number
  exitZero?: boolean
  color: ColourFlag
}

/**
 * `summarize`: adds up what split runs came to, from their summaries or from their records. The exit code is the highest
 * of the parts; where a flag says what fails, that is asked of the whole.
 */
export async function summarize(paths: readonly string[], flags: SummarizeFlags, io: Io): Promise<ExitCode> {
  const say = (line: string): unknown => io.stderr.write(`passkey-lint: ${escapeTerminal(line)}\n`)
  const { files, problems } = await listInputs(paths, {
    cwd: io.cwd(),
    stdinName: '<stdin>',
    // A folder of parts, as engines write one, need not look like captures.
    allowNoMatch: true,
  })
  const others: string[] = []
  const parts: Parts = { tally: new Tally(), exitCode: CLEAN, found: 0 }
  for (const { path, name, how } of files) {
    const before = parts.found
    let number = 0
    try {
      for await (const batch of lineBatches(path === undefined ? io.stdin : openFile(path)))
        for (const line of batch) {
          number++
          const isOther = typeof line === 'string' && !line.trimStart().startsWith('{')
          // Standard error of split runs holds what they had to say, beside their summaries.
          if (isOther && line.trim() !== '') others.push(`${name}: ${scrub(line.replace(/^passkey-lint: /, ''))}`)
          const why = isOther ? undefined : addLine(line, parts)
          if (why !== undefined) problems.push(`${name}, line ${number}: ${why}`)
        }
    } catch (error) {
      if (!(error instanceof StreamError)) throw error
      problems.push(`${name}: ${error.message}`)
      continue
    }
    if (parts.found === before && how === 'named')
      problems.push(`${name}: no summary and no record of --ndjson is in it`)
  }
  if (parts.found === 0 && problems.length === 0) problems.push('no summary and no record of --ndjson was found')
  if (parts.tally.isFull)
    problems.push('there are more kinds of findings than are counted; the statistics are not whole')
  for (const lines of [others, problems]) {
    for (const line of lines.slice(0, MOST_TOLD)) say(line)
    if (lines.length > MOST_TOLD) say(`… and ${counted(lines.length - MOST_TOLD, 'line')} more like these`)
  }
  if (parts.found === 0) return MISUSE
  return reported(parts, problems.length === 0, flags, io, say)
}

/** Of one broken part every line is broken. */
const MOST_TOLD = 20

async function reported(
  { tally, exitCode: worst }: Parts,
  isWhole: boolean,
  flags: SummarizeFlags,
  io: Io,
  say: (line: string) => unknown,
): Promise<ExitCode> {
  const { failOn, maxWarnings, exitZero } = flags
  const { totals } = tally
  const verdict = { failOn, maxWarnings, exitZero }
  const isAsked = failOn !== undefined || maxWarnings !== undefined || exitZero === true
  // What could not be done in a part was not done in the whole.
  const own = isAsked ? higherOf(codeOf(totals, totals.unreadable > 0, verdict), worst > 1 ? worst : CLEAN) : worst
  const exitCode = higherOf(own, isWhole ? CLEAN : MISUSE)
  io.stdout.write(
    await summaryText(flags.format, { exitCode, ...totals, statistics: tally.rows() }, io.stdout, flags, io),
  )
  for (const line of tooManyWarnings({ summary: totals }, verdict)) say(line)
  return exitCode
}

/** Gives what is wrong with a line. */
const addLine = (line: Line, parts: Parts): string | undefined =>
  typeof line === 'string' ? addPart(line, parts) : 'it is no summary and no record of --ndjson'
