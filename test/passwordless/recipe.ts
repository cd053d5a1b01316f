import { AUTH, type Capture, type Change, good, REG, type Row } from '../recipes/rows.ts'

/** What the client makes of a credential: other names, and no more than these. */
const members: Readonly<Record<'registration' | 'authentication', (response: Capture) => object>> = {
  registration: (response) => ({
    AttestationObject: response.attestationObject,
    clientDataJson: response.clientDataJSON,
  }),
  authentication: (response) => ({
    authenticatorData: response.authenticatorData,
    clientDataJson: response.clientDataJSON,
    signature: response.signature,
  }),
}

const sent =
  (kind: keyof typeof members, more: object = {}): Change =>
  ({ id, rawId, type, clientExtensionResults, response }) => ({
    session: 'session_test_k8s9f7d6a5',
    response: { id, rawId, type, clientExtensionResults, response: members[kind](response) },
    ...more,
    RPID: 'localhost',
    Origin: 'http://localhost:4911',
  })

const problem =
  (errorCode: string, title: string, status = 400) =>
  () =>
    `${JSON.stringify({ type: `https://docs.passwordless.dev/errors#${errorCode}`, title, status, errorCode }, null, 2)}\n`

const rows: readonly Row[] = [
  {
    rule: 'server-error-explained',
    name: 'bad-unknown_credential-of-passwordless',
    edit: problem('unknown_credential', 'We do not recognize the passkey you sent us.'),
  },
  {
    rule: 'server-error-explained',
    name: 'bad-missing_register_token-of-passwordless-in-the-client',
    edit: () =>
      `${JSON.stringify({ error: { title: 'The token you sent was not correct.', status: 400, errorCode: 'missing_register_token', from: 'server' } }, null, 2)}\n`,
  },
  {
    rule: 'server-error-unknown',
    name: 'bad-of-passwordless',
    edit: problem('magic_link_email_quota_exceeded', 'The quota of emails is exceeded.', 429),
  },
  good('server-error-explained', 'body-of-passwordless', REG, sent('registration', { nickname: 'Laptop' })),
  good('server-error-explained', 'body-of-passwordless-at-authentication', AUTH, sent('authentication')),
  good('renamed-member', 'in-another-case-for-passwordless', REG, sent('registration')),
]

export default rows
