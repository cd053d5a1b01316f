import { AUTH, bad, type Change, change, good, REG, type Row, unchanged, without } from '../recipes/rows.ts'

const CHALLENGE = '5d3c8a2e-0b1f-4c6d-9e7a-2f4b6c8d0e1f'

/** As the client sends a passkey, of either ceremony. */
const sent =
  (how: Change): Change =>
  (credential) => ({ challenge_id: CHALLENGE, credential: how(credential) })

/** The same as a second factor. */
const factor =
  (type: 'create' | 'request'): Change =>
  (credential_response) => ({
    challenge_id: CHALLENGE,
    webauthn: { type, rpId: 'localhost', rpOrigins: ['http://localhost:4911'], credential_response },
  })

const answer = (body: object) => () => `${JSON.stringify(body, null, 2)}\n`
const old = (error_code: string, msg: string, code = 400) => answer({ code, error_code, msg })

const FAILED = 'webauthn_verification_failed'

const rows: readonly Row[] = [
  bad('id-absent', `${FAILED}-of-supabase`, REG, sent(without('id'))),
  bad(
    'base64-standard-alphabet',
    `${FAILED}-of-supabase`,
    REG,
    sent(change('attestationObject', (text) => Buffer.from(text, 'base64url').toString('base64'))),
  ),
  bad(
    'client-data-not-json',
    `${FAILED}-of-supabase`,
    REG,
    sent(change('clientDataJSON', 'eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiw')),
  ),
  bad('wrong-ceremony-for-endpoint', `${FAILED}-of-supabase`, AUTH, sent(unchanged), {
    as: 'supabase/passkey-registration',
  }),
  bad('client-data-origin-unexpected', `${FAILED}-of-supabase`, AUTH, sent(unchanged), {
    expect: { origin: 'https://app.example.com' },
  }),
  bad(
    'signature-der-truncated',
    `${FAILED}-of-supabase`,
    AUTH,
    sent(change('signature', (text) => Buffer.from(text, 'base64url').subarray(0, -8).toString('base64url'))),
  ),
  {
    rule: 'server-error-explained',
    name: `bad-${FAILED}-of-supabase`,
    edit: old(FAILED, 'Invalid credential response'),
  },
  {
    rule: 'server-error-explained',
    name: 'bad-webauthn_challenge_expired-of-supabase-since-2024',
    edit: answer({ code: 'webauthn_challenge_expired', message: 'Challenge has expired' }),
  },
  bad('id-absent', 'validation_failed-of-supabase-as-a-second-factor', REG, (credential) =>
    factor('create')(without('id')(credential)),
  ),
  {
    rule: 'server-error-explained',
    name: 'bad-validation_failed-of-supabase',
    edit: old('validation_failed', 'Invalid credential_response'),
  },
  {
    rule: 'server-error-unknown',
    name: 'bad-of-supabase',
    edit: old('email_not_confirmed', 'Email not confirmed', 403),
  },
  good('server-error-explained', 'body-of-supabase', REG, sent(unchanged)),
  good('server-error-explained', 'body-of-supabase-at-authentication', AUTH, sent(unchanged)),
  good('server-error-explained', 'body-of-supabase-as-a-second-factor', REG, factor('create')),
  good('server-error-explained', 'body-of-supabase-as-a-second-factor-at-authentication', AUTH, factor('request')),
]

export default rows
