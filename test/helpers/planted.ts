/** Secrets to plant: what the program must not print in any form, wherever they stand. */

/** A secret that only the name beside it gives away. */
export interface Named {
  name: string
  value: string | number
}

/** Letters and digits that resemble no known form of a token, different for each seed. */
export function opaque(seed: number, length = 20): string {
  const letters = 'bdfghjkmnpqrstvwxzBDFGHJKMNPQRSTVWXZ23456789'
  let text = ''
  let state = seed * 2_654_435_761 + 1
  for (let at = 0; at < length; at++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    text += letters[(state >> 8) % letters.length]
  }
  return text
}

/** How each provider and library spells what is secret. */
const NAMES = [
  ...[
    'secret',
    'client_secret',
    'clientSecret',
    'Binding.Secret',
    'totp_secret',
    'secretKey',
    'SECRET_KEY',
    'shared-secret',
  ],
  ...['password', 'new_password', 'userPassword', 'passwd', 'pwd', 'passphrase', 'passcode', 'pin', 'user_pin', 'PIN'],
  ...['otp', 'otp_code', 'one_time_code', 'oneTimeCode', 'one-time-password', 'verification_code', 'VerificationCode'],
  ...[
    'recovery_code',
    'recovery_codes',
    'recovery-code',
    'backupCodes',
    'security_code',
    'mfa_code',
    'sms_code',
    'oob_code',
  ],
  ...[
    'token',
    'access_token',
    'accessToken',
    'id_token',
    'refresh_token',
    'auth_token',
    'NotificationToken',
    'X-Auth-Token',
  ],
  ...['csrf_token', 'session_token', 'mfa_token', 'AuthPayload', 'auth_payload', 'auth_session', 'code_verifier'],
  ...['api_key', 'X-Api-Key', 'apikey', 'signing_key', 'encryptionKey', 'private_key', 'privateKeyPem', 'master-key'],
  ...['access_key', 'jwt', 'JWT', 'session_id', 'sessionId', 'JSESSIONID', 'connect.sid', 'PHPSESSID', 'session'],
  ...[
    'Authorization',
    'Proxy-Authorization',
    'Cookie',
    'Set-Cookie',
    'cookies',
    'bearer',
    'credentials',
    'client_assertion',
  ],
  ...['session_code', 'stateHandle', 'interactionHandle'],
  ...['SAMLResponse', 'assertion_token', 'hmac', 'hmac_key', 'authorization_code', 'device_code', 'magic_link_token'],
] as const

/** Codes, which programs that take them for numbers write without quotes. */
const CODES = [
  'otp',
  'AuthPayload',
  'pin',
  'verification_code',
  'one_time_code',
  'password',
  'code',
  'securityCode',
] as const

export const NAMED: readonly (Named & { value: string })[] = NAMES.map((name, at) => ({ name, value: opaque(at + 1) }))
export const NUMBERS: readonly Named[] = CODES.map((name, at) => ({ name, value: 7_392_041_856 + at * 1_000_003 }))

const TWILIO = opaque(901, 32).replace(/[^0-9]/g, (char) => 'abcdef'[char.charCodeAt(0) % 6] ?? 'a')
const base64url = (text: string): string => Buffer.from(text).toString('base64url')
const JWT_HEAD = base64url('{"alg":"HS256","typ":"JWT"}')
const JWT_BODY = base64url(`{"sub":"ada","jti":"${opaque(902)}"}`)

/** Texts that give themselves away, with the part that must not be seen. `text` has no line break; `word`: nor a space. */
export interface Shaped {
  kind: string
  text: string
  secret: string
}

const shaped = (kind: string, secret: string, text = secret): Shaped => ({ kind, text, secret })
const [one, two, three, four] = [opaque(911, 36), opaque(912, 40), opaque(913, 24), opaque(914, 64)]

