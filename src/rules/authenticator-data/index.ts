import type { Rule } from '../define-rule.ts'
import attestedCredentialDataAbsent from './attested-credential-data-absent.ts'
import authDataAttestedTruncated from './auth-data-attested-truncated.ts'
import authDataCborWrapped from './auth-data-cbor-wrapped.ts'
import authDataCredentialIdLength from './auth-data-credential-id-length.ts'
import authDataExtensionsAbsent from './auth-data-extensions-absent.ts'
import authDataExtensionsNotMap from './auth-data-extensions-not-map.ts'
import authDataKeyUnreadable from './auth-data-key-unreadable.ts'
import authDataLeftoverBytes from './auth-data-leftover-bytes.ts'
import authDataTooShort from './auth-data-too-short.ts'
import backupStateWithoutEligibility from './backup-state-without-eligibility.ts'

/** In the order of the folder; a test compares the two. */
export const AUTHENTICATOR_DATA_RULES: readonly Rule[] = [
  attestedCredentialDataAbsent,
  authDataAttestedTruncated,
  authDataCborWrapped,
  authDataCredentialIdLength,
  authDataExtensionsAbsent,
  authDataExtensionsNotMap,
  authDataKeyUnreadable,
  authDataLeftoverBytes,
  authDataTooShort,
  backupStateWithoutEligibility,
]
