import { createHash } from 'node:crypto'
import { AUTH, bad, type Capture, type Change, good, REG, type Row, type RuleId } from './rows.ts'
import { authData, clientData } from './surgery.ts'

const json = (edit: (data: Capture) => unknown) => clientData((text) => JSON.stringify(edit(JSON.parse(text))))
const set = (more: object) => json((data) => ({ ...data, ...more }))

/** An error: client data that Twilio calls invalid. */
const error = (rule: RuleId, cause: string, base: string, more: object): Row =>
  bad(rule, `60380-${cause}`, base, set(more))

const base64url = (text: string) => Buffer.from(text).toString('base64url')
const RANDOM = 'TlHb--o8Czto0vpbJ9-GQJZ46uIyZ1MfzhHHWjfXOv0'
const HASH = 'gx7sq_pxhxhrIQdLyfG0pxKwiJ7hOk2DJQ4xvKd438Q'
const app = (hash: string) => set({ origin: `android:apk-key-hash:${hash}` })
/** An origin, with the RP ID hash (§6.1) of its host. */
const from =
  (origin: string): Change =>
  (credential) => {
    const host = new URL(origin).hostname
    const hash = createHash('sha256').update(host).digest('hex')
    return authData((hex) => hash + hex.slice(hash.length))(set({ origin })(credential))
  }

