import { defineGroup } from '../group.ts'

export const challenge = defineGroup({
  id: 'challenge',
  title: 'The challenge is not the one that was issued',
  meaning:
    'The challenge in the client data, which the authenticator signed, is compared with the one that the server keeps for this attempt; they differ, or the server has none.',
  causes: [
    {
      text: 'The stored challenge was replaced or lost: new options were made before the answer came, in a second tab or by a retry, or the session is another.',
      rules: ['challenge-of-other-options', 'challenge-of-no-options'],
    },
    {
      text: 'The challenge was encoded once more on one side: base64url of base64url text, or of hex text.',
      rules: ['client-data-challenge-encoded-twice', 'options-challenge-encoded-twice'],
    },
    {
      text: 'The comparison mixes forms: bytes with text, base64 with base64url, with and without padding.',
      rules: ['client-data-challenge-not-base64url', 'client-data-challenge-unexpected'],
    },
    { text: 'The same response was sent twice; a challenge is good for once.', rules: ['same-challenge-twice'] },
    { text: 'The challenge expired on the server.' },
  ],
  capture: [
    'The options as the browser received them, and the response to them, of one attempt.',
    'What the server had stored for this session, and when.',
  ],
  words: {
    challenge: 6,
    challenges: 6,
    nonce: 2,
    'challenge mismatch': 2,
    'stored challenge': 2,
    'expected challenge': 2,
    session: 1,
    expired: 1,
  },
})

export const origin = defineGroup({
  id: 'origin',
  title: 'The origin of the page is not one that the server expects',
  meaning:
    'The origin in the client data is compared, as text, with the origins that the server is configured with; it is none of them.',
  causes: [
    {
      text: 'The configured origin differs in one part: scheme, port, "www.", a slash or a path at the end.',
      rules: ['client-data-origin-unexpected', 'client-data-origin-malformed', 'client-data-origin-scheme'],
    },
    { text: 'A proxy ends TLS, and the server reckons its own origin from http:// and an inner host.' },
    {
      text: 'An Android app signed in: its origin is android:apk-key-hash:…, one for each signing key.',
      rules: ['client-data-origin-not-web', 'client-data-origin-android-hash', 'client-data-origin-android-sha1'],
    },
    {
      text: 'The page ran in a frame of another origin.',
      rules: ['client-data-cross-origin', 'client-data-top-origin-without-cross-origin'],
    },
    {
      text: 'The response was captured on another deployment.',
      rules: ['origin-not-of-rp-id', 'client-data-origin-is-ip'],
    },
  ],
  capture: [
    'response.clientDataJSON: it holds the origin.',
    "The server's configured origins, character by character.",
    'Whether a frame or an app made the call.',
  ],
  words: {
    origin: 5,
    origins: 5,
    'cross origin': 3,
    'top origin': 3,
    'relying party origin': 2,
    'fully qualified': 2,
    etld: 3,
    'apk key hash': 4,
    scheme: 1,
    url: 1,
    facet: 3,
  },
})

export const rpId = defineGroup({
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
