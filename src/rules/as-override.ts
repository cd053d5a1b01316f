import { isCredentialKind, type Overrides } from '../classify/index.ts'
import type { Fault, Payload } from '../model/index.ts'

/** `--as` with an endpoint that takes a credential, given for something else. */
export function asNeedsCredential(payload: Payload, overrides: Overrides): Fault[] {
  const { as } = overrides
  if (!as || !('endpoint' in as) || as.endpoint === 'twilio/CreateFactor' || isCredentialKind(payload.kind)) return []
  return [
    {
      kind: 'endpoint-takes-a-credential',
      place: { pointer: '' },
      args: { expected: as.endpoint, kind: payload.kind },
    },
  ]
}
