import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { encodeEntries } from '../authenticator/cbor.ts'
import { cli } from '../cli/run.ts'
import { captured } from '../conformance/payload.ts'
import { folder } from '../helpers/folder.ts'
import { JWK_MEMBERS, partOf, SHAPED } from '../helpers/planted.ts'

const registration = captured('es256-none.registration')
const broken = JSON.stringify({ ...registration, authenticatorAttachment: 'any' })

/** Those that a file may be called. */
const FILES = SHAPED.filter(({ text }) => !/[/\\]/.test(text) && text.length < 200)

describe('in the name of a file', () => {
  test.each(FILES.map(({ kind, text, secret }) => [kind, text, secret] as const))('%s', async (_kind, text, secret) => {
    const root = folder({
      [`in/${text}.json`]: broken,
      [`in/${text}/more.json`]: '{',
      [`in/${text}.har`]: '{"log":',
    })
    const runs = [
      ...FORMAT_NAMES.map((format) => ['triage', 'in', '--verbose', '--format', format]),
      ['in', '--format', 'pretty', '--statistics', '--verbose'],
      ['in', '--quiet'],
      [join('in', `${text}.json`), join('in', `${text}.missing`), '--expect', '60380'],
      ['in', '--format', `json=${text}.out`],
      [`--${text}`],
      ['in', '--registration', text, '--config', text],
      ['decode', text],
      ['decode', join('in', `${text}.json`)],
      ['test', 'in', '--verbose'],
      ['explain', text],
      ['schema', text],
      [text],
    ]
    for (const argv of runs) {
      const { code, out, err } = await cli(argv, { cwd: root })
      expect(code, argv.join(' ')).toBeLessThan(3)
      expect(partOf(secret, out + err), argv.join(' ')).toBeUndefined()
    }
  })
})

const SHOWN = [
  ['--format', 'pretty', '--verbose'],
  ['--format', 'json', '--verbose', '--show-values'],
  ['--format', 'markdown'],
]
async function printed(stdin: string): Promise<string> {
  let all = ''
  for (const flags of SHOWN) {
    const { out, err } = await cli(['-', ...flags], { stdin })
    all += out + err
  }
  for (const flags of [[], ['--show-values'], ['--format', 'json', '--show-values']]) {
    const { out, err } = await cli(['decode', ...flags], { stdin })
    all += out + err
  }
  return all
}

describe('a private key', () => {
  const secret = 'mJqvRZkTn3XbWdLs8GfHcYpQ2VtKxN5rB7wD4zC6'
  const jwk = { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }
  test.each(JWK_MEMBERS)('as a JWK with %s', async (member) => {
    const { response } = registration
    for (const value of [secret, [secret], { value: secret }])
      expect(
        partOf(
          secret,
          await printed(
            JSON.stringify({
              ...registration,
              response: { ...response, publicKey: { ...jwk, [member]: value } },
              key: { ...jwk, [member]: value },
            }),
          ),
        ),
      ).toBeUndefined()
  })

  test('as other primes of a JWK', async () => {
    const oth = [{ r: secret, d: secret, t: secret }]
    const stdin = JSON.stringify({
      ...registration,
      response: { ...registration.response, publicKey: { kty: 'RSA', oth } },
    })
    expect(partOf(secret, await printed(stdin))).toBeUndefined()
    expect(partOf(secret, await printed(stdin.slice(0, stdin.indexOf('"t"'))))).toBeUndefined()
  })

  test('as a COSE key, cut wherever', async () => {
    const bytes = new Uint8Array(32).map((_, at) => 0xa0 + at)
    const hex = Buffer.from(bytes).toString('hex')
    const key = encodeEntries([
      [-4, bytes],
      [-1, 1],
      [-2, bytes.map((byte) => byte ^ 0xff)],
      [1, 2],
      [3, -7],
    ])
    const parts = [hex, Buffer.from(bytes).toString('base64url'), hex.match(/../g)?.join(' ') ?? '']
    for (let end = 12; end < key.length; end += 9)
      for (const spell of ['hex', 'base64url'] as const) {
        const stdin = Buffer.from(key.subarray(0, end)).toString(spell)
        const { out, err } = await cli(['decode', '--show-values'], { stdin })
        const seen = parts.map((part) => partOf(part.slice(0, Math.max(0, end - 4) * 2), out + err))
        expect(
          seen.filter((part) => part !== undefined),
          `${spell} ${end}`,
        ).toEqual([])
      }
  })
})

/** People, whatever type their numbers have. */
test.each([
  [
    'an identity',
    { sid: 'YF00000000000000000000000000000000', identity: 9_182_736_455, factor_type: 7, status: 'unverified!' },
  ],
  ['a list of identities', { sid: 'YF00000000000000000000000000000000', identity: [9_182_736_455], factor_type: 7 }],
  ['a user handle', { ...registration, response: { ...registration.response, userHandle: 9_182_736_455 } }],
  [
    'the id of a user',
    { publicKey: { challenge: 'AA', rp: { id: 7 }, user: { id: 9_182_736_455, name: 9_182_736_455 } } },
  ],
  ['an address', { ...registration, last_ip: '198.51.100.217', clientIp: '198.51.100.217' }],
  ['a phone', { user_id: 'auth0|x', phone_number: 9_182_736_455, identities: 7 }],
])('%s that is a number is shortened', async (_what, value) => {
  for (const stdin of [
    JSON.stringify(value),
    JSON.stringify(value).slice(0, -3),
    JSON.stringify(value, null, 1).replaceAll('"', "'"),
  ]) {
    for (const argv of [
      ['-', '--format', 'pretty', '--verbose'],
      ['-', '--format', 'json'],
      ['decode'],
      ['decode', '--format', 'json'],
    ]) {
      const { out, err } = await cli(argv, { stdin })
      expect(out + err).not.toMatch(/9182736455|198\.51\.100/)
    }
  }
})

describe('an origin', () => {
  const secret = 'mJqvRZkTn3XbWdLs8Gf'
  test.each([
    `https://ada:${secret}@a.example`,
    `https://a.example/?t=${secret}`,
    `https://a.example/${secret}`,
    `https://a.example#${secret}`,
  ])('%s is told without what is not its part', async (origin) => {
    const client = Buffer.from(JSON.stringify({ type: 'webauthn.create', challenge: 'AAAA', origin })).toString(
      'base64url',
    )
    const stdin = JSON.stringify({ ...registration, response: { ...registration.response, clientDataJSON: client } })
    const { out } = await cli(['-', '--format', 'json'], { stdin })
    const { facts } = JSON.parse(out).inputs[0].payloads[0]
    expect(partOf(secret, JSON.stringify(facts))).toBeUndefined()
    expect(facts.origin).toMatch(/^https:\/\/.*a\.example/)
  })
})
