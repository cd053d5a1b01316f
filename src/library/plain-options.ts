import { describe } from '../json/values.ts'
import type { Json } from '../model/index.ts'
import { UsageError } from '../settings/usage-error.ts'
import { escapeTerminal } from '../text/escape.ts'
import { didYouMean } from '../text/words.ts'

/** Throws a UsageError, which begins with `where`, for what is no object of options. */
export function checkObject(given: unknown, where: string): void {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return
  const received = given === null ? 'null' : Array.isArray(given) ? 'an array' : typeof given
  throw new UsageError(`${where}: expected options as an object, received ${received}`)
}

/** Throws a UsageError, which begins with `where`, for what is no text. */
export function checkText(given: unknown, where: string): asserts given is string {
  if (typeof given !== 'string') throw new UsageError(`${where}: expected a text, received ${describe(given as Json)}`)
}

/** Throws a UsageError for an option that is not among `names`. */
export function checkNames(given: object, names: readonly string[], where: string): void {
  checkObject(given, where)
  const unknown = Object.keys(given).find((name) => !names.includes(name))
  if (unknown === undefined) return
  throw new UsageError(`${where}: unknown member "${escapeTerminal(unknown)}".${didYouMean(unknown, names)}`)
}

/** Throws a UsageError for one of these that is neither true nor false: "no" would switch it on. */
export function checkSwitches<Name extends string>(
  given: Partial<Record<Name, unknown>>,
  names: readonly Name[],
  where: string,
): void {
  for (const name of names) {
    const value = given[name]
    if (value !== undefined && typeof value !== 'boolean')
      throw new UsageError(
        `${where}: ${name}: expected true or false, received ${value === null ? 'null' : typeof value}`,
      )
  }
}
