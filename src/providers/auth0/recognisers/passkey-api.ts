import type { Recogniser } from '../../../classify/recogniser.ts'
import { facts } from '../facts.ts'

const { grant_type: GRANT } = facts.endpoints['auth0/oauth-token'].body

/** The body of POST /oauth/token with a passkey: the grant, or the session beside the answer of the authenticator. */
export const recogniseAuth0TokenRequest: Recogniser = (object) => {
  if (object.grant_type !== GRANT) return undefined
  return { kind: 'auth0-token-request', evidence: 'grant_type', inside: [facts.holder] }
}

/** Members that both the Management and the My Account API give of a passkey, and nothing else has together. */
const METHOD = ['credential_device_type', 'credential_backed_up', 'key_id', 'user_handle']

/** A passkey in the list of a user's authentication methods. */
export const recogniseAuth0Method: Recogniser = (object) => {
  const [name] = METHOD.filter((member) => Object.hasOwn(object, member))
  if (name === undefined || object.type !== 'passkey') return undefined
  return { kind: 'auth0-authentication-method', evidence: name, inside: 'none' }
}
