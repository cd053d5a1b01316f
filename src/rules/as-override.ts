import type { Overrides } from '../classify/index.ts'
import type { Fault, Payload } from '../model/index.ts'
import { isCredentialKind, takesCredential } from '../providers/facts.ts'

/** `--as` with an endpoint that takes a credential, given for something else. */
export function asNeedsCredential(payload: Payload, overrides: Overrides): Fault[] {
  const { as } = overrides
  if (!as || !('endpoint' in as) || !takesCredential(as.endpoint) || isCredentialKind(payload.kind)) return []
  return [
    {
      kind: 'endpoint-takes-a-credential',
      place: { pointer: '' },
      args: { expected: as.endpoint, kind: payload.kind },
    },
  ]
}
