import type { WordsTable } from '../../model/index.ts'
import { article, count } from '../../text/words.ts'
import type { StatementFaults, TpmReason } from '../faults.ts'

const AS_GIVEN =
  'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".'

/** Of a pubArea that somebody wrote by hand. */
const PUB_AREA_CAUSES: Partial<Record<TpmReason, string>> = {
  'a signing scheme without its hash':
    'Whoever wrote the structure left out the hash that follows each scheme but TPM_ALG_NULL and TPM_ALG_RSAES (TPM 2.0 Library, Part 2, §11.2).',
  'a coordinate with a zero in front':
    'The coordinates were written as signed integers, as DER has them; TPM2B_ECC_PARAMETER holds the number alone.',
}

export default {
  family: 'attestation-statement',
  words: {
    'attestation-certificate-is-text': {
      summary: 'a certificate in x5c is text',
      why: 'A certificate in x5c is the DER itself in a byte string: not PEM, not base64.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.2',
      severity: 'error',
      kinds: ['registration'],
      message: (args) =>
        `expected DER in a byte string, received ${args.pem ? 'PEM' : 'base64'} in ${article(args.found)}`,
      cause: () => 'The certificate was taken from a file and not decoded.',
    },
    'attestation-certificate-malformed': {
      summary: 'an entry of x5c is no certificate',
      why: 'Each entry of x5c is one X.509 certificate in DER.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.2; RFC 5280 §4.1',
      severity: 'error',
      kinds: ['registration'],
      message: (args) =>
        args.hex === undefined
          ? `expected a certificate in a byte string, received ${args.found === undefined ? 'something else' : article(args.found)}`
          : `expected an X.509 certificate, received bytes that start ${args.hex}`,
    },
    'attestation-certificate-trailing-bytes': {
      summary: 'bytes follow a certificate',
      why: 'A byte string in x5c is one certificate and nothing else.',
      fix: AS_GIVEN,
      spec: 'RFC 5280 §4.1',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected the end of the certificate, received ${count(args.count, 'more byte')}`,
    },
    'attestation-compound-entry-malformed': {
      summary: 'an entry of a compound statement is no statement',
      why: 'Each entry is a map of fmt and attStmt.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.9',
      severity: 'error',
      kinds: ['registration'],
      message: (args) =>
        `expected a map of fmt (text) and attStmt, received one ${args.missing.length > 0 ? `without ${args.missing.join(' and ')}` : 'with other types'}`,
    },
    'attestation-compound-nested': {
      summary: 'a compound statement holds a compound statement',
      why: 'Compound attestation does not nest.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.9',
      severity: 'error',
      kinds: ['registration'],
      message: () => 'expected a statement of another format, received one of compound',
    },
    'attestation-compound-not-array': {
      summary: 'a compound statement is no array',
      why: 'The compound format has an array of statements.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.9',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected an array, received ${article(args.found)}`,
    },
    'attestation-compound-too-few': {
      summary: 'a compound statement holds fewer than two statements',
      why: 'Compound attestation is for several statements about one credential; a single one is sent by itself.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.9',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected at least 2 statements, received ${args.count}`,
    },
    'attestation-member-absent': {
      summary: 'a member of the attestation statement is missing',
      why: 'Each attestation statement format prescribes its members; without one of them a server cannot verify the statement.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.2 to §8.8',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected the member ${args.member} in attStmt, received none`,
    },
    'attestation-member-type': {
      summary: 'a member of the attestation statement has another type',
      why: 'Algorithms are integers, signatures and TPM structures byte strings, versions text.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.2 to §8.8',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected ${args.expected} for ${args.member}, received ${article(args.found)}`,
      cause: (args) =>
        args.found === 'text string' && args.expected === 'a byte string'
          ? 'Bytes were written as base64 text before CBOR was made.'
          : 'The attestation object was built anew.',
    },
    'attestation-member-unexpected': {
      summary: 'the attestation statement has a member that its format does not know',
      why: 'The formats list all of their members; a server that keeps to the syntax may refuse the statement. Devices of Apple have sent alg.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.2 to §8.8',
      severity: 'warning',
      kinds: ['registration'],
      message: (args) => `expected the members of the format alone, received ${args.name}, too`,
    },
    'attestation-placeholder': {
      summary: 'the attestation statement holds placeholders',
      why: 'The texts "signaturebuffer" and "certbuffer" stand where a signature and a certificate are due; LastPass has sent them.',
      fix: 'Ask for attestation "none", or update the password manager.',
      spec: 'WebAuthn Level 3 §8.6',
      severity: 'error',
      kinds: ['registration'],
      message: () => 'expected a signature and a certificate, received the text "signaturebuffer" or "certbuffer"',
      cause: () => 'A password manager that cannot attest filled the members in.',
    },
    'attestation-safetynet-not-jws': {
      summary: 'response is no JWS',
      why: 'A SafetyNet statement holds the text of a JWS in compact serialisation: three parts in base64url with dots between.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.5; RFC 7515 §7.1',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected header, payload and signature with dots between, received ${args.reason}`,
    },
    'attestation-signature-empty': {
      summary: 'the attestation signature has no bytes',
      why: 'An attestation signature is what the statement is there for.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.2',
      severity: 'error',
      kinds: ['registration'],
      message: () => 'expected a signature, received an empty byte string',
    },
    'attestation-statement-not-empty': {
      summary: 'fmt is none, but the statement is not empty',
      why: 'A statement of format none is an empty map; what is in it would be no attestation at all.',
      fix: 'Send response.attestationObject as credential.toJSON() gives it; do not change fmt alone.',
      spec: 'WebAuthn Level 3 §8.7',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected an empty map, received the members ${args.names.join(', ')}`,
      cause: () => 'fmt was changed to none, and the statement of another format was kept.',
    },
    'attestation-tpm-cert-info-malformed': {
      summary: 'certInfo is no TPMS_ATTEST',
      why: 'certInfo is the bare structure TPMS_ATTEST, over which the TPM signed.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.3; TPM 2.0 Library, Part 2, §10.12.8',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected TPMS_ATTEST, received ${args.reason}`,
      cause: (args) =>
        args.reason.includes('TPM2B')
          ? 'The TPM2B_ATTEST of a TPM command was sent as it is.'
          : 'The structure was cut or changed.',
    },
    'attestation-tpm-pub-area-malformed': {
      summary: 'pubArea is no TPMT_PUBLIC',
      why: 'pubArea is the bare structure TPMT_PUBLIC; its hash is the name that the TPM certified.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.3; TPM 2.0 Library, Part 2, §12.2.4',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected TPMT_PUBLIC, received ${args.reason}`,
      cause: (args) =>
        args.reason.includes('TPM2B')
          ? 'The TPM2B_PUBLIC of a TPM command was sent as it is.'
          : (PUB_AREA_CAUSES[args.reason] ?? 'The structure was cut or changed.'),
    },
    'attestation-x5c-not-array': {
      summary: 'x5c is no array',
      why: 'x5c is an array of certificates, even of a single one.',
      fix: AS_GIVEN,
      spec: 'WebAuthn Level 3 §8.2',
      severity: 'error',
      kinds: ['registration'],
      message: (args) => `expected an array of certificates, received ${article(args.found)}`,
    },
  },
} satisfies WordsTable<StatementFaults>
