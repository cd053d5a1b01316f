import type { Basis, ClientError } from '../define.ts'
import { CAPTURE, GUIDE, numbered, playServices } from './shared.ts'

/** Numbers 50100 to 50196 are none that Google documents; this list names them as of Play services 26.06.32. */
const LIST = 'https://www.corbado.com/blog/google-play-services-passkey-error-codes'

const FIX = ['Read the message behind the number, and the log of the device around it; try with another provider.']

/**
 * A number, what it is filed under, and how that is known. Those with a message of their own stand in `words.ts`; of the
 * rest only what was seen in public has an entry of its own.
 */
const NUMBERS: readonly (readonly [code: number, basis: Basis, title: string, meaning: string, cause: string])[] = [
  [
    50_111,
    'listed',
    'the passkey is there already (invalid state)',
    'The provider refuses to make a second passkey.',
    'A passkey of this account is on the device, and excludeCredentials names it.',
  ],
  [
    50_118,
    'listed',
    'a security error',
    'The app may not use the RP ID, or the request is refused for another reason of security.',
    'assetlinks.json, the signing key or rp.id do not fit one another.',
  ],
  [
    50_156,
    'listed',
    'no passkey fits the request',
    'No passkey on the device may answer.',
    'The device has no passkey for the RP ID, or allowCredentials names others.',
  ],
  [
    50_158,
    'listed',
    'the request asks for what is not supported',
    'The device or the provider cannot do what the options ask for.',
    'pubKeyCredParams, authenticatorSelection or an extension asks for what Google Password Manager has not.',
  ],
  [
    50_161,
    'listed',
    'the key of synchronised passkeys is missing',
    'This device could not get the key that encrypts the passkeys of the account.',
    'The user did not unlock Google Password Manager (PIN, or the screen lock of another device), or was offline.',
  ],
  [
    50_164,
    'listed',
    'an error of the biometric prompt',
    'The fingerprint or face prompt failed.',
    'The sensor is locked after several tries, or was not available for a moment.',
  ],
  [
    50_174,
    'listed',
    'not supported',
    'The device or the provider cannot do what the options ask for.',
    'Play services or the provider are too old for the request.',
  ],
  [
    50_175,
    'listed',
    'refused for security',
    'The app could not be related to the RP ID.',
    'assetlinks.json, the signing key or rp.id do not fit one another.',
  ],
  [
    50_177,
    'listed',
    'not supported',
    'The device or the provider cannot do what the options ask for.',
    'Play services or the provider are too old for the request.',
  ],
  [
    50_179,
    'listed',
    'refused for security',
    'The app could not be related to the RP ID.',
    'assetlinks.json, the signing key or rp.id do not fit one another.',
  ],
  [
    50_191,
    'listed',
    'passkeys could not be synchronised',
    'Google Password Manager could not synchronise or decrypt the passkeys of the account.',
    'The account is out of step on this device, or the device was offline.',
  ],
]

/** 50111 and 50118 are 50100 and the number of the legacy API; the others of the kind were not seen. */
const INFERRED: readonly (readonly [code: number, name: string])[] = [
  [50_109, 'NOT_SUPPORTED_ERR'],
  [50_119, 'NETWORK_ERR'],
  [50_120, 'ABORT_ERR'],
  [50_123, 'TIMEOUT_ERR'],
  [50_127, 'ENCODING_ERR'],
  [50_128, 'UNKNOWN_ERR'],
  [50_129, 'CONSTRAINT_ERR'],
  [50_130, 'DATA_ERR'],
  [50_135, 'NOT_ALLOWED_ERR'],
  [50_136, 'ATTESTATION_NOT_PRIVATE_ERR'],
]

const seen = NUMBERS.map(([code, basis, title, meaning, cause]) =>
  playServices(`${code}`, {
    basis,
    alone: [`${code}`],
    when: [numbered(code)],
    title: `[${code}] ${title}`,
    meaning,
    causes: [cause],
    fixes: FIX,
    docs: [LIST, GUIDE],
  }),
)

const inferred = INFERRED.map(([code, name]) =>
  playServices(`${code}`, {
    basis: 'inferred',
    alone: [`${code}`],
    when: [numbered(code)],
    title: `[${code}] probably ${name}`,
    meaning: `Two numbers that are known are 50100 and a number of the legacy FIDO2 API; by that rule this one is ${name}.`,
    causes: [`What ${name} of the legacy API means; \`passkey-lint explain ${name}\` tells it.`],
    fixes: FIX,
    docs: [LIST],
  }),
)

