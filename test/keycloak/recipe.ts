import { captureOf } from '../recipes/captures.ts'
import { AUTH, bad, type Capture, type Change, good, REG, type Row, unchanged } from '../recipes/rows.ts'

/** The fields of webauthn-register.ftl. */
export const registerFields = ({ id, authenticatorAttachment, response }: Capture): Record<string, string> => ({
  clientDataJSON: response.clientDataJSON,
  attestationObject: response.attestationObject,
  publicKeyCredentialId: id,
  authenticatorLabel: 'Passkey of the test',
  transports: response.transports.join(','),
  authenticatorAttachment,
  error: '',
})

/** Those of webauthn-authenticate.ftl. */
export const loginFields = ({ id, response }: Capture): Record<string, string> => ({
  clientDataJSON: response.clientDataJSON,
  authenticatorData: response.authenticatorData,
  signature: response.signature,
  credentialId: id,
  userHandle: response.userHandle ?? '',
  error: '',
})

type Fields = Record<string, string | undefined>

/** As the browser posts it. */
function form(fields: Fields): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) params.append(name, value)
  return `${params}\n`
}

const register = (changed: Fields = {}) => ({
  base: REG,
  change: unchanged,
  ext: 'txt',
  edit: (_text: string, credential: Capture) => form({ ...registerFields(credential), ...changed }),
})

const login = (changed: Fields = {}) => ({
  base: AUTH,
  change: unchanged,
  ext: 'txt',
  edit: (_text: string, credential: Capture) => form({ ...loginFields(credential), ...changed }),
})

const asJson =
  (fields: (credential: Capture) => Fields, changed: Fields = {}): Change =>
  (credential) => ({
    ...fields(credential),
    ...changed,
  })

/** An event of the admin API, as Keycloak records it. */
const event = (details: Record<string, string>) => () =>
  `${JSON.stringify({ time: 1764000000000, type: 'UPDATE_CREDENTIAL_ERROR', realmId: 'demo', clientId: 'account', error: 'invalid_registration', details: { credential_type: 'webauthn', ...details } }, null, 2)}\n`

const GET = 'webauthn-error-api-get'
/** A key of the same curve. */
const OTHER = 'es256-none'
const NEW = 'webauthn-error-registration'
const VERIFY = 'webauthn-error-auth-verification'

const rows: readonly Row[] = [
  { rule: 'signature-absent', name: `bad-${GET}-of-keycloak`, ...login({ signature: undefined }) },
  bad('signature-invalid', `${GET}-of-keycloak`, AUTH, asJson(loginFields, { signature: '' })),
  {
    rule: 'id-absent',
    name: `bad-${GET}-of-keycloak`,
    ...login({ credentialId: undefined }),
    as: 'keycloak/authenticate',
  },
  bad('client-data-absent', `${GET}-of-keycloak`, AUTH, asJson(loginFields, { clientDataJSON: undefined }), {
    as: 'keycloak/authenticate',
  }),
  { rule: 'authenticator-data-absent', name: `bad-${GET}-of-keycloak`, ...login({ authenticatorData: undefined }) },
  {
    rule: 'renamed-member',
    name: `bad-${GET}-of-keycloak`,
    base: AUTH,
    as: 'keycloak/authenticate',
    change: (credential) => {
      const { credentialId, ...others } = loginFields(credential)
      return { ...others, credentialID: credentialId }
    },
  },
  bad('credential-not-in-own-form', `${GET}-of-keycloak`, AUTH, unchanged, { as: 'keycloak/authenticate' }),
  good('credential-not-in-own-form', 'fields-of-keycloak', AUTH, asJson(loginFields)),
  { rule: 'credential-not-in-own-form', name: 'good-registration-form-of-keycloak', ...register() },
  { rule: 'credential-not-in-own-form', name: 'good-sign-in-form-of-keycloak', ...login() },
  {
    rule: 'attestation-object-absent',
    name: `bad-${NEW}-of-keycloak`,
    ...register({ attestationObject: undefined }),
    as: 'keycloak/register',
  },
  bad('signature-does-not-verify', `${VERIFY}-of-keycloak`, REG, (registration) => [
    registerFields(registration),
    { ...loginFields(captureOf(AUTH)), signature: captureOf(`${OTHER}.authentication`).response.signature },
  ]),
  { rule: 'attestation-not-map', name: `bad-${NEW}-of-keycloak`, ...register({ attestationObject: 'gA' }) },
  ...(
    [
      ['client-data-origin-unexpected', { origin: 'https://sso.example.com' }],
      ['rp-id-hash-unexpected', { rpId: 'sso.example.com' }],
      ['client-data-challenge-unexpected', { challenge: 'cGFzc2tleS1saW50LXRlc3QtY2hhbGxlbmdl' }],
    ] as const
  ).flatMap(([rule, expect]): Row[] => [
    { rule, name: `bad-${NEW}-of-keycloak`, ...register(), expect },
    { rule, name: `bad-${VERIFY}-of-keycloak`, ...login(), expect },
  ]),
  {
    rule: 'server-error-explained',
    name: `bad-${NEW}-event-of-keycloak`,
    edit: event({ web_authn_registration_error: NEW, web_authn_registration_error_detail: 'BadOriginException' }),
  },
  {
    rule: 'server-error-explained',
    name: 'bad-webauthn-error-user-not-found-event-of-keycloak',
    edit: event({ web_authn_authentication_error: 'webauthn-error-user-not-found' }),
  },
]

export default rows
