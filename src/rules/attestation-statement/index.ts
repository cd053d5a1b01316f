import type { Rule } from '../define-rule.ts'
import attestationAaguidExtensionMalformed from './attestation-aaguid-extension-malformed.ts'
import attestationAaguidMismatch from './attestation-aaguid-mismatch.ts'
import attestationAlgorithmDiffers from './attestation-algorithm-differs.ts'
import attestationAlgorithmUnsuited from './attestation-algorithm-unsuited.ts'
import attestationAndroidAllApplications from './attestation-android-all-applications.ts'
import attestationAndroidChallenge from './attestation-android-challenge.ts'
import attestationAndroidDescription from './attestation-android-description.ts'
import attestationAndroidOrigin from './attestation-android-origin.ts'
import attestationAndroidPurpose from './attestation-android-purpose.ts'
import attestationAppleNonce from './attestation-apple-nonce.ts'
import attestationAppleNonceAbsent from './attestation-apple-nonce-absent.ts'
import attestationBasicConstraintsAbsent from './attestation-basic-constraints-absent.ts'
import attestationCertificateIsCa from './attestation-certificate-is-ca.ts'
import attestationCertificateIsText from './attestation-certificate-is-text.ts'
import attestationCertificateMalformed from './attestation-certificate-malformed.ts'
import attestationCertificateNotValidNow from './attestation-certificate-not-valid-now.ts'
import attestationCertificateTrailingBytes from './attestation-certificate-trailing-bytes.ts'
import attestationCertificateVersion from './attestation-certificate-version.ts'
import attestationChainHasRoot from './attestation-chain-has-root.ts'
import attestationChainOrder from './attestation-chain-order.ts'
import attestationChainSignature from './attestation-chain-signature.ts'
import attestationChainUntrusted from './attestation-chain-untrusted.ts'
import attestationCompoundEntryMalformed from './attestation-compound-entry-malformed.ts'
import attestationCompoundNested from './attestation-compound-nested.ts'
import attestationCompoundNotArray from './attestation-compound-not-array.ts'
import attestationCompoundTooFew from './attestation-compound-too-few.ts'
import attestationEcdaaRetired from './attestation-ecdaa-retired.ts'
import attestationExtensionCritical from './attestation-extension-critical.ts'
import attestationFormatUnknown from './attestation-format-unknown.ts'
import attestationKeyMismatch from './attestation-key-mismatch.ts'
import attestationMemberAbsent from './attestation-member-absent.ts'
import attestationMemberType from './attestation-member-type.ts'
import attestationMemberUnexpected from './attestation-member-unexpected.ts'
import attestationPackedSubject from './attestation-packed-subject.ts'
import attestationPlaceholder from './attestation-placeholder.ts'
import attestationSafetynetCtsProfile from './attestation-safetynet-cts-profile.ts'
import attestationSafetynetHost from './attestation-safetynet-host.ts'
import attestationSafetynetNonce from './attestation-safetynet-nonce.ts'
import attestationSafetynetNotJws from './attestation-safetynet-not-jws.ts'
import attestationSafetynetRetired from './attestation-safetynet-retired.ts'
import attestationSafetynetVersion from './attestation-safetynet-version.ts'
import attestationSignatureEmpty from './attestation-signature-empty.ts'
import attestationSignatureInvalid from './attestation-signature-invalid.ts'
import attestationStatementNotEmpty from './attestation-statement-not-empty.ts'
import attestationTpmAlternativeName from './attestation-tpm-alternative-name.ts'
import attestationTpmCertInfoMalformed from './attestation-tpm-cert-info-malformed.ts'
import attestationTpmExtraData from './attestation-tpm-extra-data.ts'
import attestationTpmKeyPurpose from './attestation-tpm-key-purpose.ts'
import attestationTpmMagic from './attestation-tpm-magic.ts'
import attestationTpmManufacturerUnknown from './attestation-tpm-manufacturer-unknown.ts'
import attestationTpmName from './attestation-tpm-name.ts'
import attestationTpmPubAreaMalformed from './attestation-tpm-pub-area-malformed.ts'
import attestationTpmSubjectNotEmpty from './attestation-tpm-subject-not-empty.ts'
import attestationTpmType from './attestation-tpm-type.ts'
import attestationTpmVersion from './attestation-tpm-version.ts'
import attestationU2fAaguidNotZero from './attestation-u2f-aaguid-not-zero.ts'
import attestationU2fCertificateCount from './attestation-u2f-certificate-count.ts'
import attestationU2fCertificateKey from './attestation-u2f-certificate-key.ts'
import attestationU2fCredentialKey from './attestation-u2f-credential-key.ts'
import attestationX5cEmpty from './attestation-x5c-empty.ts'
import attestationX5cNotArray from './attestation-x5c-not-array.ts'

/** In the order of the folder; a test compares the two. */
export const ATTESTATION_STATEMENT_RULES: readonly Rule[] = [
  attestationAaguidExtensionMalformed,
  attestationAaguidMismatch,
  attestationAlgorithmDiffers,
  attestationAlgorithmUnsuited,
  attestationAndroidAllApplications,
  attestationAndroidChallenge,
  attestationAndroidDescription,
  attestationAndroidOrigin,
  attestationAndroidPurpose,
  attestationAppleNonce,
  attestationAppleNonceAbsent,
  attestationBasicConstraintsAbsent,
  attestationCertificateIsCa,
  attestationCertificateIsText,
  attestationCertificateMalformed,
  attestationCertificateNotValidNow,
  attestationCertificateTrailingBytes,
  attestationCertificateVersion,
  attestationChainHasRoot,
  attestationChainOrder,
  attestationChainSignature,
  attestationChainUntrusted,
  attestationCompoundEntryMalformed,
  attestationCompoundNested,
  attestationCompoundNotArray,
  attestationCompoundTooFew,
  attestationEcdaaRetired,
  attestationExtensionCritical,
  attestationFormatUnknown,
  attestationKeyMismatch,
  attestationMemberAbsent,
  attestationMemberType,
  attestationMemberUnexpected,
  attestationPackedSubject,
  attestationPlaceholder,
  attestationSafetynetCtsProfile,
  attestationSafetynetHost,
  attestationSafetynetNonce,
  attestationSafetynetNotJws,
  attestationSafetynetRetired,
  attestationSafetynetVersion,
  attestationSignatureEmpty,
  attestationSignatureInvalid,
  attestationStatementNotEmpty,
  attestationTpmAlternativeName,
  attestationTpmCertInfoMalformed,
  attestationTpmExtraData,
  attestationTpmKeyPurpose,
  attestationTpmMagic,
  attestationTpmManufacturerUnknown,
  attestationTpmName,
  attestationTpmPubAreaMalformed,
  attestationTpmSubjectNotEmpty,
  attestationTpmType,
  attestationTpmVersion,
  attestationU2fAaguidNotZero,
  attestationU2fCertificateCount,
  attestationU2fCertificateKey,
  attestationU2fCredentialKey,
  attestationX5cEmpty,
  attestationX5cNotArray,
]
