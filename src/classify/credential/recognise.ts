import { isObject, member } from '../../json/values.ts'
import type { Candidate, CredentialView, Json, JsonObject } from '../../model/index.ts'
import { CREATE_TYPE, GET_TYPE } from '../../webauthn/vocabulary.ts'
import type { Recogniser } from '../recogniser.ts'
import { isNothing } from './by-value.ts'
import { memberNamed } from './members.ts'
import { viewCredential } from './view.ts'

/** A credential, whole or broken: WebAuthn Level 3 §5.1 RegistrationResponseJSON and AuthenticationResponseJSON. */
export const recogniseCredential: Recogniser = (object, candidate) => {
  const credential = viewCredential(object)
  if (!isCredential(credential, candidate)) return undefined
  const { shows, evidence } = ceremonyOf(credential)
  dropOther(credential, shows)
  return { kind: shows, shows, evidence, credential, inside: 'none' }
}

/** Names that nothing but a credential has. */
const OWN = new Set(['rawId', 'clientDataJSON', 'attestationObject'])
const TOP = new Set([
  'id',
  'rawId',
  'response',
  'authenticatorAttachment',
  'clientExtensionResults',
  'type',
  'transports',
])

/** Whether an object is as `toJSON()` gives it, WebAuthn Level 3 §5.1: no other member, and client data in its response. */
export function isBareCredential(object: JsonObject): boolean {
  for (const name of Object.keys(object)) if (!TOP.has(name)) return false
  return isObject(object.response) && Object.hasOwn(object.response, 'clientDataJSON')
}

function isCredential({ root: object, members }: CredentialView, candidate: Candidate): boolean {
  const { expected } = candidate
  const names = Object.keys(object).map((key) => memberNamed(key)?.name)
  if (names.some((name) => name !== undefined && OWN.has(name))) return true
  if (isRequest(object)) return false
  const has = (name: string): boolean => members[name]?.how !== 'absent'
  if (has('attestationObject') || has('clientDataJSON') || (has('authenticatorData') && has('signature'))) return true
  if (saysOther(object)) return false
  if (has('response') && has('id') && (has('type') || member(object, 'response') !== null))
    return isPublicKey(object) || expected
  // What is left may be `{}` or a few members of a credential, but only where a credential is expected: a descriptor in
  // allowCredentials and an authenticatorSelection look like that too.
  return (
    expected && Object.keys(object).every((key) => TOP.has(memberNamed(key)?.name ?? '')) && isLeft(object, candidate)
  )
}

/** Members that many an object has that is no credential: of a package, a message, an event. */
const COMMON = new Set(['id', 'type', 'transports'])

/** Whether so little is what is left of a credential: not among other text, nor what says itself that it is something else. */
function isLeft(object: JsonObject, { undone, hints, pointer }: Candidate): boolean {
  if (!Object.keys(object).every((key) => COMMON.has(memberNamed(key)?.name ?? ''))) return true
  // Of many things data, a body or an item of a list is the name.
  const isAnything = /\/(?:data|body|payload|content|\d+)$/i.test(pointer)
  return hints.sent !== undefined || (undone.length === 0 && !isAnything)
}

/** A package, a message, an event: its type says that it is something else. */
function saysOther(object: JsonObject): boolean {
  const type = member(object, 'type')
  const isOther =
    typeof type === 'string' && !/^(?:|null|undefined|.*(?:public|key|webauthn|credential|fido).*)$/i.test(type)
  return isOther && !['authenticatorAttachment', 'clientExtensionResults'].some((name) => Object.hasOwn(object, name))
}

