/**
 * What the decoders notice, by the id of the rule that words it: the arguments that its words take. The words stand
 * beside the decoder, in a table that satisfies these.
 */
import type { Fault, LayerName, NoArgs, Place, Unshown } from '../model/index.ts'
import type { TextName } from '../webauthn/cose-key-types.ts'
import type { MajorName } from './cbor/keys.ts'

/** The type of a CBOR item that stands where another is due. */
type Found = { found: MajorName }

/** A character of the member, and its index in it. */
type Character = { index: number; character: Unshown }

/** Of text that is some kind of base64, but not base64url without padding. */
export interface Base64Faults {
  'base64-bad-character': Character & { codePoint: Unshown; isPython: boolean }
  'base64-encoded-twice': { inner: 'hex' | 'base64' }
  'base64-impossible-length': { length: number }
  'base64-mixed-alphabet': Character
  'base64-padding': { count: number; index: number }
  'base64-standard-alphabet': Character & { padded: boolean }
  'base64-trailing-bits': { character: Unshown }
  /** `plus`: a form made spaces of plus signs. */
  'base64-whitespace': { index: number; plus: boolean }
}

/** Of a member that is no base64 at all. */
export interface BytesFaults {
  'bytes-are-array': { length: number }
  'bytes-are-cut': { marker: '…' | '...'; index: number }
  'bytes-are-data-url': { prefix: Unshown }
  'bytes-are-empty-object': NoArgs
  'bytes-are-hex': { length: number }
  'bytes-are-index-object': { length: number }
  'bytes-are-json-text': NoArgs
  'bytes-are-node-buffer': { length: number }
  'bytes-are-object': NoArgs
  'bytes-are-object-text': { text: Unshown }
  'bytes-are-url-encoded': { index: number; escape: Unshown }
  /** `lossy`: bytes are lost, not only changed. */
  'bytes-through-text': { lossy: boolean }
  'member-too-long': { length: number; limit: number }
}

export interface ClientDataFaults {
  'client-data-bom': NoArgs
  'client-data-duplicate-member': { member: Unshown }
  'client-data-is-decoded-json': NoArgs
  'client-data-not-json': { offset: number; reason: Unshown }
  'client-data-not-object': { type: 'null' | 'array' | 'string' | 'number' | 'boolean' }
  'client-data-not-utf8': { offset: number; utf16: boolean }
  'client-data-trailing-bytes': { count: number; nul: boolean }
}

/** Of CBOR itself (RFC 8949; CTAP2 §8), in whatever it stands. */
export interface CborFaults {
  'cbor-bad-utf8': NoArgs
  /** `first`: offset of the key that it equals. */
  'cbor-duplicate-key': { first: number }
  'cbor-float': NoArgs
  'cbor-indefinite-length': NoArgs
  'cbor-key-order': NoArgs
  'cbor-non-minimal': NoArgs
  'cbor-reserved-additional-info': NoArgs
  'cbor-reserved-simple': NoArgs
  /** A number beyond what a double holds is text. */
  'cbor-tag': { tag: number | Unshown }
  'cbor-too-deep': { limit: number }
  'cbor-too-many-items': NoArgs
  /** `items`, `found`: of the container that ends too early. */
  'cbor-truncated': { needed: number; available: number; items?: number; found?: number }
  'cbor-unexpected-break': NoArgs
  'cbor-wrong-chunk': NoArgs
}

/** Of the attestation object's own map. */
export interface AttestationFaults {
  'attestation-auth-data-absent': NoArgs
  'attestation-auth-data-is-text': { length: number; base64: boolean }
  'attestation-auth-data-not-bytes': Found
  'attestation-fmt-absent': NoArgs
  'attestation-fmt-not-text': Found
  'attestation-is-ctap-response': NoArgs
  'attestation-not-map': Found & { looksLike: 'json' | 'base64-text' | 'wrapped-map' | 'unknown' }
  'attestation-statement-absent': NoArgs
  'attestation-statement-not-map': Found
  'attestation-trailing-bytes': { count: number }
}

/** Names of members that the formats know (WebAuthn Level 3 §8.2 to §8.9). */
export type MemberName =
  | 'fmt'
  | 'attStmt'
  | 'alg'
  | 'ver'
  | 'sig'
  | 'x5c'
  | 'ecdaaKeyId'
  | 'certInfo'
  | 'pubArea'
  | 'response'

/** Why a structure of a TPM cannot be read. */
export type TpmReason =
  | 'its size in front, as in a TPM2B'
  | 'fewer bytes than its lengths say'
  | 'a type that is neither RSA nor ECC'
  | 'a signing scheme without its hash'
  | 'a coordinate with a zero in front'
  | `${number} more bytes`

/** Of attestation statements. */
export interface StatementFaults {
  'attestation-certificate-is-text': Found & { pem: boolean }
  /** `hex`: how the bytes start, of a byte string. */
  'attestation-certificate-malformed': Partial<Found> & { hex?: Unshown }
  'attestation-certificate-trailing-bytes': { count: number }
  'attestation-compound-entry-malformed': { missing: readonly ('fmt' | 'attStmt')[] }
  'attestation-compound-nested': NoArgs
  'attestation-compound-not-array': Found
  'attestation-compound-too-few': { count: number }
  'attestation-member-absent': { member: MemberName }
  'attestation-member-type': Found & {
    member: MemberName
    expected: 'an integer' | 'a byte string' | 'a text string'
  }
  'attestation-member-unexpected': { name: Unshown }
  'attestation-placeholder': NoArgs
  'attestation-safetynet-not-jws': { reason: JwsReason }
  'attestation-signature-empty': NoArgs
  'attestation-statement-not-empty': { names: readonly Unshown[] }
  'attestation-tpm-cert-info-malformed': { reason: TpmReason }
  'attestation-tpm-pub-area-malformed': { reason: TpmReason }
  'attestation-x5c-not-array': Found
}

