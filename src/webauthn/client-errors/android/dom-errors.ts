import type { ClientCause, ClientError } from '../define.ts'
import { android, GUIDE } from './shared.ts'

const DOM = 'https://webidl.spec.whatwg.org/#idl-DOMException-error-names'
const PACKAGE = 'https://developer.android.com/reference/androidx/credentials/exceptions/domerrors/package-summary'

const again = 'Let the user try again from a tap; then with another provider.'

/** The domErrors that a step of WebAuthn can end with: name, meaning, causes, fix. */
const OF_WEBAUTHN: readonly (readonly [
  name: string,
  meaning: string,
  causes: readonly (string | ClientCause)[],
  fix: string,
])[] = [
  [
    'AbortError',
    'The request was ended before it was answered.',
    ['The user closed the sheet.', 'The app cancelled the request, or started another.'],
    'Run one request at a time; an abort of your own is no fault.',
  ],
  [
    'ConstraintError',
    'The authenticator cannot meet residentKey or userVerification "required".',
    ['The device has no screen lock.', 'authenticatorSelection asks for what the provider has not.'],
    'Ask the user to set up a screen lock; ask for "preferred".',
  ],
  [
    'DataError',
    'The provider could not read the requestJson, or refused what it says.',
    [
      { text: 'alg is text: it has to be a number, such as -7.', rules: ['options-alg-not-a-number'] },
      {
        text: 'A required member (rp, user, challenge, pubKeyCredParams) is missing or of another type.',
        rules: ['options-member-absent'],
      },
      'The RP ID could not be related to the app: the log of the device then has [50152].',
    ],
    'Lint the requestJson: it is options in their JSON form (WebAuthn §5.1.8). Where it is sound, check assetlinks.json.',
  ],
  [
    'EncodingError',
    'A member of the requestJson is not base64url.',
    [
      {
        text: 'challenge, user.id or a credential id is standard base64, hex or plain text.',
        rules: ['options-bytes-not-base64url', 'options-bytes-are-hex'],
      },
    ],
    'Encode them as base64url without padding.',
  ],
  [
    'InvalidStateError',
    'The device holds a passkey that excludeCredentials names.',
    [{ text: 'The account is registered on this device already.', rules: ['credential-excluded'] }],
    'Let the user sign in with that passkey.',
  ],
  [
    'NotAllowedError',
    'The request was not allowed: Android gives this for many reasons, and its message or number tells them apart.',
    [
      'The user closed the sheet or the prompt.',
      'No passkey fits, or the time ran out.',
      'Google Password Manager could not decrypt its passkeys; the number 50162 or the words "decrypt the private key" say so.',
    ],
    'Read the message and the number in front of it before it is counted as a cancellation.',
  ],
  [
    'NotSupportedError',
    'The device or the provider cannot do what the options ask for.',
    [
      { text: 'pubKeyCredParams does not offer -7 (ES256).', rules: ['options-es256-absent'] },
      'authenticatorAttachment or an extension is not supported.',
    ],
    'Offer -7 and -257 in pubKeyCredParams, with the type "public-key".',
  ],
  [
    'SecurityError',
    'The app may not use the RP ID.',
    [
      'assetlinks.json of the RP ID does not name the package and the fingerprint of this build.',
      { text: 'rp.id is not a bare domain, or another one.', rules: ['options-rp-id-invalid'] },
    ],
    'Check assetlinks.json, the signing key and rp.id.',
  ],
  [
    'TimeoutError',
    'Nobody answered in time.',
    [
      'The user left the sheet open.',
      { text: 'timeout is short: it is in milliseconds.', rules: ['options-timeout-in-seconds'] },
    ],
    again,
  ],
  [
    'UnknownError',
    'The provider failed and does not say at what.',
    ['The provider or its storage failed.', 'The account of the provider has to sign in again.'],
    again,
  ],
  [
    'NetworkError',
    'The provider could not reach its service.',
    ['The device is offline.', 'A firewall or a managed network keeps the provider from its service.'],
    'Let the user try again with a network.',
  ],
  [
    'NotReadableError',
    'The provider could not read its storage.',
    ['The storage of the provider is locked or broken.'],
    again,
  ],
  [
    'OperationError',
    'The operation failed, most likely because another was under way.',
    ['A second request was started before the first had ended.'],
    'Run one request at a time.',
  ],
  [
    'OptOutError',
    'The user opted out of the request.',
    ['The user said that no such prompt is to be shown.'],
    'Take it as no answer; offer another way to sign in.',
  ],
]

/** The rest of the package, which no step of WebAuthn throws. */
const OTHERS =
  'DataCloneError HierarchyRequestError InUseAttributeError InvalidCharacterError InvalidModificationError InvalidNodeTypeError NamespaceError NoModificationAllowedError NotFoundError QuotaExceededError ReadOnlyError SyntaxError TransactionInactiveError VersionError WrongDocumentError'.split(
    ' ',
  )

/** `SecurityError` becomes `TYPE_SECURITY_ERROR`. */
const typeOf = (name: string): string => `TYPE_${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}`

const domError = (
  name: string,
  told: Pick<ClientError, 'meaning' | 'fixes'> & { causes: readonly (string | ClientCause)[] },
) =>
  android(`dom-${name}`, {
    names: [`credentials.${typeOf(name)}`, `domerrors.${name}`],
    alone: [typeOf(name)],
    when: [new RegExp(`\\bdomError\\b.{0,12}?\\b${name}\\b`, 'i')],
    title: `The domError ${name} (${typeOf(name)})`,
    docs: [PACKAGE, GUIDE, DOM],
    ...told,
  })

export const DOM_ERRORS: readonly ClientError[] = [
  ...OF_WEBAUTHN.map(([name, meaning, causes, fix]) => domError(name, { meaning, causes, fixes: [fix] })),
  ...OTHERS.map((name) =>
    domError(name, {
      meaning: 'The package has a class for each DOMException; no step of WebAuthn ends with this one.',
      causes: ['A provider of its own making gave this name.'],
      fixes: ['Find out which provider answered, and report it there; try with another.'],
    }),
  ),
]
