import type { DocumentedError, SpeaksAt } from '../../define-error.ts'

const API = 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference'
const COMPLETE = `${API}/API_CompleteWebAuthnRegistration.html`
const START = `${API}/API_StartWebAuthnRegistration.html`
const CONFIGURATION = `${API}/API_WebAuthnConfigurationType.html`

const DOCUMENTED = { documented: 'short page', pageDate: 'undated' } as const
/** Sign-ins throw none of them. */
const at = (member: string, inside: Pick<SpeaksAt, 'layer' | 'path'> = {}): SpeaksAt[] => [
  { endpoint: 'cognito/complete-web-authn-registration', member, ...inside },
]
const OF_POOL = { observable: false, because: 'the configuration of the user pool is at Amazon Cognito' } as const

/** What StartWebAuthnRegistration and CompleteWebAuthnRegistration throw; a sentence documents each. */
export default [
  {
    code: 'cognito/WebAuthnChallengeNotFoundException',
    title: 'The challenge of the registration has expired',
    summary: 'CompleteWebAuthnRegistration finds no challenge of StartWebAuthnRegistration.',
    at: at(''),
    causes: [
      {
        text: 'The challenge from StartWebAuthnRegistration has expired.',
        observable: false,
        because: 'when the registration was started is not in the payload',
        instead: 'Compare the times of both requests, and the challenge of the options with that of the client data.',
      },
    ],
    fixes: ['Call StartWebAuthnRegistration again, and send what create() gives for its options at once, and once.'],
    docs: [COMPLETE],
    ...DOCUMENTED,
  },
  {
    code: 'cognito/WebAuthnClientMismatchException',
    title: 'The access token is of another app client',
    summary: 'The registration was started with the token of one app client, and completed with that of another.',
    at: at(''),
    causes: [
      {
        text: 'The access token is for another client than the one of StartWebAuthnRegistration.',
        observable: false,
        because: 'tokens are secrets, and are not looked at',
        instead: 'Compare the claim client_id of both access tokens.',
      },
    ],
    fixes: ['Start and complete the registration in one session of one app client.'],
    docs: [COMPLETE],
    ...DOCUMENTED,
  },
  {
    code: 'cognito/WebAuthnConfigurationMissingException',
    title: 'The user pool has no relying party',
    summary: 'StartWebAuthnRegistration finds neither a relying party ID nor a domain of the user pool.',
    at: at(''),
    causes: [
      {
        text: 'The user pool has no relying party ID, or no domain.',
        ...OF_POOL,
        instead: 'Read WebAuthnConfiguration of GetUserPoolMfaConfig.',
      },
    ],
    fixes: ['Set RelyingPartyId with SetUserPoolMfaConfig, or give the user pool a domain.'],
    docs: [START, CONFIGURATION],
    ...DOCUMENTED,
  },
  {
    code: 'cognito/WebAuthnCredentialNotSupportedException',
    title: 'The passkey is of an unsupported device or provider',
    summary: 'CompleteWebAuthnRegistration does not take passkeys of this device or provider.',
    at: at(''),
    causes: [
      {
        text: 'The user presents a passkey of a device or provider that is not supported.',
        observable: false,
        because: 'which ones are supported is not documented',
        instead: 'Look at the AAGUID and the algorithm of the passkey, and register one of another authenticator.',
      },
    ],
    fixes: [
      'Pass the options of StartWebAuthnRegistration to create() as they are.',
      'Let the user try another authenticator.',
    ],
    docs: [COMPLETE],
    ...DOCUMENTED,
  },
  {
    code: 'cognito/WebAuthnNotEnabledException',
    title: 'Passkeys are not enabled for the user pool',
    summary: 'The user pool does not have the feature.',
    at: at(''),
    causes: [
      {
        text: 'Passkeys are not enabled for the user pool.',
        ...OF_POOL,
        instead: 'Read AllowedFirstAuthFactors in the sign-in policy of the user pool, and its tier.',
      },
    ],
    fixes: ['Use the tier Essentials or higher, and add WEB_AUTHN to AllowedFirstAuthFactors.'],
    docs: [COMPLETE, START, CONFIGURATION],
    ...DOCUMENTED,
  },
  {
    code: 'cognito/WebAuthnOriginNotAllowedException',
    title: 'The origin does not fit the relying party ID',
    summary: 'The passkey was made on an origin that does not fit the relying party ID of the user pool.',
    at: at('/response/clientDataJSON'),
    causes: [
      {
        text: 'The origin of the registration does not align with the relying party ID of the user pool.',
        rules: ['client-data-origin-unexpected', 'origin-not-of-rp-id'],
      },
    ],
    fixes: [
      'Register on a page whose host is the relying party ID or a subdomain of it.',
      'Or set RelyingPartyId of the user pool to the host of the page, or a parent domain of it.',
    ],
    docs: [COMPLETE, CONFIGURATION],
    ...DOCUMENTED,
  },
  {
    code: 'cognito/WebAuthnRelyingPartyMismatchException',
    title: 'The passkey belongs to another relying party',
    summary: 'The passkey was made for another relying party ID than that of the user pool.',
    at: at('/response'),
    causes: [
      {
        text: 'The passkey is associated with another relying party ID than the user pool has.',
        rules: ['rp-id-hash-unexpected', 'rp-id-hash-of-something-else', 'rp-id-hash-of-other-options'],
      },
    ],
    fixes: [
      'Use rp.id as StartWebAuthnRegistration gives it.',
      'With a custom domain and managed login the relying party ID has to be that domain; passkeys of the one before have to be made anew.',
    ],
    docs: [COMPLETE, CONFIGURATION],
    ...DOCUMENTED,
  },
] satisfies DocumentedError[]
