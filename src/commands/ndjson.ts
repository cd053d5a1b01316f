import { BUG, CLEAN, codeOf, type ExitCode, higherOf, MISUSE, STOPPED, tooManyWarnings } from '../exit-codes.ts'
import type { Listed } from '../input/index.ts'
import type { Line } from '../input/line-splitter.ts'
import { lineBatches, openFile, StreamError } from '../input/line-stream.ts'
import { MAX_LINE_BYTES } from '../limits.ts'
import type { ReportPayload, Source } from '../model/index.ts'
import { keyOf } from '../ndjson/key.ts'
import { type LineRecord, recordText } from '../ndjson/record.ts'
import type { Summary } from '../ndjson/summary.ts'
import { Tally } from '../ndjson/tally.ts'
import { LINE_NUMBER } from '../settings/values.ts'
import { escapeTerminal } from '../text/escape.ts'
import { jsonEscaped } from '../text/json-text.ts'
import { counted } from '../text/words.ts'
import type { Flags } from './flag-types.ts'
import type { Io } from './io.ts'
import { type Pauses, pausesOf } from './pauses.ts'
import type { Prepared } from './prepare-lint.ts'
import { recordSinks } from './record-sinks.ts'
import { summaryText, writeSummaries } from './summaries.ts'

/** What lives in the main bundle: handed in, so that it is bundled once. */
export interface StreamTools {
  /** Judges one line by itself. `file`: what overrides of a configuration go by. */
  judge(source: Source, file: string): { payloads: readonly ReportPayload[]; suppressed: number }
  decoded(bytes: Buffer): { text: string; undone?: string } | undefined
}

const TOO_LONG = `longer than ${MAX_LINE_BYTES / 1024 / 1024} MiB`
const NO_TEXT = 'data that is no text'

/**
 * `--ndjson`: for each line of the inputs one record, in the same order. Nothing of a line is kept but what a summary
 * counts; whatever is split where, the same lines give the same records.
 */
export async function filterLines(prepared: Prepared, flags: Flags, tools: StreamTools, io: Io): Promise<ExitCode> {
  const say = (line: string): unknown => io.stderr.write(`passkey-lint: ${escapeTerminal(line)}\n`)
  const { listing, destinations, config } = prepared
  for (const problem of listing.problems) say(problem)
  if (config?.baseline !== undefined)
    say(`the baseline of ${config.name} is for whole inputs; lines are judged without it`)
  const pauses = pausesOf(io)
  const sinks = recordSinks(destinations, pauses, io)
  const run: Run = { tally: new Tally(), flags, tools, pauses, sinks, unread: [...listing.problems] }
  for (const one of listing.files) {
    const why = await filterFile(one, run, io)
    if (pauses.stop) break
    if (why === undefined) continue
    run.unread.push(why)
    say(`${one.name}: ${why}`)
  }
  const problems = [...sinks.close(pauses.stop !== undefined)]
  const { failOn = config?.failOn, maxWarnings = config?.maxWarnings, exitZero } = flags
  const { totals } = run.tally
  const verdict = { failOn, maxWarnings, exitZero }
  const isWhole = run.unread.length === 0 && problems.length === 0
  const exitCode = higherOf(
    codeOf(totals, totals.unreadable > 0, verdict),
    isWhole ? CLEAN : MISUSE,
    pauses.stop ? STOPPED[pauses.stop] : CLEAN,
    run.bug === undefined ? CLEAN : BUG,
  )
  const summary: Summary = { exitCode, ...totals, statistics: run.tally.rows() }
  if (pauses.stop === 'closed') return exitCode
  if (pauses.stop)
    problems.unshift(`stopped (${pauses.stop}) after ${counted(totals.lines, 'line')}; this is what was found so far`)
  problems.push(
    ...(await writeSummaries(summary, destinations, flags, io)),
    ...tooManyWarnings({ summary: totals }, verdict),
  )
  for (const problem of problems) say(problem)
  const isTold = destinations.some(({ name }) => name !== 'jsonl')
  if (!isTold && !flags.quiet)
    io.stderr.write(await summaryText(io.stderr.isTTY ? 'pretty' : 'json', summary, io.stderr, flags, io))
  if (run.bug !== undefined) throw run.bug
  return exitCode
}

interface Run {
  tally: Tally
  flags: Flags
  tools: StreamTools
  pauses: Pauses
  sinks: ReturnType<typeof recordSinks>
  unread: string[]
  /** The first error of ours; the other lines are judged all the same. */
  bug?: unknown
}

/** Gives why the rest of a file could not be read. */
async function filterFile({ path, name, passed }: Listed, run: Run, io: Io): Promise<string | undefined> {
  if (passed) return undefined
  const { pauses, sinks } = run
  const stream = path === undefined ? io.stdin : openFile(path)
  // A stream may wait for a line that never comes; and one that stays open keeps the program from ending.
  const close = (): void => {
    if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy()
  }
  void pauses.stopped.then(close)
  let number = 1
  try {
    for await (const batch of lineBatches(stream)) {
      let text = ''
      for (const line of batch) text += `${jsonEscaped(recordText(recordOf(line, name, number++, run)))}\n`
      const written = sinks.write(text)
      if (written) await written
      if (await pauses.isOver()) return undefined
    }
  } catch (error) {
    if (pauses.stop) return undefined
    if (error instanceof StreamError) return error.message
    throw error
  }
  return undefined
}

function recordOf(line: Line, file: string, number: number, run: Run): LineRecord {
  const { flags, tools, tally } = run
  const read = typeof line === 'string' ? { text: line } : line && tools.decoded(line)
  const key = flags.key === LINE_NUMBER ? `${number}` : flags.key && keyOf(read?.text ?? '', flags.key)
  const unread = line === undefined ? TOO_LONG : NO_TEXT
  const record: LineRecord = { key, ...(read ? judged(read, file, run) : { ...NOTHING, unreadable: unread }) }
  tally.record(record)
  return record
}

const NOTHING = { suppressed: 0, payloads: [] }

function judged(read: { text: string; undone?: string }, file: string, run: Run): Omit<LineRecord, 'key'> {
  if (read.text.trim() === '') return NOTHING
  try {
    return run.tools.judge({ name: 'record', how: 'line', ...read }, file)
  } catch (error) {
    run.bug ??= error
    return { ...NOTHING, unreadable: 'a bug in passkey-lint, not in your payload' }
  }
}
