import type { Json, JsonObject } from '../model/index.ts'

/** ClientCapability: WebAuthn Level 3 §5.1.7. */
export const CAPABILITIES = [
  'conditionalCreate',
  'conditionalGet',
  'hybridTransport',
  'passkeyPlatformAuthenticator',
  'userVerifyingPlatformAuthenticator',
  'relatedOrigins',
  'signalAllAcceptedCredentials',
  'signalCurrentUserDetails',
  'signalUnknownCredential',
] as const
export type Capability = (typeof CAPABILITIES)[number]

/** Names that browsers answer and the standard does not have: an older one, and one of immediate mediation. */
const OTHERS = ['conditionalMediation', 'immediateGet']
const EXTENSION = 'extension:'

export const isKnownCapability = (name: string): boolean =>
  name.startsWith(EXTENSION) || OTHERS.includes(name) || CAPABILITIES.some((one) => one === name)

/** So many names are enough to know the object by; each is a word that nothing else has. */
const ENOUGH = 2

/** The names by which an object is known as what getClientCapabilities() answered; undefined for another one. */
export function capabilitiesIn(object: JsonObject): string[] | undefined {
  const names = Object.keys(object)
  const known = CAPABILITIES.filter((name) => Object.hasOwn(object, name))
  const isAnswer = known.length >= ENOUGH && names.every((name) => isKnownCapability(name) || isScalar(object[name]))
  return isAnswer ? known : undefined
}

const isScalar = (value: Json | undefined): boolean => typeof value !== 'object' || value === null
