import { base64urlOf, cut, hexOf, put } from '../recipes/bytes.ts'
import {
  AUTH,
  bad,
  type Capture,
  type Change,
  change,
  good,
  REG,
  type Row,
  type RuleId,
  unchanged,
  without,
} from '../recipes/rows.ts'

/** As it is sent: the credential as text in one member. */
const registered =
  (how: Change): Change =>
  (credential) => ({ user_id: 'user-test-16d9ba61', public_key_credential: JSON.stringify(how(credential)) })

const signedIn =
  (how: Change): Change =>
  (credential) => ({ public_key_credential: JSON.stringify(how(credential)) })

type More = Pick<Row, 'as' | 'expect'>

/** One fault in a registration, and in an authentication. */
const atRegister = (rule: RuleId, code: string, cause: string, how: Change, more: More = {}): Row =>
  bad(rule, `${code}-${cause}-of-stytch`, REG, registered(how), more)
const atAuthenticate = (rule: RuleId, code: string, cause: string, how: Change, more: More = {}): Row =>
  bad(rule, `${code}-${cause}-of-stytch`, AUTH, signedIn(how), { as: 'stytch/authenticate', ...more })

const INVALID = 'invalid_public_key_credential'
const missing = (field: string) => `${INVALID}_missing_${field}_field`
const MISSING_ID = missing('id')
const MALFORMED_ATTESTATION = `${INVALID}_malformed_attestation_object`
const MALFORMED_CLIENT_DATA = `${INVALID}_malformed_client_data_json`
const AUTHENTICATOR_DATA = `${INVALID}_invalid_authenticator_data`
const ID = `${INVALID}_invalid_id`
const SIGNATURE = `${INVALID}_invalid_signature`
const UNABLE_TO_AUTH = 'unable_to_auth_webauthn_registration'
const UNABLE_TO_REGISTER = 'unable_to_register_webauthn_registration'

/** UP is the lowest bit of the flags, behind the hash. */
const withoutUser = change('authenticatorData', (text) => base64urlOf(put(hexOf(text), 32, '05', '04')))

const faults: readonly Row[] = [
  bad('id-absent', `${MISSING_ID}-of-stytch`, REG, registered(without('id'))),
  atAuthenticate('id-absent', MISSING_ID, 'at-authenticate', without('id')),
  atRegister('response-absent', missing('response'), 'left-out', without('response')),
  atAuthenticate('response-empty', missing('response'), 'stringified', change('response', {})),
  atRegister('client-data-absent', missing('client_data_json'), 'left-out', without('clientDataJSON')),
  atRegister('attestation-object-absent', missing('attestation_object'), 'left-out', without('attestationObject'), {
    as: 'stytch/register',
  }),
  atAuthenticate('authenticator-data-absent', missing('authenticator_data'), 'left-out', without('authenticatorData')),
  atAuthenticate('signature-absent', missing('signature'), 'left-out', without('signature')),
  atRegister('type-absent', INVALID, 'not-sent', without('type')),
  atAuthenticate('wrong-ceremony-for-endpoint', INVALID, 'options-of-other-step', unchanged, { as: 'stytch/register' }),
  atAuthenticate('bytes-are-hex', AUTHENTICATOR_DATA, 'hex', change('authenticatorData', hexOf)),
  atAuthenticate(
    'auth-data-too-short',
    AUTHENTICATOR_DATA,
    'cut',
    change('authenticatorData', (text) => base64urlOf(cut(hexOf(text), 36))),
  ),
  atRegister('id-invalid', ID, 'number', change('id', 1)),
  atRegister(
    'id-differs-from-raw-id',
    ID,
    'edited',
    change('id', (id) => base64urlOf(hexOf(id).replace(/^../, (byte) => (byte === '00' ? '01' : '00')))),
  ),
  atAuthenticate('bytes-are-hex', SIGNATURE, 'hex', change('signature', hexOf)),
  atAuthenticate(
    'signature-der-truncated',
    SIGNATURE,
    'cut',
    change('signature', (text) => base64urlOf(cut(hexOf(text), -1))),
  ),
  atRegister('bytes-are-hex', MALFORMED_ATTESTATION, 'hex', change('attestationObject', hexOf)),
  atRegister(
    'attestation-not-map',
    MALFORMED_ATTESTATION,
    'auth-data-in-its-place',
    change('attestationObject', (_, { response }) => response.authenticatorData),
  ),
  atRegister('bytes-are-hex', MALFORMED_CLIENT_DATA, 'hex', change('clientDataJSON', hexOf)),
  atAuthenticate(
    'client-data-is-decoded-json',
    MALFORMED_CLIENT_DATA,
    'decoded',
    change('clientDataJSON', (text) => Buffer.from(text, 'base64url').toString()),
  ),
  atAuthenticate('client-data-origin-unexpected', UNABLE_TO_AUTH, 'of-another-page', unchanged, {
    expect: { origin: 'https://login.example.com' },
  }),
  atAuthenticate('user-presence-absent', UNABLE_TO_AUTH, 'flags-edited', withoutUser),
  atRegister('client-data-challenge-unexpected', UNABLE_TO_REGISTER, 'of-another-start', unchanged, {
    expect: { challenge: 'kOwMvE2mQO6ou0B0jjD0VA' },
  }),
]

