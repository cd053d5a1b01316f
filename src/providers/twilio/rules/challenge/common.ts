import { isPlaceholder } from '../../../../decode/plausible.ts'
import { type Moment, momentIn } from '../../../../json/moment.ts'
import { escapePointer } from '../../../../json/pointer.ts'
import { isObject } from '../../../../json/values.ts'
import type { Json, JsonObject } from '../../../../model/index.ts'
import { fold } from '../../recognisers/names.ts'
import { ownMember } from '../../recognisers/spelling.ts'
import { writtenOf } from '../factor/common.ts'

/** A challenge lives 5 minutes unless asked otherwise, and 60 at most (error page 60323), in milliseconds. */
export const MAY_BE_EXPIRED_AFTER = 5 * 60 * 1000
export const IS_EXPIRED_AFTER = 60 * 60 * 1000

const momentOf = (value: Json | undefined): Moment | undefined =>
  typeof value === 'string' && isPlaceholder(value) ? undefined : momentIn(value)

export interface Life {
  pointer: string
  created?: number
  expires?: number
  /** As they are written. */
  createdText: string
  expiresText: string
}

export function lifeOf(object: JsonObject): Life {
  const created = ownMember(object, 'date_created')
  const expires = ownMember(object, 'expiration_date')
  const from = momentOf(created.value)
  const to = momentOf(expires.value)
  return {
    pointer: expires.pointer,
    createdText: from ? writtenOf(created.value, from) : '',
    expiresText: to ? writtenOf(expires.value, to) : '',
    ...(from ? { created: from.milliseconds } : {}),
    ...(to ? { expires: to.milliseconds } : {}),
  }
}

/** Why a pending challenge is over at `now`, or undefined when it is not, or nobody can tell. */
export function overBecause(life: Life, now: number | undefined): 'date' | 'age' | undefined {
  if (now === undefined) return undefined
  if (life.expires !== undefined) return life.expires < now ? 'date' : undefined
  return life.created !== undefined && now - life.created > IS_EXPIRED_AFTER ? 'age' : undefined
}

/** A member of a request by its folded name: flat as in the form (`Details.Message`), or nested. */
export function sent(object: JsonObject, name: string): { pointer: string; value: Json } | undefined {
  const flat = Object.keys(object).find((key) => fold(key) === name)
  if (flat !== undefined) return { pointer: `/${escapePointer(flat)}`, value: object[flat] ?? null }
  const [head = '', tail] = name.split('.')
  const holder = tail === undefined ? undefined : sent(object, head)
  if (!holder || tail === undefined || !isObject(holder.value)) return undefined
  const inner = sent(holder.value, tail)
  return inner && { pointer: holder.pointer + inner.pointer, value: inner.value }
}