export const SHAPED: readonly Shaped[] = [
  shaped('otpauth', 'KRUGKIDROVUWG2ZA', 'otpauth://totp/Ex:ada?secret=KRUGKIDROVUWG2ZA&issuer=Ex'),
  shaped('otpauth-migration', three, `otpauth-migration://offline?data=${three}`),
  shaped('percent-encoded otpauth', 'KRUGKIDROVUWG2ZA', 'otpauth%3A%2F%2Ftotp%2FEx%3Fsecret%3DKRUGKIDROVUWG2ZA'),
  shaped('TOTP seed', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'),
  shaped('JWT', JWT_BODY, `${JWT_HEAD}.${JWT_BODY}.${three}`),
  shaped('JWT of two parts', JWT_BODY, `${JWT_HEAD}.${JWT_BODY}`),
  shaped('JWT without signature', JWT_BODY, `${JWT_HEAD}.${JWT_BODY}.`),
  shaped('Bearer', two, `Bearer ${two}`),
  shaped('percent-encoded Bearer', two, `Bearer%20${two}`),
  shaped('plus-encoded Bearer', two, `Authorization=Bearer+${two}`),
  shaped('Basic', base64url(`ada:${three}`), `Authorization: Basic ${base64url(`ada:${three}`)}`),
  shaped('Digest', opaque(915), `Authorization: Digest username="ada", realm="r", response="${opaque(915)}", nc=1`),
  shaped('Negotiate', two, `Authorization: Negotiate ${two}`),
  shaped('authorization=', two, `authorization=${two}`),
  shaped('AuthPayload:', '73920418', 'AuthPayload: 73920418'),
  shaped('auth_token:', three, `auth_token: ${three}`),
  shaped('password:', three, `password: ${three}`),
  shaped('password is', three, `the password is ${three}`),
  shaped('X-Api-Key:', three, `X-Api-Key: ${three}`),
  shaped('client_secret=', three, `client_secret=${three}`),
  shaped('client_secret space', three, `client_secret = '${three}'`),
  shaped('otp=', '73920418', 'otp=73920418'),
  shaped('verification code', '73920418', 'Your verification code is 73920418'),
  shaped('pwd=', three, `Server=db;User=sa;Pwd=${three};Encrypt=yes`),
  shaped('?key=', three, `https://api.example.com/v1?key=${three}`),
  shaped('?code=', three, `https://app.example.com/cb?code=${three}&state=x`),
  shaped('#access_token=', three, `https://app.example.com/cb#access_token=${three}&token_type=bearer`),
  shaped('signed URL', two, `https://b.example.com/o?X-Amz-Signature=${two}`),
  shaped('userinfo', three, `https://ada:${three}@example.com/login`),
  shaped('userinfo without password', two, `https://${two}@example.com/login`),
  shaped('database URL', three, `postgres://sa:${three}@db.example.com/x`),
  shaped('XML', three, `<password>${three}</password>`),
  shaped('XML with a prefix', three, `<wsse:Password Type="text">${three}</wsse:Password>`),
  shaped('curl -u', three, `curl -u ada:${three} https://example.com`),
  shaped('curl --user=', three, `curl --user=ada:${three} https://example.com`),
  shaped('curl -b', three, `curl -b 'sid=${three}' https://example.com`),
  shaped('curl -H', two, `curl -H 'Authorization: Bearer ${two}' https://example.com`),
  shaped('--password', three, `login --password ${three} --verbose`),
  shaped('Cookie', three, `Cookie: theme=dark; sid=${three}`),
  shaped('Set-Cookie', three, `Set-Cookie: sid=${three}; Path=/; HttpOnly`),
  shaped('Twilio key and secret', three, `SK${TWILIO}:${three}`),
  shaped('Twilio account and token', TWILIO, `AC${TWILIO.split('').reverse().join('')}:${TWILIO}`),
  shaped('Twilio token beside its name', TWILIO, `twilio ${TWILIO}`),
  shaped('TWILIO_AUTH', TWILIO, `TWILIO_AUTH=${TWILIO}`),
  shaped('GitHub', `ghp_${one}`),
  shaped('GitHub fine-grained', `github_pat_${opaque(916, 22)}_${opaque(917, 59)}`),
  shaped('GitLab', `glpat-${opaque(918)}`),
  shaped('AWS key id', 'AKIAQ4XJ7ZT2WNVBKR6D'),
  shaped('AWS secret', two, `aws_secret_access_key = ${two}`),
  shaped('Google API key', `AIza${opaque(919, 35)}`),
  shaped('Google OAuth', `ya29.${opaque(920, 60)}`),
  shaped('Google client secret', `GOCSPX-${opaque(921, 28)}`),
  shaped('Stripe', `sk_live_${three}`),
  shaped('Stripe restricted', `rk_live_${three}`),
  shaped('Slack', `xoxb-123456789012-${three}`),
  shaped('Slack webhook', three, `https://hooks.slack.com/services/T0AAAAAAA/B0AAAAAAA/${three}`),
  shaped('SendGrid', `SG.${opaque(922, 22)}.${opaque(923, 43)}`),
  shaped('npm', `npm_${one}`),
  shaped('OpenAI', `sk-proj-${two}`),
  shaped('Hugging Face', `hf_${opaque(924, 34)}`),
  shaped('Vault', `hvs.${opaque(925, 90)}`),
  shaped('age', `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE'}`),
  shaped('Azure storage', four, `AccountName=x;AccountKey=${four}==;EndpointSuffix=y`),
  shaped('PEM', two, `-----BEGIN PRIVATE KEY-----\\n${two}\\n-----END PRIVATE KEY-----`),
  shaped('PEM of an RSA key, cut', two, `-----BEGIN RSA PRIVATE KEY----- ${two}`),
  shaped('GitHub in the spelling of Go', three, `https://api.example.com/x?a=1\\u0026code=${three}`),
  shaped('XML in HTML', three, `&lt;password&gt;${three}&lt;/password&gt;`),
  shaped('Authorization of another scheme', two, `Authorization: ApiKey ${two}`),
  shaped('a header on one line', two, `headers={Authorization=[Bearer ${two}], Accept=[*/*]}`),
  shaped(
    'a signature of AWS',
    four,
    `Authorization: AWS4-HMAC-SHA256 Credential=x/y, SignedHeaders=host, Signature=${four}`,
  ),
  shaped('document.cookie', three, `document.cookie = 'sid=${three}'`),
  shaped('a passphrase', 'correct horse battery staple', 'passphrase: "correct horse battery staple"'),
  shaped('an export', three, `export TWILIO_API_SECRET='${three}'`),
  shaped('Postman', `PMAK-${opaque(930, 24)}-${opaque(931, 34)}`),
  shaped('New Relic', `NRAK-${opaque(932, 27)}`),
  shaped('Atlassian', `ATATT3${opaque(933, 100)}`),
  shaped('Sentry', `sntrys_${opaque(934, 60)}`),
  shaped('Brevo', `xkeysib-${opaque(935, 64)}-${opaque(936, 16)}`),
  shaped('Netlify', `nfp_${opaque(937, 40)}`),
  shaped('PASETO', `v4.local.${opaque(938, 60)}`),
  shaped('PGP', two, `-----BEGIN PGP PRIVATE KEY BLOCK----- ${two}`),
]

/** Of a JWK, RFC 7518 §6: every member that only the owner of the key has. */
export const JWK_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'] as const

/** Units of a secret that, seen together, are seen as a part of it. */
const PART = 8

/** The first part of `secret` that stands in `text`, if one does. */
export function partOf(secret: string, text: string): string | undefined {
  for (let at = 0; at + PART <= secret.length; at++) {
    const part = secret.slice(at, at + PART)
    if (text.includes(part)) return part
  }
  return undefined
}
