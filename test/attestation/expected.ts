import type { Format, SwitchName } from '../authenticator/index.ts'

type Expected = string | Partial<Record<Format, string>>

/** The rule that tells each fault of an attestation statement: one finding, whatever the format. */
export const EXPECTED: Partial<Record<SwitchName, Expected>> = {
  'statement.algMissing': 'attestation-member-absent',
  'statement.algNotNumber': 'attestation-member-type',
  'statement.algMismatch': {
    'packed-self': 'attestation-algorithm-differs',
    packed: 'attestation-algorithm-unsuited',
    tpm: 'attestation-algorithm-unsuited',
    'android-key': 'attestation-algorithm-unsuited',
  },
  'statement.sigMissing': 'attestation-member-absent',
  'statement.sigNotBytes': 'attestation-member-type',
  'statement.sigEmpty': 'attestation-signature-empty',
  'statement.sigOverOtherData': 'attestation-signature-invalid',
  'statement.sigByOtherKey': 'attestation-signature-invalid',
  'x5c.missing': { packed: 'attestation-signature-invalid' },
  'x5c.empty': 'attestation-x5c-empty',
  'x5c.notArray': 'attestation-x5c-not-array',
  'x5c.text': 'attestation-certificate-is-text',
  'x5c.pem': 'attestation-certificate-is-text',
  'x5c.notCertificate': 'attestation-certificate-malformed',
  'x5c.number': 'attestation-certificate-malformed',
  'x5c.trailingBytes': 'attestation-certificate-trailing-bytes',
  'x5c.wrongOrder': 'attestation-chain-order',
  'x5c.forged': 'attestation-chain-signature',
  'leaf.version1': 'attestation-certificate-version',
  'leaf.isCa': 'attestation-certificate-is-ca',
  'leaf.aaguidMismatch': 'attestation-aaguid-mismatch',
  'leaf.aaguidCritical': 'attestation-extension-critical',
  'leaf.aaguidNotWrapped': 'attestation-aaguid-extension-malformed',
  'none.statementNotEmpty': 'attestation-statement-not-empty',
  'packed.countryMissing': 'attestation-packed-subject',
  'packed.countryThreeLetters': 'attestation-packed-subject',
  'packed.organizationMissing': 'attestation-packed-subject',
  'packed.unitOther': 'attestation-packed-subject',
  'packed.commonNameMissing': 'attestation-packed-subject',
  'packed.sigByCredentialKey': 'attestation-signature-invalid',
  'fido-u2f.twoCertificates': 'attestation-u2f-certificate-count',
  'fido-u2f.certificateKeyOther': 'attestation-u2f-certificate-key',
  'fido-u2f.credentialKeyOther': 'attestation-u2f-credential-key',
  'tpm.versionOther': 'attestation-tpm-version',
  'tpm.versionMissing': 'attestation-member-absent',
  'tpm.certInfoMissing': 'attestation-member-absent',
  'tpm.pubAreaMissing': 'attestation-member-absent',
  'tpm.magicWrong': 'attestation-tpm-magic',
  'tpm.typeWrong': 'attestation-tpm-type',
  'tpm.extraDataWrong': 'attestation-tpm-extra-data',
  'tpm.attestedNameWrong': 'attestation-tpm-name',
  'tpm.pubAreaOtherKey': 'attestation-key-mismatch',
  'tpm.basicConstraintsMissing': 'attestation-tpm-basic-constraints-absent',
  'tpm.pubAreaSchemeWithoutHash': 'attestation-tpm-pub-area-malformed',
  'tpm.pubAreaPaddedCoordinates': 'attestation-tpm-pub-area-malformed',
  'tpm.pubAreaSizePrefix': 'attestation-tpm-pub-area-malformed',
  'tpm.certInfoSizePrefix': 'attestation-tpm-cert-info-malformed',
  'tpm.certInfoTrailing': 'attestation-tpm-cert-info-malformed',
  'tpm.subjectNotEmpty': 'attestation-tpm-subject-not-empty',
  'tpm.sanMissing': 'attestation-tpm-alternative-name',
  'tpm.sanIncomplete': 'attestation-tpm-alternative-name',
  'tpm.ekuMissing': 'attestation-tpm-key-purpose',
  'tpm.ekuOther': 'attestation-tpm-key-purpose',
  'android-key.challengeWrong': 'attestation-android-challenge',
  'android-key.keyMismatch': 'attestation-key-mismatch',
  'android-key.extensionMissing': 'attestation-android-description',
  'android-key.allApplicationsSoftware': 'attestation-android-all-applications',
  'android-key.allApplicationsTee': 'attestation-android-all-applications',
  'android-key.originNotGenerated': 'attestation-android-origin',
  'android-key.purposeNotSign': 'attestation-android-purpose',
  'apple.nonceWrong': 'attestation-apple-nonce',
  'apple.keyMismatch': 'attestation-key-mismatch',
  'apple.extensionMissing': 'attestation-apple-nonce-absent',
  'safetynet.nonceWrong': 'attestation-safetynet-nonce',
  'safetynet.versionEmpty': 'attestation-safetynet-version',
  'safetynet.responseEmpty': 'attestation-safetynet-not-jws',
  'safetynet.notJws': 'attestation-safetynet-not-jws',
  'safetynet.hostOther': 'attestation-safetynet-host',
  'safetynet.signatureWrong': 'attestation-signature-invalid',
  'compound.oneEntry': 'attestation-compound-too-few',
  'compound.nested': 'attestation-compound-nested',
  'compound.notArray': 'attestation-compound-not-array',
  'compound.entryFmtMissing': 'attestation-compound-entry-malformed',
  'compound.entryBroken': 'attestation-signature-invalid',
}

/** Faults that are less than errors. */
export const MILD: Partial<Record<SwitchName, { rule: string; severity: 'warning' | 'info' }>> = {
  'leaf.basicConstraintsMissing': { rule: 'attestation-basic-constraints-absent', severity: 'warning' },
  'leaf.criticalFalseWritten': { rule: 'attestation-certificate-default-written', severity: 'warning' },
  'leaf.caFalseWritten': { rule: 'attestation-certificate-default-written', severity: 'warning' },
  'fido-u2f.aaguidNotZero': { rule: 'attestation-u2f-aaguid-not-zero', severity: 'warning' },
  'tpm.manufacturerUnknown': { rule: 'attestation-tpm-manufacturer-unknown', severity: 'info' },
  'safetynet.ctsProfileFalse': { rule: 'attestation-safetynet-cts-profile', severity: 'warning' },
  'object.fmtUnknown': { rule: 'attestation-format-unknown', severity: 'warning' },
  'leaf.expired': { rule: 'attestation-certificate-not-valid-now', severity: 'info' },
  'leaf.notYetValid': { rule: 'attestation-certificate-not-valid-now', severity: 'info' },
  'x5c.intermediateExpired': { rule: 'attestation-certificate-not-valid-now', severity: 'info' },
}

export function expectedOf(name: SwitchName, format: Format): string | undefined {
  const expected = EXPECTED[name]
  // Without x5c a packed statement is a self attestation, whose signature is by another key.
  if (name === 'x5c.missing' && format !== 'packed') return 'attestation-member-absent'
  // One certificate alone does not show who signed it; the roots do.
  if (name === 'x5c.forged' && format === 'fido-u2f') return 'attestation-chain-untrusted'
  return typeof expected === 'object' ? expected[format] : expected
}
