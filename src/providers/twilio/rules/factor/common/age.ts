import { isPlaceholder } from '../../../../../decode/placeholder.ts'
import type { Json, JsonObject } from '../../../../../model/index.ts'

/** An unverified factor is deleted between these two ages, in milliseconds (error page 60383). */
export const MAY_BE_GONE_AFTER = 60 * 60 * 1000
export const IS_GONE_AFTER = 24 * MAY_BE_GONE_AFTER

/** The REST API writes ISO 8601 here and RFC 2822 in its older resources; the server libraries' objects say `dateCreated`. */
const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/
const RFC_2822 = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC?|Z)$/

/** Milliseconds since 1970; undefined when the text is no date of either form. A date without a zone is no moment. */
export function momentOf(text: string): number | undefined {
  if (!ISO_8601.test(text) && !RFC_2822.test(text)) return undefined
  const moment = Date.parse(text)
  return Number.isNaN(moment) ? undefined : moment
}

export interface Creation {
  /** The member that tells it, or would. */
  member: string
  value: Json | undefined
  moment?: number
  /** Present, no stand-in, and still no date. */
  unreadable: boolean
}

export function creationOf(factor: JsonObject): Creation {
  const member =
    Object.hasOwn(factor, 'dateCreated') && !Object.hasOwn(factor, 'date_created') ? 'dateCreated' : 'date_created'
  const value = factor[member]
  const moment = typeof value === 'string' ? momentOf(value) : undefined
  const known = value !== undefined && value !== null && !(typeof value === 'string' && isPlaceholder(value))
  return { member, value, unreadable: known && moment === undefined, ...(moment === undefined ? {} : { moment }) }
}

/** Its age in milliseconds when both its creation and the present are known; negative when it comes from the future. */
export function ageOf(factor: JsonObject, now: number | undefined): number | undefined {
  const { moment } = creationOf(factor)
  return moment === undefined || now === undefined ? undefined : now - moment
}

/** "5 hours", "3 days": whole units, rounded down. */
export function wordsForAge(age: number): string {
  const minutes = Math.floor(age / 60_000)
  const units: [number, string][] = [
    [48 * 60, 'day'],
    [60, 'hour'],
  ]
  const [size, name] = units.find(([least]) => minutes >= least) ?? [1, 'minute']
  const number = Math.floor(minutes / (name === 'day' ? 24 * 60 : size))
  return `${number} ${name}${number === 1 ? '' : 's'}`
}
