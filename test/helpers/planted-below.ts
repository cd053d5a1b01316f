import { type Named, opaque } from './planted.ts'

/** Where only names above it tell that a value is one; of a list an index, and what stands beside it. */
export interface Below {
  path: readonly string[]
  /** The object that holds it has these as well. */
  beside?: Record<string, string | number>
  value: string
  /** Without which nothing tells. */
  needs?: string
}

const below = (path: string, seed: number, beside: Record<string, string | number> = {}): Below => ({
  path: path.split('.'),
  beside,
  value: opaque(seed, 43),
})

export const BELOW: readonly Below[] = [
  ...[
    'prf.results.first',
    'prf.results.second',
    'clientExtensionResults.prf.results.first',
    'largeBlob.blob',
    'largeBlob.write',
    'getCredBlob',
    'hmacGetSecret.output1',
    'binding.uri',
    'binding.secret',
    'recovery_codes.0',
    'recovery_codes.0.code',
    'recovery_codes.0.0',
    'backupCodes.list.0',
    'user.password',
    'credentials.password.value',
    'session.id',
    'connect.sid',
    'headers.Cookie',
    'headers.authorization.0',
    'headers.set-cookie.0',
    'request.cookies.sid',
    'tokens.0',
    'tokens.access.value',
    'secrets.db.user',
    'session_token.parts.0',
    'oth.0.r',
    'oth.0.d',
    'oth.0.t',
  ].map((path, at) => below(path, 700 + at)),
  ...['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'].map((name, at) =>
    below(`key.${name}`, 740 + at, { kty: 'RSA', n: 'AAAA' }),
  ),
  below('jwks.keys.0.d', 750, { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }),
  below('cose.-4', 751, { 1: 2, 3: -7 }),
  ...['cookies.0.value', 'params.0.value', 'headers.0.value'].map((path, at) =>
    below(path, 760 + at, { name: 'sid_token' }),
  ),
  ...['name', 'key', 'header', 'field', 'Name', 'Key', 'id'].map((name, at) =>
    below(`list.0.${/^[A-Z]/.test(name) ? 'Value' : 'value'}`, 770 + at, { [name]: 'client_secret' }),
  ),
  {
    ...below('attributes.0.value.stringValue', 780, { key: 'http.request.header.authorization' }),
    needs: 'authorization',
  },
  below('headers.0.values.0', 781, { name: 'Cookie' }),
]

/** What is shown of a person by --show-values alone. */
export const PERSONAL: readonly Named[] = [
  ...['identity', 'last_ip', 'clientIp', 'username', 'user_id', 'phone_number', 'displayName', 'sub', 'userHandle'].map(
    (name, at) => ({ name, value: opaque(800 + at) }),
  ),
  ...['identity', 'userHandle', 'phone_number', 'userId'].map((name, at) => ({ name, value: 9_182_736_455 + at * 7 })),
]
