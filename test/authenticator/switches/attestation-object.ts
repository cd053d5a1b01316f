import { both, registration, type Switch } from './row.ts'

/** Faults of the attestation object's CBOR (WebAuthn Level 3 §6.5.4, CTAP §8) and of the JSON around it (§5.1). */
export const ATTESTATION_OBJECT = {
  'object.notMap': registration('a byte string around the map', '§6.5.4', { rule: 'attestation-not-map' }),
  'object.ctapLabels': registration('keys 1, 2, 3: the response of CTAP', 'CTAP §6.1', {
    rule: 'attestation-is-ctap-response',
  }),
  'object.trailing': registration('bytes follow the map', '§6.5.4', { rule: 'attestation-trailing-bytes' }),
  'object.truncated': registration('the last ten bytes are missing', 'RFC 8949 §3', { rule: 'cbor-truncated' }),
  'object.fmtMissing': registration('there is no fmt', '§6.5.4', { rule: 'attestation-fmt-absent' }),
  'object.fmtNotText': registration('fmt is a byte string', '§6.5.4', { rule: 'attestation-fmt-not-text' }),
  'object.fmtUnknown': registration('fmt is not registered', '§8.1'),
  'object.attStmtMissing': registration('there is no attStmt', '§6.5.4', { rule: 'attestation-statement-absent' }),
  'object.attStmtNotMap': registration('attStmt is a text', '§6.5.4', { rule: 'attestation-statement-not-map' }),
  'object.authDataMissing': registration('there is no authData', '§6.5.4', { rule: 'attestation-auth-data-absent' }),
  'object.authDataText': registration('authData is base64url text', '§6.5.4', {
    rule: 'attestation-auth-data-is-text',
  }),
  'object.duplicateKey': registration('fmt stands twice', 'CTAP §8', { rule: 'cbor-duplicate-key' }),
  'object.keyOrder': registration('authData goes before fmt', 'CTAP §8', { rule: 'cbor-key-order' }),
  'object.nonMinimal': registration('the length of fmt takes a byte more than it needs', 'CTAP §8', {
    rule: 'cbor-non-minimal',
  }),
  'object.indefinite': registration('the map has no length', 'CTAP §8', { rule: 'cbor-indefinite-length' }),
  'object.tag': registration('a tag goes before the map', 'CTAP §8', { rule: 'attestation-not-map' }),
  'json.idOther': both('id and rawId are those of another credential', '§5.1, §7.2 step 5', {
    rule: { registration: 'id-differs-from-attested' },
  }),
  'json.rawIdOther': both('rawId is not id', '§5.1', { rule: 'id-differs-from-raw-id' }),
  'json.typeOther': both('type is not public-key', '§5.1', { rule: 'type-unsupported' }),
  'json.authenticatorDataOther': registration('authenticatorData is not that of attestationObject', '§5.2.1', {
    rule: 'authenticator-data-differs',
  }),
  'json.publicKeyOther': registration('publicKey is not the key of authData', '§5.2.1.1', {
    rule: 'public-key-differs',
  }),
  'json.publicKeyAlgorithmOther': registration('publicKeyAlgorithm is not that of the key', '§5.2.1.1', {
    rule: 'public-key-algorithm-differs',
  }),
} satisfies Record<string, Switch>
