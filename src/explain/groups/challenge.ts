import { defineGroup } from '../group.ts'

export default defineGroup({
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
