import { describe, expect, test } from 'vitest'
import { ATTESTATION, CREDENTIALS, payloadsIn } from './fields.ts'

const { registration, authentication } = CREDENTIALS
const CLIENT_DATA = registration.response.clientDataJSON ?? ''
const { clientDataJSON = '', authenticatorData = '', signature = '' } = authentication.response
const base64url = (bytes: Buffer): string => bytes.toString('base64url')
const hex = (bytes: Buffer): string => bytes.toString('hex')
const lines = (text: string, indent: string): string => text.replaceAll(/.{64}(?=.)/g, `$&\n${indent}`)

/** Texts around an attestation object. */
const REGISTRATIONS: readonly [what: string, around: (attestation: Buffer) => string][] = [
  [
    'a line of a log',
    (bytes) =>
      `2026-05-01T10:00:00Z INFO attestationObject=${base64url(bytes)} clientDataJSON=${CLIENT_DATA}\nERROR 60386\n`,
  ],
  ['a log in hex', (bytes) => `10:00 [webauthn] attestation_object: ${hex(bytes)}\n10:01 [webauthn] failed\n`],
  ['prose', (bytes) => `Hello,\n\nthe attestation object is ${base64url(bytes)} and it fails.\n\nRegards\n`],
  ['a mail without its name', (bytes) => `Hello,\nwe send:\n\n${base64url(bytes)}\n\nWhat is wrong?\n`],
  ['a mail in lines', (bytes) => `Hello,\nwe send:\n\n${lines(base64url(bytes), '')}\n\nWhat is wrong?\n`],
  [
    'lines that are indented',
    (bytes) => `It fails:\n    attestationObject:\n        ${lines(base64url(bytes), ' '.repeat(8))}\n`,
  ],
  ['a program', (bytes) => `const object = decode("${base64url(bytes)}");\nverify(object)\n`],
  ['a table', (bytes) => `| field | value |\n|---|---|\n| attestationObject | ${base64url(bytes)} |\n`],
  ['a row of CSV', (bytes) => `id,attestation_object,client_data_json\n1,${base64url(bytes)},${CLIENT_DATA}\n`],
  ['SQL', (bytes) => `INSERT INTO credentials VALUES (1, '\\x${hex(bytes)}');\n`],
  ['a member that nobody knows', (bytes) => JSON.stringify({ event: 'verify', data: base64url(bytes) }, null, 2)],
  ['JSON in a log', (bytes) => `10:00 INFO {"attObj":"${base64url(bytes)}"} 400\n`],
]

describe.each(REGISTRATIONS)('%s', (_what, around) => {
  test('the attestation object is found, without a fault', async () => {
    const payloads = await payloadsIn(around(ATTESTATION))
    expect(payloads.map(({ kind, facts }) => [kind, facts.fmt])).toEqual([['registration', 'packed']])
    expect(payloads[0]?.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('where it is cut off, that is told at its value', async () => {
    const short = ATTESTATION.subarray(0, -40)
    const text = around(short)
    const [{ findings } = { findings: [] }] = await payloadsIn(text)
    const [fault, ...others] = findings.filter(({ severity }) => severity === 'error')
    expect([fault?.rule, others]).toEqual(['cbor-truncated', []])
    const line = text.split('\n')[(fault?.line ?? 0) - 1] ?? ''
    expect(line.slice((fault?.column ?? 0) - 1)).toMatch(/^"?(?:\\x)?(?:o2NmbXRm|a363666d)/)
  })
})

test('the fields of one sign-in, each in a line of a log, are one', async () => {
  const row = (name: string, value: string): string => `10:00 DEBUG [webauthn] ${name}: "${value}"\n`
  const text =
    row('clientDataJSON', clientDataJSON) + row('authenticatorData', authenticatorData) + row('signature', signature)
  expect((await payloadsIn(`${text}10:01 failed\n`)).map(({ kind }) => kind)).toEqual(['authentication'])
  const other = authenticatorData.replace(/.{8}$/, 'AAAAAAAA')
  const twice = text + row('clientDataJSON', clientDataJSON) + row('authenticatorData', other)
  expect((await payloadsIn(`${twice}10:01 failed\n`)).map(({ kind }) => kind)).toEqual([
    'authentication',
    'authentication',
  ])
})

test.each([
  [
    'a token',
    `Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIiOiIxMjM0NTY3ODkwIn0'.repeat(4)}.${'dozj'.repeat(11)}`,
  ],
  ['a signature of something else', `the signature is ${'Zm9vYmFyMTIz'.repeat(8)} of the file\n`],
  ['names alone', 'verify(attestationObject, clientDataJSON) failed: authenticatorData too short\n'],
  ['a path', 'certificate: /etc/ssl/certs/ca-certificates-of-this-machine-somewhere.pem not found\n'],
])('%s is no field', async (_what, text) => {
  expect((await payloadsIn(text)).map(({ kind }) => kind)).toEqual(['unknown'])
})

describe('what stands beside the fields', () => {
  const text64 = base64url(ATTESTATION)
  const faults = async (text: string): Promise<string[][]> =>
    (await payloadsIn(text)).map(({ findings }) =>
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, line = 1, column = 1, endColumn = 1 }) => {
          const at = (text.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1)
          return `${rule} at ${at}`
        }),
    )
  const IS_ANY = 'authenticator-attachment-is-any at any'

  test.each([
    ['a line of a log', `10:00 attachment ok authenticatorAttachment=any attestationObject=${text64} failed\n`, IS_ANY],
    ['two lines of a log', `10:00 attestationObject: ${text64}\n10:00 authenticator_attachment: any\n`, IS_ANY],
    [
      'a program',
      `f(x)\nlet authenticatorAttachment = "any", attestationObject = "${text64}";\nsend()\n`,
      'authenticator-attachment-is-any at any',
    ],
    [
      'prose',
      `The attestation object is ${text64}, "type": "public_key" and so on\n`,
      'type-unsupported at public_key',
    ],
  ])('is read with them where its value is plain: %s', async (_what, text, found) => {
    expect(await faults(text)).toEqual([[found]])
  })

  test.each([
    [
      'a name and a quotation',
      `authenticatorAttachment "any" and\nattestationObject: ${text64}\n`,
      'authenticatorAttachment',
    ],
    [
      'names in a list of arguments',
      `f("authenticatorAttachment", "any", "attestationObject", "${text64}")\n`,
      'authenticatorAttachment',
    ],
    ['columns of a table', `rawId,attestationObject\n5,${text64}\n`, 'rawId'],
    ['a value that no one gave', `see: attestationObject: ${text64}\nrawId: ArrayBuffer(32)\n`, 'rawId'],
    ['a dash', `see attestationObject: ${text64} (bad)\nauthenticatorAttachment - any\n`, 'authenticatorAttachment'],
    [
      'another language',
      `see attestationObject: ${text64} (bad)\nauthenticatorAttachment: nil\n`,
      'authenticatorAttachment',
    ],
  ])('is told where nobody read it: %s', async (_what, text, name) => {
    expect(await faults(text)).toEqual([[`fields-beside-unread at ${name}`]])
  })

  test.each([
    [
      'names without a value',
      `attestationObject: ${text64} and no authenticatorAttachment, rawId or transports at all.\n`,
    ],
    ['members of anything', `id=5 type=verify attestationObject=${text64} signature: invalid\n`],
    ['sound values', `10:00 authenticatorAttachment=platform type=public-key attestationObject=${text64} failed\n`],
  ])('is nothing to tell: %s', async (_what, text) => {
    expect(await faults(text)).toEqual([[]])
  })
})
