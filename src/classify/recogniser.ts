import { segments } from '../json/pointer.ts'
import type { Candidate, EndpointId, Hints, JsonObject, Recognition, Says, Sent, Wrapping } from '../model/index.ts'
import {
  endpointOfAction,
  endpointOfUrl,
  providerHolding,
  providerOf,
  providerOfOther,
  receiverOfBody,
} from '../providers/facts.ts'

/** How a credential was sent, as far as the way to it, or the user, says: `given` is the endpoint of `--as`. */
export function sentOf(candidate: Candidate, given: EndpointId | undefined): Sent | undefined {
  const { hints, via } = candidate
  // What the user calls by its endpoint is the body, unless it shows a request with a body of its own.
  const whole = given !== undefined && via[0] === 'json' ? { pointer: '', steps: 1 } : undefined
  const body = hints.sent ?? whole
  if (!body) return undefined
  const wrapping = wrappingOf(candidate, body)
  // An endpoint of `--as` may be that of a credential which somebody took out of its body.
  const isBare = hints.sent !== undefined && candidate.pointer === body.pointer && via.length <= body.steps
  // Some recorders write an empty one where they saw none.
  const contentType = (hints.sent && hints.contentType?.trim()) || undefined
  return {
    ...(wrapping ? { wrapping } : {}),
    ...(isBare ? { bare: true } : {}),
    ...(contentType === undefined ? {} : { contentType }),
  }
}

/** What stands around it in the body; undefined where it is the body itself. */
function wrappingOf({ pointer, via }: Candidate, body: { pointer: string; steps: number }): Wrapping | undefined {
  const further = via.slice(body.steps)
  if (further.length > 0) return further.every((step) => step === 'json-string') ? { as: 'text' } : undefined
  const [name] = segments(pointer.slice(body.pointer.length))
  if (name === undefined) return undefined
  return /^\d+$/.test(name) ? { as: 'list' } : { as: 'member', name }
}

/** One kind, one file. `candidate.expected` says that a person would call this very value the payload. */
export type Recogniser = (object: JsonObject, candidate: Candidate) => Recognition | undefined

/** The recognisers of a provider, by how telling they are: what is recognised first, of all providers, wins. */
export interface Recognisers {
  /** Of what holds another payload. */
  containers?: readonly Recogniser[]
  /** Of objects with ids or members of their own. */
  objects?: readonly Recogniser[]
  /** Of requests, which may be all but empty. */
  requests?: readonly Recogniser[]
}

/** Who receives it, by what the way says of the request, else by the body itself; asked of the providers. */
export function receiverOf(
  says: Says | undefined,
  body: JsonObject | undefined,
): Pick<Hints, 'endpoint' | 'target' | 'elsewhere'> | undefined {
  const named = says?.action === undefined ? undefined : endpointOfAction(says.action)
  const endpoint = says?.endpoint ?? named ?? ofUrls(says?.urls ?? [])
  const target = endpoint && providerOf(endpoint)
  if (target) return { endpoint, target }
  const receiver = body && receiverOfBody(body)
  if (receiver) return receiver
  const [other] = (says?.urls ?? []).flatMap((url) => providerOfOther(url) ?? [])
  return other && { target: other, elsewhere: true }
}

function ofUrls(urls: readonly string[]): EndpointId | undefined {
  for (const url of urls) {
    const endpoint = endpointOfUrl(url)
    if (endpoint) return endpoint
  }
  return undefined
}

/** The same for what stands in one member: its name may be that of a provider. What is known of the way goes before. */
export function receiverOfMember(name: string, known: Hints): Hints {
  const target = known.target ?? providerHolding(name)
  return target === known.target ? known : { ...known, ...(target ? { target } : {}) }
}
