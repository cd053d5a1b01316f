import type { ClientError } from '../define.ts'
import { AGAIN, CONFIGURED, exception, INTERRUPTED, NO_PROVIDER, OF_DOM_ERROR, UNKNOWN } from './exceptions.ts'

/** What getCredential() throws. */
export const GET: readonly ClientError[] = [
  exception(
    'no-credential',
    ['NoCredentialException', 'GetCredentialException.TYPE_NO_CREDENTIAL', 'credentials.TYPE_NO_CREDENTIAL'],
    {
      when: [/\bNo credentials available\b(?! for login)/i],
      title: 'No credential is available',
      meaning: 'The device has no passkey that this request could use.',
      causes: [
        'No passkey for this RP ID was made on the device or in the account of its provider.',
        {
          text: 'allowCredentials names credentials of other devices only, or in another encoding.',
          rules: ['options-bytes-not-base64url'],
        },
        'No credential provider is switched on, or the app is not related to the RP ID by assetlinks.json.',
        'preferImmediatelyAvailableCredentials leaves out what is not on the device itself.',
      ],
      fixes: [
        'Offer registration, or another way to sign in.',
        'Try once with an empty allowCredentials: where a passkey then appears, the ids are the fault.',
      ],
    },
  ),
  exception('get-cancelled', ['GetCredentialCancellationException', 'GetCredentialException.TYPE_USER_CANCELED'], {
    when: [/activity is cancelled by the user/i],
    title: 'The sign-in was cancelled',
    meaning: 'The user did not agree: the sheet was closed before it ended, or could not be shown.',
    causes: [
      'The user cancelled or dismissed the sheet.',
      'After several cancellations Play services show no sheet for a while and cancel by themselves.',
      CONFIGURED,
    ],
    fixes: [AGAIN, 'Count how often it happens: many of them point to a misconfiguration.'],
  }),
  exception('get-interrupted', ['GetCredentialInterruptedException', 'GetCredentialException.TYPE_INTERRUPTED'], {
    title: 'The sign-in was interrupted',
    ...INTERRUPTED,
  }),
  exception(
    'get-provider-configuration',
    ['GetCredentialProviderConfigurationException', 'credentials.TYPE_GET_CREDENTIAL_PROVIDER_CONFIGURATION_EXCEPTION'],
    {
      title: 'No provider is set up for the sign-in',
      ...NO_PROVIDER,
    },
  ),
  exception(
    'get-unsupported',
    ['GetCredentialUnsupportedException', 'credentials.TYPE_GET_CREDENTIAL_UNSUPPORTED_EXCEPTION'],
    {
      title: 'Credential Manager is not supported here',
      meaning: 'The device has Credential Manager switched off or was built without it.',
      causes: [
        'A device or image without Google services, a TV, a car or an old Android.',
        'A managed device with it off.',
      ],
      fixes: ['Ask before it is offered, and offer another way to sign in.'],
    },
  ),
  exception('get-unknown', ['GetCredentialUnknownException', 'GetCredentialException.TYPE_UNKNOWN'], {
    title: 'The sign-in failed and no reason is given',
    ...UNKNOWN,
  }),
  exception(
    'get-dom',
    ['GetPublicKeyCredentialDomException', 'credentials.TYPE_GET_PUBLIC_KEY_CREDENTIAL_DOM_EXCEPTION'],
    {
      title: 'The sign-in ended with a domError',
      ...OF_DOM_ERROR,
    },
  ),
  exception('get-public-key', ['GetPublicKeyCredentialException'], {
    title: 'The sign-in with a passkey failed',
    meaning: 'It is the base of what sign-in with passkeys throws; its type says more.',
    causes: ['What the type of the exception says.'],
    fixes: ['Log e.type and e.message.'],
  }),
  exception('get-custom', ['GetCredentialCustomException'], {
    title: 'A custom exception of the provider or of an SDK',
    meaning: 'Its type is none of the library; the provider or a third-party SDK made it.',
    causes: ['An SDK with a request of its own ended it: its constants name the type.'],
    fixes: ['Compare e.type with the constants of the SDK; else log it and go on.'],
  }),
  exception('get-any', ['GetCredentialException'], {
    title: 'The sign-in failed',
    meaning: 'It is the base of what sign-in throws; its class and type say more.',
    causes: ['What the type of the exception says.'],
    fixes: ['Log the class, e.type and e.message.'],
  }),
]
