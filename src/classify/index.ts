import { RECOGNISERS } from '../generated/provider-recognisers-index.ts'
import { escapePointer } from '../json/pointer.ts'
import { isObject } from '../json/values.ts'
import { MAX_OWN_MEMBERS } from '../limits.ts'
import {
  type Candidate,
  type CredentialView,
  DEFAULT_TARGET,
  type EndpointId,
  type JsonObject,
  type Kind,
  type Payload,
  type Recognition,
  type Target,
} from '../model/index.ts'
import {
  endpointFor,
  endpointOf,
  formAt,
  holdingMember,
  isCredentialKind,
  providerOf,
  takesCredential,
} from '../providers/facts.ts'
import { recogniseAnswer } from './answer.ts'
import { viewInForm } from './credential/own-form.ts'
import { carriesCredential, isBareCredential, recogniseCredential, withoutOther } from './credential/recognise.ts'
import { viewCredential } from './credential/view.ts'
import { describesMembers } from './describes.ts'
import { recogniseCapabilities, recogniseSignal } from './level-3.ts'
import { type Recogniser, type Recognisers, sentOf } from './recogniser.ts'
import { recogniseAssociation, recogniseServed, recogniseStatements } from './site-files.ts'
import { recogniseCreationOptions, recogniseRequestOptions, recogniseWebauthnError } from './standard.ts'

/** What the command line says of the outermost candidate. */
export interface Overrides {
  target?: Target
  as?: { kind: Kind } | { endpoint: EndpointId }
}

const ofProviders: readonly Recognisers[] = Object.values<Recognisers>(RECOGNISERS)

/** Of what may be told by one member: around a credential, that is a form of somebody's own server. */
const unlessAround =
  (recogniser: Recogniser): Recogniser =>
  (object, candidate) => {
    const found = recogniser(object, candidate)
    return found && carriesCredential(object, candidate) ? undefined : found
  }

/** The most telling first: a container before what may stand alone, a credential last, for it may be all but empty. */
const ALL: readonly Recogniser[] = [
  ...ofProviders.flatMap(({ containers = [] }) => containers),
  ...ofProviders.flatMap(({ objects = [] }) => objects),
  recogniseAnswer,
  ...ofProviders.flatMap(({ requests = [] }) => requests.map(unlessAround)),
  recogniseCreationOptions,
  recogniseRequestOptions,
  unlessAround(recogniseWebauthnError),
  recogniseAssociation,
  recogniseSignal,
  recogniseCredential,
]

/** What has the members of a credential and no others is no form of anybody's, and the many need not be asked. */
const BARE: readonly Recogniser[] = [recogniseCredential]

/** What a candidate is, by its own members and the way to it. Asked once for each, by unwrapping. */
export function recognise(candidate: Candidate): Recognition | undefined {
  const { value } = candidate
  const served = recogniseServed(candidate)
  if (served) return served
  if (Array.isArray(value)) return recogniseStatements(value)
  if (!isObject(value) || Object.keys(value).length > MAX_OWN_MEMBERS) return undefined
  const capabilities = recogniseCapabilities(value)
  if (capabilities) return capabilities
  if (describesMembers(value)) return undefined
  for (const recogniser of isBareCredential(value) ? BARE : ALL) {
    const found = recogniser(value, candidate)
    if (found) return found
  }
  return undefined
}

/** The same inside what is something else already: there, only a credential that nobody could take for another thing. */
export const recogniseInside = (candidate: Candidate): Recognition | undefined => {
  const { value } = candidate
  return isObject(value) && Object.keys(value).length <= MAX_OWN_MEMBERS && !describesMembers(value)
    ? recogniseCredential(value, { ...candidate, expected: false })
    : undefined
}

/** Says of what unwrapping took who receives it; `outermost` is overridden by what the user said. */
export function classify(candidate: Candidate, overrides: Overrides, outermost: boolean): Payload {
  const payload = classified(candidate, overrides, outermost)
  const held = heldIn(payload)
  return held ? classified(held, overrides, outermost) : payload
}

