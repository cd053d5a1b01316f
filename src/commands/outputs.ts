import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FormatContext, FullReport, Shown } from '../formats/format.ts'
import { FORMATS } from '../formats/index.ts'
import type { ReportFinding } from '../model/index.ts'
import type { Linted } from '../pipeline.ts'
import { indexed } from '../providers/index.ts'
import { ruleById } from '../rules/index.ts'
import { colourLevel, palette } from '../text/colour.ts'
import { withoutWorkflowCommands } from '../text/escape.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import type { Flags, Output } from './flag-types.ts'
import { columnsOf, type Io, UsageError } from './io.ts'

/** The reports to write; standard output takes one. */
export function outputsOf(given: readonly Output[] = []): readonly Output[] {
  if (given.filter(({ path }) => path === undefined).length > 1)
    throw new UsageError(
      '--format: only one report goes to standard output; give the others a file, as in json=report.json',
    )
  return given.length > 0 ? given : [{ name: 'pretty' }]
}

/** Lays the report out in every format that was asked for, and writes it. */
export async function write(report: FullReport, linted: readonly Linted[], flags: Flags, io: Io): Promise<void> {
  for (const { name, path } of outputsOf(flags.format)) {
    const terminal = path === undefined && name === 'pretty'
    const level = terminal ? colourLevel({ env: io.env, isTTY: io.stdout.isTTY ?? false, flag: flags.color }) : 0
    const context: FormatContext = {
      palette: await palette(level),
      width: columnsOf(terminal ? io.stdout : { write: () => true }),
      quiet: flags.quiet ?? false,
      verbose: flags.verbose ?? false,
      showValues: flags.showValues ?? false,
      titleOf: (code) => indexed(code)?.title,
      summaryOf: (rule) => ruleById(rule)?.summary,
      shown: shownIn(linted),
    }
    const text = FORMATS[name](report, context)
    if (path !== undefined) writeReport(path, text, io)
    else io.stdout.write(terminal && io.env.GITHUB_ACTIONS === 'true' ? withoutWorkflowCommands(text) : text)
  }
}

/** Finds the text and the range of a finding; the lines of a text are indexed once. */
function shownIn(linted: readonly Linted[]): (finding: ReportFinding) => Shown | undefined {
  const indexes = new Map<Linted, LineIndex>()
  const secrets = new Map<Linted, Set<string>>()
  const owners = new Map<ReportFinding, Linted>()
  for (const one of linted) for (const finding of one.ranges.keys()) owners.set(finding, one)
  return (finding) => {
    const owner = owners.get(finding)
    const range = owner?.ranges.get(finding)
    if (!owner || !range) return undefined
    const lines = indexes.get(owner) ?? lineIndex(owner.text)
    indexes.set(owner, lines)
    const keys = secrets.get(owner) ?? keyPointers(owner)
    secrets.set(owner, keys)
    return { text: owner.text, ...range, lines, secret: keys.has(finding.pointer) }
  }
}

/** Members in which a private key was found; their text, however short, may hold a part of it. */
const keyPointers = (owner: Linted): Set<string> =>
  new Set(
    owner.input.payloads.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'cose-key-private').map(({ pointer }) => pointer),
    ),
  )

function writeReport(path: string, text: string, io: Io): void {
  try {
    writeFileSync(resolve(io.cwd(), path), text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    throw new UsageError(`cannot write the report ${path} (${code})`)
  }
}
