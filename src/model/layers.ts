import type { Json, JsonObject } from './json.ts'
import type { Fault } from './place.ts'

/** A member that should hold base64url text (WebAuthn Level 3 §3 "Base64url Encoding"). */
export interface Encoded {
  /** Its name in the standard: `rawId`, `clientDataJSON`, … */
  name: string
  pointer: string
  value: Json | undefined
  /**
   * `ok`: bytes are certain. `repaired`: bytes are what the sender most likely meant; a fault says so.
   * `redacted`: present but unknown. `unusable`: no bytes; a fault says why, or the schema does. `absent`.
   */
  state: 'ok' | 'repaired' | 'redacted' | 'unusable' | 'absent'
  bytes?: Uint8Array
  faults: Fault[]
}

/** The client data, WebAuthn Level 3 §5.8.1. */
export interface ClientData {
  pointer: string
  bytes: Uint8Array
  text: string
  /** Absent when the bytes are no JSON object; a fault says so. */
  json?: JsonObject
  /** Its challenge, where that is a text. */
  challenge?: Encoded
  faults: Fault[]
}

/** One CBOR data item, RFC 8949 §3. Offsets count from the start of the walked bytes. */
export interface CborItem {
  /** Major type 0–7. */
  major: number
  /** Where its head starts. */
  offset: number
  /** Where its content starts: after the head. */
  content: number
  /** Where it ends (exclusive), children included. */
  end: number
  /** Integers, lengths, tag and simple numbers, as in the head. */
  argument: number | bigint
  indefinite: boolean
  /** Array elements; map keys and values in turn; chunks; the tagged item. */
  children: CborItem[]
  /** Neither it nor anything in it is a tag, of indefinite length, a strange simple value, bad UTF-8 or a repeated key. */
  plain: boolean
}

/** The attestation object, WebAuthn Level 3 §6.5.4. */
export interface AttestationObject {
  pointer: string
  bytes: Uint8Array
  root?: CborItem
  fmt?: string
  attStmtItem?: CborItem
  /** The bytes of authData, a view. */
  authData?: Uint8Array
  /** Where `authData` starts in `bytes`. */
  authDataOffset?: number
  faults: Fault[]
}

export interface AuthenticatorFlags {
  byte: number
  up: boolean
  uv: boolean
  be: boolean
  bs: boolean
  at: boolean
  ed: boolean
}

/** Authenticator data, WebAuthn Level 3 §6.1. All offsets count from the start of the decoded member at `pointer`. */
export interface AuthenticatorData {
  pointer: string
  /** Where the authenticator data starts in the decoded member. */
  base: number
  bytes: Uint8Array
  /** Each part is there only when the bytes reach that far. */
  rpIdHash?: Uint8Array
  flags?: AuthenticatorFlags
  signCount?: number
  attested?: {
    aaguid: Uint8Array
    credentialId: Uint8Array
    credentialIdOffset: number
    /** The COSE key's bytes, and where they start in the decoded member. */
    publicKey?: Uint8Array
    publicKeyOffset?: number
    /** As it was walked to find its end. */
    publicKeyItem?: CborItem
  }
  extensions?: { offset: number; bytes: Uint8Array; item?: CborItem; value?: unknown }
  faults: Fault[]
}

/** A credential public key, RFC 9052 §7 and WebAuthn Level 3 §5.8.5. */
export interface CoseKey {
  pointer: string
  offset: number
  bytes: Uint8Array
  kty?: number
  alg?: number
  crv?: number
  /** Every label and value, for the rules. */
  map?: Map<unknown, unknown>
  faults: Fault[]
}

/** What a signature's bytes look like; which algorithm made it is known only with the key. */
export interface SignatureShape {
  pointer: string
  bytes: Uint8Array
  form: 'der' | 'raw' | 'rsa' | 'unknown'
  faults: Fault[]
}
