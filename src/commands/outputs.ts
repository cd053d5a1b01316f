import { resolve } from 'node:path'
import { contextOf } from '../format-context.ts'
import type { FullReport } from '../formats/format.ts'
import { FORMATS } from '../formats/index.ts'
import type { Linted } from '../pipeline.ts'
import type { Configuration } from '../settings/configuration.ts'
import type { Judging } from '../settings/judging.ts'
import { palette } from '../text/colouring.ts'
import { withoutWorkflowCommands } from '../text/escape.ts'
import { belowRoot } from './below.ts'
import { type Destination, whyNot } from './destinations.ts'
import type { Flags, Output } from './flag-types.ts'
import { columnsOf, type Io } from './io.ts'
import { paletteOf } from './paint.ts'
import { writeWhole } from './whole-file.ts'

/** Formats of which a reader has to know a finding again. */
const WITH_FINGERPRINTS: ReadonlySet<string> = new Set(['json', 'jsonl', 'sarif', 'gitlab'])

export const needsFingerprints = (given: readonly Output[] = []): boolean =>
  given.some(({ name }) => WITH_FINGERPRINTS.has(name))

/** Whether a format shows what payloads hold, which is else let go of. */
export const showsLayers = (given: readonly Output[] = []): boolean => given.some(({ name }) => name === 'html')

/** What the runner is to obey, and what breaks such commands by itself where that is no plain text. */
const OBEYED: ReadonlySet<string> = new Set([
  'github',
  'json',
  'jsonl',
  'sarif',
  'gitlab',
  'junit',
  'checkstyle',
  'html',
])

/** What a run gave besides its report, and where that goes. */
interface Written {
  linted: readonly Linted[]
  destinations: readonly Destination[]
  config?: Configuration | undefined
}

/** Lays the report out in every format that was asked for, and writes it. Gives why some could not be, a sentence each. */
export async function write(
  report: FullReport,
  { linted, destinations, config }: Written,
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
      ...(name === 'html' ? { judgedBy: await judgedByOf(flags, config) } : {}),
      below,
    })
    const laidOut = FORMATS[name](report, context)
    // A file is printed by whoever runs the job, too.
    const text = OBEYED.has(name) ? laidOut : withoutWorkflowCommands(laidOut)
    if (path !== undefined) problems.push(...writeReport(`${name}=${path}`, path, text, io))
    else io.stdout.write(text)
  }
  return problems
}

/** What the run was judged by: a flag goes before the configuration, as in the run itself. */
async function judgedByOf(
  flags: Flags,
  config: Configuration | undefined,
): Promise<readonly (readonly [string, string])[]> {
  const [{ judgedBy }, { merged }] = await Promise.all([
    import('../settings/judged-by.ts'),
    import('../settings/judging.ts'),
  ])
  return judgedBy({
    ...flags,
    ...merged([config?.judging ?? {}, flags as Judging]),
    ...(config ? { config: config.name } : {}),
  })
}

function writeReport(report: string, path: string, text: string, io: Io): string[] {
  try {
    writeWhole(resolve(io.cwd(), path), text)
    return []
  } catch (error) {
    return [`cannot write the report ${report}: ${whyNot(error, path)}`]
  }
}
