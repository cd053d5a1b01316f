import type { Rule } from '../define-rule.ts'
import appIdInUse from './app-id-in-use.ts'
import attestedCredentialDataAbsent from './attested-credential-data-absent.ts'
import attestedCredentialDataInAuthentication from './attested-credential-data-in-authentication.ts'
import authDataAttestedTruncated from './auth-data-attested-truncated.ts'
import authDataCborWrapped from './auth-data-cbor-wrapped.ts'
import authDataCredentialIdLength from './auth-data-credential-id-length.ts'
import authDataExtensionsAbsent from './auth-data-extensions-absent.ts'
import authDataExtensionsNotMap from './auth-data-extensions-not-map.ts'
import authDataKeyUnreadable from './auth-data-key-unreadable.ts'
import authDataLeftoverBytes from './auth-data-leftover-bytes.ts'
import authDataTooShort from './auth-data-too-short.ts'
import backupStateWithoutEligibility from './backup-state-without-eligibility.ts'
import extensionsMapEmpty from './extensions-map-empty.ts'
import registrationWithoutUserPresence from './registration-without-user-presence.ts'
import reservedFlagSet from './reserved-flag-set.ts'
import rpIdHashIsText from './rp-id-hash-is-text.ts'
import rpIdHashOfAppId from './rp-id-hash-of-app-id.ts'
import rpIdHashOfSomethingElse from './rp-id-hash-of-something-else.ts'
import rpIdHashUnexpected from './rp-id-hash-unexpected.ts'
import signCountSuspicious from './sign-count-suspicious.ts'
import userPresenceAbsent from './user-presence-absent.ts'

/** In the order of the folder; a test compares the two. */
export const AUTHENTICATOR_DATA_RULES: readonly Rule[] = [
  appIdInUse,
  attestedCredentialDataAbsent,
  attestedCredentialDataInAuthentication,
  authDataAttestedTruncated,
  authDataCborWrapped,
  authDataCredentialIdLength,
  authDataExtensionsAbsent,
  authDataExtensionsNotMap,
  authDataKeyUnreadable,
  authDataLeftoverBytes,
  authDataTooShort,
  backupStateWithoutEligibility,
  extensionsMapEmpty,
  registrationWithoutUserPresence,
  reservedFlagSet,
  rpIdHashIsText,
  rpIdHashOfAppId,
  rpIdHashOfSomethingElse,
  rpIdHashUnexpected,
  signCountSuspicious,
  userPresenceAbsent,
]
