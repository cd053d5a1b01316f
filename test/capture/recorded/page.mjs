/** Runs in the browser: a frontend as many are, and the faults that are planted in it. */

/** @typedef {Record<string, any>} Body of JSON; `any`: as frontends treat it */
/** @typedef {{ provider: string, api: string, fault: string, bearer: string, identity: string, client: string, state: string, options: Body }} App */

const app = /** @type {{ app: App }} */ (/** @type {unknown} */ (globalThis)).app

/** What a fault makes of the credential before it is sent. @type {Record<string, (credential: Body) => unknown>} */
const FAULTS = {
  'attachment-any': (credential) => ({ ...credential, authenticatorAttachment: 'any' }),
  'raw-id-base64': (credential) => ({ ...credential, rawId: base64(credential.rawId) }),
  'client-data-encoded-twice': ({ response, ...credential }) => ({
    ...credential,
    response: { ...response, clientDataJSON: base64url(response.clientDataJSON) },
  }),
  flat: ({ response, ...credential }) => ({ ...credential, ...response }),
  wrapped: (credential) => ({ credential }),
  'signature-dropped': ({ id, rawId, type, authenticatorAttachment, response }) => {
    const { authenticatorData, clientDataJSON, userHandle } = response
    return { id, rawId, type, authenticatorAttachment, response: { authenticatorData, clientDataJSON, userHandle } }
  },
  'response-as-text': (credential) => JSON.stringify(credential),
}
/** Faults of the sign-in leave the registration alone. */
const OF_SIGN_IN = ['signature-dropped']

/** @type {(credential: PublicKeyCredential, isSignIn: boolean) => unknown} */
function shaped(credential, isSignIn) {
  const json = /** @type {Body} */ (credential.toJSON())
  const fault = FAULTS[app.fault]
  return fault && OF_SIGN_IN.includes(app.fault) === isSignIn ? fault(json) : json
}

const base64url = (/** @type {string} */ text) =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
function base64(/** @type {string} */ text) {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/')
  return standard.padEnd(Math.ceil(standard.length / 4) * 4, '=')
}

/** @type {(path: string, body: unknown) => Promise<Body>} */
async function post(path, body) {
  const untyped = app.fault === 'no-content-type' && /Verify|Approve/.test(path)
  const answer = await fetch(`${app.api}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${app.bearer}`, ...(untyped ? {} : { 'content-type': 'application/json' }) },
    credentials: 'include',
    body: JSON.stringify(body),
  })
  const said = await answer.json()
  if (!answer.ok) throw new Error(JSON.stringify(said))
  return said
}

/** @type {(options: PublicKeyCredentialCreationOptionsJSON) => Promise<PublicKeyCredential>} */
async function create(options) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  return /** @type {PublicKeyCredential} */ (await navigator.credentials.create({ publicKey }))
}
/** @type {(options: PublicKeyCredentialRequestOptionsJSON) => Promise<PublicKeyCredential>} */
async function get(options) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  return /** @type {PublicKeyCredential} */ (await navigator.credentials.get({ publicKey }))
}

/** @type {Record<string, Record<'register' | 'sign-in', () => Promise<unknown>>>} */
const FLOWS = {
  twilio: {
    async register() {
      const config = {
        authenticator_attachment: 'platform',
        discoverable_credentials: 'preferred',
        user_verification: 'preferred',
      }
      const asked = { friendly_name: 'Ada', identity: app.identity, config }
      const factor = await post('/Factors', asked)
      // An effect that runs twice: the second factor takes the place of the first.
      if (app.fault === 'factor-made-twice') await post('/Factors', asked)
      return post('/VerifyFactor', shaped(await create(factor.options.publicKey), false))
    },
    async 'sign-in'() {
      const challenge = await post('/Challenges', { identity: app.identity })
      const path = app.fault === 'wrong-step' ? '/VerifyFactor' : '/ApproveChallenge'
      return post(path, shaped(await get(challenge.options.publicKey), true))
    },
  },
  auth0: {
    async register() {
      const profile = { email: 'ada@example.com' }
      const started = await post('/passkey/register', { client_id: app.client, user_profile: profile })
      return token(started, shaped(await create(started.authn_params_public_key), false))
    },
    async 'sign-in'() {
      const started = await post('/passkey/challenge', { client_id: app.client })
      return token(started, shaped(await get(started.authn_params_public_key), true))
    },
  },
  'universal-login': { register: enrol, 'sign-in': enrol },
}

/** @type {(started: Body, credential: unknown) => Promise<Body>} */
const token = (started, credential) =>
  post('/oauth/token', {
    grant_type: 'urn:okta:params:oauth:grant-type:webauthn',
    client_id: app.client,
    scope: 'openid profile email',
    auth_session: started.auth_session,
    authn_response: credential,
  })

/** Universal Login posts a form: what the browser gave, or why it gave nothing. */
async function enrol() {
  const form = document.createElement('form')
  form.method = 'POST'
  form.action = app.api
  const fields = { state: app.state, passkey: '', action: 'default', ...(await enrolled()) }
  for (const [name, value] of Object.entries(fields)) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
  }
  document.body.append(form)
  form.submit()
}

async function enrolled() {
  const decoded = (/** @type {string} */ text) => Uint8Array.from(atob(base64(text)), (letter) => letter.charCodeAt(0))
  const { challenge, user } = app.options
  const publicKey = /** @type {any} */ ({
    ...app.options,
    challenge: decoded(challenge),
    user: { ...user, id: decoded(user.id) },
  })
  try {
    const credential = /** @type {PublicKeyCredential} */ (await navigator.credentials.create({ publicKey }))
    return { passkey: JSON.stringify(credential.toJSON()) }
  } catch (error) {
    const { name, message, stack } = /** @type {Error} */ (error)
    return { action: `showError::${JSON.stringify({ name, message, stack })}` }
  }
}

for (const step of /** @type {const} */ (['register', 'sign-in'])) {
  document.getElementById(step)?.addEventListener('click', () => {
    const outcome = FLOWS[app.provider]?.[step]().then(
      () => 'done',
      (error) => `failed: ${error.message}`,
    )
    Object.assign(globalThis, { outcome })
  })
}