const answer = (error_type: string) => () =>
  `${JSON.stringify({ status_code: 400, request_id: 'request-id-test-1', error_type, error_message: 'The id field is missing.', error_url: 'https://stytch.com/docs/api/errors/400' }, null, 2)}\n`

/** Answers of errors that a payload decides. */
const answers: readonly Row[] = [
  MISSING_ID,
  ...['response', 'client_data_json', 'attestation_object', 'authenticator_data', 'signature'].map(missing),
  ...[INVALID, ID, SIGNATURE, AUTHENTICATOR_DATA, MALFORMED_ATTESTATION, MALFORMED_CLIENT_DATA],
  ...[UNABLE_TO_AUTH, UNABLE_TO_REGISTER],
].map((code) => ({ rule: 'server-error-explained', name: `bad-${code}-of-stytch`, edit: answer(code) }))

/** A request and its answer, as a log has them. */
const exchange = (how: Change) => (_text: string, credential: Capture) =>
  `${JSON.stringify(
    {
      request: {
        method: 'POST',
        url: 'https://test.stytch.com/v1/webauthn/register',
        body: registered(how)(credential),
      },
      response: { status: 400, body: JSON.parse(answer(MISSING_ID)()) },
    },
    null,
    2,
  )}\n`

/** A request as a client keeps it. */
const posted =
  (body: (credential: Capture) => unknown) =>
  (_text: string, credential: Capture): string =>
    `${JSON.stringify({ method: 'POST', url: 'https://test.stytch.com/v1/webauthn/register', data: body(credential) }, null, 2)}\n`

const held = (name: string, body: (credential: Capture) => unknown): Row => ({
  rule: 'credential-held-otherwise',
  name: `${name}-of-stytch`,
  base: REG,
  change: unchanged,
  edit: posted(body),
})

const rows: readonly Row[] = [
  ...faults,
  ...answers,
  held('bad-object-in-place-of-text', (credential) => ({ user_id: 'user-test-1', public_key_credential: credential })),
  bad('credential-held-otherwise', 'object-in-a-body-alone-of-stytch', REG, (credential) => ({
    user_id: 'user-test-16d9ba61',
    public_key_credential: credential,
  })),
  bad('credential-held-otherwise', 'object-in-a-body-alone-at-authenticate-of-stytch', AUTH, (credential) => ({
    public_key_credential: credential,
    session_duration_minutes: 60,
  })),
  held('bad-body-itself', (credential) => credential),
  held('bad-another-member', (credential) => ({ user_id: 'user-test-1', credential })),
  held('good-text', (credential) => registered(unchanged)(credential)),
  { rule: 'server-error-unknown', name: 'bad-of-stytch', edit: answer('session_not_found') },
  good('server-error-explained', 'body-of-stytch', REG, registered(unchanged)),
  good('server-error-explained', 'body-of-stytch-at-authenticate', AUTH, signedIn(unchanged)),
  { rule: 'server-error-unknown', name: 'good-of-stytch', edit: answer(MISSING_ID) },
  {
    rule: 'server-error-cause-shown',
    name: `bad-${MISSING_ID}-beside-its-cause`,
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
