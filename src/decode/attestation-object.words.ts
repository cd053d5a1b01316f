import type { WordsTable } from '../model/index.ts'
import type { AttestationFaults } from './faults.ts'

const AGAIN = 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.'
const MEMBERS = 'An attestation object has exactly fmt, attStmt and authData.'

export default {
  family: 'attestation',
  words: {
    'attestation-auth-data-absent': {
      summary: 'the attestation object has no authData',
      why: MEMBERS,
      fix: AGAIN,
      spec: 'WebAuthn Level 3 §6.5.4',
      severity: 'error',
      kinds: ['registration'],
      message: () => 'expected the key authData, received a map without it',
    },
    'attestation-auth-data-is-text': {
      summary: 'authData is a text',
      why: 'authData was written into the CBOR map as text, mostly base64; it has to be a byte string.',
      fix: 'Put the bytes of the authenticator data into the map, not their base64 text.',
      spec: 'WebAuthn Level 3 §6.5.4',
      severity: 'error',
      kinds: ['registration'],
      message: (args) =>
        `expected a byte string, received a text of ${args.length} characters${args.base64 ? ' (base64)' : ''}`,
    },
    'attestation-auth-data-not-bytes': {
      summary: 'authData is no byte string',
      why: 'authData is a CBOR byte string that holds the authenticator data.',
      fix: AGAIN,
      spec: 'WebAuthn Level 3 §6.5.4',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected a byte string, received ${args.found}`,
    },
    'attestation-fmt-absent': {
      summary: 'the attestation object has no fmt',
      why: MEMBERS,
      fix: AGAIN,
      spec: 'WebAuthn Level 3 §6.5.4',
      severity: 'error',
      kinds: ['registration'],
      message: () => 'expected the key fmt, received a map without it',
    },
    'attestation-fmt-not-text': {
      summary: 'fmt is no text',
      why: 'fmt names the attestation statement format, as CBOR text.',
      fix: AGAIN,
      spec: 'WebAuthn Level 3 §6.5.4',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected a text, received ${args.found}`,
    },
    'attestation-is-ctap-response': {
      summary: 'the attestation object is a raw CTAP2 response',
      why: 'CTAP2 numbers the members 1, 2, 3; WebAuthn names them fmt, authData, attStmt. The client platform has to translate.',
      fix: "Use the platform's WebAuthn API, or map the keys 1, 2, 3 to fmt, authData, attStmt before encoding.",
      spec: 'CTAP 2.1 §6.1.2; WebAuthn Level 3 §6.5.4',
      severity: 'error',
      kinds: ['registration'],
      message: () => 'expected the keys fmt, attStmt and authData, received the numbered keys of CTAP2',
    },
    'attestation-not-map': {
      summary: 'the attestation object is no CBOR map',
      why: 'An attestation object is a map of fmt, attStmt and authData.',
      fix: AGAIN,
      spec: 'WebAuthn Level 3 §6.5.4',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected a CBOR map, received ${args.found}`,
      cause: (args) =>
        args.looksLike ? `The bytes look like ${args.looksLike}.` : 'Another member, or text, was put into its place.',
    },
    'attestation-statement-absent': {
      summary: 'the attestation object has no attStmt',
      why: MEMBERS,
      fix: AGAIN,
      spec: 'WebAuthn Level 3 §6.5.4',
      severity: 'error',
      kinds: ['registration'],
      message: () => 'expected the key attStmt, received a map without it',
    },
    'attestation-statement-not-map': {
      summary: 'attStmt is no map',
      why: 'attStmt is a map; only the compound format has a list there.',
      fix: AGAIN,
      spec: 'WebAuthn Level 3 §6.5.4',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected a map, received ${args.found}`,
    },
    'attestation-trailing-bytes': {
      summary: 'bytes follow the attestation object',
      why: 'The attestation object is one CBOR map; what stands behind it belongs to nothing.',
      fix: AGAIN,
      spec: 'WebAuthn Level 3 §6.5.4',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected the end, received ${args.count} more bytes`,
    },
  },
} satisfies WordsTable<AttestationFaults>
