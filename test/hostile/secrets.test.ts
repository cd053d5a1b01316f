import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { cli } from '../cli/run.ts'
import { captured } from '../conformance/payload.ts'

/** Bytes and texts that no report may show, not even in part: each begins with a mark of its own. */
const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64url')
const SECRETS = {
  totp: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  push: 'fcm-QkFTRTY0LXB1c2gtdG9rZW4',
  bearer: 'opaqueBearer7f3c9a52e1',
  cookie: 'sessionCookie91be44d07c',
  authPayload: '918273645',
  prf: key(0xb7),
  blob: key(0xc9),
  d: key(0xd3),
}
const OTPAUTH = `otpauth://totp/Example:ada@example.com?secret=${SECRETS.totp}&issuer=Example`
const MARKS = Object.values(SECRETS).map((secret) => secret.slice(0, 9))

const auth = captured('es256-none.authentication')
const factor = {
  sid: 'YF00000000000000000000000000000000',
  identity: 'ff483d1ff591898a9942916050d2ca3f',
  factor_type: 'totp',
  status: 'unverified!',
  date_created: 'yesterday',
  binding: { secret: SECRETS.totp, uri: OTPAUTH },
  config: { notification_token: SECRETS.push, alg: 'md5', code_length: 99 },
}
const credential = {
  ...auth,
  type: 'wrong',
  clientExtensionResults: {
    prf: { enabled: 'wrong', results: { first: SECRETS.prf, second: 7 } },
    largeBlob: { blob: SECRETS.blob, supported: 'wrong' },
  },
  privateKey: { kty: 'EC', crv: 'P-256', x: key(1), y: key(2), d: SECRETS.d },
}
const jwk = {
  ...auth,
  response: { ...auth.response, publicKey: credential.privateKey, signature: credential.privateKey },
}
const request = {
  url: 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000000/Passkeys/ApproveChallenge',
  headers: [
    { name: 'Authorization', value: `Bearer ${SECRETS.bearer}` },
    { name: 'Cookie', value: `sid=${SECRETS.cookie}` },
  ],
  AuthPayload: SECRETS.authPayload,
  body: JSON.stringify(credential),
}
const formOf = (fields: Record<string, string>): string => new URLSearchParams(fields).toString()

const PLANTED: Record<string, string> = {
  'a factor': JSON.stringify(factor),
  'a factor on one line that is cut': JSON.stringify(factor).slice(0, -3),
  'a factor request': formOf({
    FactorType: 'totp',
    'Binding.Secret': SECRETS.totp,
    'Config.NotificationToken': SECRETS.push,
    AuthPayload: SECRETS.authPayload,
    FriendlyName: '',
  }),
  'an enrolment form': formOf({
    state: `Bearer ${SECRETS.bearer}`,
    username: 'ada',
    passkey: JSON.stringify(credential),
    password: SECRETS.cookie,
    action: 'default',
  }),
  'a credential': JSON.stringify(credential),
  'an indented credential': JSON.stringify(credential, null, 2),
  'a private key in place of bytes': JSON.stringify(jwk),
  'an error': JSON.stringify({
    name: 'TypeErrr',
    message: `Failed with Authorization: Bearer ${SECRETS.bearer} and ${OTPAUTH}`,
    stack: `Cookie: sid=${SECRETS.cookie}`,
  }),
  'wrapped twice': JSON.stringify({ data: JSON.stringify(request) }),
  'a request': JSON.stringify(request),
  'several in a list': JSON.stringify([factor, credential, request, jwk]),
  'JSON with a slip': `${JSON.stringify(request, null, 2).replace('"headers"', 'headers')}`,
}

/** People are shown most by all flags together; the other formats take their texts from the same report. */
const SHOWING = [[], ['--show-values'], ['--verbose'], ['--show-values', '--verbose']]
const RUNS = ['lint', 'triage'].flatMap((command) =>
  FORMAT_NAMES.flatMap((format) =>
    (format === 'pretty' ? SHOWING : SHOWING.slice(-1)).map((flags) => [command, '--format', format, ...flags]),
  ),
)

describe.each(Object.entries(PLANTED))('%s', (_name, stdin) => {
  test.each(RUNS.map((argv) => [argv.join(' '), argv] as const))('%s', async (_line, argv) => {
    const { code, out, err } = await cli([...argv, '-'], { stdin })
    expect(code).toBeLessThan(2)
    expect(out).not.toBe('')
    // Lines are wrapped between words; a secret has none.
    const shown = `${out}${err}`
    expect(MARKS.filter((mark) => shown.includes(mark))).toEqual([])
  })
})

test('every secret is planted, and would be seen', () => {
  const all = Object.values(PLANTED).join('\n')
  expect(MARKS.filter((mark) => !all.includes(mark))).toEqual([])
  expect(new Set(MARKS).size).toBe(MARKS.length)
})
