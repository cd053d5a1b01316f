import { asString, isObject } from '../json/values.ts'
import type { Candidate, JsonObject } from '../model/index.ts'
import type { Recogniser } from './recogniser.ts'

/** Members that only one of the two kinds has: WebAuthn Level 3 §5.4 and §5.5. */
const CREATION_ONLY = ['rp', 'user', 'pubKeyCredParams', 'excludeCredentials', 'authenticatorSelection']
const REQUEST_ONLY = ['rpId', 'allowCredentials', 'userVerification']
/** What else may stand in either. */
const SHARED = ['challenge', 'timeout', 'hints', 'extensions', 'attestation']

/** Where options are by their place: what create() and get() take, and how answers name them. */
const IN_PLACE = /\/(?:publicKey|authn_params_public_key)$/

const own = (object: JsonObject, names: readonly string[]): string[] =>
  names.filter((name) => Object.hasOwn(object, name))

const inPlace = (candidate: Candidate): boolean => IN_PLACE.test(candidate.pointer)

/** PublicKeyCredentialCreationOptions, §5.4: the members that a request's options do not have. */
export const recogniseCreationOptions: Recogniser = (object, candidate) => {
  const members = own(object, CREATION_ONLY)
  if (members.length === 0 || !isCreation(object, members, candidate)) return undefined
  return { kind: 'creation-options', evidence: members.join(', '), inside: 'none' }
}

function isCreation(object: JsonObject, members: string[], candidate: Candidate): boolean {
  // Mixed options are those of which more was written; a tie goes to what create() cannot do without.
  if (own(object, REQUEST_ONLY).length > members.length) return false
  if (inPlace(candidate)) return true
  const has = (name: string): boolean => Object.hasOwn(object, name)
  if (has('pubKeyCredParams')) return members.length > 1 || has('challenge')
  // A user of somebody's own API has no challenge and no relying party beside it.
  if (has('challenge')) return has('rp') || has('user')
  return isObject(object.rp) && isObject(object.user)
}

/** PublicKeyCredentialRequestOptions, §5.5. */
export const recogniseRequestOptions: Recogniser = (object, candidate) => {
  const members = own(object, REQUEST_ONLY)
  const shared = own(object, SHARED)
  // At its place a challenge is enough; elsewhere a member has to tell it from somebody's own challenge.
  const isRequest = inPlace(candidate)
    ? members.length + shared.length > 0 && (members.length > 0 || Object.hasOwn(object, 'challenge'))
    : members.length > 0 && (Object.hasOwn(object, 'challenge') || isWithoutChallenge(object, members))
  return isRequest
    ? { kind: 'request-options', evidence: [...shared.slice(0, 1), ...members].join(', '), inside: 'none' }
    : undefined
}

const isWithoutChallenge = (object: JsonObject, members: string[]): boolean =>
  members.length > 1 && (Array.isArray(object.allowCredentials) || typeof object.rpId === 'string')

/** An error of an HTTP client holds the request or the answer that it is about; a browser's DOMException holds neither. */
const isOfRequest = (object: JsonObject): boolean =>
  ['config', 'options', 'request', 'response'].some((name) => isObject(object[name])) || object.isAxiosError === true

/** Names that create() and get() throw and that little else does (WebAuthn Level 3 §5.1.3, §5.1.4); words that tell the rest. */
const OF_CEREMONY = /^(?:NotAllowed|InvalidState|Security|Constraint)Error$/
const ABOUT = /passkey|web ?authn|credential|authenticator|public ?key|relying party|\brp\b|\brpId\b|fido/i

/** Every program has errors: among other things only that of a ceremony is one. */
const isOfCeremony = (name: string, said: string): boolean =>
  OF_CEREMONY.test(name) || ABOUT.test(name) || ABOUT.test(said) || /-extension:\/\//.test(said)

/** Marks of what apps are given: Android's classes and types, numbers of Play services, Apple's domain and its words. */
const OF_APP =
  /\bandroidx?\.credentials\.|\b(?:Create|Get|No)\w{0,20}Credential\w{0,30}Exception\b|\bSignalCredential\w{0,40}Exception\b|(?:^|: ?)\[50(?:1[0-8]\d|19[0-6])\]|\bcom\.apple\.AuthenticationServices\b|\bASAuthorizationError|\bis not associated with (?:the )?domain\b|\bwebcredentials association\b/
/** Where they stand: packages and bridges name the members each in their own way. */
const SAID = ['message', 'code', 'type', 'error', 'domain', 'name', 'exceptionClass', 'localizedDescription', 'details']
/** What react-native-passkey throws: {error, message}. */
const OF_REACT_NATIVE =
  /^(?:NotSupported|RequestFailed|UserCancelled|InvalidChallenge|InvalidUserId|BadConfiguration|NotConfigured|NoCredentials|Interrupted|TimedOut|CredentialAlreadyExists|NoCreateOption|Native error|Unknown error)$/
const UNITS = 2_000

/** What an app's bridge keeps of an exception of Android or an NSError of Apple: a type, a domain or a number tells it. */
const ofApp: Recogniser = (object, { expected, undone }) => {
  const { error, message } = object
  if (typeof message !== 'string' && typeof object.code === 'undefined' && typeof error !== 'string') return undefined
  if (isOfRequest(object)) return undefined
  const marked = SAID.some((name) => OF_APP.test((asString(object[name]) ?? '').slice(0, UNITS)))
  if (marked) return { kind: 'webauthn-error', evidence: "a name of an app's platform", inside: 'none' }
  const pair = typeof error === 'string' && typeof message === 'string' && OF_REACT_NATIVE.test(error)
  return pair && ((expected && undone.length === 0) || ABOUT.test(message))
    ? { kind: 'webauthn-error', evidence: 'error and message', inside: 'none' }
    : undefined
}

/** What a page's script keeps of a DOMException or TypeError: its name and message, and a stack when there is one. */
const ofPage: Recogniser = (object, { expected, undone }) => {
  const { name, message, stack } = object
  if (typeof name !== 'string' || typeof message !== 'string' || !/(?:Error|Exception)$/.test(name)) return undefined
  if (isOfRequest(object)) return undefined
  if ((!expected || undone.length > 0) && !isOfCeremony(name, `${message}\n${asString(stack) ?? ''}`)) return undefined
  return { kind: 'webauthn-error', evidence: 'name and message', inside: 'none' }
}

/** What a ceremony threw, in a page or in an app. */
export const recogniseWebauthnError: Recogniser = (object, candidate) =>
  ofPage(object, candidate) ?? ofApp(object, candidate)
