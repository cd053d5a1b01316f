import type { SwitchName } from '../authenticator/index.ts'

/** Where @simplewebauthn/server and the standard part. Sections are those of WebAuthn Level 3 unless they name another document. */

export interface Refusal {
  rows: RegExp
  /** A part of what it says. */
  says: string
  because: string
  section: string
}

/** Valid responses that it refuses. */
export const REFUSES_VALID: readonly Refusal[] = [
  {
    rows: /^registration: packed-self ES256K$|^authentication: ES256K$/,
    says: 'COSE crv value of 8',
    because: 'Web Cryptography has no secp256k1; ES256K is a registered algorithm',
    section: '§5.8.5; RFC 8812 §3.2',
  },
  {
    rows: /^registration: packed-self Ed448$|^authentication: Ed448$|attestation key Ed448$/,
    says: 'invalid alg -53',
    because: 'its list of algorithms has no Ed448; the standard has a test vector for it',
    section: '§5.8.5, §16; RFC 9864 §2.2',
  },
  {
    rows: /(?:android-key|attestation key) ES512$/,
    says: 'unexpected namedCurve 1.3.132.0.35',
    because: 'it reads P-256 and P-384 keys out of certificates, not P-521',
    section: '§8.2, §8.4; RFC 9053 §2.1',
  },
  {
    rows: /attestation key ES256K$/,
    says: 'unexpected namedCurve 1.3.132.0.10',
    because: 'it reads P-256 and P-384 keys out of certificates, not secp256k1',
    section: '§8.2; RFC 8812 §3.2',
  },
  {
    rows: /attestation key EdDSA$/,
    says: 'unexpected algorithm ID 1.3.101.112',
    because: 'it reads no Ed25519 keys out of certificates',
    section: '§8.2; RFC 8410 §3',
  },
  {
    rows: /attestation key PS\d+$/,
    says: 'not verified',
    because: 'it takes every RSA key of a certificate for RSASSA-PKCS1-v1_5, whatever alg says',
    section: '§8.2, §8.3: the algorithm is that of alg; RFC 8230 §2',
  },
  {
    rows: /^registration: android-key (?:RS|PS)\d+$/,
    says: 'Credential public key does not equal leaf cert public key',
    because: 'it compares EC points only; Keystore makes RSA keys too',
    section: '§8.4: the public keys match',
  },
  {
    rows: /android-key, x5c without the root$/,
    says: 'was not a known root certificate',
    because: 'it takes the last certificate of x5c for the root, and does not look for one that it was given',
    section: '§8.4: x5c holds the chain; RFC 5280 §6.1 leaves the anchor to the reader',
  },
  {
    rows: /^registration: compound /,
    says: 'Unsupported Attestation Format',
    because: 'it does not know compound attestation',
    section: '§8.9',
  },
  {
    rows: /x5c has the root too$/,
    says: 'validating certificate path',
    because: 'it takes a trust anchor that is also in x5c for a duplicate',
    section: '§8.2: x5c holds the chain, if any; RFC 5280 §6.1 leaves the anchor to the reader',
  },
  {
    rows: /object named by SHA-1$/,
    says: 'Unexpected TPM attested name alg',
    because: 'it knows SHA-256, SHA-384 and SHA-512 as name algorithms',
    section: '§8.3: nameAlg of pubArea decides; TPM 2.0 Part 2 §12.2.4',
  },
]

export interface Acceptance {
  because: string
  section: string
  /** Where it takes only one of the two. */
  in?: 'registration' | 'authentication'
}

