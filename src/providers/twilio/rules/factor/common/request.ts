import { isObject } from '../../../../../json/values.ts'
import type { JsonObject } from '../../../../../model/index.ts'

/** What the body of POST …/Passkeys/Factors calls its members, by the object that holds them. */
export const REQUEST_MEMBERS: Record<string, readonly string[]> = {
  '': ['friendly_name', 'identity', 'config'],
  '/config': ['relying_party', 'authenticator_attachment', 'discoverable_credentials', 'user_verification'],
}

export const CRITERIA: Record<string, readonly string[]> = {
  authenticator_attachment: ['platform', 'cross-platform', 'any'],
  discoverable_credentials: ['required', 'preferred', 'discouraged'],
  user_verification: ['required', 'preferred', 'discouraged'],
}

/** `friendlyName`, `FriendlyName` and `friendly-name` are one name in several styles. */
export const fold = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '')

/** The configuration under its own name; a mistyped one is somebody else's finding. */
export const configOf = (request: JsonObject): JsonObject | undefined =>
  Object.hasOwn(request, 'config') && isObject(request.config) ? request.config : undefined

/** Members of a push or TOTP factor's configuration, folded, and the type that they belong to. */
const FOREIGN: Record<string, string> = {
  appid: 'push',
  notificationplatform: 'push',
  notificationtoken: 'push',
  sdkversion: 'push',
  alg: 'TOTP',
  timestep: 'TOTP',
  skew: 'TOTP',
  codelength: 'TOTP',
}

export const foreignType = (name: string): string | undefined => {
  const folded = fold(name)
  return Object.hasOwn(FOREIGN, folded) ? FOREIGN[folded] : undefined
}
