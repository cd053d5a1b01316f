import { AUTH, bad, type Capture, type Change, good, REG, type Row, type RuleId, unchanged } from '../recipes/rows.ts'

const TOKEN = 'eyJraWQiOiJ0ZXN0In0.eyJzdWIiOiJ0ZXN0In0.c2lnbmF0dXJl'

/** As they are sent: an object in the end of a registration, text in the answer to a challenge. */
const complete: Change = (credential) => ({ AccessToken: TOKEN, Credential: credential })
const respond: Change = (credential) => ({
  ChallengeName: 'WEB_AUTHN',
  ClientId: '1example23456789',
  ChallengeResponses: { USERNAME: 'testuser', CREDENTIAL: JSON.stringify(credential) },
  Session: 'AYABeExample-session-1',
})

const ORIGIN = 'WebAuthnOriginNotAllowedException'
const RELYING_PARTY = 'WebAuthnRelyingPartyMismatchException'
const NOT_ENABLED = 'WebAuthnNotEnabledException'

const atEnd = (rule: RuleId, code: string, cause: string, expect: NonNullable<Row['expect']>): Row =>
  bad(rule, `${code}-${cause}-of-cognito`, REG, complete, { expect })

const json = (value: unknown) => () => `${JSON.stringify(value, null, 2)}\n`
const typed = (error: string, message = 'The request was refused.') => json({ __type: error, message })

const OPERATIONS = { complete: 'CompleteWebAuthnRegistration', respond: 'RespondToAuthChallenge' } as const

/** A request as a client keeps it. */
const held = (name: string, base: string, operation: keyof typeof OPERATIONS, body: Change): Row => ({
  rule: 'credential-held-otherwise',
  name: `${name}-of-cognito`,
  base,
  change: unchanged,
  edit: (_text, credential) =>
    json({
      method: 'POST',
      url: 'https://cognito-idp.eu-west-1.amazonaws.com/',
      headers: { 'X-Amz-Target': `AWSCognitoIdentityProviderService.${OPERATIONS[operation]}` },
      body: body(credential),
    })(),
})

/** A request and its answer, as a log has them. */
const exchange = (_text: string, credential: Capture) =>
  json({
    request: {
      method: 'POST',
      url: 'https://cognito-idp.eu-west-1.amazonaws.com/',
      headers: { 'X-Amz-Target': 'AWSCognitoIdentityProviderService.CompleteWebAuthnRegistration' },
      body: complete(credential),
    },
    response: { status: 400, body: { __type: RELYING_PARTY, message: 'The relying party does not match.' } },
  })()

const rows: readonly Row[] = [
  held('bad-text-in-place-of-object', REG, 'complete', (credential) => ({
    AccessToken: TOKEN,
    Credential: JSON.stringify(credential),
  })),
  held('bad-object-in-place-of-text', AUTH, 'respond', (credential) => ({
    ChallengeName: 'WEB_AUTHN',
    ClientId: '1example23456789',
    ChallengeResponses: { USERNAME: 'testuser', CREDENTIAL: credential },
  })),
  bad('credential-held-otherwise', 'object-in-a-body-alone-of-cognito', AUTH, (credential) => ({
    ChallengeName: 'WEB_AUTHN',
    ClientId: '1example23456789',
    ChallengeResponses: { USERNAME: 'testuser', CREDENTIAL: credential },
  })),
  good('credential-held-otherwise', 'object-in-a-body-alone-of-cognito', REG, complete),
  good('credential-held-otherwise', 'text-in-a-body-alone-of-cognito', AUTH, respond),
  held('good-object', REG, 'complete', complete),
  held('good-text', AUTH, 'respond', respond),
  atEnd('client-data-origin-unexpected', ORIGIN, 'of-another-page', { origin: 'https://login.example.com' }),
  atEnd('rp-id-hash-unexpected', RELYING_PARTY, 'of-another-pool', { rpId: 'login.example.com' }),
  { rule: 'server-error-explained', name: `bad-${ORIGIN}-of-cognito`, edit: typed(ORIGIN) },
  {
    rule: 'server-error-explained',
    name: `bad-${RELYING_PARTY}-with-its-namespace-of-cognito`,
    edit: typed(`com.amazonaws.cognito.identity.idp.model#${RELYING_PARTY}`),
  },
  {
    rule: 'server-error-explained',
    name: `bad-${NOT_ENABLED}-as-the-sdk-throws-it-of-cognito`,
    edit: json({
      name: NOT_ENABLED,
      $fault: 'client',
      $metadata: { httpStatusCode: 400, requestId: '00000000-0000-4000-8000-000000000001', attempts: 1 },
      message: 'Passkeys are not enabled.',
    }),
  },
  {
    rule: 'server-error-explained',
    name: 'bad-PasskeyRegistrationCanceled-of-amplify',
    edit: json({
      name: 'PasskeyRegistrationCanceled',
      message: 'Passkey registration ceremony has been canceled.',
      underlyingError: {},
    }),
  },
  { rule: 'server-error-unknown', name: 'bad-of-cognito', edit: typed('NotAuthorizedException') },
  good('server-error-explained', 'end-of-a-registration-of-cognito', REG, complete),
  good('server-error-explained', 'answer-to-a-challenge-of-cognito', AUTH, respond),
  {
    rule: 'server-error-cause-shown',
    name: `bad-${RELYING_PARTY}-beside-its-cause`,
    base: REG,
    change: unchanged,
    edit: exchange,
    expect: { rpId: 'login.example.com' },
  },
]

export default rows
