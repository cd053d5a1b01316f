import type {
  AttestationObject,
  AuthenticatorData,
  AuthenticatorFlags,
  ClientData,
  CoseKey,
  CredentialView,
  Encoded,
  Expected,
  JsonObject,
  LayerPlaces,
  Payload,
  SignatureShape,
} from '../model/index.ts'
import type { Crypto } from './crypto.ts'
import type { Certificate } from './der/certificate.ts'
import type { ExtensionOutputs } from './extensions.ts'
import type { PublicKeyNumbers } from './public-key-numbers.ts'
import type { RpIdHash } from './rp-id.ts'
import type { AttestationStatement, StatementCertificate } from './statement/statement.ts'

/** What the checks of one payload may read. A part is absent when the payload does not have it or it could not be decoded. */
export interface Parts {
  payload: Payload
  /** The payload's value, when it is a JSON object. */
  object?: JsonObject
  credential?: CredentialView
  /** Every encoded member of a credential by its name in the standard, absent ones included. */
  encoded?: Record<string, Encoded>
  clientData?: ClientData
  /** The client data's members, when they are a JSON object. */
  clientDataMembers?: JsonObject
  attestation?: AttestationObject
  /** The attestation statement; behind a compound one those that it holds. */
  statements?: readonly AttestationStatement[]
  authData?: AuthenticatorData
  flags?: AuthenticatorFlags
  attested?: NonNullable<AuthenticatorData['attested']>
  coseKey?: CoseKey
  /** What the RP ID hash is the hash of; absent without cryptography. */
  rpIdHash?: RpIdHash
  extensions?: ExtensionOutputs
  signature?: SignatureShape
  /** Pasted alone. */
  certificate?: Certificate
  /** The same, as a UUID. */
  aaguid?: string
  crypto?: Crypto
  /** Milliseconds since 1970: `--now`, or a capture time that the wrapping shows. */
  now?: number
  /** What the command line expects, or the call in whose arguments the payload stands. */
  expect: Expected & {
    publicKey?: PublicKeyNumbers
    attestationRoots?: readonly StatementCertificate[]
  }
}

export type Need = Exclude<keyof Parts, 'payload' | 'expect'>

/** Which members hold the layers that a rule may read as a whole, under whatever names they stand. */
export function layerPlaces({ clientData, authData }: Parts): LayerPlaces {
  const places: LayerPlaces = {}
  if (clientData) places.clientDataJSON = clientData.pointer
  if (authData) places.authenticatorData = authData.pointer
  return places
}
