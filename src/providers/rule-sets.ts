/** Rules that several documented causes name together. */

/** The text of a member is not the base64url text that the browser gave. */
export const WRONG_ENCODING = [
  'base64-standard-alphabet',
  'base64-mixed-alphabet',
  'base64-padding',
  'base64-whitespace',
  'base64-trailing-bits',
  'base64-encoded-twice',
  'bytes-are-hex',
  'bytes-are-url-encoded',
  'bytes-are-data-url',
] as const

/** The bytes were lost, or never became text. */
export const NOT_ENCODED = [
  'bytes-are-empty-object',
  'bytes-are-index-object',
  'bytes-are-array',
  'bytes-are-node-buffer',
  'bytes-are-object',
  'bytes-are-object-text',
  'bytes-are-json-text',
  'bytes-through-text',
] as const

/** A part of the text is missing or was changed. */
export const CUT_OR_CHANGED = [
  'bytes-are-cut',
  'base64-impossible-length',
  'base64-bad-character',
  'member-too-long',
] as const

/** The credential was taken apart and put together again. */
export const REBUILT = [
  'credential-is-empty',
  'credential-is-flat',
  'credential-is-inner-response',
  'json-became-form-key',
  'renamed-member',
  'moved-member',
  'response-is-nested',
  'members-swapped',
] as const

/** CBOR that cannot be read, or not as CTAP2 wants it. */
export const BAD_CBOR = [
  'cbor-truncated',
  'cbor-reserved-additional-info',
  'cbor-reserved-simple',
  'cbor-unexpected-break',
  'cbor-wrong-chunk',
  'cbor-non-minimal',
  'cbor-indefinite-length',
  'cbor-key-order',
  'cbor-duplicate-key',
  'cbor-tag',
  'cbor-float',
  'cbor-bad-utf8',
  'cbor-too-deep',
  'cbor-too-many-items',
] as const

export const BAD_ATTESTATION = [
  'attestation-trailing-bytes',
  'attestation-not-map',
  'attestation-is-ctap-response',
  'attestation-fmt-absent',
  'attestation-fmt-not-text',
  'attestation-statement-absent',
  'attestation-statement-not-map',
  'attestation-auth-data-absent',
  'attestation-auth-data-not-bytes',
  'attestation-auth-data-is-text',
  'attestation-aaguid-extension-malformed',
  'attestation-aaguid-mismatch',
  'attestation-algorithm-differs',
  'attestation-algorithm-unsuited',
  'attestation-android-all-applications',
  'attestation-android-challenge',
  'attestation-android-description',
  'attestation-android-origin',
  'attestation-android-purpose',
  'attestation-apple-nonce-absent',
  'attestation-apple-nonce',
  'attestation-certificate-is-ca',
  'attestation-certificate-is-text',
  'attestation-certificate-malformed',
  'attestation-certificate-trailing-bytes',
  'attestation-certificate-version',
  'attestation-chain-order',
  'attestation-chain-signature',
  'attestation-compound-entry-malformed',
  'attestation-compound-nested',
  'attestation-compound-not-array',
  'attestation-compound-too-few',
  'attestation-extension-critical',
  'attestation-key-mismatch',
  'attestation-member-absent',
  'attestation-member-type',
  'attestation-packed-subject',
  'attestation-placeholder',
  'attestation-safetynet-host',
  'attestation-safetynet-nonce',
  'attestation-safetynet-not-jws',
  'attestation-safetynet-version',
  'attestation-signature-empty',
  'attestation-signature-invalid',
  'attestation-statement-not-empty',
  'attestation-tpm-basic-constraints-absent',
  'attestation-tpm-alternative-name',
  'attestation-tpm-cert-info-malformed',
  'attestation-tpm-extra-data',
  'attestation-tpm-key-purpose',
  'attestation-tpm-magic',
  'attestation-tpm-name',
  'attestation-tpm-pub-area-malformed',
  'attestation-tpm-subject-not-empty',
  'attestation-tpm-type',
  'attestation-tpm-version',
  'attestation-u2f-certificate-count',
  'attestation-u2f-certificate-key',
  'attestation-u2f-credential-key',
  'attestation-x5c-empty',
  'attestation-x5c-not-array',
] as const