/** What stands where a JWS in compact serialisation is due. */
export type JwsReason =
  | 'bytes that are no UTF-8'
  | 'nothing'
  | 'a text without dots'
  | `${number} parts`
  | `a ${'header' | 'payload'} that is no JSON object in base64url`
  | 'a signature that is no base64url'

/** What the bytes after the end of authenticator data look like. */
export type LeftoverLook = 'extensions' | 'firefox-ed25519' | 'attested-credential-data' | 'zeros' | 'unknown'

/** What other form of a public key stands where a COSE key is due. */
export type KeyFormat = 'spki' | 'raw-point' | 'jwk' | 'pem' | 'unknown'

export interface AuthenticatorDataFaults {
  'auth-data-attested-truncated': { needed: number; available: number; looksLike?: 'one-byte-aaguid' }
  'auth-data-cbor-wrapped': { hex: Unshown }
  'auth-data-credential-id-length': { length: number }
  'auth-data-extensions-absent': NoArgs
  'auth-data-extensions-not-map': Found
  'auth-data-key-unreadable': { found: MajorName | 'nothing'; looksLike: KeyFormat | 'one-byte-aaguid' }
  'auth-data-leftover-bytes': { count: number; hex: Unshown; looksLike: LeftoverLook }
  'auth-data-too-short': { length: number }
}

/** Names of a COSE key's parameters (RFC 9052 §7.1, RFC 9053 §7, RFC 8230 §4, RFC 9964). */
export type ParameterName = 'kty' | 'alg' | 'crv' | 'x' | 'y' | 'n' | 'e' | 'pub'
type Parameter = { parameter: ParameterName }
/** An algorithm, and the key type or curve that it wants and has. */
type Mismatch = { alg: Unshown; wanted: Unshown; found: Unshown }

export interface CoseKeyFaults {
  'cose-key-alg-absent': NoArgs
  'cose-key-algorithm-unknown': { alg: number }
  'cose-key-compressed-point': NoArgs
  'cose-key-curve-mismatch': Mismatch
  'cose-key-kty-absent': NoArgs
  'cose-key-other-parameter': { parameter: Unshown }
  'cose-key-parameter-absent': Parameter & { label: number }
  'cose-key-point-invalid': { curve: Unshown; why: 'zero' | 'too-large' | 'off-curve' }
  'cose-key-private': NoArgs
  'cose-key-rsa-exponent': { why: 'empty' | 'leading-zero' | 'even' | 'one'; length: number }
  'cose-key-rsa-modulus': { why: 'empty' | 'leading-zero' | 'even'; length: number }
  'cose-key-rsa-short': { bits: number; min: number }
  'cose-key-sha1': NoArgs
  'cose-key-small-order': { curve: Unshown }
  'cose-key-symmetric': NoArgs
  'cose-key-text-labels': { labels: readonly Unshown[] }
  'cose-key-type-mismatch': Mismatch
  'cose-key-value-length': Parameter & { wanted: number; length: number; looksLike: LengthLook }
  'cose-key-value-not-bytes': Parameter & Found
  'cose-key-value-not-integer': Parameter & Found & { value?: TextName }
}

/** How a coordinate came to another length than its curve's. */
export type LengthLook = 'zero-stripped' | 'sign-byte' | 'raw-point' | 'both' | 'compressed' | 'unknown'

export interface SignatureFaults {
  'signature-der-malformed': { reason: 'length' | 'negative' | 'zero' | 'non-minimal' }
  'signature-der-trailing-bytes': { count: number }
  'signature-der-truncated': { needed: number; available: number }
  'signature-length-impossible': { length: number }
}

/** Of a key or a certificate that was pasted alone. */
export interface LoneFieldFaults {
  'certificate-unreadable': { length: number }
  'field-trailing-bytes': { count: number }
}

/** All that a decoder may notice. */
export interface Faults
  extends Base64Faults,
    BytesFaults,
    ClientDataFaults,
    CborFaults,
    AttestationFaults,
    StatementFaults,
    AuthenticatorDataFaults,
    CoseKeyFaults,
    SignatureFaults,
    LoneFieldFaults {
  /** Its rule looks for it in another place itself. */
  'attestation-x5c-empty': NoArgs
}

/** A fault at `place`; `kind` is the id of the rule that words it. */
export function fault<K extends keyof Faults>(kind: K, place: Place, args: Faults[K]): Fault {
  return { kind, place, args }
}

/** A place in a decoded member: `at` is left out for the whole layer, `offset` counts from the member's first byte. */
export function bytePlace(pointer: string, layer: LayerName, at: string, offset: number, length: number): Place {
  const bytes = { offset, length }
  return at === '' ? { pointer, layer, bytes } : { pointer, layer, at, bytes }
}
