import { receiverOf } from '../classify/recogniser.ts'
import type { Hints, JsonObject, Says } from '../model/index.ts'

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
