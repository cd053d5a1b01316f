import type { Overrides } from '../classify/index.ts'
import type { EndpointId, Fault, Kind, Payload } from '../model/index.ts'
import { isCredentialKind, takesCredential } from '../providers/facts.ts'

/** What is told of `--as`, with the arguments of its words. */
export interface AsFaults {
  /** `expected`: the endpoint that was named; `kind`: of what was found. */
  'endpoint-takes-a-credential': { expected: EndpointId; kind: Kind }
}

const RULE = 'endpoint-takes-a-credential'

/** `--as` with an endpoint that takes a credential, given for something else. */
export function asNeedsCredential(payload: Payload, overrides: Overrides): Fault[] {
  const { as } = overrides
  if (!as || !('endpoint' in as) || !takesCredential(as.endpoint) || isCredentialKind(payload.kind)) return []
  const args: AsFaults[typeof RULE] = { expected: as.endpoint, kind: payload.kind }
  return [{ kind: RULE, place: { pointer: '' }, args }]
}