/**
 * A whole credential in a member that is called as one of its own, `{ response: { id, rawId, response: … } }`: one level
 * too deep for most, and the body as it should be for a receiver that wants it there.
 */
function heldIn({ credential, kind, target, candidate }: Payload): Candidate | undefined {
  if (credential?.layout !== 'twice' || !isObject(candidate.value)) return undefined
  const member = holdingMember(kind, target)
  const value = member === undefined ? undefined : candidate.value[member]
  if (member === undefined || !isObject(value)) return undefined
  const held = { ...candidate, value, pointer: `${candidate.pointer}/${escapePointer(member)}` }
  const recognition = recogniseCredential(value, held)
  return recognition && { ...held, recognition }
}

function classified(candidate: Candidate, overrides: Overrides, outermost: boolean): Payload {
  const found = candidate.recognition
  const forced = outermost ? overrides.as : undefined
  const given = forced && 'endpoint' in forced ? forced.endpoint : undefined
  const kind = kindOf(forced, found)
  const target = found?.target ?? targetOf(kind, given, overrides.target, candidate)
  const payload: Payload = {
    kind,
    target,
    endpoint: given ?? endpointTaking(kind, target, candidate),
    evidence: found?.evidence ?? '',
    candidate,
  }
  if (found?.shows) payload.shows = found.shows
  if (isCredentialKind(kind) && isObject(candidate.value)) payload.credential = viewOf(candidate.value, payload)
  const sent = isCredentialKind(kind) ? sentOf(candidate, given) : undefined
  // Of a request that nobody knows, no more is known than that it was one.
  if (sent && given === undefined && isElsewhere(candidate, target)) payload.sent = { ...sent, elsewhere: true }
  else if (sent && (given ?? ownHint(candidate, target)) !== undefined) payload.sent = sent
  return payload
}

/** As its receiver has it, where that is another form than the standard's and the members stand in it. */
function viewOf(value: JsonObject, { endpoint, candidate, shows }: Payload): CredentialView {
  const form = formAt(endpoint)
  const own = form && viewInForm(value, form)
  if (own) return withoutOther(own, shows ?? 'credential')
  return candidate.recognition?.credential ?? viewCredential(value)
}

/** An endpoint that takes no credential says what it was sent; one that takes a credential leaves open which. */
function kindOf(forced: Overrides['as'], found: Recognition | undefined): Kind {
  if (forced && 'kind' in forced) return forced.kind
  const takes = forced && endpointOf(forced.endpoint).takes
  return takes && !isCredentialKind(takes) ? takes : (found?.kind ?? 'unknown')
}

/** An endpoint fixes its target; a provider's own object is that provider's; else the user, then the wrapping, decides. */
function targetOf(kind: Kind, given: EndpointId | undefined, wanted: Target | undefined, candidate: Candidate): Target {
  return providerOf(given ?? kind) ?? wanted ?? candidate.hints.target ?? DEFAULT_TARGET
}

function endpointTaking(kind: Kind, target: Target, candidate: Candidate): EndpointId | null {
  const hinted = ownHint(candidate, target)
  if (isCredentialKind(kind) && hinted && takesCredential(hinted)) return hinted
  return endpointFor(kind, target) ?? null
}

/** The endpoint that the way shows, where it is one of the target's. */
function ownHint({ hints }: Candidate, target: Target): EndpointId | undefined {
  return hints.endpoint && providerOf(hints.endpoint) === target ? hints.endpoint : undefined
}

/** Whether the way shows a URL of the target that takes no credential. */
function isElsewhere(candidate: Candidate, target: Target): boolean {
  const { elsewhere, target: receiver } = candidate.hints
  const hinted = ownHint(candidate, target)
  return hinted === undefined ? elsewhere === true && receiver === target : !takesCredential(hinted)
}
