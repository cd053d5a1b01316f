import { defineGroup } from '../group.ts'

export default defineGroup({
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
