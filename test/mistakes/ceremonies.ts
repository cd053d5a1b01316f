import { all, client, clientText, put } from '../conformance/payload.ts'
import { AUTH, after, again, CREATE, GET, type Mistake, REG, unchanged } from './row.ts'

const origin = (expected: string) => ({ options: { expect: { origin: expected } } })
const warning = { severity: 'warning' } as const
const HASH = 'sYUC8p5I9SxqFernBPHmDxz_YVZXmVJdW8sQ3p8Ttxg'
const ANDROID = `android:apk-key-hash:${HASH}`
const parsed = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString())

/** The client data and the options, and how the two disagree. */
export const CEREMONIES: Mistake[] = [
  AUTH(
    6,
    'the library encoded the challenge again',
    after('request-options')(clientText(twice)),
    'challenge-of-other-options',
  ),
  REG(
    6,
    'the library encoded the challenge again',
    after('creation-options')(clientText(twice)),
    'challenge-of-other-options',
  ),
  REG(7, 'clientDataJSON is the decoded object', put('clientDataJSON', parsed), 'client-data-is-decoded-json'),
  AUTH(
    7,
    'clientDataJSON was parsed and written anew',
    after('registration')(clientText((text) => JSON.stringify(JSON.parse(text), null, 2))),
    'signature-does-not-verify',
  ),
  AUTH(
    12,
    'a slash at the end of the expected origin',
    unchanged,
    'client-data-origin-unexpected',
    origin('http://localhost:4911/'),
  ),
  AUTH(12, 'another port', unchanged, 'client-data-origin-unexpected', origin('http://localhost:3000')),
  AUTH(12, 'another scheme', unchanged, 'client-data-origin-unexpected', origin('https://localhost:4911')),
  REG(
    12,
    'www in front',
    client('origin', 'https://www.localhost'),
    'client-data-origin-unexpected',
    origin('https://localhost'),
  ),
  REG(13, 'the RP ID of the server is another', unchanged, 'rp-id-hash-unexpected', {
    options: { expect: { rpId: 'auth.example.com' } },
  }),
  CREATE(13, 'rp.id with a port', put('rp', { id: 'localhost:4911', name: 'x' }), 'options-rp-id-invalid'),
  GET(13, 'rpId with a scheme', put('rpId', 'https://example.com'), 'options-rp-id-invalid'),
  AUTH(
    15,
    'the origin of an Android app',
    client('origin', ANDROID),
    'client-data-origin-unexpected',
    origin('https://example.com'),
  ),
  AUTH(
    15,
    'its hash in standard base64',
    client('origin', ANDROID.replace('_', '/')),
    'client-data-origin-android-hash',
  ),
  AUTH(
    17,
    'the user id was encoded once too often',
    after('creation-options')(put('userHandle', again)),
    'user-handle-of-another-user',
  ),
  CREATE(33, 'only RS256 is asked for', params(-257), 'options-es256-absent', warning),
  CREATE(33, 'only ES256 is asked for', params(-7), 'options-rs256-absent', warning),
  CREATE(34, 'alg is a text', put('pubKeyCredParams', [-7, '-257'].map(param)), 'options-alg-not-a-number'),
  CREATE(
    35,
    'user.id is plain text',
    put('user', { id: 'ada@example.com', name: 'ada', displayName: 'Ada' }),
    'options-bytes-not-base64url',
  ),
  GET(
    35,
    'the challenge is padded',
    put('challenge', (text) => `${text}=`),
    'options-bytes-not-base64url',
  ),
  REG(
    36,
    'tokenBinding of the first drafts',
    client('tokenBinding', 'unused'),
    'client-data-token-binding-legacy',
    warning,
  ),
  AUTH(
    36,
    'tokenBinding "not-supported"',
    client('tokenBinding', { status: 'not-supported' }),
    'client-data-token-binding-legacy',
    warning,
  ),
  AUTH(38, 'a software authenticator with the challenge first', clientText(challengeFirst), 'client-data-rewritten', {
    severity: 'info',
  }),
  AUTH(
    38,
    'a software authenticator that escapes slashes',
    clientText((text) => text.replaceAll('/', '\\/')),
    'client-data-rewritten',
    {
      severity: 'info',
    },
  ),
  REG(
    51,
    'the page was opened by its address',
    client('origin', 'https://127.0.0.1'),
    'client-data-origin-is-ip',
    warning,
  ),
  AUTH(
    65,
    'new options were made before the answer came',
    after('request-options')(client('challenge', other())),
    'challenge-of-other-options',
  ),
  AUTH(65, 'the challenge of the registration', after('registration')(sameAsRegistration()), 'same-challenge-twice'),
]

function twice(text: string): string {
  return text.replace(/"challenge":"([\w-]+)"/, (_, challenge: string) => `"challenge":"${again(challenge)}"`)
}

function challengeFirst(text: string): string {
  const { challenge, ...rest } = JSON.parse(text)
  return JSON.stringify({ challenge, ...rest })
}

function param(alg: number | string) {
  return { type: 'public-key', alg }
}

function params(alg: number) {
  return all(put('rp', { id: 'example.com', name: 'Example' }), put('pubKeyCredParams', [param(alg)]))
}

function other(): string {
  return Buffer.alloc(32, 0x5a).toString('base64url')
}

function sameAsRegistration() {
  return client('challenge', 'TlHb--o8Czto0vpbJ9-GQJZ46uIyZ1MfzhHHWjfXOv0')
}
