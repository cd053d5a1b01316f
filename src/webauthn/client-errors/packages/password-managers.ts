import { type ClientError, errorsOf } from '../define.ts'
import { MANAGER } from './shared.ts'

const bitwarden = errorsOf('bitwarden', {
  by: 'Bitwarden for Android, as a provider of passkeys',
  basis: 'source',
  capture: MANAGER,
  docs: ['https://github.com/bitwarden/android'],
})

const LINKS = 'assetlinks.json of the RP ID does not name the package and the fingerprint of this build.'

const BITWARDEN: readonly (readonly [
  id: string,
  words: RegExp,
  title: string,
  causes: readonly string[],
  fix: string,
])[] = [
  [
    'app-not-verified',
    /passkey operation failed because (?:the )?app could not be verified/i,
    'The app could not be verified',
    [
      'The fingerprint of the signing key is not in assetlinks.json; debug, release and Play signing differ.',
      'The requestJson cannot be read.',
    ],
    'Add the fingerprint of each signing key to assetlinks.json.',
  ],
  [
    'app-not-linked',
    /passkey operation failed because (?:the )?app (?:was )?not found in asset links/i,
    'The app is not in assetlinks.json',
    [LINKS],
    'Add package and fingerprint, with get_login_creds.',
  ],
  [
    'links-missing',
    /passkey operation failed because of missing asset links/i,
    'assetlinks.json is missing',
    ['https://<RP ID>/.well-known/assetlinks.json is not served, or the RP ID is another domain.'],
    'Serve the file at the RP ID.',
  ],
  [
    'rp-not-identified',
    /passkey operation failed because (?:the )?relying party (?:cannot|could not) be identified/i,
    'The relying party cannot be identified',
    ['rp.id (rpId) is absent from the requestJson.'],
    'Send rp.id.',
  ],
  [
    'browser-not-privileged',
    /passkey operation failed because (?:the )?browser is(?:n't| not) privileged/i,
    'The browser is not on the list',
    ['Only listed browsers may ask for other sites; this one is not on the list of Bitwarden.'],
    'Add it under Settings, Autofill, Privileged apps.',
  ],
  [
    'user-not-verified',
    /passkey (?:operation|authentication) failed because (?:the )?user could not be verified/i,
    'The user could not be verified',
    [
      'The vault was locked, or the biometric prompt failed; versions of end 2024 and January 2025 failed by themselves.',
    ],
    'Update Bitwarden; unlock the vault first.',
  ],
  [
    'app-not-supported',
    /passkeys (?:are )?not supported for this app/i,
    'Passkeys are not supported for this app',
    [LINKS, 'Versions since May 2025 refused apps that were taken before.'],
    'Check assetlinks.json; update Bitwarden.',
  ],
]

const others = errorsOf('password-manager', {
  by: 'a password manager in the place of the browser or the system',
  basis: 'reported',
  capture: MANAGER,
  docs: ['https://www.w3.org/TR/webauthn-3/#sctn-createCredential'],
})

export const PASSWORD_MANAGERS: readonly ClientError[] = [
  ...BITWARDEN.map(([id, words, name, causes, fix]) =>
    bitwarden(id, {
      when: [words],
      title: name,
      meaning:
        'Bitwarden checks the app by itself before it makes or uses a passkey; what it shows is its own message.',
      causes,
      fixes: [fix],
    }),
  ),
  others('proton-origin', {
    when: [/\bOriginRpMissmatch\b/],
    title: 'Proton Pass: the origin does not fit the RP ID',
    meaning: 'Proton Pass (its passkey library) refused to make a passkey.',
    causes: [
      { text: "rp.id is not the page's domain or a parent of it.", rules: ['options-rp-id-invalid'] },
      'Its check differs from that of the browser.',
    ],
    fixes: ["Set rp.id to the page's domain or a parent of it; else report it to Proton."],
  }),
  others('null', {
    when: [
      /(?:properties of null \(reading|null is not an object \(evaluating).{0,40}\b(?:rawId|response|getClientExtensionResults)\b/i,
    ],
    title: 'create() or get() gave null',
    meaning:
      'A browser throws when the user closes its prompt. The page received null: an extension took the place of the browser.',
    causes: [
      'The user closed the prompt of the extension (seen with 1Password).',
      'A conditional get() was ended by the extension.',
    ],
    fixes: ['Take null as a cancellation before anything of the credential is read.'],
  }),
  others('illegal-invocation', {
    when: [/\bTypeError: Illegal invocation\b/i],
    title: 'Illegal invocation: the credential is not an object of the browser',
    meaning:
      'A method such as getTransports(), getPublicKey() or toJSON() was called on an object that a password manager made (seen with 1Password and Bitwarden).',
    causes: [
      'An extension replaced navigator.credentials, and its object has the prototype of the browser without its inside.',
    ],
    fixes: [
      'Build the JSON by hand from id, rawId and the ArrayBuffers of response; call each method within try.',
      'Update the extension; report it there.',
    ],
  }),
]
