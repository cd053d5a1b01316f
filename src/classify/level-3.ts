import type { JsonObject, Recognition } from '../model/index.ts'
import { capabilitiesIn } from '../webauthn/client-capabilities.ts'
import { signalMethodOf } from '../webauthn/signal-options.ts'
import type { Recogniser } from './recogniser.ts'

/** What getClientCapabilities() answered (WebAuthn Level 3 §5.1.7): nothing but booleans, as an object has that marks members. */
export function recogniseCapabilities(object: JsonObject): Recognition | undefined {
  const names = capabilitiesIn(object)
  return names && { kind: 'client-capabilities', evidence: names.slice(0, 3).join(', '), inside: 'none' }
}

/** What a signal method takes (§5.1.10). */
export const recogniseSignal: Recogniser = (object) => {
  const method = signalMethodOf(object)
  return method && { kind: 'signal-options', evidence: `the members of ${method}()`, inside: 'none' }
}
