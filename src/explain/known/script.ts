import { defineKnown } from '../explanation.ts'

const JSON_METHODS = 'https://www.w3.org/TR/webauthn-3/#sctn-parseCreationOptionsFromJSON'
const TO_JSON = 'https://www.w3.org/TR/webauthn-3/#dom-publickeycredential-tojson'
const CREATE = 'https://www.w3.org/TR/webauthn-3/#sctn-createCredential'
const CAPTURE = [
  'Browser and version, and whether the page is in an app (web view) or an iframe.',
  'Which password manager or extension is installed; repeat it in a window without extensions.',
]

/** What scripts of a page throw around create() and get(): the browser and its context, not the transport. */
export const script = defineKnown([
  {
    id: 'script:to-json',
    title: 'The credential has no toJSON()',
    said: 'the page, in the browser',
    when: [/\btoJSON is not a function\b/i, /undefined is not a function.{0,40}\btoJSON\b/i],
    meaning: 'toJSON() of PublicKeyCredential is newer than passkeys, and objects of password managers often lack it.',
    causes: [
      { text: 'An older browser: before Chrome 129, Safari 18 or Firefox 119.' },
      { text: 'An extension replaced navigator.credentials and returns an object of its own.' },
      { text: 'It was called on something else: the promise, the response, or a copy.' },
    ],
    fixes: [
      'Build the JSON by hand where toJSON is missing: id, type, authenticatorAttachment, clientExtensionResults, rawId and each ArrayBuffer of response as base64url.',
    ],
    capture: CAPTURE,
    docs: [TO_JSON],
  },
  {
    id: 'script:parse-options',
    title: 'The browser has no parser for options in JSON',
    said: 'the page, in the browser',
    when: [/\bparse(?:Creation|Request)OptionsFromJSON is not a function\b/i],
    meaning: 'The static methods of PublicKeyCredential that read JSON options are newer than passkeys.',
    causes: [
      { text: 'An older browser: before Chrome 129, Safari 18.4 or Firefox 119.' },
      { text: 'An extension replaced PublicKeyCredential.' },
    ],
    fixes: [
      'Decode challenge, user.id and the ids of allowCredentials and excludeCredentials from base64url to bytes by hand where the method is missing.',
    ],
    capture: CAPTURE,
    docs: [JSON_METHODS],
  },
  {
    id: 'script:no-credentials',
    title: 'navigator.credentials is not there',
    said: 'the page, in the browser',
    when: [
      /Cannot read propert(?:y|ies) (?:of undefined )?\(?reading '(?:create|get)'/i,
      /Cannot read property '(?:create|get)' of undefined/i,
      /navigator\.credentials (?:is undefined|is null)/i,
      /undefined is not an object \(evaluating '.{0,40}credentials\.(?:create|get)'/i,
    ],
    meaning: 'WebAuthn exists only in secure contexts: on this page the browser offers none.',
    causes: [
      { text: 'The page came over http:// from another host than localhost, or by its IP address.' },
      { text: 'A web view or an embedded browser without WebAuthn.' },
      { text: 'The code ran where there is no window: in a worker or on the server.' },
    ],
    fixes: [
      'Serve the page over HTTPS by its name, or from http://localhost; in an app use the system browser or the native API.',
    ],
    capture: ['window.isSecureContext and location.origin on that page.', ...CAPTURE],
    docs: [CREATE],
  },
  {
    id: 'script:foreign-object',
    title: 'The object is not of the class that the browser makes',
    said: 'the page, in the browser',
    when: [/is not an instance of (?:PublicKeyCredential|Authenticator(?:Attestation|Assertion)Response)\b/i],
    meaning: 'Somebody else than the browser answered the call; a check by class refuses what may be sound data.',
    causes: [
      { text: 'A password manager replaced create() and get() and returns plain objects.' },
      { text: 'The object comes from another frame or from a polyfill, whose classes are others.' },
    ],
    fixes: ["Look at the members ('attestationObject' in response, 'signature' in response), not at the class."],
    capture: CAPTURE,
    docs: [CREATE],
  },
  {
    id: 'script:challenge-short',
    title: 'The challenge is too short',
    said: 'a password manager in the browser',
    when: [/challenge is shorter than (?:the )?required minimum length/i],
    meaning:
      'The challenge in the options has fewer than 16 bytes; it is not a question of which challenge was issued.',
    causes: [
      { text: 'The server makes short challenges, or a fixed text while testing.', rules: ['options-challenge-short'] },
      { text: 'The challenge was decoded twice, or as text, and lost bytes on the way.' },
    ],
    fixes: ['Issue at least 16 random bytes (WebAuthn §13.4.3); 32 are usual.'],
    capture: ['The options as they came from the server, and as they were given to create() or get().'],
    docs: ['https://www.w3.org/TR/webauthn-3/#sctn-cryptographic-challenges'],
  },
  {
    id: 'script:object-text',
    title: 'An object was made into text',
    said: 'the page or the server',
    when: [
      /"\[object (?:Object|ArrayBuffer|PublicKeyCredential)\]" is not valid JSON/i,
      /Unexpected token '?o'?,? (?:in JSON at position 1|"\[object)/i,
    ],
    meaning: 'JSON was expected and "[object …]" came: an object was joined to text instead of being serialised.',
    causes: [{ text: 'The body was given as an object to a function that takes text, or was parsed a second time.' }],
    fixes: ['Serialise it once: JSON.stringify(credential.toJSON()), with Content-Type application/json.'],
    capture: ['The request as the network panel shows it.'],
    docs: [TO_JSON],
  },
])
