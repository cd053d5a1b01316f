import type { Rule } from '../define-rule.ts'
import clientDataBom from './client-data-bom.ts'
import clientDataChallengeEncodedTwice from './client-data-challenge-encoded-twice.ts'
import clientDataChallengeNotBase64url from './client-data-challenge-not-base64url.ts'
import clientDataChallengeShort from './client-data-challenge-short.ts'
import clientDataChallengeUnexpected from './client-data-challenge-unexpected.ts'
import clientDataCrossOrigin from './client-data-cross-origin.ts'
import clientDataCrossOriginNotBoolean from './client-data-cross-origin-not-boolean.ts'
import clientDataDuplicateMember from './client-data-duplicate-member.ts'
import clientDataIsDecodedJson from './client-data-is-decoded-json.ts'
import clientDataMemberAbsent from './client-data-member-absent.ts'
import clientDataNotJson from './client-data-not-json.ts'
import clientDataNotObject from './client-data-not-object.ts'
import clientDataNotUtf8 from './client-data-not-utf8.ts'
import clientDataOriginAndroidHash from './client-data-origin-android-hash.ts'
import clientDataOriginAndroidSha1 from './client-data-origin-android-sha1.ts'
import clientDataOriginIsIp from './client-data-origin-is-ip.ts'
import clientDataOriginMalformed from './client-data-origin-malformed.ts'
import clientDataOriginNotWeb from './client-data-origin-not-web.ts'
import clientDataOriginScheme from './client-data-origin-scheme.ts'
import clientDataOriginUnexpected from './client-data-origin-unexpected.ts'
import clientDataRewritten from './client-data-rewritten.ts'
import clientDataTokenBindingLegacy from './client-data-token-binding-legacy.ts'
import clientDataTopOriginNotText from './client-data-top-origin-not-text.ts'
import clientDataTopOriginWithoutCrossOrigin from './client-data-top-origin-without-cross-origin.ts'
import clientDataTrailingBytes from './client-data-trailing-bytes.ts'
import clientDataTypeContradicts from './client-data-type-contradicts.ts'
import clientDataTypePayment from './client-data-type-payment.ts'
import clientDataTypeUnknown from './client-data-type-unknown.ts'

/** In the order of the folder; a test compares the two. */
export const CLIENT_DATA_RULES: readonly Rule[] = [
  clientDataBom,
  clientDataChallengeEncodedTwice,
  clientDataChallengeNotBase64url,
  clientDataChallengeShort,
  clientDataChallengeUnexpected,
  clientDataCrossOrigin,
  clientDataCrossOriginNotBoolean,
  clientDataDuplicateMember,
  clientDataIsDecodedJson,
  clientDataMemberAbsent,
  clientDataNotJson,
  clientDataNotObject,
  clientDataNotUtf8,
  clientDataOriginAndroidHash,
  clientDataOriginAndroidSha1,
  clientDataOriginIsIp,
  clientDataOriginMalformed,
  clientDataOriginNotWeb,
  clientDataOriginScheme,
  clientDataOriginUnexpected,
  clientDataRewritten,
  clientDataTokenBindingLegacy,
  clientDataTopOriginNotText,
  clientDataTopOriginWithoutCrossOrigin,
  clientDataTrailingBytes,
  clientDataTypeContradicts,
  clientDataTypePayment,
  clientDataTypeUnknown,
]
