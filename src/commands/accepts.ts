import { resolve } from 'node:path'
import { CLEAN, type ExitCode, FINDINGS } from '../exit-codes.ts'
import { acceptedOf } from '../formats/accepts/accepted.ts'
import { acceptsJson } from '../formats/accepts/json.ts'
import { acceptsTable } from '../formats/accepts/table.ts'
import { readFile, readStream } from '../input/file.ts'
import { EMPTY_PATH } from '../input/source.ts'
import type { Payload, Source } from '../model/index.ts'
import type { ColourFlag } from '../text/colour.ts'
import { escapeTerminal, withoutWorkflowCommands } from '../text/escape.ts'
import { shownPath } from '../text/shown-name.ts'
import { columnsOf, type Io, UsageError } from './io.ts'
import { paletteOf } from './paint.ts'

export interface AcceptsFlags {
  format: 'table' | 'json'
  color: ColourFlag
}

/** What lives in the main bundle: handed in, so that it is bundled once. */
export interface AcceptsTools {
  /** The registrations and sign-ins of a text. */
  responsesIn(source: Source): Payload[]
}

/** `accepts`: which server libraries take the responses of one input as they are. `path` undefined or `-`: standard input. */
export async function acceptsCommand(
  path: string | undefined,
  flags: AcceptsFlags,
  { responsesIn }: AcceptsTools,
  io: Io,
): Promise<ExitCode> {
  const source = await sourceAt(path, io)
  if (source.unreadable !== undefined) throw new UsageError(`${source.name}: ${source.unreadable}`)
  const accepted = acceptedOf(source.name, responsesIn(source))
  const { payloads } = accepted
  if (payloads.length === 0)
    io.stderr.write(
      `passkey-lint: ${escapeTerminal(shownPath(source.name))}: there is no registration or sign-in in it; passkey-lint ${path ?? '-'} says what it is\n`,
    )
  if (flags.format === 'json') io.stdout.write(acceptsJson(accepted))
  else {
    const width = io.stdout.columns === undefined ? Number.POSITIVE_INFINITY : columnsOf(io.stdout)
    const text = acceptsTable(accepted, { palette: await paletteOf(io, flags.color), width })
    io.stdout.write(withoutWorkflowCommands(text))
  }
  return payloads.length === 0 ? FINDINGS : CLEAN
}

async function sourceAt(path: string | undefined, io: Io): Promise<Source> {
  if (path === undefined || path === '-') return readStream(io.stdin, { name: '<stdin>', how: 'named' })
  if (path === '') throw new UsageError(EMPTY_PATH)
  return readFile(resolve(io.cwd(), path), { name: path, how: 'named' })
}