/** Members of clientDataJSON, WebAuthn Level 3 §5.8.1, with another value than a browser writes. */
export const CLIENT_DATA_MEMBERS: readonly Row[] = [
  error('client-data-challenge-not-base64url', 'challenge-padded', REG, { challenge: `${RANDOM}=` }),
  error('client-data-challenge-not-base64url', 'challenge-standard-alphabet', AUTH, {
    challenge: RANDOM.replace('--', '++'),
  }),
  error('client-data-challenge-not-base64url', 'challenge-plain-text', REG, { challenge: 'sign me in, please' }),
  good(
    'client-data-challenge-not-base64url',
    'uuid-text',
    REG,
    set({ challenge: '4ab7dfd1-a695-4777-985f-ad2993828e99' }),
  ),
  bad('client-data-challenge-short', '8-bytes', REG, set({ challenge: 'q83vEjRWeJA' })),
  good('client-data-challenge-short', '16-bytes', REG, set({ challenge: 'kOwMvE2mQO6ou0B0jjD0VA' })),
  bad('client-data-challenge-encoded-twice', 'base64url-of-base64url', REG, set({ challenge: base64url(RANDOM) })),
  bad('client-data-challenge-encoded-twice', 'hex', AUTH, set({ challenge: '4e51dbfbea3c0b3b68d2fa5b27df8640' })),
  good('client-data-challenge-encoded-twice', 'twilio-sid', REG),
  good(
    'client-data-challenge-encoded-twice',
    'words',
    REG,
    set({ challenge: base64url('totallyUniqueValueEveryTime') }),
  ),
  error('client-data-cross-origin-not-boolean', 'cross-origin-text', REG, { crossOrigin: 'false' }),
  error('client-data-cross-origin-not-boolean', 'cross-origin-null', AUTH, { crossOrigin: null }),
  good(
    'client-data-cross-origin-not-boolean',
    'absent',
    REG,
    json(({ crossOrigin, ...data }) => data),
  ),
  {
    ...bad('client-data-challenge-unexpected', 'of-another-ceremony', REG, set({ challenge: RANDOM })),
    expect: { challenge: 'kOwMvE2mQO6ou0B0jjD0VA' },
  },
  good('client-data-challenge-unexpected', 'as-expected', REG, set({ challenge: RANDOM }), {
    expect: { challenge: RANDOM },
  }),
  bad('client-data-cross-origin', 'framed', AUTH, set({ crossOrigin: true })),
  good('client-data-cross-origin', 'false', AUTH),
  error('client-data-origin-android-hash', 'standard-base64', REG, {
    origin: `android:apk-key-hash:${HASH.replace('_', '/')}`,
  }),
  error('client-data-origin-android-hash', 'hex-with-colons', REG, {
    origin: `android:apk-key-hash:${Buffer.from(HASH, 'base64url')
      .toString('hex')
      .toUpperCase()
      .replaceAll(/..(?=.)/g, '$&:')}`,
  }),
  good('client-data-origin-android-hash', '43-characters', AUTH, app(HASH)),
  bad('client-data-origin-android-sha1', '27-characters', AUTH, app(HASH.slice(0, 27))),
  good('client-data-origin-android-sha1', '43-characters', REG, app(HASH)),
  bad('client-data-origin-is-ip', 'https-address', REG, from('https://192.0.2.7:8443')),
  good('client-data-origin-is-ip', 'digits-in-a-domain', REG, from('https://127.example.com')),
  error('client-data-origin-malformed', 'trailing-slash', REG, { origin: 'http://localhost/' }),
  error('client-data-origin-malformed', 'default-port', AUTH, { origin: 'http://localhost:80' }),
  error('client-data-origin-malformed', 'port-missing', REG, { origin: 'http://localhost:' }),
  error('client-data-origin-malformed', 'opaque', AUTH, { origin: 'null' }),
  good('client-data-origin-malformed', 'other-port', REG, from('https://example.com:8443')),
  bad('client-data-origin-not-web', 'extension', REG, from('chrome-extension://abcdefghijklmnopabcdefghijklmnop')),
  good('client-data-origin-not-web', 'page', REG, from('https://android.example.com')),
  bad('client-data-origin-scheme', 'http', REG, from('http://example.com')),
  bad('client-data-origin-scheme', 'unknown', AUTH, from('gopher://example.com')),
  good('client-data-origin-scheme', 'http-localhost', AUTH, from('http://app.localhost:3000')),
  {
    ...bad('client-data-origin-unexpected', 'of-another-page', REG, set({ origin: 'http://localhost:3000' })),
    expect: { origin: 'http://localhost:8080' },
  },
  good('client-data-origin-unexpected', 'as-expected', AUTH, set({ origin: 'http://localhost:3000' }), {
    expect: { origin: 'http://localhost:3000' },
  }),
  bad(
    'client-data-rewritten',
    'keys-sorted',
    REG,
    json(({ type, challenge, origin, crossOrigin }) => ({ challenge, crossOrigin, origin, type })),
  ),
  bad(
    'client-data-rewritten',
    'indented',
    AUTH,
    clientData((text) => JSON.stringify(JSON.parse(text), null, 2)),
  ),
  good(
    'client-data-rewritten',
    'grease',
    REG,
    set({
      other_keys_can_be_added_here: 'do not compare clientDataJSON against a template. See https://goo.gl/yabPex',
    }),
  ),
  good(
    'client-data-rewritten',
    'chrome-of-2018',
    REG,
    json(({ type, challenge, origin }) => ({
      challenge,
      clientExtensions: {},
      hashAlgorithm: 'SHA-256',
      origin,
      type,
    })),
  ),
  good(
    'client-data-rewritten',
    'chrome-of-2019',
    AUTH,
    json(({ type, challenge, origin }) => ({ challenge, origin, type })),
  ),
  good(
    'client-data-rewritten',
    'safari',
    REG,
    json(({ type, challenge, origin }) => ({ type, challenge, origin })),
  ),
  bad(
    'client-data-rewritten',
    'another-order',
    AUTH,
    json(({ type, challenge, origin, crossOrigin }) => ({ origin, type, challenge, crossOrigin })),
  ),
  good(
    'client-data-rewritten',
    'chrome-on-android',
    REG,
    clientData((text) =>
      text.replace(/,"crossOrigin":false.*/, ',"androidPackageName":"com.android.chrome"}').replaceAll('//', '\\/\\/'),
    ),
  ),
  bad('client-data-token-binding-legacy', 'text', REG, set({ tokenBinding: 'unused' })),
  bad('client-data-token-binding-legacy', 'not-supported', AUTH, set({ tokenBinding: { status: 'not-supported' } })),
  good('client-data-token-binding-legacy', 'supported', AUTH, set({ tokenBinding: { status: 'supported' } })),
  error('client-data-top-origin-not-text', 'top-origin-list', REG, { topOrigin: ['https://example.com'] }),
  good('client-data-top-origin-not-text', 'absent', REG),
  bad('client-data-top-origin-without-cross-origin', 'not-framed', REG, set({ topOrigin: 'https://example.com' })),
  good(
    'client-data-top-origin-without-cross-origin',
    'framed',
    REG,
    set({ crossOrigin: true, topOrigin: 'https://example.com' }),
  ),
  bad('client-data-type-payment', 'payment', AUTH, set({ type: 'payment.get' })),
  good('client-data-type-payment', 'sign-in', AUTH),
  error('client-data-type-unknown', 'u2f', REG, { type: 'navigator.id.finishEnrollment' }),
  error('client-data-type-unknown', 'capitals', AUTH, { type: 'WebAuthn.Get' }),
  good('client-data-type-unknown', 'known', AUTH),
]