/** Any other number of the range: it is known whose it is, and no more. */
const rest = playServices('501xx', {
  when: [/\[50(?:1[0-8]\d|19[0-6])\]/],
  title: 'A number of Play services whose meaning is not public',
  meaning: 'Play services put numbers from 50100 to 50196 in front of their messages. Google documents none of them.',
  causes: ['What the message behind the number says.', 'What the class and the domError of the exception say.'],
  fixes: FIX,
  docs: [LIST, GUIDE],
})

const oneTap = (
  code: number,
  wording: RegExp,
  told: Omit<Parameters<typeof playServices>[1], 'alone' | 'when'>,
): ClientError =>
  playServices(`${code}`, { alone: [`${code}`], when: [numbered(code), wording], capture: CAPTURE, ...told })

/** Of sign-in with a password or a Google account through the same API: people meet them beside passkeys. */
const ONE_TAP: readonly ClientError[] = [
  oneTap(28_431, /Skipping password saving since the user is likely prompted/i, {
    basis: 'documented',
    title: '[28431] Saving the password was left to autofill',
    meaning:
      'On Android 13 and before, autofill of Google asks to save the password itself. It is no fault, and not of passkeys.',
    causes: ['Google is the autofill provider of the device.'],
    fixes: ['Ignore it: what autofill saves, Credential Manager finds.'],
  }),
  oneTap(28_433, /Cannot find a matching credential/i, {
    title: '[28433] No matching credential',
    meaning: 'Nothing on the device fits the request.',
    causes: [
      'No Google account or no saved credential of this app is on the device.',
      'filterByAuthorizedAccounts leaves only accounts that signed in before.',
      'The passkeys are in another provider, or for another RP ID.',
    ],
    fixes: ['Offer registration, or ask again without filterByAuthorizedAccounts.'],
  }),
  oneTap(28_434, /failure response from one tap.{0,9}\[28434\]/i, {
    title: '[28434] One Tap failed without a reason',
    meaning: 'It was seen with the message "Unknown error" only.',
    causes: ['The sheet was closed, or Play services failed; the message does not tell.'],
    fixes: ['Let the user try again; read the log of the device.'],
  }),
  oneTap(28_436, /temporarily blocked due to too many cancel/i, {
    title: '[28436] Blocked for a while after several cancellations',
    meaning:
      'The user closed the sheet several times in a row: Play services show none for up to a day, and fail by themselves.',
    causes: ['The app opened the sheet without being asked, again and again.', 'Tests cancelled it many times.'],
    fixes: [
      'Open it from a tap only, and stop after a cancellation.',
      'On a test device clear the storage of Play services, or dial *#*#66382723#*#*.',
    ],
  }),
  oneTap(28_439, /User disabled the feature/i, {
    title: '[28439] The user switched the feature off',
    meaning: 'Sign-in prompts are off in the Google settings of the device, or for this app.',
    causes: ['The user turned the prompts off.', 'Several cancellations turned them off for a while.'],
    fixes: ['Offer a button that starts sign-in without the prompt.'],
  }),
  oneTap(28_444, /Developer console is not set up correctly/i, {
    title: '[28444] The developer console is not set up for this build',
    meaning: 'It is about sign-in with Google, not about passkeys: no OAuth client fits package and signing key.',
    causes: [
      'The SHA-1 of the key that signed this build is not registered for the package.',
      'serverClientId is not that of the web client.',
    ],
    fixes: ['Register package and SHA-1 of each signing key, and give the client id of type "web".'],
  }),
  playServices('reauth-failed', {
    when: [/Account reauth failed/i],
    title: '[16] Account reauth failed',
    meaning: 'It is about sign-in with Google, not about passkeys: the account could not be confirmed.',
    causes: [
      'The Google account has to sign in again on the device.',
      'The consent screen is in testing, and the account is no tester; or the client id is another.',
    ],
    fixes: ['Clear the state of Credential Manager (clearCredentialState) and try once more; check the client id.'],
  }),
]

export const PLAY_NUMBERS: readonly ClientError[] = [...seen, ...inferred, ...ONE_TAP]
export const PLAY_REST: readonly ClientError[] = [rest]
