import { describe, expect, test } from 'vitest'
import { told } from './run.ts'

/** Nothing that was pasted is printed: what it is may be known by its place only, which an error text does not show. */
const SECRETS = [
  ['a TOTP secret', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'],
  ['an otpauth URI', 'otpauth://totp/Owl:ann@example.com?secret=GEZDGNBVGY3TQOJQ&issuer=Owl'],
  ['an access token', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl'],
  ['a Twilio auth token', '0123456789abcdef0123456789abcdef'],
  ['a basic header', 'Basic QUMwMTIzNDU2Nzg5OmFiY2RlZjAxMjM0NTY3ODk='],
  ['an AuthPayload', '482915'],
  ['an AuthPayload of five digits', '48291'],
  ['an e-mail address', 'ann.example@example.com'],
] as const

const AROUND: readonly (readonly [what: string, around: (secret: string) => string])[] = [
  ['alone', (secret) => secret],
  ['in a text that is not known', (secret) => `the printer said ${secret} and burned`],
  ['in a library text', (secret) => `Unexpected registration response origin "${secret}", expected "${secret}"`],
  ['after a code', (secret) => `error 60377 Authorization: ${secret} AuthPayload=${secret}`],
  ['in a body of Twilio', (secret) => JSON.stringify({ code: 60377, message: secret, more_info: secret, status: 400 })],
  ['in a body of Auth0', (secret) => JSON.stringify({ error: 'invalid_grant', error_description: secret })],
  [
    'in a problem',
    (secret) =>
      JSON.stringify({
        type: 'x',
        status: 400,
        title: secret,
        detail: secret,
        validation_errors: [{ detail: secret, pointer: `/${secret}/x` }],
      }),
  ],
  [
    'as the name of an exception',
    (secret) => JSON.stringify({ name: secret, message: 'Operation timed out.', stack: secret }),
  ],
  [
    'as a missing member',
    (secret) =>
      `Failed to execute 'create' on 'CredentialsContainer': Failed to read the '${secret}' property from 'CredentialCreationOptions': Required member is undefined.`,
  ],
  ['near a code', (secret) => `twilio/${secret}`],
]

describe.each(SECRETS)('%s', (_name, secret) => {
  test.each(AROUND)('%s', async (_what, around) => {
    for (const format of ['text', 'markdown'] as const)
      for (const { out, err } of [
        await told([around(secret)], { format }),
        await told([], { format, stdin: around(secret) }),
      ])
        for (const part of secret
          .split(/[.\s:?&=]/)
          .filter((one) => one.length >= 5 && one !== 'secret' && one !== 'Basic'))
          expect(out + err, part).not.toContain(part)
  })
})

test('nothing that a terminal obeys comes through', async () => {
  const { out, err } = await told(['\u001b[31m\u202eUnexpected RP ID hash\u0007', '\u001b]0;x\u0007'])
  expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})
