import type { RuleId } from '../generated/ids.ts'

/** Lines that do what a fix says, in the language of who sends the payload. */
export interface Snippet {
  language: 'JavaScript' | 'Swift' | 'Kotlin'
  /** What for, where a page has two of one language. */
  what?: string
  lines: readonly string[]
}

/** WebAuthn Level 3 §5.1.7 (toJSON): what every receiver takes. */
const SEND: Snippet = {
  language: 'JavaScript',
  lines: [
    'await fetch(url, {',
    "  method: 'POST',",
    "  headers: { 'Content-Type': 'application/json' },",
    '  body: JSON.stringify(credential.toJSON()),',
    '})',
  ],
}

/** RFC 4648 §5 without padding, for browsers without toJSON(). */
const BASE64URL: readonly Snippet[] = [
  {
    language: 'JavaScript',
    what: 'without toJSON()',
    lines: [
      'const base64url = (buffer) =>',
      '  btoa(String.fromCharCode(...new Uint8Array(buffer)))',
      "    .replaceAll('+', '-').replaceAll('/', '_').split('=')[0]",
    ],
  },
  {
    language: 'Swift',
    lines: [
      'extension Data {',
      '  var base64url: String {',
      '    base64EncodedString()',
      '      .replacingOccurrences(of: "+", with: "-")',
      '      .replacingOccurrences(of: "/", with: "_")',
      '      .filter { $0 != "=" }',
      '  }',
      '}',
    ],
  },
  {
    language: 'Kotlin',
    lines: ['Base64.encodeToString(bytes, Base64.URL_SAFE or Base64.NO_PADDING or Base64.NO_WRAP)'],
  },
]

/** What ASAuthorizationPlatformPublicKeyCredentialRegistration and …Assertion hold, and where it belongs. */
const FROM_APPLE: Snippet = {
  language: 'Swift',
  what: 'with base64url of Data as above',
  lines: [
    'var response: [String: String] = ["clientDataJSON": credential.rawClientDataJSON.base64url]',
    '// after a registration',
    'if let object = credential.rawAttestationObject { response["attestationObject"] = object.base64url }',
    '// after a sign-in',
    'response["authenticatorData"] = credential.rawAuthenticatorData.base64url',
    'response["signature"] = credential.signature.base64url',
    'response["userHandle"] = credential.userID.base64url',
    'let id = credential.credentialID.base64url',
    'let body: [String: Any] = ["id": id, "rawId": id, "type": "public-key",',
    '  "authenticatorAttachment": "platform", "clientExtensionResults": [:], "response": response]',
  ],
}

/** Android's Credential Manager gives the JSON of the standard as text. */
const FROM_ANDROID: Snippet = {
  language: 'Kotlin',
  lines: [
    '// after a registration',
    'val body = (result as CreatePublicKeyCredentialResponse).registrationResponseJson',
    '// after a sign-in',
    'val body = (result.credential as PublicKeyCredential).authenticationResponseJson',
  ],
}

const WHOLE = [SEND, ...BASE64URL.filter(({ language }) => language === 'Swift'), FROM_APPLE, FROM_ANDROID]

/** By rule, where the fix is code. */
export const SNIPPETS: Readonly<Partial<Record<RuleId, readonly Snippet[]>>> = {
  'credential-is-flat': WHOLE,
  'credential-is-inner-response': WHOLE,
  'renamed-member': WHOLE,
  'credential-is-wrapped': [SEND],
  'credential-content-type': [SEND],
  'json-became-form-key': [SEND],
  'response-is-json-text': [SEND],
  'bytes-are-array': [SEND, ...BASE64URL],
  'bytes-are-empty-object': [SEND, ...BASE64URL],
  'bytes-are-index-object': [SEND, ...BASE64URL],
  'bytes-are-node-buffer': [SEND, ...BASE64URL],
  'bytes-are-object': [SEND, ...BASE64URL],
  'bytes-are-hex': BASE64URL,
  'base64-standard-alphabet': BASE64URL,
  'base64-mixed-alphabet': BASE64URL,
  'base64-padding': BASE64URL,
  'base64-whitespace': BASE64URL,
}
