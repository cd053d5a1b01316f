import { asString, member } from '../json/values.ts'
import type { EndpointId, Hints, Json, JsonObject } from '../model/index.ts'

/** Path endings that name a documented endpoint. */
const PATHS: readonly [RegExp, EndpointId][] = [
  [/\/Passkeys\/VerifyFactor\/?$/i, 'twilio/VerifyFactor'],
  [/\/Passkeys\/ApproveChallenge\/?$/i, 'twilio/ApproveChallenge'],
  [/\/Passkeys\/Factors\/?$/i, 'twilio/CreateFactor'],
  [/\/u\/passkey-enrollment(?:-local)?\/?$/i, 'auth0/passkey-enrollment'],
  [/\/oauth\/token\/?$/i, 'auth0/oauth-token'],
  [/\/authentication-methods\/passkey(?:\||%7C)new\/verify\/?$/i, 'auth0/my-account-verify'],
]

const URL_MEMBERS = ['url', 'uri', 'path', 'endpoint', 'request_url', 'requestUrl']

export function endpointOfUrl(url: string): EndpointId | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  return PATHS.find(([pattern]) => pattern.test(path))?.[1]
}

/** What a wrapper says about the request that it recorded: `{url, body}`, `{request: {url}, …}`. */
export function hintsOfObject(object: JsonObject, inherited: Hints): Hints {
  for (const name of URL_MEMBERS) {
    const url = asString(member(object, name))
    const endpoint = url === undefined ? undefined : endpointOfUrl(url)
    if (endpoint) return { ...inherited, endpoint, target: endpoint.startsWith('auth0/') ? 'auth0' : 'twilio' }
  }
  if (isTokenRequest(object)) return { ...inherited, endpoint: 'auth0/oauth-token', target: 'auth0' }
  if ('authn_response' in object && 'auth_session' in object)
    return { ...inherited, endpoint: 'auth0/my-account-verify', target: 'auth0' }
  return inherited
}

const isTokenRequest = (object: JsonObject): boolean =>
  (member(object, 'grant_type') as Json | undefined) === 'urn:okta:params:oauth:grant-type:webauthn'