export const BAD_AUTHENTICATOR_DATA = [
  'auth-data-too-short',
  'auth-data-cbor-wrapped',
  'auth-data-extensions-absent',
  'auth-data-extensions-not-map',
  'auth-data-leftover-bytes',
  'rp-id-hash-is-text',
  'cred-protect-output-invalid',
  'extension-identifier-not-text',
] as const

export const BAD_ATTESTED_DATA = [
  'auth-data-attested-truncated',
  'auth-data-credential-id-length',
  'auth-data-key-unreadable',
  'cose-key-kty-absent',
  'cose-key-alg-absent',
  'cose-key-symmetric',
  'cose-key-type-mismatch',
  'cose-key-curve-mismatch',
  'cose-key-parameter-absent',
  'cose-key-value-not-bytes',
  'cose-key-value-not-integer',
  'cose-key-value-length',
  'cose-key-text-labels',
  'cose-key-private',
  'cose-key-compressed-point',
  'cose-key-point-invalid',
  'cose-key-rsa-modulus',
  'cose-key-rsa-exponent',
] as const

export const BAD_CLIENT_DATA = [
  'client-data-is-decoded-json',
  'client-data-not-utf8',
  'client-data-bom',
  'client-data-not-json',
  'client-data-trailing-bytes',
  'client-data-not-object',
  'client-data-duplicate-member',
  'client-data-member-absent',
  'client-data-type-unknown',
  'client-data-challenge-not-base64url',
  'client-data-origin-malformed',
  'client-data-origin-android-hash',
  'client-data-cross-origin-not-boolean',
  'client-data-top-origin-not-text',
] as const

/** Of a credential that was not sent as the browser gave it. */
export const NOT_AS_GIVEN = [
  ...REBUILT,
  ...NOT_ENCODED,
  ...WRONG_ENCODING,
  ...CUT_OR_CHANGED,
  ...BAD_CLIENT_DATA,
] as const

/** A member that every server asks for is not there, or is of another type. */
export const MEMBER_MISSING = [
  'id-absent',
  'id-invalid',
  'raw-id-absent',
  'raw-id-invalid',
  'type-absent',
  'type-unsupported',
  'response-absent',
  'response-not-an-object',
  'response-is-json-text',
  'response-empty',
  'client-data-absent',
  'client-data-invalid',
  'attestation-object-absent',
  'attestation-object-invalid',
  'authenticator-data-absent',
  'authenticator-data-invalid',
  'signature-absent',
  'signature-invalid',
] as const

/** Texts of which no server makes the bytes; some of them take padding and white space. */
export const NO_BYTES = [
  'base64-standard-alphabet',
  'base64-mixed-alphabet',
  'base64-encoded-twice',
  'bytes-are-hex',
  'bytes-are-url-encoded',
  'bytes-are-data-url',
  ...NOT_ENCODED,
  ...CUT_OR_CHANGED,
] as const

/** The bytes are there, and are not of the structure that they should be. */
export const UNREADABLE = [...BAD_CLIENT_DATA, ...BAD_CBOR, ...BAD_AUTHENTICATOR_DATA, ...BAD_ATTESTED_DATA] as const

/** The credential answers another challenge, or was made on another page or for another relying party. */
export const OF_ANOTHER_ATTEMPT = [
  'client-data-challenge-unexpected',
  'challenge-of-other-options',
  'client-data-challenge-encoded-twice',
  'client-data-origin-unexpected',
  'rp-id-hash-unexpected',
  'rp-id-hash-of-something-else',
  'rp-id-hash-of-other-options',
  'origin-not-of-rp-id',
] as const

/** It is the result of the other call than the step takes. */
export const OF_OTHER_CEREMONY = ['wrong-ceremony-for-endpoint', 'client-data-type-contradicts'] as const

/** What proves it does not. */
export const UNPROVEN = [
  'signature-does-not-verify',
  'signature-der-malformed',
  'signature-der-truncated',
  'signature-der-trailing-bytes',
  'signature-length-impossible',
  'client-data-rewritten',
  'user-presence-absent',
] as const