/** Broken responses that it takes, by switch. */
export const TAKES_BROKEN: Partial<Record<SwitchName, Acceptance>> = {
  'clientData.crossOriginNotBoolean': { because: 'it reads crossOrigin by truth, not by type', section: '§5.8.1' },
  'clientData.topOriginWithoutCrossOrigin': {
    because: 'it reads topOrigin at authentication only',
    section: '§5.8.1, §7.1 step 11',
    in: 'registration',
  },
  'clientData.duplicateMember': { because: 'JSON.parse keeps the last of the two', section: 'RFC 8259 §4' },
  'clientData.bom': {
    because: 'as §7.1 step 5 has it: "UTF-8 decode" drops a byte order mark; other readers stumble over it',
    section: '§7.1 step 5',
  },
  'authData.reservedBits': { because: 'it does not read the reserved bits', section: '§6.1: they shall be 0' },
  'authData.attestedInAssertion': { because: 'it does not ask for AT to be clear', section: '§6.1: AT is for create' },
  'authData.credentialIdOver1023': { because: 'it does not limit the length', section: '§6.5.1' },
  'authData.beChanged': { because: 'it does not store BE', section: '§7.2' },
  'key.algOther': { because: 'it takes the hash from attStmt.alg and the curve from crv', section: '§5.8.5, §8.2' },
  'key.xLong': { because: 'Web Cryptography takes a leading zero', section: 'RFC 9053 §7.1.1' },
  'key.kid': { because: 'it reads the members that it needs', section: '§6.5.1.1: no other optional members' },
  'key.private': { because: 'it reads the members that it needs', section: '§6.5.1.1: no other optional members' },
  'key.order': { because: 'its CBOR reader takes any order', section: '§6.5.1.1; CTAP §8' },
  'key.rsaLeadingZero': { because: 'Web Cryptography takes a leading zero', section: 'RFC 8230 §4' },
  'object.trailing': { because: 'it decodes the first item and ignores the rest', section: '§6.5.4; RFC 8949 §5.3.1' },
  'object.attStmtNotMap': { because: 'it asks a text for its size and gets none', section: '§6.5.4, §8.7' },
  'object.keyOrder': { because: 'its CBOR reader takes any order', section: 'CTAP §8' },
  'json.idOther': {
    because: 'it does not compare id with the attested credential ID, nor with the stored one',
    section: '§5.1, §7.2 step 5',
  },
  'json.authenticatorDataOther': { because: 'it reads attestationObject alone', section: '§5.2.1' },
  'json.publicKeyOther': { because: 'it reads attestationObject alone', section: '§5.2.1.1' },
  'json.publicKeyAlgorithmOther': { because: 'it reads attestationObject alone', section: '§5.2.1.1' },
  'json.userHandleOther': { because: 'it leaves the user handle to its caller', section: '§7.2 step 6' },
  'statement.algMismatch': {
    because: 'it takes from alg the hash only, and ES256 and RS256 share it',
    section: '§8.2: alg matches; §8.3, §8.4: the algorithm is that of alg',
  },
  'x5c.trailingBytes': { because: 'its ASN.1 reader ignores what follows', section: '§8.2: each an X.509 certificate' },
  'leaf.basicConstraintsMissing': {
    because: 'it takes an absent extension for cA false',
    section: '§8.2.1: the extension must have cA false',
  },
  'tpm.basicConstraintsMissing': {
    because: 'it takes an absent extension for cA false',
    section: '§8.3.1: the extension must have cA false',
  },
  'tpm.pubAreaSchemeWithoutHash': {
    because: 'it reads no scheme with its details',
    section: '§8.3; TPM 2.0 Library, Part 2, §11.2: the hash follows',
  },
  'leaf.criticalFalseWritten': { because: 'it reads BER', section: 'X.690 §11.5: DER leaves defaults out' },
  'leaf.caFalseWritten': { because: 'it reads BER', section: 'X.690 §11.5: DER leaves defaults out' },
  'leaf.aaguidCritical': { because: 'it does not read critical', section: '§8.2.1: must not be critical' },
  'fido-u2f.twoCertificates': { because: 'it does not count the certificates', section: '§8.6: exactly one' },
  'fido-u2f.credentialKeyOther': {
    because: 'it puts the key together whatever the curve',
    section: '§8.6: x and y of 32 bytes',
  },
  'tpm.certInfoTrailing': { because: 'it reads until the last member', section: '§8.3; TPM 2.0 Part 2 §10.12.8' },
  'android-key.originNotGenerated': { because: 'it does not read origin', section: '§8.4' },
  'android-key.purposeNotSign': { because: 'it does not read purpose', section: '§8.4' },
  'signature.trailingByte': { because: 'its ASN.1 reader ignores what follows', section: '§6.5.5' },
}

/** The test vectors of the standard (§16) that it refuses, and what it says. They are valid by definition. */
export const REFUSES_VECTORS: Record<string, Omit<Refusal, 'rows'>> = {
  'android-key-es256.registration.json': {
    says: 'validating certificate path',
    because: 'it takes the last certificate of x5c for the root, and x5c has the leaf alone',
    section: '§8.4',
  },
  'fido-u2f-es256.registration.json': {
    says: 'was not expected value',
    because: 'it asks for an AAGUID of zeros, which CTAP prescribes and the verification procedure does not ask for',
    section: '§8.6; CTAP §10',
  },
  'packed-ed448.authentication.json': {
    says: 'invalid alg -53',
    because: 'its list of algorithms has no Ed448',
    section: '§5.8.5',
  },
  'tpm-es256.registration.json': {
    says: 'Could not match TPM manufacturer',
    because: 'it asks for a registered manufacturer; the verification procedure does not',
    section: '§8.3.1',
  },
}

/** Broken responses that both see, and that we call a warning or an info: why that is enough. */
export const REFUSES_WHERE_WE_WARN: Partial<Record<SwitchName, Acceptance>> = {
  'clientData.originInsecure': {
    because: 'it compares with the expected origin; ours may be a test server on a private network',
    section: 'Secure Contexts §3.1',
  },
  'clientData.challengeEncodedTwice': {
    because: 'the challenge may really be text; without the expected challenge nobody knows',
    section: '§5.8.1',
  },
  'clientData.topOriginWithoutCrossOrigin': { because: 'readers are not told to refuse it', section: '§5.8.1' },
  'clientData.tokenBindingStatusUnknown': {
    because: 'Level 3 reserves the member and reads it no more',
    section: '§5.8.1',
  },
  'authData.upClear': {
    because: 'conditional creation has no user presence; it has an option for it',
    section: '§7.1 step 15',
    in: 'registration',
  },
  'object.nonMinimal': { because: 'real authenticators send it', section: '§2.4 asks encoders; RFC 8949 §4.1' },
  'object.indefinite': { because: 'real authenticators send it', section: '§2.4 asks encoders; RFC 8949 §3.2' },
  'fido-u2f.aaguidNotZero': {
    because: 'CTAP prescribes zeros, the verification procedure does not ask; the test vector has another AAGUID',
    section: '§8.6, §16; CTAP §10',
  },
  'tpm.manufacturerUnknown': {
    because: 'the verification procedure does not ask for the registry; the test vector has id:00000000',
    section: '§8.3.1, §16',
  },
  'key.algUnknown': { because: 'it refuses what the caller did not list', section: '§7.1 step 20: the options decide' },
}
