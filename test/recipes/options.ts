import { all, bad, type Change, good, type Row } from './rows.ts'

/** Captures without a single remark: six algorithms, and userVerification said. */
const CREATE = 'several-algorithms.creation-options'
const GET = 'es256-none.request-options'

const set =
  (more: object): Change =>
  (options) => ({ ...options, ...more })
const user =
  (more: object): Change =>
  (options) => ({ ...options, user: { ...options.user, ...more } })
const rp =
  (more: object): Change =>
  (options) => ({ ...options, rp: { ...options.rp, ...more } })
const selection =
  (more: object): Change =>
  (options) => ({
    ...options,
    authenticatorSelection: { ...options.authenticatorSelection, ...more },
  })
const algs = (...list: number[]) => set({ pubKeyCredParams: list.map((alg) => ({ type: 'public-key', alg })) })
const without =
  (name: string): Change =>
  (options) => {
    const { [name]: _, ...rest } = options
    return rest
  }
const allow = (...ids: string[]) => set({ allowCredentials: ids.map((id) => ({ type: 'public-key', id })) })

const base64url = (text: string) => Buffer.from(text).toString('base64url')
const bytes = (length: number, of: (value: unknown, index: number) => number) =>
  Buffer.from(Array.from({ length }, of)).toString('base64url')
const RANDOM = 'TlHb--o8Czto0vpbJ9-GQJZ46uIyZ1MfzhHHWjfXOv0'
const ON_A_SITE = rp({ id: 'example.com' })

