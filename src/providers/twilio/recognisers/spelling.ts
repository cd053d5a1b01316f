import { isObject } from '../../../json/values.ts'
import type { Json, JsonObject } from '../../../model/index.ts'

export interface OwnMember {
  name: string
  pointer: string
  value: Json | undefined
}

const camelOf = (snake: string): string => snake.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const pascalOf = (snake: string): string => camelOf(snake).replace(/^[a-z]/, (letter) => letter.toUpperCase())

/** As the REST API spells it, as the objects of the server libraries do, and as a serialiser of C# does. */
export function spellingsOf(snake: string): readonly [string, string, string] {
  // Asked of every object, and the names are some thirty of ours.
  let all = spelt.get(snake)
  if (!all) {
    all = [snake, camelOf(snake), pascalOf(snake)]
    spelt.set(snake, all)
  }
  return all
}

const spelt = new Map<string, readonly [string, string, string]>()

/** A member in whichever spelling it stands; where it is absent, with the pointer that it would have. */
export function ownMember(object: JsonObject, snake: string): OwnMember {
  const name = spellingsOf(snake).find((one) => Object.hasOwn(object, one)) ?? snake
  return { name, pointer: `/${name}`, value: Object.hasOwn(object, name) ? object[name] : undefined }
}

export const STATUSES = {
  'twilio-factor': ['unverified', 'verified'],
  'twilio-challenge': ['pending', 'expired', 'approved', 'denied'],
} as const

/** Members in which an enumeration of some language keeps its word. */
const WORDS = ['value', '_value', '_value_', 'name', '$name', 'Value', 'Name']

export interface Status extends OwnMember {
  /** The API's word for it, whoever wrote it; absent when it shows none of them. */
  word?: string
  /** The word as the API writes it, in its own member. */
  exact: boolean
  /** An object, as an enumeration is one, in which no word stands, or its number. */
  hidden: boolean
}

/** The status of a factor or challenge: `verified`, `Verified`, `FactorStatuses.VERIFIED`, `{"value": "verified"}`. */
export function statusOf(object: JsonObject, kind: keyof typeof STATUSES): Status {
  const found = ownMember(object, 'status')
  const { value } = found
  const holder = isObject(value) ? WORDS.find((name) => typeof value[name] === 'string') : undefined
  const text = holder !== undefined && isObject(value) ? value[holder] : value
  const word = typeof text === 'string' ? wordOf(text, STATUSES[kind]) : undefined
  return {
    ...found,
    ...(word === undefined ? {} : { word }),
    exact: word !== undefined && word === value,
    hidden: (isObject(value) && holder === undefined) || typeof value === 'number',
  }
}

/** The last part of the name that an enumeration's value has: `FactorInstance.FactorStatuses.VERIFIED`. */
function wordOf(text: string, words: readonly string[]): string | undefined {
  const last = text
    .trim()
    .replace(/^.*[.:\\]/, '')
    .replaceAll(/['"<>]/g, '')
    .toLowerCase()
  return words.find((word) => word === last)
}
