import { defineGroup } from '../group.ts'

export default defineGroup({
  id: 'auth-data-layout',
  title: 'The bytes of the authenticator data do not add up',
  meaning:
    'Authenticator data has 37 bytes, then attested credential data when flag AT is set, then extensions when flag ED is set. There are fewer or more bytes than the flags and lengths announce.',
  causes: [
    {
      text: 'The value was cut or is another structure: an attestation object, a public key, client data.',
      rules: ['auth-data-too-short', 'bytes-are-cut', 'auth-data-attested-truncated'],
    },
    {
      text: 'The bytes passed through text or another encoding, which changed them.',
      rules: ['bytes-through-text', 'base64-encoded-twice', 'auth-data-cbor-wrapped'],
    },
    {
      text: 'The flags announce extensions or a key that is not there, or the reverse.',
      rules: ['auth-data-extensions-absent', 'auth-data-leftover-bytes', 'attested-credential-data-absent'],
    },
    {
      text: 'An authenticator or browser bug: Firefox up to 118 with Ed25519 keys, Firefox 98 with Windows Hello.',
      rules: ['auth-data-key-unreadable', 'auth-data-credential-id-length', 'auth-data-extensions-not-map'],
    },
  ],
  capture: [
    'attestationObject (registration) or authenticatorData (authentication), whole; `passkey-lint decode` shows it byte by byte.',
    'Browser, its version, and the authenticator.',
  ],
  words: {
    leftover: 6,
    'left over': 5,
    remaining: 3,
    remain: 3,
    bytes: 3,
    byte: 2,
    length: 3,
    'too short': 4,
    'too long': 2,
    'not enough': 3,
    insufficient: 4,
    minimum: 2,
    'authenticator data': 4,
    'extension data': 4,
    extension: 3,
    extensions: 3,
    'extensions flag': 3,
    'attested credential': 3,
    aaguid: 3,
    truncated: 3,
    missing: 1,
    size: 1,
  },
})
