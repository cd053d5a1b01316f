import type { Rule } from '../define-rule.ts'
import optionsAlgNotANumber from './options-alg-not-a-number.ts'
import optionsAlgNotRecommended from './options-alg-not-recommended.ts'
import optionsAlgPositive from './options-alg-positive.ts'
import optionsAlgRepeated from './options-alg-repeated.ts'
import optionsAlgSha1 from './options-alg-sha1.ts'
import optionsBytesAreHex from './options-bytes-are-hex.ts'
import optionsBytesNotBase64url from './options-bytes-not-base64url.ts'
import optionsBytesNotText from './options-bytes-not-text.ts'
import optionsChallengeEncodedTwice from './options-challenge-encoded-twice.ts'
import optionsChallengeShort from './options-challenge-short.ts'
import optionsChallengeWeak from './options-challenge-weak.ts'
import optionsCredentialRepeated from './options-credential-repeated.ts'
import optionsCredentialsMany from './options-credentials-many.ts'
import optionsDisplayNameAbsent from './options-display-name-absent.ts'
import optionsEs256Absent from './options-es256-absent.ts'
import optionsExtensionOfOtherCeremony from './options-extension-of-other-ceremony.ts'
import optionsHintUnknown from './options-hint-unknown.ts'
import optionsKindsMixed from './options-kinds-mixed.ts'
import optionsMemberAbsent from './options-member-absent.ts'
import optionsMemberInvalid from './options-member-invalid.ts'
import optionsMemberNull from './options-member-null.ts'
import optionsMemberObsolete from './options-member-obsolete.ts'
import optionsParamsEmpty from './options-params-empty.ts'
import optionsParamsNotAList from './options-params-not-a-list.ts'
import optionsResidentKeyContradictory from './options-resident-key-contradictory.ts'
import optionsRpIdInvalid from './options-rp-id-invalid.ts'
import optionsRpIdSingleLabel from './options-rp-id-single-label.ts'
import optionsRs256Absent from './options-rs256-absent.ts'
import optionsTimeoutInSeconds from './options-timeout-in-seconds.ts'
import optionsTimeoutNegative from './options-timeout-negative.ts'
import optionsTimeoutUnusual from './options-timeout-unusual.ts'
import optionsTypeNotPublicKey from './options-type-not-public-key.ts'
import optionsUserIdPersonal from './options-user-id-personal.ts'
import optionsUserIdTooLong from './options-user-id-too-long.ts'
import optionsUserNameAbsent from './options-user-name-absent.ts'
import optionsUserVerificationAbsent from './options-user-verification-absent.ts'
import optionsValueUnknown from './options-value-unknown.ts'

/** In the order of the folder; a test compares the two. */
export const OPTIONS_RULES: readonly Rule[] = [
  optionsAlgNotANumber,
  optionsAlgNotRecommended,
  optionsAlgPositive,
  optionsAlgRepeated,
  optionsAlgSha1,
  optionsBytesAreHex,
  optionsBytesNotBase64url,
  optionsBytesNotText,
  optionsChallengeEncodedTwice,
  optionsChallengeShort,
  optionsChallengeWeak,
  optionsCredentialRepeated,
  optionsCredentialsMany,
  optionsDisplayNameAbsent,
  optionsEs256Absent,
  optionsExtensionOfOtherCeremony,
  optionsHintUnknown,
  optionsKindsMixed,
  optionsMemberAbsent,
  optionsMemberInvalid,
  optionsMemberNull,
  optionsMemberObsolete,
  optionsParamsEmpty,
  optionsParamsNotAList,
  optionsResidentKeyContradictory,
  optionsRpIdInvalid,
  optionsRpIdSingleLabel,
  optionsRs256Absent,
  optionsTimeoutInSeconds,
  optionsTimeoutNegative,
  optionsTimeoutUnusual,
  optionsTypeNotPublicKey,
  optionsUserIdPersonal,
  optionsUserIdTooLong,
  optionsUserNameAbsent,
  optionsUserVerificationAbsent,
  optionsValueUnknown,
]
