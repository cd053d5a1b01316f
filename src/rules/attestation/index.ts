import type { Rule } from '../define-rule.ts'
import attestationAuthDataAbsent from './attestation-auth-data-absent.ts'
import attestationAuthDataIsText from './attestation-auth-data-is-text.ts'
import attestationAuthDataNotBytes from './attestation-auth-data-not-bytes.ts'
import attestationFmtAbsent from './attestation-fmt-absent.ts'
import attestationFmtNotText from './attestation-fmt-not-text.ts'
import attestationIsCtapResponse from './attestation-is-ctap-response.ts'
import attestationNotMap from './attestation-not-map.ts'
import attestationStatementAbsent from './attestation-statement-absent.ts'
import attestationStatementNotMap from './attestation-statement-not-map.ts'
import attestationTrailingBytes from './attestation-trailing-bytes.ts'
import cborBadUtf8 from './cbor-bad-utf8.ts'
import cborDuplicateKey from './cbor-duplicate-key.ts'
import cborFloat from './cbor-float.ts'
import cborIndefiniteLength from './cbor-indefinite-length.ts'
import cborKeyOrder from './cbor-key-order.ts'
import cborNonMinimal from './cbor-non-minimal.ts'
import cborReservedAdditionalInfo from './cbor-reserved-additional-info.ts'
import cborReservedSimple from './cbor-reserved-simple.ts'
import cborTag from './cbor-tag.ts'
import cborTooDeep from './cbor-too-deep.ts'
import cborTooManyItems from './cbor-too-many-items.ts'
import cborTruncated from './cbor-truncated.ts'
import cborUnexpectedBreak from './cbor-unexpected-break.ts'
import cborWrongChunk from './cbor-wrong-chunk.ts'

/** In the order of the folder; a test compares the two. */
export const ATTESTATION_RULES: readonly Rule[] = [
  attestationAuthDataAbsent,
  attestationAuthDataIsText,
  attestationAuthDataNotBytes,
  attestationFmtAbsent,
  attestationFmtNotText,
  attestationIsCtapResponse,
  attestationNotMap,
  attestationStatementAbsent,
  attestationStatementNotMap,
  attestationTrailingBytes,
  cborBadUtf8,
  cborDuplicateKey,
  cborFloat,
  cborIndefiniteLength,
  cborKeyOrder,
  cborNonMinimal,
  cborReservedAdditionalInfo,
  cborReservedSimple,
  cborTag,
  cborTooDeep,
  cborTooManyItems,
  cborTruncated,
  cborUnexpectedBreak,
  cborWrongChunk,
]
