import { CREDENTIAL_KINDS, type WordsTable } from '../model/index.ts'
import type { Base64Faults } from './faults.ts'

const BASE64URL = 'WebAuthn Level 3 §3 (Base64url Encoding)'

export default {
  family: 'encoding',
  words: {
    'base64-bad-character': {
      summary: 'a character that base64url does not have',
      why: 'Base64url has A-Z, a-z, 0-9, - and _ only.',
      fix: 'Send what credential.toJSON() gives, unchanged.',
      spec: BASE64URL,
      severity: 'error',
      tier: 'cause',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        args.isPython
          ? `expected base64url text, received bytes as Python prints them: b'…'`
          : `expected base64url text, received "${args.character}" (${args.codePoint}) at character ${args.index + 1}`,
      cause: (args) =>
        args.isPython
          ? 'A Python script made text of bytes with str(), repr() or an f-string.'
          : 'Base64url has A-Z, a-z, 0-9, - and _ only.',
      fixFor: (args) =>
        args.isPython
          ? "Call .decode('ascii') on what base64.urlsafe_b64encode() gives, and encode raw bytes with it first."
          : 'Send what credential.toJSON() gives, unchanged.',
    },
    'base64-encoded-twice': {
      summary: 'bytes that were encoded twice',
      why: 'What the text decodes to is again encoded text of the expected structure: an encoder was given the text instead of the bytes.',
      fix: 'Encode once: give the encoder the ArrayBuffer, or pass on the text that toJSON() already made.',
      spec: BASE64URL,
      severity: 'error',
      tier: 'cause',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected bytes, received ${args.inner === 'hex' ? 'hex' : 'base64'} text inside base64url`,
      cause: () => 'The value was base64url text already, and was encoded again.',
    },
    'base64-impossible-length': {
      summary: 'base64url text of a length that cannot be',
      why: 'Every 4 characters carry 3 bytes; a remainder of one character carries none. The text was cut, or is no base64url at all.',
      fix: 'Send the value whole; when it is the key of a database record, send the id that the browser gave instead.',
      spec: BASE64URL,
      severity: 'error',
      tier: 'cause',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        `expected base64url text, received ${args.length} characters: no base64url text has that length`,
      cause: () =>
        'A character was lost at the end, or this is another kind of id (a cuid, a nanoid) that only looks like base64url.',
    },
    'base64-mixed-alphabet': {
      summary: 'base64 text of two alphabets',
      why: 'The text has characters of base64url (- or _) and of standard base64 (+ or /). Two encoders, or a half-done replacement, were at work.',
      fix: 'Encode the bytes once, as base64url; a replacement has to replace every + and /, not only the first.',
      spec: BASE64URL,
      severity: 'error',
      tier: 'cause',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        `expected base64url text, received "${args.character}" at character ${args.index + 1} beside - or _`,
      cause: () =>
        'A replacement changed only some of the characters: "replace" without the g flag replaces the first one.',
    },
    'base64-padding': {
      summary: 'base64url text with padding',
      why: 'Base64url in WebAuthn has no = at its end. The bytes are certain; strict decoders refuse the text all the same.',
      fix: 'Remove the = characters at the end.',
      spec: BASE64URL,
      severity: 'warning',
      kinds: CREDENTIAL_KINDS,
      merge: ['base64-standard-alphabet', 'base64-mixed-alphabet'],
      message: (args) =>
        `expected base64url text without padding, received ${args.count === 1 ? 'one =' : `${args.count} =`} at the end`,
      cause: () => 'The encoder keeps padding; in Java use withoutPadding(), in Python strip "=".',
    },
    'base64-standard-alphabet': {
      summary: 'standard base64 instead of base64url',
      why: 'Base64url writes - and _ where standard base64 writes + and /, and has no padding.',
      fix: 'Replace + by -, / by _ and remove every = at the end; or use credential.toJSON(), which encodes all members alike.',
      spec: BASE64URL,
      severity: 'error',
      tier: 'cause',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        `expected base64url text, received "${args.character}" at character ${args.index + 1}${args.padded ? ', and padding' : ''}`,
      cause: () => 'The bytes were encoded with btoa or another standard base64 encoder.',
    },
    'base64-trailing-bits': {
      summary: 'base64url text whose last character has bits left over',
      why: 'The last character carries bits that belong to no byte; they have to be zero. The bytes are certain, but strict decoders refuse the text, and comparing it as text fails.',
      fix: 'Encode the bytes anew; do not edit or shorten the text.',
      spec: 'RFC 4648 §3.5',
      severity: 'warning',
      tier: 'consequence',
      kinds: CREDENTIAL_KINDS,
      // Text that was cut leaves bits over, and its layers say what is missing.
      reads: ['member'],
      message: (args) => `expected a last character without spare bits, received "${args.character}"`,
      cause: () => 'The text was edited or cut at its end, or made by an encoder of its own.',
    },
    'base64-whitespace': {
      summary: 'white space inside base64url text',
      why: 'A space stands where + was, when standard base64 passed through a form; line ends come from encoders that wrap.',
      fix: 'Encode as base64url in one line, and send JSON instead of a form.',
      spec: BASE64URL,
      severity: 'error',
      tier: 'cause',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected base64url text, received white space at character ${args.index + 1}`,
      cause: (args) =>
        args.plus
          ? 'A form turned + into a space: this is standard base64 that was sent unescaped.'
          : 'The text was wrapped into lines, or copied with the white space around it.',
    },
  },
} satisfies WordsTable<Base64Faults>
