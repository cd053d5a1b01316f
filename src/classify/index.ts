import { isObject } from '../json/values.ts'
import { MAX_OWN_MEMBERS } from '../limits.ts'
import type { Candidate, EndpointId, Kind, Payload, Recognition, Target } from '../model/index.ts'
import { CREDENTIAL_KINDS } from '../model/index.ts'
import {
  recogniseAuth0Connection,
  recogniseAuth0Form,
  recogniseAuth0User,
} from '../providers/auth0/recognisers/management.ts'
import { recogniseAuth0Method, recogniseAuth0TokenRequest } from '../providers/auth0/recognisers/passkey-api.ts'
import { recogniseTwilioChallenge, recogniseTwilioChallengeRequest } from '../providers/twilio/recognisers/challenge.ts'
import { recogniseTwilioEntityFactorRequest } from '../providers/twilio/recognisers/entity-factor.ts'
import { recogniseTwilioError } from '../providers/twilio/recognisers/error.ts'
import { recogniseTwilioFactor, recogniseTwilioFactorRequest } from '../providers/twilio/recognisers/factor.ts'
import { recogniseTwilioService } from '../providers/twilio/recognisers/service.ts'
import { recogniseCredential } from './credential/recognise.ts'
import { viewCredential } from './credential/view.ts'
import { recogniseCreationOptions, recogniseRequestOptions } from './options.ts'
import type { Recogniser } from './recogniser.ts'
import { recogniseWebauthnError } from './webauthn-error.ts'

/** What the command line says of the outermost candidate. */
export interface Overrides {
  target?: Target
  as?: { kind: Kind } | { endpoint: EndpointId }
}

/** The most telling first: a container before what may stand alone, a credential last, for it may be all but empty. */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseAuth0Form,
  recogniseAuth0TokenRequest,
  recogniseAuth0Method,
  recogniseTwilioFactor,
  recogniseTwilioChallenge,
  recogniseTwilioError,
  recogniseTwilioService,
  recogniseAuth0Connection,
  recogniseAuth0User,
  recogniseTwilioEntityFactorRequest,
  recogniseTwilioChallengeRequest,
  recogniseTwilioFactorRequest,
  recogniseCreationOptions,
  recogniseRequestOptions,
  recogniseWebauthnError,
  recogniseCredential,
]

/** What a candidate is, by its own members and the way to it. Asked once for each, by unwrapping. */
export function recognise(candidate: Candidate): Recognition | undefined {
  const { value } = candidate
  if (!isObject(value) || Object.keys(value).length > MAX_OWN_MEMBERS) return undefined
  for (const recogniser of RECOGNISERS) {
    const found = recogniser(value, candidate)
    if (found) return found
  }
  return undefined
}

/** Says of what unwrapping took who receives it; `outermost` is overridden by what the user said. */
export function classify(candidate: Candidate, overrides: Overrides, outermost: boolean): Payload {
  const found = candidate.recognition
  const forced = outermost ? overrides.as : undefined
  const given = forced && 'endpoint' in forced ? forced.endpoint : undefined
  const kind = kindOf(forced, found)
  const target = targetOf(kind, given, overrides.target, candidate)
  const payload: Payload = {
    kind,
    target,
    endpoint: given ?? endpointOf(kind, target, candidate),
    evidence: found?.evidence ?? '',
    candidate,
  }
  if (found?.shows) payload.shows = found.shows
  if (isCredentialKind(kind) && isObject(candidate.value))
    payload.credential = found?.credential ?? viewCredential(candidate.value)
  return payload
}

/** An endpoint that takes no credential says what it was sent; one that takes a credential leaves open which. */
function kindOf(forced: Overrides['as'], found: Recognition | undefined): Kind {
  if (forced && 'kind' in forced) return forced.kind
  if (forced?.endpoint === 'twilio/CreateFactor') return 'twilio-factor-request'
  return found?.kind ?? 'unknown'
}

export const isCredentialKind = (kind: Kind): boolean => (CREDENTIAL_KINDS as readonly Kind[]).includes(kind)

/** An endpoint fixes its target; a provider's own object is that provider's; else the user, then the wrapping, decides. */
function targetOf(kind: Kind, given: EndpointId | undefined, wanted: Target | undefined, candidate: Candidate): Target {
  if (given) return given.startsWith('auth0/') ? 'auth0' : 'twilio'
  if (kind.startsWith('auth0-')) return 'auth0'
  if (kind.startsWith('twilio-')) return 'twilio'
  return wanted ?? candidate.hints.target ?? 'twilio'
}

const BY_CEREMONY: Record<Target, Partial<Record<Kind, EndpointId>>> = {
  twilio: { registration: 'twilio/VerifyFactor', authentication: 'twilio/ApproveChallenge' },
  auth0: { registration: 'auth0/passkey-enrollment', authentication: 'auth0/oauth-token' },
  webauthn: {},
}

function endpointOf(kind: Kind, target: Target, candidate: Candidate): EndpointId | null {
  if (kind === 'twilio-factor-request') return 'twilio/CreateFactor'
  if (kind === 'auth0-enrollment-form') return 'auth0/passkey-enrollment'
  const hinted = candidate.hints.endpoint
  if (isCredentialKind(kind) && hinted?.startsWith(`${target}/`)) return hinted
  return BY_CEREMONY[target][kind] ?? null
}
