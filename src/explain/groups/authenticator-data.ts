import { defineGroup } from '../group.ts'

export const authDataLayout = defineGroup({
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

export const flags = defineGroup({
  id: 'flags',
  title: 'A flag of the authenticator data is not as required',
  meaning:
    'The flags byte says whether the person was present (UP) and verified (UV) and whether the passkey may be and is backed up (BE, BS). The server asks for a flag that is not set, or a combination is impossible, or BE changed since registration.',
  causes: [
    {
      text: 'The server demands user verification, but the options asked for "preferred" or nothing, and a security key skipped it.',
      rules: ['user-verification-missing', 'options-user-verification-absent'],
    },
    {
      text: 'BE differs from what is stored: the stored value was never set, or defaulted to false in a migration.',
      rules: ['backup-eligibility-changed', 'backup-state-changed'],
    },
    { text: 'BS is set without BE, which no standard allows.', rules: ['backup-state-without-eligibility'] },
    {
      text: 'A passkey was created without a gesture (conditional create), so UP is not set.',
      rules: ['registration-without-user-presence', 'user-presence-absent'],
    },
    { text: 'The bytes are shifted, so that another byte is read as flags.', rules: ['reserved-flag-set'] },
  ],
  capture: [
    'The response; `passkey-lint decode` shows its flags.',
    'userVerification in the options, and what is stored of the registration.',
  ],
  words: {
    'user presence': 5,
    presence: 2,
    'user present': 5,
    'not present': 3,
    'was not present': 2,
    present: 2,
    'user verification': 5,
    'user verified': 5,
    'verified bit': 3,
    'verified flag': 3,
    verified: 1,
    flag: 3,
    flags: 4,
    bit: 2,
    uv: 2,
    up: 1,
    backup: 5,
    'backup eligible': 3,
    'backup eligibility': 3,
    'backup state': 3,
    'backed up': 3,
    eligible: 2,
    eligibility: 2,
    user: 1,
    required: 1,
  },
})

export const cbor = defineGroup({
  id: 'cbor',
  title: 'The bytes are no valid CBOR',
  meaning:
    'The attestation object, the public key in it, or the extensions could not be parsed as CBOR (RFC 8949; CTAP2 §8 for its canonical form).',
  causes: [
    {
      text: 'The value was cut: copied from a console or a log that shortens.',
      rules: ['cbor-truncated', 'bytes-are-cut'],
    },
    {
      text: 'The bytes were decoded with the wrong alphabet, or encoded twice.',
      rules: ['base64-encoded-twice', 'base64-standard-alphabet', 'bytes-are-hex'],
    },
    {
      text: 'Something follows the structure: two structures were glued, or a database padded the value.',
      rules: ['attestation-trailing-bytes', 'auth-data-leftover-bytes'],
    },
    {
      text: 'The bytes went through a text step, which put U+FFFD or two bytes where one was.',
      rules: ['bytes-through-text', 'cbor-bad-utf8'],
    },
    {
      text: 'Another structure was given: client data, authenticator data, or an SPKI key.',
      rules: ['attestation-not-map', 'auth-data-key-unreadable', 'attestation-is-ctap-response'],
    },
    {
      text: 'A software authenticator writes forms that strict parsers refuse.',
      rules: ['cbor-indefinite-length', 'cbor-non-minimal', 'cbor-key-order', 'cbor-duplicate-key', 'cbor-tag'],
    },
  ],
  capture: [
    'response.attestationObject as sent, whole.',
    'The bytes as the parser got them, in hex, when the server can log them.',
  ],
  words: {
    cbor: 7,
    'end of buffer': 5,
    'unexpected end': 3,
    eof: 4,
    'end of stream': 4,
    'nested levels': 4,
    'major type': 4,
    'indefinite length': 4,
    'duplicate key': 4,
    'map key': 3,
    'attestation object': 6,
    'additional information': 4,
    trailing: 3,
    decode: 1,
    malformed: 1,
    truncated: 1,
  },
})

export const counter = defineGroup({
  id: 'counter',
  title: 'The signature counter did not increase',
  meaning:
    'An authenticator that counts gives a higher number with each signature. This one is not higher than the stored one: a sign of a copied key, of a repeated response, or of a server that expects a count where there is none.',
  causes: [
    {
      text: 'A synced passkey: it always gives 0, and the server does not take 0 for "no counter".',
      rules: ['counter-not-increased'],
    },
    { text: 'The same response was checked twice.', rules: ['same-response-twice', 'same-challenge-twice'] },
    { text: 'Two sign-ins at the same time were stored in the other order.' },
    { text: 'The private key was copied.', rules: ['counter-not-increased', 'sign-count-suspicious'] },
  ],
  capture: ['This authentication and the one before it.', 'The stored counter, and what it was set from.'],
  words: {
    counter: 6,
    'signature counter': 5,
    'sign count': 9,
    'sign counter': 6,
    count: 3,
    rollback: 4,
    cloned: 5,
    clone: 5,
    increase: 2,
    greater: 2,
    lower: 1,
  },
})
