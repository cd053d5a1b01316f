/** Browsers without the JSON methods of WebAuthn Level 3 §5.1: what they do, by hand. */
import { encodeBase64url } from '../../text/encodings.ts'
import { bytesOf } from './faults/bytes.ts'
import type { Credential } from './faults.ts'

/** Members of the options, by name, that hold bytes. */
const BYTES = new Set(['challenge', 'id', 'first', 'second', 'write', 'credBlob'])
/** Where they are texts all the same. */
const TEXTS = new Set(['rp'])

/** The options with bytes where `create()` and `get()` take bytes. */
export function withBytes(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return BYTES.has(name) ? bytesOf(value) : value
  if (Array.isArray(value)) return value.map((item) => withBytes(item))
  if (value === null || typeof value !== 'object') return value
  if (TEXTS.has(name)) return value
  return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, withBytes(inner, member)]))
}

/** The same the other way round. */
function withTexts(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return encodeBase64url(new Uint8Array(value))
  if (ArrayBuffer.isView(value))
    return encodeBase64url(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
  if (Array.isArray(value)) return value.map(withTexts)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, withTexts(inner)]))
}

/** What `toJSON()` gives. */
export function jsonOf(credential: PublicKeyCredential): Credential {
  const { id, rawId, type, authenticatorAttachment } = credential
  return withTexts({
    id,
    rawId,
    response: membersOf(credential.response),
    authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    type,
  }) as Credential
}

function membersOf(response: AuthenticatorResponse): object {
  const { clientDataJSON } = response
  if (response instanceof AuthenticatorAttestationResponse) {
    return {
      attestationObject: response.attestationObject,
      clientDataJSON,
      authenticatorData: response.getAuthenticatorData?.(),
      publicKey: response.getPublicKey?.() ?? undefined,
      publicKeyAlgorithm: response.getPublicKeyAlgorithm?.(),
      transports: response.getTransports?.() ?? [],
    }
  }
  const { authenticatorData, signature, userHandle } = response as AuthenticatorAssertionResponse
  return { authenticatorData, clientDataJSON, signature, userHandle: userHandle ?? undefined }
}
