import type { Candidate, EndpointId, Hints, JsonObject, Recognition, Says } from '../model/index.ts'
import { endpointOfBody, endpointOfUrl, providerHolding, providerOf, providerOfOther } from '../providers/facts.ts'

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
  const endpoint = says?.endpoint ?? ofUrls(says?.urls ?? []) ?? (body && endpointOfBody(body))
  const target = endpoint && providerOf(endpoint)
  if (target) return { endpoint, target }
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
