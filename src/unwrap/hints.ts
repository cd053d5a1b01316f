import { receiverOf } from '../classify/recogniser.ts'
import { asString, isObject } from '../json/values.ts'
import type { Hints, JsonObject, Says } from '../model/index.ts'
import { endpointOfFlatBody, formAt, providerOf } from '../providers/facts.ts'

/** What a credential of a receiver's own form says itself; what the way says goes before. */
export function flatHints(body: JsonObject, known: Hints): Hints {
  const endpoint = known.endpoint === undefined && !known.elsewhere ? endpointOfFlatBody(body) : undefined
  const target = endpoint && providerOf(endpoint)
  return target ? { ...known, endpoint, target } : known
}

/** Where a body of a receiver's own form holds the browser's error: then it is no credential. */
export function errorIn(body: JsonObject, { endpoint }: Hints): string | undefined {
  const name = formAt(endpoint)?.error
  const said = name === undefined || isObject(body.response) ? undefined : asString(body[name])
  return name === undefined || said === undefined || said.trim() === '' ? undefined : `/${name}`
}

/** What is known below: what was known, what this step says of the request, and which provider receives that. */
export const hintsOf = (says: Says | undefined, body: JsonObject | undefined, known: Hints): Hints => {
  // Where it was sent is known of its URL; that its members are called as those of another request says nothing then.
  const isOnlyBody = says?.endpoint === undefined && (says?.urls ?? []).length === 0
  const isKnown = known.endpoint !== undefined || known.elsewhere === true
  const receiver = isOnlyBody && isKnown ? undefined : receiverOf(says, body)
  if (!says && !receiver) return known
  const { urls: _, body: ___, action: ____, ...rest } = says ?? {}
  // Of two requests, one in the other, the inner one carried it.
  const { endpoint, elsewhere: __, ...others } = known
  const kept = receiver || endpoint === undefined ? others : known
  return { ...kept, ...rest, ...receiver }
}
