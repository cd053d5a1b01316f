import { AUTH, bad, type Capture, type Change, good, REG, type Row, unchanged, without } from '../recipes/rows.ts'

/** As it is sent: the credential as text in one member. */
const sent =
  (change: Change): Change =>
  (credential) => ({ user_id: 'user-test-16d9ba61', public_key_credential: JSON.stringify(change(credential)) })

const signIn =
  (change: Change): Change =>
  (credential) => ({ public_key_credential: JSON.stringify(change(credential)) })

const answer = (error_type: string) => () =>
  `${JSON.stringify({ status_code: 400, request_id: 'request-id-test-1', error_type, error_message: 'The id field is missing.', error_url: 'https://stytch.com/docs/api/errors/400' }, null, 2)}\n`

const ID = 'invalid_public_key_credential_missing_id_field'

/** A request and its answer, as a log has them. */
const exchange = (change: Change) => (_text: string, credential: Capture) =>
  `${JSON.stringify(
    {
      request: { method: 'POST', url: 'https://test.stytch.com/v1/webauthn/register', body: sent(change)(credential) },
      response: { status: 400, body: JSON.parse(answer(ID)()) },
    },
    null,
    2,
  )}\n`

const rows: readonly Row[] = [
  bad('id-absent', `${ID}-of-stytch`, REG, sent(without('id'))),
  bad('id-absent', `${ID}-of-stytch-at-authenticate`, AUTH, signIn(without('id')), { as: 'stytch/authenticate' }),
  { rule: 'server-error-explained', name: `bad-${ID}-of-stytch`, edit: answer(ID) },
  { rule: 'server-error-unknown', name: 'bad-of-stytch', edit: answer('session_not_found') },
  good(
    'server-error-explained',
    'body-of-stytch',
    REG,
    sent((credential) => credential),
  ),
  { rule: 'server-error-unknown', name: 'good-of-stytch', edit: answer(ID) },
  {
    rule: 'server-error-cause-shown',
    name: `bad-${ID}-beside-its-cause`,
    base: REG,
    change: unchanged,
    edit: exchange(without('id')),
  },
  {
    rule: 'server-error-cause-shown',
    name: 'good-answer-beside-a-sound-body',
    base: REG,
    change: unchanged,
    edit: exchange(unchanged),
  },
]

export default rows
