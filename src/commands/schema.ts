import { CLEAN, type ExitCode } from '../exit-codes.ts'
import { PUBLISHED, schemaNamed } from '../shape/published.ts'
import { type Io, UsageError } from './io.ts'

/** Prints the schema of a kind, an endpoint (full or short name) or a file's name; without a name, the list. */
export function schema(what: string | undefined, io: Io): ExitCode {
  if (what === undefined) {
    for (const [name, { title }] of PUBLISHED)
      io.stdout.write(`${title === undefined ? name : `${name.padEnd(28)}  ${title}`}\n`)
    return CLEAN
  }
  const found = schemaNamed(what)
  if ('why' in found) throw new UsageError(`${found.why} "passkey-lint schema" lists them.`)
  io.stdout.write(`${JSON.stringify(found.schema, null, 2)}\n`)
  return CLEAN
}
