import type { ClientError } from '../define.ts'
import { AGAIN, CONFIGURED, exception, INTERRUPTED, NO_PROVIDER, OF_DOM_ERROR, UNKNOWN } from './exceptions.ts'

/** What createCredential() throws. */
export const CREATE: readonly ClientError[] = [
  exception(
    'create-cancelled',
    ['CreateCredentialCancellationException', 'CreateCredentialException.TYPE_USER_CANCELED'],
    {
      title: 'The registration was cancelled',
      meaning: 'The sheet that saves a passkey was closed before it ended.',
      causes: ['The user cancelled or dismissed the sheet.', CONFIGURED],
      fixes: [AGAIN],
    },
  ),
  exception(
    'create-interrupted',
    ['CreateCredentialInterruptedException', 'CreateCredentialException.TYPE_INTERRUPTED'],
    {
      title: 'The registration was interrupted',
      ...INTERRUPTED,
    },
  ),
  exception(
    'create-no-option',
    ['CreateCredentialNoCreateOptionException', 'CreateCredentialException.TYPE_NO_CREATE_OPTIONS'],
    {
      when: [/\bNo create options? available\b/i],
      title: 'No provider offers to save a passkey',
      meaning: 'No provider on the device can take this request.',
      causes: [
        'No provider for passwords and passkeys is switched on in the settings.',
        'Google Password Manager has no Google account, or the provider that is on takes no passkeys.',
      ],
      fixes: ['Ask the user to switch on a provider and to sign in to it; offer another way meanwhile.'],
    },
  ),
  exception(
    'create-provider-configuration',
    [
      'CreateCredentialProviderConfigurationException',
      'credentials.TYPE_CREATE_CREDENTIAL_PROVIDER_CONFIGURATION_EXCEPTION',
    ],
    {
      title: 'No provider is set up for the registration',
      ...NO_PROVIDER,
    },
  ),
  exception(
    'create-unsupported',
    ['CreateCredentialUnsupportedException', 'credentials.TYPE_CREATE_CREDENTIAL_UNSUPPORTED_EXCEPTION'],
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
  exception('create-unknown', ['CreateCredentialUnknownException', 'CreateCredentialException.TYPE_UNKNOWN'], {
    title: 'The registration failed and no reason is given',
    ...UNKNOWN,
  }),
  exception(
    'create-dom',
    ['CreatePublicKeyCredentialDomException', 'credentials.TYPE_CREATE_PUBLIC_KEY_CREDENTIAL_DOM_EXCEPTION'],
    {
      title: 'The registration ended with a domError',
      ...OF_DOM_ERROR,
    },
  ),
  exception('create-public-key', ['CreatePublicKeyCredentialException'], {
    title: 'The registration of a passkey failed',
    meaning: 'It is the base of what registration of passkeys throws; its type says more.',
    causes: ['What the type of the exception says.'],
    fixes: ['Log e.type and e.message.'],
  }),
  exception('create-custom', ['CreateCredentialCustomException'], {
    title: 'A custom exception of the provider or of an SDK',
    meaning: 'Its type is none of the library; the provider or a third-party SDK made it.',
    causes: [
      'An SDK with a request of its own ended it: its constants name the type.',
      {
        text: 'On old versions of the library: the options cannot be read, for instance a user.id that is not base64url.',
        rules: ['options-bytes-not-base64url'],
      },
    ],
    fixes: ['Compare e.type with the constants of the SDK; else log it and go on. Lint the requestJson.'],
  }),
  exception('create-any', ['CreateCredentialException'], {
    title: 'The registration failed',
    meaning: 'It is the base of what registration throws; its class and type say more.',
    causes: ['What the type of the exception says.'],
    fixes: ['Log the class, e.type and e.message.'],
  }),
]
