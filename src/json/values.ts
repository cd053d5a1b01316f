import { isPlain, numberOf, textOf } from '../convert.ts'
import type { Json, JsonObject } from '../model/index.ts'

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The own member of an object; `__proto__` and inherited names are not members. */
export const member = (value: Json | undefined, name: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined

/** The value at a path of own members. */
export const memberAt = (value: Json | undefined, ...names: string[]): Json | undefined => {
  let current = value
  for (const name of names) current = member(current, name)
  return current
}

export const asString = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

/** The number that a value is or writes, as JavaScript compares it with one; NaN for any other. */
export const numberIn = (value: Json | undefined): number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? numberOf(value) : Number.NaN

/** Digits of a number that is named: of an algorithm, an error, a port. */
const LONGEST_NUMBER = 5

/** "null", "an array", "the number 3": what was received, in a few words. */
export function describe(value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (value === '') return 'an empty string'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `an array of ${value.length}`
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty object' : 'an object'
  if (typeof value === 'string') return 'a string'
  // What a caller of the library hands over need not be JSON.
  if (!isPlain(value)) return `a ${typeof value}`
  const text = textOf(value)
  // A long number is a phone's, a person's or a one-time code.
  const digits = text.replace(/\D/g, '').length
  return digits > LONGEST_NUMBER ? `a ${typeof value} of ${digits} digits` : `the ${typeof value} ${text}`
}
