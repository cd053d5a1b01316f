import { defineGroup } from '../group.ts'

export default defineGroup({
  id: 'signature',
  title: 'The signature does not verify',
  meaning:
    'The signature over authenticatorData and SHA-256 of clientDataJSON does not verify with the stored public key.',
  causes: [
    {
      text: 'clientDataJSON was parsed and written anew; the signature is over the very bytes.',
      rules: ['client-data-rewritten', 'client-data-is-decoded-json'],
    },
    {
      text: 'The stored public key is that of another credential, or in another form (SPKI, PEM, JWK instead of COSE).',
      rules: ['credential-of-another-registration', 'signature-does-not-verify'],
    },
    {
      text: 'The hash was taken over the base64url text instead of the bytes.',
      rules: ['signature-does-not-verify'],
    },
    {
      text: 'The signature is r and s without DER, or was cut or changed.',
      rules: ['signature-length-impossible', 'signature-der-truncated', 'signature-der-malformed'],
    },
    { text: 'authenticatorData was changed or comes from another response.', rules: ['signature-does-not-verify'] },
  ],
  capture: [
    'The authentication as sent, and the registration of the same credential (`--registration`).',
    'The public key as it is stored (`--public-key`).',
  ],
  words: {
    signature: 6,
    signatures: 5,
    'assertion signature': 3,
    'signature validation': 2,
    'signature verification': 2,
    'verify signature': 2,
    'client data hash': 2,
    'public key': 1,
    verify: 1,
    validated: 1,
    assertion: 1,
    sig: 3,
  },
})
