import type { WordsTable } from '../model/index.ts'
import type { LoneFieldFaults } from './faults.ts'

export default {
  family: 'field',
  words: {
    'certificate-unreadable': {
      summary: 'a certificate that is none',
      why: 'A certificate is one DER sequence of three elements; who checks an attestation reads no other form.',
      fix: 'Copy the certificate whole, from its first byte 30 to its last.',
      spec: 'RFC 5280 §4.1',
      severity: 'error',
      kinds: ['field'],
      message: (args) => `expected an X.509 certificate in DER, received ${args.length} bytes that are none`,
      cause: () => 'It was cut off, changed on its way, or is something else.',
    },
    'field-trailing-bytes': {
      summary: 'bytes behind the end of a key or certificate',
      why: 'Both say themselves where they end; readers refuse what follows, or read it as the next thing.',
      fix: 'Cut it where it ends, or read on from there: in authenticator data the extensions follow the key.',
      spec: 'WebAuthn Level 3 §6.5.1',
      severity: 'error',
      kinds: ['field'],
      message: (args) =>
        `expected nothing behind the end, received ${args.count} more ${args.count === 1 ? 'byte' : 'bytes'}`,
      cause: () => 'More was cut out than the field, or a buffer was longer than its content.',
    },
  },
} satisfies WordsTable<LoneFieldFaults>
