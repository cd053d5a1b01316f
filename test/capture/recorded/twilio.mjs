import { sid } from './fakes.mjs'

/** Where a run breaks, and what is answered there. `nth`: not at the first call, but at this one. */
/** @typedef {{ at: string, nth?: number, code: number, message: string, status: number }} Refusal */

const SERVICE = sid('VA', 'recorded service')
const PASSKEYS = `/v2/Services/${SERVICE}/Passkeys`
const IDENTITY = '3f1c2f5e-6d0b-4a55-9f0a-1c7f5f1d2b3a'
const CONFIG = {
  relying_party: { id: 'example.com', name: 'Example', origins: ['https://login.example.com'] },
  authenticator_attachment: 'platform',
  discoverable_credentials: 'preferred',
  user_verification: 'preferred',
}
const MINUTE = 60_000

export const app = { provider: 'twilio', api: PASSKEYS, identity: IDENTITY }

/**
 * A backend that hands requests on to Verify Passkeys, with the account's credentials: it has its paths and shapes. It
 * judges nothing: the run says where it refuses.
 *
 * @param {{ refusal?: Refusal | undefined, age?: number | undefined }} run `age`: how many minutes ago a challenge was made that is handed out
 * @returns {import('./server.mjs').Provider}
 */
export function twilio({ refusal, age = 0 }) {
  /** How often each was called. @type {Map<string, number>} */
  const calls = new Map()
  const factor = () => sid('YF', `recorded factor ${calls.get('Factors')}`)
  const challenge = () => sid('YC', `recorded challenge ${calls.get('Challenges')}`)
  const common = (minutes = 0) => ({
    account_sid: sid('AC', 'recorded account'),
    service_sid: SERVICE,
    entity_sid: sid('YE', 'recorded entity'),
    identity: IDENTITY,
    date_created: time(minutes),
    date_updated: time(minutes),
    factor_type: 'passkeys',
    metadata: null,
  })
  const asFactor = (/** @type {string} */ status, created = {}) => ({
    sid: factor(),
    ...common(),
    friendly_name: 'Ada',
    status,
    config: CONFIG,
    ...created,
    url: `https://verify.twilio.com${PASSKEYS}/Factors/${factor()}`,
  })
  const asChallenge = (/** @type {string} */ status, created = {}) => ({
    sid: challenge(),
    ...common(age),
    factor_sid: factor(),
    date_responded: status === 'approved' ? time() : null,
    expiration_date: null,
    status,
    responded_reason: 'none',
    details: null,
    hidden_details: null,
    ...created,
    url: `https://verify.twilio.com${PASSKEYS}/Challenges/${challenge()}`,
    links: null,
  })
  /** @type {Record<string, () => import('./server.mjs').Answer>} */
  const answers = {
    Factors: () => ({ status: 201, body: asFactor('unverified', { binding: null, options: creation(factor()) }) }),
    VerifyFactor: () => ({ status: 200, body: asFactor('verified') }),
    Challenges: () => ({ status: 201, body: asChallenge('pending', { options: request(challenge()) }) }),
    ApproveChallenge: () => ({ status: 200, body: asChallenge('approved') }),
  }
  return (path) => {
    const at = path.startsWith(`${PASSKEYS}/`) ? path.slice(PASSKEYS.length + 1) : ''
    const nth = (calls.get(at) ?? 0) + 1
    calls.set(at, nth)
    if (refusal?.at !== at || nth !== (refusal.nth ?? 1)) return answers[at]?.()
    const { code, message, status } = refusal
    return { status, body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } }
  }
}

const time = (minutes = 0) => new Date(Date.now() - minutes * MINUTE).toISOString().replace(/\.\d+Z$/, 'Z')
const text64 = (/** @type {string} */ text) => Buffer.from(text).toString('base64url')

const creation = (/** @type {string} */ factor) => ({
  publicKey: {
    rp: { id: 'example.com', name: 'Example' },
    user: { id: text64(sid('YE', 'recorded entity')), name: 'Ada', displayName: 'Ada' },
    challenge: text64(factor),
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    timeout: 600_000,
    excludeCredentials: [],
    authenticatorSelection: {
      authenticatorAttachment: 'platform',
      requireResidentKey: false,
      residentKey: 'preferred',
      userVerification: 'preferred',
    },
    attestation: 'none',
  },
})

const request = (/** @type {string} */ challenge) => ({
  publicKey: {
    challenge: text64(challenge),
    timeout: 300_000,
    rpId: 'example.com',
    allowCredentials: [],
    userVerification: 'preferred',
  },
})
