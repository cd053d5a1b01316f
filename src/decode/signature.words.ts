import type { WordsTable } from '../model/index.ts'
import type { SignatureFaults } from './faults.ts'

const AS_GIVEN = 'Send response.signature as credential.toJSON() gives it; do not shorten, convert or re-encode it.'

export default {
  family: 'signature',
  words: {
    'signature-der-malformed': {
      summary: 'the signature is no well-formed DER',
      why: 'Integers in DER are positive here and as short as they can be.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §6.5.5',
      severity: 'error',
      kinds: ['authentication'],
      message: (args) => `expected two well-formed DER integers, received ${args.reason}`,
      cause: () => 'The signature was converted between forms by hand, or changed.',
    },
    'signature-der-trailing-bytes': {
      summary: 'bytes follow the signature',
      why: 'An ECDSA signature is a DER sequence and nothing else.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §6.5.5',
      severity: 'error',
      kinds: ['authentication'],
      message: (args) => `expected the end, received ${args.count} more bytes`,
      cause: () => 'Something was appended before the signature was encoded.',
    },
    'signature-der-truncated': {
      summary: 'the signature is cut off',
      why: 'An ECDSA signature is a DER sequence of two integers that says how long it is; the bytes end before that.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §6.5.5',
      severity: 'error',
      kinds: ['authentication'],
      message: (args) => `expected ${args.needed} bytes, received ${args.available}`,
      cause: () => 'The end of the value was cut off.',
    },
    'signature-length-impossible': {
      summary: 'a signature that no algorithm can have made',
      why: 'ECDSA gives a DER sequence, Ed25519 64 bytes, Ed448 114, RSA as many as its modulus, ML-DSA 2420, 3309 or 4627.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §6.5.5',
      severity: 'error',
      kinds: ['authentication'],
      message: (args) =>
        `expected a signature of a known algorithm, received ${args.length} ${args.length === 1 ? 'byte' : 'bytes'} of none`,
      cause: () => 'The value was cut, changed, or is no signature at all.',
    },
  },
} satisfies WordsTable<SignatureFaults>
