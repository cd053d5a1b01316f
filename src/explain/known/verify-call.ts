import { defineKnown } from '../explanation.ts'

const VERIFYING = 'https://www.w3.org/TR/webauthn-3/#sctn-verifying-assertion'
const CAPTURE = [
  'The arguments of the call that verifies: expected challenge, origin and RP ID, and the stored public key.',
  'The credential that was verified; passkey-lint takes the same challenge, origin, RP ID and public key.',
]

/** What servers throw about their own arguments: the credential may be sound. */
export const verifyCall = defineKnown([
  {
    id: 'verify:nothing-expected',
    title: 'The server expected nothing: the stored value was not there',
    said: 'the library that verifies',
    when: [
      /expected (?:challenge |origin |rp ?id )?["'`]?(?:undefined|null|None|nil)\b/i,
      /\bexpected(?:Challenge|Origin|RPID|_challenge|_origin|_rp_id)\b.{0,60}\b(?:undefined|null|None|nil|missing|required|not provided|was not (?:given|passed|set))\b/i,
    ],
    meaning:
      'The text compares with undefined: the expected value was not passed. It does not say that the credential has another one.',
    causes: [
      {
        text: 'The challenge was kept in a session that is gone: another process, a lost cookie, SameSite, a new deployment.',
      },
      { text: 'The argument has another name in this version, or an await is missing before it.' },
      { text: 'The stored challenge was deleted by a first try.' },
    ],
    fixes: [
      'Log the expected value where the call is made; store the challenge by session or user before the options are sent, and delete it after it was checked.',
    ],
    capture: CAPTURE,
    docs: [VERIFYING],
  },
  {
    id: 'verify:expectation-missing',
    title: 'The call that verifies lacks an expectation',
    said: 'fido2-lib',
    when: [/expectation did not contain value for/i],
    meaning: 'The object of expectations that the server gives lacks a member; the credential was not looked at.',
    causes: [
      {
        text: 'The member that the text names is not among the expectations: userHandle, prevCounter, publicKey, rpId, …',
      },
    ],
    fixes: ['Add the member; of a user handle that the authenticator did not send, give null.'],
    capture: CAPTURE,
    docs: [VERIFYING],
  },
  {
    id: 'verify:stored-key',
    title: 'The stored public key is no COSE key',
    said: 'py_webauthn',
    when: [
      /decode_credential_public_key[\s\S]{0,400}(?:KeyError|TypeError|Exception|CBORDecode)/,
      /credential_public_key\b.{0,80}(?:not|invalid|could not)/i,
    ],
    meaning:
      'The bytes that were given as public key are CBOR of something else, or no CBOR: label 1 (kty) is not in them (RFC 9052 §7).',
    causes: [
      {
        text: 'The column holds base64 or hex text whose bytes were not decoded, or memoryview and bytes were mixed up.',
      },
      {
        text: 'SPKI or PEM was stored: response.publicKey of the browser is SPKI, not COSE.',
        rules: ['public-key-not-spki'],
      },
      { text: 'The credential id was given in place of the key.' },
    ],
    fixes: [
      'Store credential_public_key of the verified registration as bytes, and give the same bytes back; passkey-lint says what a stored key is.',
    ],
    capture: CAPTURE,
    docs: ['https://www.rfc-editor.org/rfc/rfc9052#section-7'],
  },
])
