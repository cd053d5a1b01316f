import { CREDENTIAL_KINDS, type WordsTable } from '../model/index.ts'
import type { ClientDataFaults } from './faults.ts'

const FORWARD = 'Forward response.clientDataJSON exactly as the browser gave it; never decode, edit and encode it.'

export default {
  family: 'client-data',
  words: {
    'client-data-bom': {
      summary: 'the client data begins with a byte order mark',
      why: 'The standard strips the mark before it parses, but the hash that was signed covers it; many servers stop at it.',
      fix: FORWARD,
      spec: 'WebAuthn Level 3 §7.1 step 5',
      severity: 'warning',
      kinds: CREDENTIAL_KINDS,
      message: () => 'expected JSON, received a byte order mark (EF BB BF) before it',
    },
    'client-data-duplicate-member': {
      summary: 'a member stands twice in the client data',
      why: 'Parsers differ in which of two equal names they take; what one server checks is not what another sees.',
      fix: FORWARD,
      spec: 'RFC 8259 §4',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected "${args.member}" once, received it twice`,
    },
    'client-data-is-decoded-json': {
      summary: 'clientDataJSON holds the decoded JSON instead of its base64url text',
      why: 'The signature covers the exact bytes of the client data. As an object, or as plain JSON text, those bytes can no longer be told.',
      fix: FORWARD,
      spec: 'WebAuthn Level 3 §5.8.1',
      severity: 'error',
      tier: 'cause',
      kinds: CREDENTIAL_KINDS,
      message: () => 'expected base64url text, received the client data as JSON',
      cause: () => 'The client data was decoded on the way, to look into it, and sent on in that form.',
    },
    'client-data-not-json': {
      summary: 'the client data is no JSON',
      why: 'clientDataJSON decodes to the JSON text that the browser wrote. Something else was put there, or the text was cut or edited.',
      fix: FORWARD,
      spec: 'WebAuthn Level 3 §5.8.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        `expected JSON, received something else at byte ${args.offset}${args.reason ? ` (${args.reason})` : ''}`,
    },
    'client-data-not-object': {
      summary: 'the client data is JSON, but no object',
      why: 'Client data is an object with type, challenge and origin.',
      fix: FORWARD,
      spec: 'WebAuthn Level 3 §5.8.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        `expected a JSON object, received ${args.type === 'array' ? 'an array' : `a JSON value of type ${args.type}`}`,
    },
    'client-data-not-utf8': {
      summary: 'the client data is no UTF-8 text',
      why: 'Client data is JSON in UTF-8. Other bytes mean that another member, or another encoding, was sent.',
      fix: FORWARD,
      spec: 'WebAuthn Level 3 §5.8.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        args.utf16
          ? 'expected UTF-8 text, received UTF-16'
          : `expected UTF-8 text, received other bytes at offset ${args.offset}`,
    },
    'client-data-trailing-bytes': {
      summary: 'bytes follow the JSON of the client data',
      why: 'The client data is one JSON object and nothing else; the hash covers every byte.',
      fix: FORWARD,
      spec: 'WebAuthn Level 3 §5.8.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        `expected the end, received ${args.count} more ${args.count === 1 ? 'byte' : 'bytes'}${args.nul ? ' of zero' : ''}`,
      cause: (args) =>
        args.nul
          ? 'A buffer longer than the text was encoded: zeros fill its end.'
          : 'Something was appended to the text before it was encoded.',
    },
  },
} satisfies WordsTable<ClientDataFaults>
