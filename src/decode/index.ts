export {
  type Base64urlResult,
  decodeBase64url,
  decodeEitherBase64,
  encodeBase64url,
  fromHex,
  toHex,
} from '../text/encodings.ts'
export { decodeUtf8, decodeUtf8Lossy } from '../utf8.ts'
export { decodeAttestationObject } from './attestation-object.ts'
export { type AuthenticatorDataInput, decodeAuthenticatorData } from './authenticator-data.ts'
export { cborEntries, cborValue, keyName, MAJOR_NAMES } from './cbor/keys.ts'
export { type CborFault, type CborWalk, walkCbor } from './cbor/walk.ts'
export { decodeClientData } from './client-data.ts'
export { decodeCoseKey, keyFormat } from './cose-key.ts'
export { decodeEncoded } from './encoded.ts'
export { type Expect, plausible } from './plausible.ts'
export { decodeSignatureShape } from './signature.ts'
