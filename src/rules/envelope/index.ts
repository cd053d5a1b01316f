import type { Rule } from '../define-rule.ts'
import attachmentContradictsTransports from './attachment-contradicts-transports.ts'
import attestationObjectAbsent from './attestation-object-absent.ts'
import attestationObjectInvalid from './attestation-object-invalid.ts'
import authenticatorAttachmentAbsent from './authenticator-attachment-absent.ts'
import authenticatorAttachmentIsAny from './authenticator-attachment-is-any.ts'
import authenticatorAttachmentUnsupported from './authenticator-attachment-unsupported.ts'
import authenticatorDataAbsent from './authenticator-data-absent.ts'
import authenticatorDataDiffers from './authenticator-data-differs.ts'
import authenticatorDataInvalid from './authenticator-data-invalid.ts'
import clientDataAbsent from './client-data-absent.ts'
import clientDataInvalid from './client-data-invalid.ts'
import clientExtensionResultsAbsent from './client-extension-results-absent.ts'
import clientExtensionResultsInvalid from './client-extension-results-invalid.ts'
import credentialIdShort from './credential-id-short.ts'
import credentialIsEmpty from './credential-is-empty.ts'
import credentialIsFlat from './credential-is-flat.ts'
import credentialIsInnerResponse from './credential-is-inner-response.ts'
import credentialWasRebuilt from './credential-was-rebuilt.ts'
import endpointTakesACredential from './endpoint-takes-a-credential.ts'
import idAbsent from './id-absent.ts'
import idAndRawIdSwapped from './id-and-raw-id-swapped.ts'
import idDiffersFromAttested from './id-differs-from-attested.ts'
import idDiffersFromRawId from './id-differs-from-raw-id.ts'
import idInvalid from './id-invalid.ts'
import jsonBecameFormKey from './json-became-form-key.ts'
import movedMember from './moved-member.ts'
import publicKeyAlgorithmDiffers from './public-key-algorithm-differs.ts'
import publicKeyDiffers from './public-key-differs.ts'
import publicKeyNotSpki from './public-key-not-spki.ts'
import rawIdAbsent from './raw-id-absent.ts'
import rawIdInvalid from './raw-id-invalid.ts'
import rawIdIsHexOfId from './raw-id-is-hex-of-id.ts'
import renamedMember from './renamed-member.ts'
import responseAbsent from './response-absent.ts'
import responseCeremonyUnclear from './response-ceremony-unclear.ts'
import responseEmpty from './response-empty.ts'
import responseHasBothCeremonies from './response-has-both-ceremonies.ts'
import responseIsJsonText from './response-is-json-text.ts'
import responseNotAnObject from './response-not-an-object.ts'
import signatureAbsent from './signature-absent.ts'
import signatureInvalid from './signature-invalid.ts'
import transportUnsupported from './transport-unsupported.ts'
import transportsInvalid from './transports-invalid.ts'
import typeAbsent from './type-absent.ts'
import typeUnsupported from './type-unsupported.ts'
import userHandleInvalid from './user-handle-invalid.ts'
import userHandleIsEMail from './user-handle-is-e-mail.ts'
import userHandleTooLong from './user-handle-too-long.ts'
import wrongCeremonyForEndpoint from './wrong-ceremony-for-endpoint.ts'

/** In the order of the folder; a test compares the two. */
export const ENVELOPE_RULES: readonly Rule[] = [
  attachmentContradictsTransports,
  attestationObjectAbsent,
  attestationObjectInvalid,
  authenticatorAttachmentAbsent,
  authenticatorAttachmentIsAny,
  authenticatorAttachmentUnsupported,
  authenticatorDataAbsent,
  authenticatorDataDiffers,
  authenticatorDataInvalid,
  clientDataAbsent,
  clientDataInvalid,
  clientExtensionResultsAbsent,
  clientExtensionResultsInvalid,
  credentialIdShort,
  credentialIsEmpty,
  credentialIsFlat,
  credentialIsInnerResponse,
  credentialWasRebuilt,
  endpointTakesACredential,
  idAbsent,
  idAndRawIdSwapped,
  idDiffersFromAttested,
  idDiffersFromRawId,
  idInvalid,
  jsonBecameFormKey,
  movedMember,
  publicKeyAlgorithmDiffers,
  publicKeyDiffers,
  publicKeyNotSpki,
  rawIdAbsent,
  rawIdInvalid,
  rawIdIsHexOfId,
  renamedMember,
  responseAbsent,
  responseCeremonyUnclear,
  responseEmpty,
  responseHasBothCeremonies,
  responseIsJsonText,
  responseNotAnObject,
  signatureAbsent,
  signatureInvalid,
  transportUnsupported,
  transportsInvalid,
  typeAbsent,
  typeUnsupported,
  userHandleInvalid,
  userHandleIsEMail,
  userHandleTooLong,
  wrongCeremonyForEndpoint,
]