/** A request that was recorded has an id, and what it carried may be a credential: it is none itself. */
function isRequest(object: JsonObject): boolean {
  const method = member(object, 'method')
  const url = member(object, 'url')
  return (
    (typeof method === 'string' && /^(?:GET|POST|PUT|PATCH|DELETE)$/i.test(method)) ||
    (typeof url === 'string' && /^(?:https?:\/)?\//i.test(url))
  )
}

const isPublicKey = (object: JsonObject): boolean =>
  typeof member(object, 'type') === 'string' || typeof member(object, 'response') === 'object'

/** Extensions whose output only a registration has, WebAuthn Level 3 §10.1.3. */
const ATTESTATION_ONLY = ['credProps']

/** The members decide, then extensions, then the client data's type; what contradicts is a finding, not a vote. */
function ceremonyOf(view: CredentialView): {
  shows: 'registration' | 'authentication' | 'credential'
  evidence: string
} {
  // A class for both ceremonies writes null or "" for the members of the other one; {} may be bytes that were lost.
  return ceremonyBy(view, (value) => !isNothing(value)) ?? ceremonyBy(view, () => true) ?? OPEN
}

const OPEN = { shows: 'credential', evidence: 'members that both ceremonies have' } as const

/** The members of what was recognised before, without the empty ones of the other ceremony. */
export const viewShowing = (object: JsonObject, shows: keyof typeof OF_OTHER): CredentialView =>
  withoutOther(viewCredential(object), shows)

/** The same of a view that was made before. */
export function withoutOther(credential: CredentialView, shows: keyof typeof OF_OTHER): CredentialView {
  dropOther(credential, shows)
  return credential
}

/** Members of one ceremony alone: nothing stands in them where the other one is shown. */
const OF_OTHER = {
  registration: ['authenticatorData', 'signature', 'userHandle'],
  authentication: ['attestationObject', 'transports', 'publicKey', 'publicKeyAlgorithm'],
  credential: [],
} as const

function dropOther({ members }: CredentialView, shows: keyof typeof OF_OTHER): void {
  for (const name of OF_OTHER[shows]) {
    const found = members[name]
    if (found && isNothing(found.value)) members[name] = { ...found, value: undefined, how: 'absent' }
  }
}

function ceremonyBy(
  view: CredentialView,
  counts: (value: Json | undefined) => boolean,
): { shows: 'registration' | 'authentication'; evidence: string } | undefined {
  const has = (name: string): boolean => {
    const found = view.members[name]
    return found !== undefined && found.how !== 'absent' && counts(found.value)
  }
  if (has('attestationObject')) return { shows: 'registration', evidence: 'response.attestationObject' }
  // A registration's response carries authenticatorData too (getAuthenticatorData), a signature never.
  if (has('signature')) return { shows: 'authentication', evidence: 'response.signature' }
  if (has('publicKey') || has('publicKeyAlgorithm')) return { shows: 'registration', evidence: 'response.publicKey' }
  if (has('userHandle')) return { shows: 'authentication', evidence: 'response.userHandle' }
  if (has('authenticatorData')) return { shows: 'authentication', evidence: 'response.authenticatorData' }
  if (has('transports')) return { shows: 'registration', evidence: 'response.transports' }
  const extensions = view.members.clientExtensionResults?.value
  const extension = ATTESTATION_ONLY.find((name) => member(extensions, name) !== undefined)
  if (extension) return { shows: 'registration', evidence: `clientExtensionResults.${extension}` }
  const type = clientDataType(view.members.clientDataJSON?.value)
  if (type === CREATE_TYPE) return { shows: 'registration', evidence: 'the client data type webauthn.create' }
  if (type === GET_TYPE) return { shows: 'authentication', evidence: 'the client data type webauthn.get' }
  return undefined
}

/** base64url of `{"type":"webauthn.create` and `{"type":"webauthn.get` (in any of its three alignments only the first matters). */
const CREATE = 'eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRl'
const GET = 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0'

/** A look at the text, not a decoding: clients write the type first (WebAuthn Level 3 §5.8.1.1). */
function clientDataType(value: Json | undefined): string | undefined {
  if (typeof value === 'object') {
    const type = member(value, 'type')
    return typeof type === 'string' ? type : undefined
  }
  if (typeof value !== 'string') return undefined
  if (value.startsWith(CREATE)) return CREATE_TYPE
  return value.startsWith(GET) ? GET_TYPE : undefined
}

/** Whether a value is a credential by what it shows, wherever it stands. */
export const showsCredential = (value: Json, candidate: Candidate): boolean =>
  isObject(value) && recogniseCredential(value, { ...candidate, expected: false }) !== undefined

/** Whether an object is a credential, or a member of it is: then what else it looks like is somebody's own form around it. */
export const carriesCredential = (object: JsonObject, candidate: Candidate): boolean =>
  showsCredential(object, candidate) || Object.values(object).some((value) => showsCredential(value, candidate))
