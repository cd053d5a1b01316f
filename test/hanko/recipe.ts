import { AUTH, bad, type Change, change, good, REG, type Row, unchanged, without } from '../recipes/rows.ts'

/** What the client sends to run the action that verifies. */
const register =
  (how: Change): Change =>
  (credential) => ({ input_data: { public_key: how(credential) }, csrf_token: 'test-csrf-1f9c' })

const login =
  (how: Change): Change =>
  (credential) => ({ input_data: { assertion_response: how(credential) }, csrf_token: 'test-csrf-1f9c' })

const text = (how: (bytes: Buffer) => string) => (value: string) => how(Buffer.from(value, 'base64url'))
const standard = text((bytes) => bytes.toString('base64'))

/** The state that a flow is in after an action failed. */
const state = (code: string, message: string, status: number) => () =>
  `${JSON.stringify({ name: 'login_passkey', status, csrf_token: 'test-csrf-2a7e', actions: {}, error: { code, message }, links: [] }, null, 2)}\n`

const INVALID = 'passkey_invalid'
const TECHNICAL = 'technical_error'

const rows: readonly Row[] = [
  bad('id-absent', `${INVALID}-of-hanko`, AUTH, login(without('id'))),
  bad('base64-standard-alphabet', `${INVALID}-of-hanko`, AUTH, login(change('signature', standard))),
  bad(
    'client-data-not-json',
    `${INVALID}-of-hanko`,
    AUTH,
    login(change('clientDataJSON', 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0Iiw')),
  ),
  bad('wrong-ceremony-for-endpoint', `${INVALID}-of-hanko`, REG, login(unchanged)),
  bad('wrong-ceremony-for-endpoint', `${TECHNICAL}-of-hanko`, AUTH, register(unchanged)),
  bad('client-data-origin-unexpected', `${INVALID}-of-hanko`, AUTH, login(unchanged), {
    expect: { origin: 'https://app.example.com' },
  }),
  bad(
    'signature-der-truncated',
    `${INVALID}-of-hanko`,
    AUTH,
    login(
      change(
        'signature',
        text((bytes) => bytes.subarray(0, -8).toString('base64url')),
      ),
    ),
  ),
  bad('id-absent', `${TECHNICAL}-of-hanko`, REG, register(without('id'))),
  bad('base64-standard-alphabet', `${TECHNICAL}-of-hanko`, REG, register(change('attestationObject', standard))),
  bad(
    'cbor-truncated',
    `${TECHNICAL}-of-hanko`,
    REG,
    register(
      change(
        'attestationObject',
        text((bytes) => bytes.subarray(0, 150).toString('base64url')),
      ),
    ),
  ),
  {
    rule: 'server-error-explained',
    name: `bad-${INVALID}-of-hanko`,
    edit: state(INVALID, 'The passkey is invalid.', 401),
  },
  {
    rule: 'server-error-explained',
    name: `bad-${TECHNICAL}-of-hanko`,
    edit: state(TECHNICAL, 'Something went wrong.', 500),
  },
  {
    rule: 'server-error-unknown',
    name: 'bad-of-hanko',
    edit: state('passcode_invalid', 'The passcode is invalid.', 400),
  },
  good('server-error-explained', 'body-of-hanko', REG, register(unchanged)),
  good('server-error-explained', 'body-of-hanko-at-login', AUTH, login(unchanged)),
]

export default rows
