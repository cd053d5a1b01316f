import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'auth-data-key-unreadable',
  summary: 'the credential public key is no COSE key',
  why: 'Behind the credential id stands a CBOR map: the COSE key.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged.',
  spec: 'WebAuthn Level 3 §6.5.1; RFC 9052 §7',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected a CBOR map, received ${args.found ?? 'other bytes'}`,
  cause: (args) =>
    args.looksLike === 'one-byte-aaguid'
      ? 'The AAGUID is one byte long instead of 16: a defect of Firefox 98 with Windows Hello.'
      : args.looksLike === 'spki'
        ? 'The key is a DER SubjectPublicKeyInfo, not a COSE key.'
        : args.looksLike === 'raw-point'
          ? 'The key is an uncompressed point, not a COSE key.'
          : args.looksLike === 'pem'
            ? 'The key is a PEM text, not a COSE key.'
            : args.looksLike === 'jwk'
              ? 'The key is a JWK, not a COSE key.'
              : 'The bytes before it were cut or changed, so that the key is sought at the wrong place.',
})
