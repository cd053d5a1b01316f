import { KINDS, type WordsTable } from '../model/index.ts'
import type { BareFieldFaults, MayBe } from './bare-field.ts'

/** What bytes may be in which no field is recognised. */
const MAY_BE: Record<MayBe, { received: string; cause: string }> = {
  'private-key': {
    received: 'a private key',
    cause: 'A private key is no part of any payload: it never leaves what signs with it.',
  },
  bytes: {
    received: 'perhaps a challenge, a credential id, a user handle, a hash or a token; nothing in them says which',
    cause: 'These are bytes without a structure, or a field of which too much is gone to know it.',
  },
  uuid: {
    received: 'perhaps an AAGUID, but none that is known here',
    cause: 'Any UUID has 16 bytes, and so have many challenges and ids.',
  },
  CBOR: {
    received: 'CBOR, but neither an attestation object nor a COSE key',
    cause: 'The map has none of the members by which either is known.',
  },
  JSON: {
    received: 'JSON, but neither a payload nor client data',
    cause: 'Client data has type, challenge and origin; a payload has id, rawId and response.',
  },
  DER: {
    received: 'perhaps DER, but neither a certificate, a public key nor a signature',
    cause: 'It is DER of another kind, or was cut off.',
  },
}

export default {
  family: 'field',
  words: {
    'bare-field': {
      summary: 'a field stands alone',
      why: 'It is judged as it would be in its credential; what else belongs to that is unknown, and nothing is called absent.',
      fix: 'Nothing to do. To have the whole judged, paste JSON.stringify(credential.toJSON()).',
      spec: 'passkey-lint: fields',
      severity: 'info',
      tier: 'consequence',
      kinds: KINDS,
      message: (args, also) =>
        also.length === 0
          ? `received ${args.name} alone, as ${args.readAs}: ${args.because}`
          : `received ${[args, ...also].map(({ name, readAs, because }) => `${name} (${readAs}: ${because})`).join(', ')}, and nothing else of the credential`,
    },
    'bare-field-unknown': {
      summary: 'an encoded value that nothing in it explains',
      why: 'A challenge, a credential id, a user handle, a hash and a token are bytes without a structure: only what stands around them says which they are.',
      fix: 'Put its name before it (signature: …), or paste the payload that it comes from; a challenge is compared with --challenge.',
      spec: 'passkey-lint: fields',
      severity: 'error',
      kinds: KINDS,
      message: (args) =>
        args.mayBe === 'private-key'
          ? 'expected a payload or a field of one, received a private key'
          : `expected a payload or a field of one, received ${args.length} bytes as ${args.readAs}: ${MAY_BE[args.mayBe].received}`,
      cause: (args) => MAY_BE[args.mayBe].cause,
    },
    'fields-beside-unread': {
      summary: 'members of a credential beside the fields that were read',
      why: 'The text around the fields has a form that is not read here, or none: what is encoded was found by its bytes, and nothing is said of what stands beside it.',
      fix: 'Paste the whole as JSON: JSON.stringify(credential.toJSON()) in a browser, the body of the request from the network panel ("copy as cURL"), registrationResponseJson or authenticationResponseJson on Android.',
      spec: 'passkey-lint: fields',
      severity: 'warning',
      tier: 'consequence',
      kinds: KINDS,
      message: (args) =>
        `expected a whole credential or fields alone, received ${args.names} beside the fields that were read: not judged`,
    },
  },
} satisfies WordsTable<BareFieldFaults>
