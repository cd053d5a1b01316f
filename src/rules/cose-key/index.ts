import type { Rule } from '../define-rule.ts'
import coseKeyAlgAbsent from './cose-key-alg-absent.ts'
import coseKeyAlgorithmUnknown from './cose-key-algorithm-unknown.ts'
import coseKeyCompressedPoint from './cose-key-compressed-point.ts'
import coseKeyCurveMismatch from './cose-key-curve-mismatch.ts'
import coseKeyKtyAbsent from './cose-key-kty-absent.ts'
import coseKeyOtherParameter from './cose-key-other-parameter.ts'
import coseKeyParameterAbsent from './cose-key-parameter-absent.ts'
import coseKeyPointInvalid from './cose-key-point-invalid.ts'
import coseKeyPrivate from './cose-key-private.ts'
import coseKeyRsaExponent from './cose-key-rsa-exponent.ts'
import coseKeyRsaModulus from './cose-key-rsa-modulus.ts'
import coseKeyRsaShort from './cose-key-rsa-short.ts'
import coseKeySha1 from './cose-key-sha1.ts'
import coseKeySmallOrder from './cose-key-small-order.ts'
import coseKeySymmetric from './cose-key-symmetric.ts'
import coseKeyTextLabels from './cose-key-text-labels.ts'
import coseKeyTypeMismatch from './cose-key-type-mismatch.ts'
import coseKeyValueLength from './cose-key-value-length.ts'
import coseKeyValueNotBytes from './cose-key-value-not-bytes.ts'
import coseKeyValueNotInteger from './cose-key-value-not-integer.ts'

/** In the order of the folder; a test compares the two. */
export const COSE_KEY_RULES: readonly Rule[] = [
  coseKeyAlgAbsent,
  coseKeyAlgorithmUnknown,
  coseKeyCompressedPoint,
  coseKeyCurveMismatch,
  coseKeyKtyAbsent,
  coseKeyOtherParameter,
  coseKeyParameterAbsent,
  coseKeyPointInvalid,
  coseKeyPrivate,
  coseKeyRsaExponent,
  coseKeyRsaModulus,
  coseKeyRsaShort,
  coseKeySha1,
  coseKeySmallOrder,
  coseKeySymmetric,
  coseKeyTextLabels,
  coseKeyTypeMismatch,
  coseKeyValueLength,
  coseKeyValueNotBytes,
  coseKeyValueNotInteger,
]
