import { dirname } from 'node:path'
import { CLEAN, type ExitCode, FINDINGS, higherOf, MISUSE, STOPPED } from '../exit-codes.ts'
import { gather, type Held } from '../expectations/gather.ts'
import { type Checked, judged } from '../expectations/judge.ts'
import { testJson } from '../formats/test/json.ts'
import { testJunit } from '../formats/test/junit.ts'
import { type TableContext, testTable } from '../formats/test/table.ts'
import { testTap } from '../formats/test/tap.ts'
import { countOf } from '../formats/test/tested.ts'
import type { ColourFlag } from '../text/colour.ts'
import { colourLevel, palette } from '../text/colouring.ts'
import { escapeTerminal, withoutWorkflowCommands } from '../text/escape.ts'
import { shownPath } from '../text/shown-name.ts'
import { columnsOf, type Io, UsageError } from './io.ts'
import { pausesOf, type Stop, stoppedAfter } from './pauses.ts'
import type { Configured, Testing } from './testing.ts'
import { update } from './update-expectations.ts'

const MACHINES = { json: testJson, junit: testJunit, tap: testTap }

export type TestFormat = 'pretty' | keyof typeof MACHINES

export interface TestFlags {
  update?: boolean
  verbose?: boolean
  format?: TestFormat
  /** A path; false: none is looked for. */
  config?: string | false
  color: ColourFlag
}

/** `test`: holds inputs against what is expected of them. 0 all is as expected, 1 some is not, 2 it could not be done as asked. */
export async function test(paths: readonly string[], flags: TestFlags, tools: Testing, io: Io): Promise<ExitCode> {
  if (flags.update && flags.format !== undefined)
    throw new UsageError('--update shows what it writes: leave --format out, or --update')
  const asked = paths.length > 0 ? paths : ['.']
  const configured = await tools.configure(flags, io)
  const listing = await tools.listInputs(asked, {
    cwd: io.cwd(),
    stdinName: '<stdin>',
    allowNoMatch: false,
    forExpectations: true,
    ignoring: configured.ignoring,
  })
  const gathered = await gather(listing, tools.catalogue)
  const problems = [...listing.problems, ...gathered.problems]
  const { all, done, stop } = await checkAll(gathered.held, { ...tools, ...configured }, io, problems)
  const stopped = stop ? STOPPED[stop] : CLEAN
  if (stop && stop !== 'closed') {
    const far = stoppedAfter(stop, done, gathered.held.length)
    problems.push(flags.update ? `${far}; nothing was updated` : `${far}; this is what was found so far`)
  }
  const tell = (problem: string) => io.stderr.write(`passkey-lint: ${escapeTerminal(shownPath(problem))}\n`)
  for (const problem of problems) tell(problem)
  const report = { tested: all.map(({ tested }) => tested), problems: problems.map(shownPath) }
  const machine = flags.format === undefined || flags.format === 'pretty' ? undefined : MACHINES[flags.format]
  if (report.tested.length === 0 && problems.length > 0 && !machine) return higherOf(MISUSE, stopped)
  const context = await contextOf(flags, io)
  const say = (text: string) => io.stdout.write(withoutWorkflowCommands(text))
  const isWhole = problems.length === 0 && countOf(report.tested, 'unread') === 0
  // What was not tested would be forgotten.
  if (flags.update && stop) return stopped
  if (flags.update) return (await update(all, context, say, tell)) && isWhole ? CLEAN : MISUSE
  if (machine) io.stdout.write(machine(report))
  else say(testTable(report, context))
  if (!isWhole) return higherOf(MISUSE, stopped)
  return countOf(report.tested, 'unmet') > 0 ? FINDINGS : CLEAN
}

async function contextOf({ verbose, color }: TestFlags, { stdout, env }: Io): Promise<TableContext> {
  const level = colourLevel({ env, isTTY: stdout.isTTY ?? false, flag: color })
  return { palette: await palette(level), width: columnsOf(stdout), verbose: verbose ?? false }
}

type TestReader = Parameters<Testing['readListed']>[1]

/** Each in turn, until the run is to end. */
async function checkAll(
  held: readonly Held[],
  tools: Testing & Configured,
  io: Io,
  problems: string[],
): Promise<{ all: Checked[]; done: number; stop: Stop | undefined }> {
  const pauses = pausesOf(io)
  const reader: TestReader = {
    get stdin() {
      return io.stdin
    },
  }
  const all: Checked[] = []
  let done = 0
  for (const one of held) {
    if (await pauses.isOver()) break
    const checked = await check(one, tools, { cwd: io.cwd(), reader }, problems)
    if (checked) all.push(checked)
    done++
    // Before something was read there is nothing to report: a signal ends the program as any other.
    reader.stopped = () => pauses.stopped
  }
  return { all, done, stop: pauses.stop }
}

/** Undefined: nobody expects anything of it, and a walk would not read it. */
async function check(
  held: Held,
  tools: Testing & Configured,
  { cwd, reader }: { cwd: string; reader: TestReader },
  problems: string[],
): Promise<Checked | undefined> {
  const { file, from, isUnknown } = held
  const general = held.expected ? undefined : tools.expectedOf(file.name)
  const said = from?.name ?? general?.name
  const expected = held.expected ?? general?.expected
  const about = { path: shownPath(file.name), ...(said === undefined ? {} : { from: shownPath(said) }) }
  const failed = (outcome: 'unknown' | 'unread', because?: string): Checked => ({
    held,
    tested: { ...about, outcome, expected: [], found: [], ...(because === undefined ? {} : { because }) },
    payloads: [],
  })
  if (isUnknown) return failed('unknown')
  // Who says what is expected of one file names it; a glob does not.
  const { passed, ...named } = { ...file, how: howOf(held) }
  const listed = held.expected ? named : file
  if (passed && !held.expected) return undefined
  const { sources } = await tools.readListed(listed, reader)
  const unread = sources.find(({ unreadable }) => unreadable !== undefined)
  if (unread) return failed('unread', unread.unreadable)
  try {
    const folder = from ? dirname(from.path) : cwd
    const options = await tools.optionsFor(expected?.options ?? {}, folder, tools.judgingOf(file.name))
    const suppressing = expected ? undefined : tools.knownOf(file.name)
    if (suppressing) options.suppressing = suppressing
    const payloads = tools.lint(sources, options).flatMap((input) => input.payloads)
    return { held, tested: { ...about, ...judged(payloads, expected) }, payloads }
  } catch (error) {
    // By name: the main bundle has a class of its own.
    if (!(error instanceof Error) || error.name !== 'UsageError') throw error
    problems.push(`${said ?? file.name}: ${error.message}`)
    return failed('unknown')
  }
}

const howOf = ({ expected }: Held): 'found' | 'named' => (expected?.options.found ? 'found' : 'named')
