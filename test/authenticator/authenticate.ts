import { sign } from './algorithms.ts'
import { authenticatorData, cborWrapped } from './authenticator-data.ts'
import { altered, base64url, concat, sha256, stable, utf8 } from './bytes.ts'
import { asked, type CeremonyOptions, type Credential, challengeFor } from './ceremony.ts'
import { type ClientDataBytes, clientData } from './client-data.ts'
import { keyPair } from './keys.ts'
import { embedding } from './register.ts'
import type { On } from './switches/index.ts'

export interface AuthenticateOptions extends CeremonyOptions {
  credential: Credential
  /** A credential that is not discoverable may leave the user handle out (WebAuthn Level 3 §6.3.3). */
  withoutUserHandle?: boolean
}

/** An AuthenticationResponseJSON, WebAuthn Level 3 §5.1. */
export interface AuthenticationJson {
  id: string
  rawId: string
  type: string
  authenticatorAttachment: string
  clientExtensionResults: Record<string, unknown>
  response: { clientDataJSON: string; authenticatorData: string; signature: string; userHandle?: string }
}

export interface Authenticated {
  json: AuthenticationJson
  challenge: Uint8Array
}

/** Uses a credential that `register` made. Without switches the signature verifies with `credential.publicKey`. */
export function authenticate(options: AuthenticateOptions): Authenticated {
  const { credential, challenge = challengeFor('get'), switches } = options
  const on = asked(switches)
  const { rpId, origin, userId, attachment } = { ...credential, ...options }
  const data = clientData({ type: 'webauthn.get', challenge, origin, ...embedding(options) }, on)
  const { authenticatorExtensions: extensions } = options
  const authData = authenticatorData(
    {
      rpId,
      origin,
      flags: { ...credential.flags, ...options.flags },
      counter: counterFor(options, on),
      ...(on('authData.attestedInAssertion')
        ? { attested: { aaguid: stable('aaguid', 16), credentialId: credential.id, publicKey: credential.publicKey } }
        : {}),
      ...(extensions === undefined ? {} : { extensions }),
    },
    on,
  )
  const id = base64url(on('json.idOther') ? altered(credential.id) : credential.id)
  const handle = on('json.userHandleOther') ? stable('another user', 16) : userId
  return {
    json: {
      id,
      rawId: on('json.rawIdOther') ? base64url(altered(credential.id)) : id,
      type: on('json.typeOther') ? 'public_key' : 'public-key',
      authenticatorAttachment: attachment,
      clientExtensionResults: options.extensions ?? {},
      response: {
        clientDataJSON: base64url(data.sent),
        authenticatorData: base64url(on('authData.cborWrapped') ? cborWrapped(authData) : authData),
        signature: base64url(signature(credential, authData, data, on)),
        ...(options.withoutUserHandle ? {} : { userHandle: base64url(handle) }),
      },
    },
    challenge,
  }
}

/** One more than at registration, unless that was 0: then the authenticator does not count (§6.1.1). */
function counterFor({ credential, counter }: AuthenticateOptions, on: On): number {
  if (on('authData.counterNotIncreased')) return credential.counter
  return counter ?? (credential.counter === 0 ? 0 : credential.counter + 1)
}

function signature({ alg, key }: Credential, authData: Uint8Array, data: ClientDataBytes, on: On): Uint8Array {
  const pair = on('signature.otherKey') ? keyPair(alg, 'another credential') : key
  const form = on('signature.p1363') ? 'p1363' : 'der'
  const made = sign(alg, pair.privateKey, signedData(authData, data, on), form)
  if (on('signature.altered')) return altered(made)
  if (on('signature.truncated')) return made.slice(0, -1)
  return on('signature.trailingByte') ? concat(made, Uint8Array.of(0)) : made
}

/** What §6.3.3 says is signed, and what implementations took it for. */
function signedData(authData: Uint8Array, { signed }: ClientDataBytes, on: On): Uint8Array {
  if (on('signature.missingHash')) return authData
  if (on('signature.clientDataNotHashed')) return concat(authData, signed)
  if (on('signature.hashOverBase64')) return concat(authData, sha256(utf8(base64url(signed))))
  const first = on('signature.cborWrappedAuthData') ? cborWrapped(authData) : authData
  return concat(first, sha256(signed))
}
