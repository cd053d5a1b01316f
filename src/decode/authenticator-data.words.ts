import { CREDENTIAL_KINDS, type WordsTable } from '../model/index.ts'
import type { AuthenticatorDataFaults } from './faults.ts'

const UNCHANGED = 'Send the authenticator data as the browser gave it, whole and unchanged.'

export default {
  family: 'authenticator-data',
  words: {
    'auth-data-attested-truncated': {
      summary: 'the attested credential data ends too early',
      why: 'Attested credential data holds 16 bytes of AAGUID, the length of the credential id, the id and the public key; the bytes end before that.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §6.5.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected ${args.needed} more bytes, received ${args.available}`,
      cause: (args) =>
        args.looksLike === 'one-byte-aaguid'
          ? 'The AAGUID is one byte long instead of 16: a defect of Firefox 98 with Windows Hello.'
          : 'The value was cut off, or the AT flag is set although no attested credential data follows.',
    },
    'auth-data-cbor-wrapped': {
      summary: 'the authenticator data is still wrapped as a CBOR byte string',
      why: 'libfido2 and some SDKs hand out authenticator data with its CBOR head in front; then every offset is shifted and the RP ID hash is wrong.',
      fix: 'Strip the CBOR head: use the raw accessor (fido_cred_authdata_raw_ptr, fido_assert_authdata_raw_ptr).',
      spec: 'WebAuthn Level 3 §6.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected the RP ID hash first, received a CBOR head (${args.hex})`,
    },
    'auth-data-credential-id-length': {
      summary: 'a credential id of an impossible length',
      why: 'A credential id has 1 to 1023 bytes.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §6.5.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected 1 to 1023 bytes, received ${args.length}`,
    },
    'auth-data-extensions-absent': {
      summary: 'the ED flag is set, but no extensions follow',
      why: 'Flag ED says that a map of extension outputs stands at the end.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §6.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: () => 'expected a CBOR map of extension outputs, received the end',
    },
    'auth-data-extensions-not-map': {
      summary: 'the extension outputs are no CBOR map',
      why: 'Flag ED says that a map of extension outputs stands at the end.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §6.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected a CBOR map, received ${args.found}`,
    },
    'auth-data-key-unreadable': {
      summary: 'the credential public key is no COSE key',
      why: 'Behind the credential id stands a CBOR map: the COSE key.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §6.5.1; RFC 9052 §7',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected a CBOR map, received ${args.found}`,
      cause: (args) =>
        args.looksLike === 'one-byte-aaguid'
          ? 'The AAGUID is one byte long instead of 16: a defect of Firefox 98 with Windows Hello.'
          : args.looksLike === 'spki'
            ? 'The key is a DER SubjectPublicKeyInfo, not a COSE key.'
            : args.looksLike === 'raw-point'
              ? 'The key is an uncompressed point, not a COSE key.'
              : args.looksLike === 'pem'
                ? 'The key is a PEM text, not a COSE key.'
                : args.looksLike === 'jwk'
                  ? 'The key is a JWK, not a COSE key.'
                  : 'The bytes before it were cut or changed, so that the key is sought at the wrong place.',
    },
    'auth-data-leftover-bytes': {
      summary: 'bytes are left over after the authenticator data',
      why: 'The flags say which parts follow; what stands behind them belongs to nothing.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §6.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected the end, received ${args.count} more bytes (${args.hex})`,
      cause: (args) =>
        args.looksLike === 'extensions'
          ? 'The bytes are a map of extension outputs: the ED flag should be set and is not.'
          : args.looksLike === 'firefox-ed25519'
            ? 'This is the Ed25519 key of Firefox up to 118, which announces fewer entries than it writes.'
            : args.looksLike === 'attested-credential-data'
              ? 'The bytes are attested credential data: the AT flag should be set and is not.'
              : args.looksLike === 'zeros'
                ? 'A buffer longer than the data was encoded: zeros fill its end.'
                : 'Something was appended, or a length before it is wrong.',
      fixFor: (args) =>
        args.looksLike === 'firefox-ed25519'
          ? 'Update Firefox, and list -7 (ES256) before -8 (EdDSA) in pubKeyCredParams.'
          : UNCHANGED,
    },
    'auth-data-too-short': {
      summary: 'the authenticator data is shorter than its fixed part',
      why: 'Authenticator data begins with 32 bytes of RP ID hash, one of flags and 4 of counter.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §6.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected at least 37 bytes, received ${args.length}`,
      cause: () => 'The value was cut off, or another member was put into its place.',
    },
  },
} satisfies WordsTable<AuthenticatorDataFaults>