/** Options of create() and get(), WebAuthn Level 3 §5.4 and §5.5, that a browser refuses or takes for something else. */
export const OPTIONS: readonly Row[] = [
  bad('options-alg-not-a-number', 'text', CREATE, (o) => {
    o.pubKeyCredParams[0].alg = '-36'
    return o
  }),
  good('options-alg-not-a-number', 'numbers', CREATE),
  bad('options-alg-not-recommended', 'esp256-alone', CREATE, algs(-9, -8, -7, -257, -51)),
  good('options-alg-not-recommended', 'beside-the-older', CREATE, algs(-9, -7, -257)),
  bad('options-alg-positive', 'sign-lost', CREATE, algs(-8, -7, -257, 259)),
  good('options-alg-positive', 'negative', CREATE),
  bad('options-alg-repeated', 'twice', CREATE, algs(-8, -7, -257, -8)),
  good('options-alg-repeated', 'once-each', CREATE),
  bad('options-alg-sha1', 'rs1', CREATE, algs(-8, -7, -257, -65535)),
  good('options-alg-sha1', 'rs256', CREATE),
  bad(
    'options-bytes-are-hex',
    'challenge',
    CREATE,
    set({ challenge: '4e51dbfbea3c0b3b68d2fa5b27df86409678eae232675' + '31f' }),
  ),
  good('options-bytes-are-hex', 'base64url', GET),
  bad('options-bytes-not-base64url', 'user-id-padded', CREATE, user({ id: 'p3fRV7G2V+Lu6ltngyae/Q==' })),
  bad('options-bytes-not-base64url', 'credential-id-plain-text', GET, allow('my first key')),
  good('options-bytes-not-base64url', 'base64url', GET),
  bad('options-bytes-not-text', 'challenge-array', CREATE, set({ challenge: [...Buffer.from(RANDOM, 'base64url')] }), {
    layout: 'minified',
  }),
  bad('options-bytes-not-text', 'user-id-node-buffer', CREATE, user({ id: Buffer.from('7b3f').toJSON() }), {
    layout: 'minified',
  }),
  good('options-bytes-not-text', 'text', CREATE),
  bad('options-challenge-encoded-twice', 'base64url-of-base64url', GET, set({ challenge: base64url(RANDOM) })),
  good('options-challenge-encoded-twice', 'twilio-sid', 'twilio-platform.request-options'),
  bad('options-challenge-short', '8-bytes', GET, set({ challenge: 'q83vEjRWeJA' })),
  good('options-challenge-short', '16-bytes', GET, set({ challenge: 'kOwMvE2mQO6ou0B0jjD0VA' })),
  bad('options-challenge-weak', 'zeros', GET, set({ challenge: bytes(32, () => 0) })),
  bad('options-challenge-weak', 'counting', CREATE, set({ challenge: bytes(32, (_, index) => index) })),
  bad('options-challenge-weak', 'time', GET, set({ challenge: base64url('1772357400000000') })),
  good('options-challenge-weak', 'twilio-sid', 'twilio-platform.request-options'),
  bad('options-credential-repeated', 'twice', GET, allow(RANDOM, 'kOwMvE2mQO6ou0B0jjD0VA', RANDOM)),
  good('options-credential-repeated', 'two', GET, allow(RANDOM, 'kOwMvE2mQO6ou0B0jjD0VA')),
  bad(
    'options-credentials-many',
    '65',
    GET,
    allow(...Array.from({ length: 65 }, (_, index) => bytes(16, (_, at) => index * at))),
  ),
  good(
    'options-credentials-many',
    '64',
    GET,
    allow(...Array.from({ length: 64 }, (_, index) => bytes(16, (_, at) => index * at))),
  ),
  bad('options-es256-absent', 'rsa-alone', CREATE, all(ON_A_SITE, algs(-257))),
  good('options-es256-absent', 'on-localhost', 'rs256-none.creation-options'),
  bad('options-extension-of-other-ceremony', 'cred-props', GET, set({ extensions: { credProps: true } })),
  bad(
    'options-extension-of-other-ceremony',
    'large-blob-write',
    CREATE,
    set({ extensions: { largeBlob: { write: 'AQ' } } }),
  ),
  good('options-extension-of-other-ceremony', 'of-create', 'extensions.creation-options'),
  good('options-extension-of-other-ceremony', 'of-get', 'extensions.request-options'),
  bad('options-hint-unknown', 'phone', CREATE, set({ hints: ['phone'] })),
  good('options-hint-unknown', 'known', GET, set({ hints: ['hybrid', 'client-device'] })),
  bad('options-kinds-mixed', 'allow-credentials', CREATE, set({ allowCredentials: [] })),
  bad('options-kinds-mixed', 'exclude-credentials', GET, set({ excludeCredentials: [] })),
  good('options-kinds-mixed', 'creation', CREATE),
  bad('options-member-null', 'timeout', CREATE, set({ timeout: null })),
  bad('options-member-null', 'rp-id', CREATE, rp({ id: null })),
  good('options-member-null', 'left-out', CREATE, without('timeout')),
  bad('options-member-obsolete', 'icon', CREATE, rp({ icon: 'https://example.com/icon.png' })),
  good('options-member-obsolete', 'unknown-member', CREATE, set({ somethingNew: true })),
  bad('options-params-empty', 'empty', CREATE, algs()),
  good('options-params-empty', 'six', CREATE),
  bad('options-resident-key-contradictory', 'true-with-preferred', CREATE, selection({ requireResidentKey: true })),
  bad(
    'options-resident-key-contradictory',
    'false-with-required',
    CREATE,
    selection({ residentKey: 'required', requireResidentKey: false }),
  ),
  good('options-resident-key-contradictory', 'agree', 'synced.creation-options'),
  bad('options-rp-id-invalid', 'origin', CREATE, rp({ id: 'https://example.com' })),
  bad('options-rp-id-invalid', 'port', GET, set({ rpId: 'localhost:3000' })),
  bad('options-rp-id-invalid', 'address', GET, set({ rpId: '127.0.0.1' })),
  bad('options-rp-id-invalid', 'trailing-dot', GET, set({ rpId: 'example.com.' })),
  good('options-rp-id-invalid', 'domain', GET, set({ rpId: 'login.example.com' })),
  bad('options-rp-id-single-label', 'top-level-domain', GET, set({ rpId: 'com' })),
  good('options-rp-id-single-label', 'localhost', GET),
  bad('options-rs256-absent', 'es256-alone', CREATE, all(ON_A_SITE, algs(-7))),
  good('options-rs256-absent', 'both', CREATE, ON_A_SITE),
  bad('options-timeout-in-seconds', '60', CREATE, set({ timeout: 60 })),
  bad('options-timeout-in-seconds', 'none-at-all', CREATE, set({ timeout: 0 })),
  good('options-timeout-in-seconds', 'five-minutes', CREATE),
  bad('options-timeout-negative', 'negative', GET, set({ timeout: -1 })),
  good('options-timeout-negative', 'left-out', GET, without('timeout')),
  bad('options-timeout-unusual', 'one-minute', GET, set({ timeout: 60000 })),
  good('options-timeout-unusual', 'ten-minutes', GET, set({ timeout: 600000 })),
  bad('options-type-not-public-key', 'algorithm', CREATE, (o) => {
    o.pubKeyCredParams[0].type = 'public_key'
    return o
  }),
  bad('options-type-not-public-key', 'credential', GET, (o) => {
    o.allowCredentials[0].type = 'PublicKey'
    return o
  }),
  good('options-type-not-public-key', 'public-key', GET),
  bad('options-user-id-personal', 'e-mail', CREATE, user({ id: base64url('ada@example.com') })),
  bad('options-user-id-personal', 'name-not-encoded', CREATE, user({ id: 'adam', name: 'adam' })),
  good('options-user-id-personal', 'twilio-sid', 'twilio-platform.creation-options'),
  bad('options-user-id-too-long', '65-bytes', CREATE, user({ id: bytes(65, (_, index) => index * 7) })),
  good('options-user-id-too-long', '64-bytes', CREATE, user({ id: bytes(64, (_, index) => index * 7) })),
  bad('options-user-verification-absent', 'left-out', GET, without('userVerification')),
  good('options-user-verification-absent', 'discouraged', 'u2f.request-options'),
  bad('options-value-unknown', 'any-from-configuration', CREATE, selection({ authenticatorAttachment: 'any' })),
  bad('options-value-unknown', 'boolean-as-text', GET, set({ userVerification: 'true' })),
  good('options-value-unknown', 'enterprise', CREATE, set({ attestation: 'enterprise' })),
]
