import { defineGroup } from '../group.ts'

export default defineGroup({
  id: 'rp-id',
  title: 'The RP ID hash belongs to another RP ID',
  meaning:
    'Authenticator data starts with SHA-256 of the RP ID that the browser used; it is not the hash of the RP ID that the server expects.',
  causes: [
    {
      text: 'The expected RP ID is another name: a subdomain, the parent domain, or one with a scheme or a port in it.',
      rules: ['rp-id-hash-unexpected', 'rp-id-hash-of-other-options', 'options-rp-id-invalid'],
    },
    {
      text: 'rp.id was left out, so the browser took the host of the page.',
      rules: ['rp-id-hash-of-something-else', 'rp-id-of-another-registration'],
    },
    {
      text: 'The bytes are not authenticator data: decoded once too little, or cut at the wrong place.',
      rules: ['rp-id-hash-is-text', 'auth-data-cbor-wrapped', 'base64-encoded-twice'],
    },
    {
      text: 'An old U2F key answered for an AppID.',
      rules: ['rp-id-hash-of-app-id', 'app-id-in-use'],
    },
  ],
  capture: [
    'The options (rp.id or rpId) and the response to them.',
    'The RP ID that the server is configured with; `passkey-lint --rp-id` compares it.',
  ],
  words: {
    'rp id hash': 6,
    'rp id': 6,
    'rp hash': 6,
    rp: 2,
    'relying party': 2,
    'app id': 3,
    'registrable domain': 6,
    'domain suffix': 3,
    hash: 1,
    'valid domain': 3,
  },
})
