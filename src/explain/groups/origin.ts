import { defineGroup } from '../group.ts'

export default defineGroup({
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
