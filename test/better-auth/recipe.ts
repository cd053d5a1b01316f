import {
  AUTH,
  bad,
  type Capture,
  type Change,
  change,
  good,
  REG,
  type Row,
  unchanged,
  without,
} from '../recipes/rows.ts'

/** The client takes the results of extensions out of the credential, and puts the rest into `response`. */
const sent =
  (how: Change, more: object = {}): Change =>
  (credential) => ({ response: how(without('clientExtensionResults')(credential)), ...more })

const text = (how: (bytes: Buffer) => string) => (value: string) => how(Buffer.from(value, 'base64url'))
const standard = text((bytes) => bytes.toString('base64'))

const answer = (body: object) => () => `${JSON.stringify(body, null, 2)}\n`

const AS_REGISTRATION = { as: 'better-auth/verify-registration' } as const
const AS_AUTHENTICATION = { as: 'better-auth/verify-authentication' } as const

/** As curl sends it: the URL says whose it is. */
const posted = (path: string) => (_text: string, body: Capture) =>
  `curl 'https://app.example.com/api/auth/passkey/${path}' -H 'content-type: application/json' --data-raw '${JSON.stringify(body)}'\n`

const FAILED = 'FAILED_TO_VERIFY_REGISTRATION'
const NOT_IN = 'AUTHENTICATION_FAILED'

const rows: readonly Row[] = [
  bad('raw-id-absent', `${FAILED}-of-better-auth`, REG, sent(without('rawId')), AS_REGISTRATION),
  bad(
    'base64-standard-alphabet',
    `${FAILED}-of-better-auth`,
    REG,
    sent(change('attestationObject', standard)),
    AS_REGISTRATION,
  ),
  bad(
    'client-data-not-json',
    `${FAILED}-of-better-auth`,
    REG,
    sent(change('clientDataJSON', 'eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiw')),
    AS_REGISTRATION,
  ),
  bad('wrong-ceremony-for-endpoint', `${FAILED}-of-better-auth`, AUTH, sent(unchanged), AS_REGISTRATION),
  bad('client-data-origin-unexpected', `${FAILED}-of-better-auth`, REG, sent(unchanged), {
    ...AS_REGISTRATION,
    expect: { origin: 'https://app.example.com' },
  }),
  bad(
    'signature-der-truncated',
    `${NOT_IN}-of-better-auth`,
    AUTH,
    sent(
      change(
        'signature',
        text((bytes) => bytes.subarray(0, -8).toString('base64url')),
      ),
    ),
    AS_AUTHENTICATION,
  ),
  bad('raw-id-absent', `${NOT_IN}-of-better-auth`, AUTH, sent(without('rawId')), AS_AUTHENTICATION),
  bad(
    'base64-standard-alphabet',
    `${NOT_IN}-of-better-auth`,
    AUTH,
    sent(change('signature', standard)),
    AS_AUTHENTICATION,
  ),
  bad(
    'client-data-not-json',
    `${NOT_IN}-of-better-auth`,
    AUTH,
    sent(change('clientDataJSON', 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0Iiw')),
    AS_AUTHENTICATION,
  ),
  bad('wrong-ceremony-for-endpoint', `${NOT_IN}-of-better-auth`, REG, sent(unchanged), AS_AUTHENTICATION),
  bad('client-data-origin-unexpected', `${NOT_IN}-of-better-auth`, AUTH, sent(unchanged), {
    ...AS_AUTHENTICATION,
    expect: { origin: 'https://app.example.com' },
  }),
  bad(
    'base64-padding',
    'PASSKEY_NOT_FOUND-id-of-better-auth',
    AUTH,
    sent(change('id', (id) => `${id}=`)),
    AS_AUTHENTICATION,
  ),
  {
    rule: 'server-error-explained',
    name: `bad-${FAILED}-of-better-auth`,
    edit: answer({ code: FAILED, message: 'Failed to verify registration' }),
  },
  {
    rule: 'server-error-explained',
    name: `bad-${NOT_IN}-of-better-auth-in-the-client`,
    edit: answer({ code: NOT_IN, message: 'Authentication failed', status: 401, statusText: 'UNAUTHORIZED' }),
  },
  {
    rule: 'server-error-explained',
    name: 'bad-PASSKEY_NOT_FOUND-of-better-auth',
    edit: answer({ code: 'PASSKEY_NOT_FOUND', message: 'Passkey not found' }),
  },
  {
    rule: 'server-error-unknown',
    name: 'bad-of-better-auth',
    edit: answer({ code: 'SESSION_NOT_FRESH', message: 'Session is not fresh', status: 403, statusText: 'FORBIDDEN' }),
  },
  good('server-error-explained', 'body-of-better-auth', REG, sent(unchanged), {
    edit: posted('verify-registration'),
    ext: 'txt',
  }),
  good(
    'server-error-explained',
    'body-of-better-auth-with-a-name',
    REG,
    sent(unchanged, { name: 'Laptop', createSession: true }),
    { edit: posted('verify-registration'), ext: 'txt' },
  ),
  good('server-error-explained', 'body-of-better-auth-at-authentication', AUTH, sent(unchanged), {
    edit: posted('verify-authentication'),
    ext: 'txt',
  }),
  good('response-is-nested', 'of-better-auth', AUTH, sent(unchanged), { target: 'better-auth' }),
]

export default rows
