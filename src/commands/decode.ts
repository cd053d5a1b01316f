import { resolve } from 'node:path'
import { CLEAN, type ExitCode, FINDINGS } from '../exit-codes.ts'
import { decodeJson } from '../formats/decode/json.ts'
import { decodePretty } from '../formats/decode/pretty.ts'
import { readFile, readStream } from '../input/file.ts'
import { EMPTY_PATH, isPasted, PASTED } from '../input/source.ts'
import type { InspectOptions, inspect } from '../inspect/inspector.ts'
import type { readAaguids } from '../inspect/remarks.ts'
import type { Source } from '../model/index.ts'
import type { ColourFlag } from '../text/colour.ts'
import { withoutWorkflowCommands } from '../text/escape.ts'
import { columnsOf, type Io, UsageError } from './io.ts'
import { paletteOf } from './paint.ts'

export interface DecodeFlags {
  format: 'pretty' | 'json'
  aaguids?: string
  showValues?: boolean
  color: ColourFlag
}

/** What lives in the main bundle: handed in, so that it is bundled once. */
export interface DecodeTools {
  inspect: typeof inspect
  readAaguids: typeof readAaguids
  ruleById: NonNullable<InspectOptions['ruleById']>
  sha256?: ((bytes: Uint8Array) => Uint8Array) | undefined
}

/** Prints every layer of one input. `path` undefined or `-`: standard input. */
export async function decode(
  path: string | undefined,
  flags: DecodeFlags,
  { inspect, readAaguids, ruleById, sha256 }: DecodeTools,
  io: Io,
): Promise<ExitCode> {
  const aaguids = flags.aaguids === undefined ? undefined : readAaguids((await readNamed(flags.aaguids, io)).text)
  if (typeof aaguids === 'string') throw new UsageError(`--aaguids ${flags.aaguids}: ${aaguids}`)
  const about = { name: '<stdin>', how: 'named' } as const
  const source = path === undefined || path === '-' ? await readStream(io.stdin, about) : await readNamed(path, io)
  if (source.unreadable !== undefined) throw new UsageError(`${source.name}: ${source.unreadable}`)
  const inspection = inspect(source, {
    showValues: flags.showValues ?? false,
    ruleById,
    ...(sha256 ? { sha256 } : {}),
    ...(aaguids ? { aaguids: aaguids.names } : {}),
  })
  if (aaguids) io.stderr.write(`passkey-lint: names of authenticators are from ${aaguids.from}\n`)
  if (flags.format === 'json') io.stdout.write(decodeJson(inspection))
  else {
    const text = decodePretty(inspection, { palette: await paletteOf(io, flags.color), width: columnsOf(io.stdout) })
    io.stdout.write(withoutWorkflowCommands(text))
  }
  return inspection.complete ? CLEAN : FINDINGS
}

async function readNamed(path: string, io: Io): Promise<Source> {
  if (path === '') throw new UsageError(EMPTY_PATH)
  const source = await readFile(resolve(io.cwd(), path), { name: path, how: 'named' })
  if (source.unreadable !== undefined && isPasted(path)) throw new UsageError(PASTED)
  if (source.unreadable !== undefined) throw new UsageError(`${path}: ${source.unreadable}`)
  return source
}
