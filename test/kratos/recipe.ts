import {
  AUTH,
  bad,
  type Capture,
  type Change,
  change,
  good,
  REG,
  type Row,
  rename,
  unchanged,
  without,
} from '../recipes/rows.ts'
import { attestation } from '../recipes/surgery.ts'

/** A field of the form holds the credential as text. */
const form =
  (field: string, how: Change, more: object = {}): Change =>
  (credential) => ({
    method: field.startsWith('passkey') ? 'passkey' : 'webauthn',
    csrf_token: 'test-csrf-81b2',
    ...more,
    [field]: JSON.stringify(how(credential)),
  })

const register = (how: Change) => form('passkey_register', how, { 'traits.email': 'ada@example.com' })
const login = (how: Change) => form('passkey_login', how)

const text = (how: (bytes: Buffer) => string) => (value: string) => how(Buffer.from(value, 'base64url'))
const standard = text((bytes) => bytes.toString('base64'))

/** As a browser sends the form. */
const urlEncoded = (_text: string, body: Capture) => new URLSearchParams(body).toString()

const written = (body: object) => () => `${JSON.stringify(body, null, 2)}\n`

/** A flow after a step that failed: its form has the message. */
const flow = (id: number, said: string) =>
  written({
    id: '9f8c1b4e-3a1d-4f3e-9b55-0c6a7d3f21aa',
    type: 'browser',
    ui: {
      action: 'http://127.0.0.1:4433/self-service/login?flow=9f8c1b4e',
      method: 'POST',
      nodes: [],
      messages: [{ id, text: said, type: 'error' }],
    },
  })

const failure = (reason: string, code = 400, status = 'Bad Request') =>
  written({ error: { code, status, reason, message: 'The request was malformed or contained invalid parameters' } })

const UNREAD = 'unable-to-parse-webauthn-response'
const UNMADE = 'unable-to-create-webauthn-credential'
const INVALID = '4000043'
const truncated = change(
  'signature',
  text((bytes) => bytes.subarray(0, -8).toString('base64url')),
)

/** As an Android app wrote it; its server matches names in any case. */
const inCamelCase: Change = rename('clientDataJSON', 'clientDataJson')

const rows: readonly Row[] = [
  bad('id-absent', `${UNREAD}-of-kratos`, REG, register(without('id'))),
  bad('id-absent', `${UNREAD}-of-kratos-at-login`, AUTH, login(without('id')), { edit: urlEncoded, ext: 'txt' }),
  bad('base64-standard-alphabet', `${UNREAD}-of-kratos`, REG, register(change('attestationObject', standard))),
  bad(
    'client-data-not-json',
    `${UNREAD}-of-kratos`,
    AUTH,
    login(change('clientDataJSON', 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0Iiw')),
  ),
  bad('wrong-ceremony-for-endpoint', `${UNREAD}-of-kratos`, REG, login(unchanged)),
  bad('client-data-origin-unexpected', `${UNMADE}-of-kratos`, REG, register(unchanged), {
    expect: { origin: 'https://app.example.com' },
  }),
  bad('client-data-origin-unexpected', `${INVALID}-of-kratos`, AUTH, login(unchanged), {
    expect: { origin: 'https://app.example.com' },
  }),
  bad('signature-der-truncated', `${INVALID}-of-kratos`, AUTH, login(truncated)),
  bad('attestation-trailing-bytes', `${UNMADE}-of-kratos`, REG, register(attestation((hex) => `${hex}00`))),
  {
    rule: 'server-error-explained',
    name: `bad-${UNREAD}-of-kratos`,
    edit: failure('Unable to parse WebAuthn response.'),
  },
  {
    rule: 'server-error-explained',
    name: `bad-${UNMADE}-of-kratos`,
    edit: failure('Unable to create WebAuthn credential: Error validating origin', 500, 'Internal Server Error'),
  },
  {
    rule: 'server-error-explained',
    name: `bad-${INVALID}-of-kratos`,
    edit: flow(4000043, 'The WebAuthn login is invalid.'),
  },
  {
    rule: 'server-error-explained',
    name: 'bad-4000008-of-kratos',
    edit: flow(4000008, 'The provided authentication code is invalid, please try again.'),
  },
  {
    rule: 'server-error-explained',
    name: 'bad-4000015-of-kratos-alone',
    edit: written({ id: 4000015, text: 'This account does not exist or has no security key set up.', type: 'error' }),
  },
  { rule: 'server-error-unknown', name: 'bad-of-kratos', edit: flow(4000006, 'The provided credentials are invalid.') },
  good('server-error-explained', 'body-of-kratos', REG, register(unchanged)),
  good('server-error-explained', 'body-of-kratos-at-login', AUTH, login(unchanged)),
  good('server-error-explained', 'body-of-kratos-at-login-urlencoded', AUTH, login(unchanged), {
    edit: urlEncoded,
    ext: 'txt',
  }),
  good('server-error-explained', 'body-of-kratos-in-settings', REG, form('passkey_settings_register', unchanged)),
  good(
    'server-error-explained',
    'body-of-kratos-with-a-security-key',
    REG,
    form('webauthn_register', unchanged, { webauthn_register_displayname: 'Key' }),
  ),
  good(
    'server-error-explained',
    'body-of-kratos-with-a-security-key-at-login',
    AUTH,
    form('webauthn_login', unchanged, { identifier: 'ada@example.com' }),
  ),
  good('renamed-member', 'in-another-case-for-kratos', REG, register(inCamelCase)),
]

export default rows
