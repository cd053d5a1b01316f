import { bytes64, FAKES } from './fakes.mjs'

/** @typedef {{ at: string, nth?: number, status: number, body: object }} Refusal */

export const app = { provider: 'auth0', api: 'https://auth.example.com', client: 'fakeclientoftherecordings0000000' }

/**
 * The native passkey API at a custom domain. It judges nothing: the run says where it refuses.
 *
 * @param {{ refusal?: Refusal | undefined }} run
 * @returns {import('./server.mjs').Provider}
 */
export function auth0({ refusal }) {
  /** How often each was called. @type {Map<string, number>} */
  const calls = new Map()
  /** @type {Record<string, () => import('./server.mjs').Answer>} */
  const answers = {
    '/passkey/register': () => ({ status: 200, body: { auth_session: session('register'), ...REGISTER } }),
    '/passkey/challenge': () => ({ status: 200, body: { auth_session: session('challenge'), ...CHALLENGE } }),
    '/oauth/token': () => ({ status: 200, body: TOKENS }),
  }
  return (path) => {
    const nth = (calls.get(path) ?? 0) + 1
    calls.set(path, nth)
    if (refusal?.at === path && nth === (refusal.nth ?? 1)) return refusal
    return answers[path]?.()
  }
}

const session = (/** @type {string} */ of) => `fake-session-to-${of}-of-a-recording`

const REGISTER = {
  authn_params_public_key: {
    challenge: bytes64('recorded registration'),
    timeout: 60_000,
    rp: { id: 'example.com', name: 'example.com' },
    user: { id: bytes64('recorded user').slice(0, 32), name: 'ada@example.com', displayName: 'ada@example.com' },
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  },
}
const CHALLENGE = {
  authn_params_public_key: {
    challenge: bytes64('recorded authentication'),
    timeout: 60_000,
    rpId: 'example.com',
    userVerification: 'preferred',
  },
}
const TOKENS = {
  access_token: FAKES.accessToken,
  id_token: FAKES.idToken,
  scope: 'openid profile email',
  expires_in: 86_400,
  token_type: 'Bearer',
}
