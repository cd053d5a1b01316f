import { CLEAN, type ExitCode } from '../exit-codes.ts'
import schemas from '../generated/schemas.json' with { type: 'json' }
import { SCHEMA_NAMES } from '../shape/validators.ts'
import { didYouMean } from '../text/words.ts'
import { type Io, UsageError } from './io.ts'

interface Described {
  title?: string
}

/** Prints the schema of a kind, an endpoint (full or short name) or a file's name; without a name, the list. */
export function schema(what: string | undefined, io: Io): ExitCode {
  const all = new Map<string, Described>(Object.entries(schemas))
  const names = new Map<string, string>()
  for (const name of all.keys()) names.set(name, name)
  for (const [name, file] of SCHEMA_NAMES)
    if (all.has(file)) for (const spelling of [name, name.slice(name.indexOf('/') + 1)]) names.set(spelling, file)
  if (what === undefined) {
    for (const [name, { title }] of all)
      io.stdout.write(`${title === undefined ? name : `${name.padEnd(28)}  ${title}`}\n`)
    return CLEAN
  }
  const known = [...names.keys()]
  const name = known.find((one) => one.toLowerCase() === what.toLowerCase())
  const found = name === undefined ? undefined : all.get(names.get(name) ?? '')
  if (!found)
    throw new UsageError(`there is no schema "${what}".${didYouMean(what, known)} "passkey-lint schema" lists them.`)
  io.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
  return CLEAN
}
