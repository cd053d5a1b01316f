import type { Overrides } from '../classify/index.ts'
import { type EndpointId, type Fault, KINDS, type Kind, type Payload, type WordsTable } from '../model/index.ts'
import { isCredentialKind, takesCredential } from '../providers/facts.ts'

/** What is told of `--as`, with the arguments of its words. */
interface AsFaults {
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

export default {
  family: 'envelope',
  words: {
    'endpoint-takes-a-credential': {
      summary: 'an endpoint that takes a credential was named for something else',
      why: '--as said to which endpoint this was sent; what was found is no WebAuthn credential.',
      fix: 'Send the credential that navigator.credentials.create() or .get() returned, or name the kind that this is.',
      spec: 'Twilio Verify, VerifyFactor and ApproveChallenge',
      severity: 'error',
      tier: 'cause',
      // What the schema of a credential misses, no more.
      explains: {
        below: ['/id', '/rawId', '/type', '/response', '/authenticatorAttachment', '/clientExtensionResults'],
      },
      kinds: KINDS,
      message: ({ expected, kind }) =>
        `expected a WebAuthn credential for ${expected}, received ${kind === 'unknown' ? 'nothing that is known' : `a payload of kind ${kind}`}`,
    },
  },
} satisfies WordsTable<AsFaults>
