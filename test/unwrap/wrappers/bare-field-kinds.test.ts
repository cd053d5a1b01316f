import { describe, expect, test } from 'vitest'
import {
  ATTESTATION,
  CERTIFICATE,
  COSE_KEY,
  CREDENTIALS,
  changed,
  cut,
  FIELDS,
  payloadsIn,
  some,
  text64,
} from './fields.ts'

const seen = async (text: string) =>
  (await payloadsIn(text)).map(({ kind, findings }) => [
    kind,
    ...findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule),
  ])
const { registration, authentication } = CREDENTIALS
const { id } = registration
const listed = (members: object): string =>
  Object.entries(members)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')

describe('several fields', () => {
  test.each<[string, string, unknown[]]>([
    ['of a registration are one', listed(registration.response), [['registration']]],
    ['of a sign-in are one', listed(authentication.response), [['authentication']]],
    [
      'of both are two',
      listed(registration.response) + listed(authentication.response),
      [['registration'], ['authentication']],
    ],
    ['under headings', listed(registration.response).replaceAll(/^(\w+): /gm, '### $1\n\n'), [['registration']]],
    ['and the id', listed(registration) + listed(registration.response), [['registration']]],
    [
      'and other members of a log',
      `time: 12:03:04\n${listed(authentication.response)}ip: 10.0.0.1\n`,
      [['authentication']],
    ],
    ['of which none is encoded but the ids', `rawId: ${id}\r\nid: "${id}"\r\n`, [['credential']]],
    ['with one that is wrong', `id = ${id}\nattachment = any\n`, [['credential', 'authenticator-attachment-is-any']]],
    ['that differ', `id: ${id}\nrawId: ${id.slice(0, -4)}\n`, [['credential', 'id-differs-from-raw-id']]],
    ['an id and a name, are no credential', `id: ${id}\nname: Jane\n`, [['unknown', 'bare-field-unknown']]],
    [
      'the same twice are two',
      `${text64(ATTESTATION)}\n\n${text64(ATTESTATION)}\n`,
      [['registration'], ['registration']],
    ],
    [
      'and a key and its certificate',
      `clientDataJSON: ${registration.response.clientDataJSON}\ncredentialPublicKey: ${COSE_KEY.toString('hex')}\naaguid: 01020304-0506-0708-0102-030405060708`,
      [['registration'], ['field'], ['field']],
    ],
  ])('%s', async (_what, text, payloads) => {
    expect(await seen(text)).toEqual(payloads)
  })

  test('each has its own place', async () => {
    const text = `clientDataJSON: ${registration.response.clientDataJSON}\n\nattestationObject:\n  ${ATTESTATION.toString('hex')}\n`
    const [{ findings } = { findings: [] }] = await payloadsIn(text)
    expect(findings).toMatchObject([
      {
        line: 1,
        column: 17,
        endLine: 1,
        endColumn: 17 + (registration.response.clientDataJSON ?? '').length,
        also: ['/response/attestationObject'],
      },
    ])
    const cutText = text.replace(/..\n$/, '\n')
    const [{ findings: errors } = { findings: [] }] = await payloadsIn(cutText)
    expect(errors.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'cbor-truncated', line: 4, column: 3, endLine: 4, endColumn: 1 + 2 * ATTESTATION.length },
    ])
  })

  test('client data and authenticator data of one sign-in are compared', async () => {
    const other = authentication.response.clientDataJSON
    const text = `attestationObject: ${text64(ATTESTATION)}\nclientDataJSON: ${other}\n`
    expect(await seen(text)).toEqual([['registration', 'client-data-type-contradicts']])
  })
})

const CHROME = 'adce0002-35bc-c60a-648b-0b25f1f05503'
const pem = (label: string, value: Buffer): string =>
  `-----BEGIN ${label}-----\n${value.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`

describe('what is no member of a credential', () => {
  test.each<[string, string, object]>([
    [
      'a certificate',
      pem('CERTIFICATE', CERTIFICATE),
      { certificate: expect.stringContaining('CN='), validFrom: expect.stringMatching(/^20/) },
    ],
    ['a COSE key', COSE_KEY.toString('hex'), { alg: 'ES256' }],
    ['an AAGUID', 'adce0002-35bc-c60a-648b-0b25f1f05503', { authenticator: 'Chrome on Mac' }],
    ['an AAGUID in hex', 'ADCE000235BCC60A648B0B25F1F05503', { authenticator: 'Chrome on Mac' }],
    ['an AAGUID in base64', 'rc4AAjW8xgpkiwsl8fBVAw==', { authenticator: 'Chrome on Mac' }],
    [
      'an AAGUID that nobody knows, by its name',
      'aaguid: 3f0c1f5e-6a1b-4c2d-8e3f-4a5b6c7d8e9f',
      { aaguid: '3f0c1f5e-6a1b-4c2d-8e3f-4a5b6c7d8e9f' },
    ],
  ])('%s is told by what is in it', async (_what, text, facts) => {
    expect(await payloadsIn(text)).toMatchObject([{ kind: 'field', facts, findings: [{ rule: 'bare-field' }] }])
  })

  test.each<[string, string, string[][]]>([
    ['each of several AAGUIDs', `${CHROME}\nfbfc3007-154e-4ecc-8c0b-6e020557d7bd\n`, [['field'], ['field']]],
    ['each certificate of x5c', `"x5c": ${JSON.stringify([CERTIFICATE.toString('base64')])},`, [['field']]],
    ['a list of certificates', JSON.stringify([CERTIFICATE.toString('base64')]), [['field']]],
    [
      'what openssl prints of one',
      `Certificate:\n    Data:\n        Version: 3\n${pem('CERTIFICATE', CERTIFICATE)}`,
      [['field']],
    ],
  ])('%s is read', async (_what, text, payloads) => {
    expect(await seen(text)).toEqual(payloads)
  })

  test('every certificate of a chain is read', async () => {
    expect(await seen(pem('CERTIFICATE', CERTIFICATE).repeat(2))).toEqual([['field'], ['field']])
  })

  test('a public key as PEM is that of a registration', async () => {
    const spki = Buffer.from(registration.response.publicKey ?? '', 'base64url')
    expect(await seen(pem('PUBLIC KEY', spki))).toEqual([['registration']])
  })

  test.each<[string, string, string]>([
    ['a key that was cut', cut(COSE_KEY, 5).toString('hex'), 'cbor-truncated'],
    ['a key and more', `${COSE_KEY.toString('hex')}00`, 'field-trailing-bytes'],
    ['a key for another algorithm', changed(COSE_KEY, 4, 0x27).toString('hex'), 'cose-key-type-mismatch'],
    ['a certificate that was cut', pem('CERTIFICATE', cut(CERTIFICATE, 20)), 'certificate-unreadable'],
    ['a certificate without its last lines', pem('CERTIFICATE', CERTIFICATE).slice(0, 300), 'certificate-unreadable'],
  ])('%s is told', async (_what, text, rule) => {
    expect(await seen(text)).toEqual([['field', rule]])
  })
})

describe('a value that is at fault as a text', () => {
  const text = text64(ATTESTATION)
  const at = async (pasted: string) => {
    const [{ findings } = { findings: [] }] = await payloadsIn(pasted)
    return findings.filter(({ rule }) => rule !== 'bare-field').map(({ rule, column }) => [rule, column])
  }

  test('a character that is none of base64 is told at its place', async () => {
    expect(await at(`${text.slice(0, 100)}!${text.slice(100)}`)).toEqual([['base64-bad-character', 101]])
    expect(await at(`attestationObject: ${text.slice(0, 100)}!${text.slice(100)}`)).toEqual([
      ['base64-bad-character', 120],
    ])
  })

  test('a digit that is missing', async () => {
    expect(await at(text.slice(0, 201))).toEqual([['base64-impossible-length', 1]])
  })

  test('what a chat puts around it is none', async () => {
    expect(await at(`\u200b${text}\u200b\n`)).toEqual([])
  })

  test('a form of two fields is a form', async () => {
    expect(await at(`clientDataJSON=${registration.response.clientDataJSON}&attestationObject=${text}`)).toEqual([
      ['credential-is-inner-response', 1],
    ])
  })

  test('an ellipsis', async () => {
    expect(await at(`"${text.slice(0, 80)}…${text.slice(-20)}"`)).toEqual([['bytes-are-cut', 82]])
  })

  test('twice in base64', async () => {
    expect((await at(Buffer.from(text).toString('base64'))).map(([rule]) => rule)).toEqual(['base64-encoded-twice'])
  })
})

describe('client data as JSON', () => {
  const [, [, , bytes] = []] = FIELDS
  const data = some(bytes).toString()

  test('as it is', async () => {
    expect(await seen(data)).toEqual([['registration']])
  })

  test('as a debugger prints it', async () => {
    expect(await seen(JSON.stringify(JSON.parse(data), null, 2))).toEqual([['registration']])
  })

  test('percent-encoded, or as a JSON string', async () => {
    expect(await seen(encodeURIComponent(data))).toEqual([['registration']])
    expect(await seen(JSON.stringify(data))).toEqual([['registration']])
  })

  test('behind its name', async () => {
    expect(await seen(`clientDataJSON: ${data}`)).toEqual([['registration']])
  })

  test('with a fault', async () => {
    expect(await seen(data.replace('webauthn.create', 'webauthn.creat'))).toEqual([
      ['credential', 'client-data-type-unknown'],
    ])
  })
})

describe('what is no field', () => {
  test.each<[string, string, RegExp]>([
    [
      '32 bytes',
      'pXb3K0mQz7Lr2TfYw9VhNgpXb3K0mQz7Lr2TfYw9Vh0',
      /32 bytes as base64url: perhaps a challenge, a credential id/,
    ],
    [
      'a SHA-256',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      /32 bytes as hex: perhaps a challenge/,
    ],
    ['its name', 'challenge: pXb3K0mQz7Lr2TfYw9VhNgpXb3K0mQz7Lr2TfYw9Vh0', /perhaps a challenge/],
    ['a UUID', '3f0c1f5e-6a1b-4c2d-8e3f-4a5b6c7d8e9f', /perhaps an AAGUID, but none/],
    ['a private key', pem('PRIVATE KEY', Buffer.alloc(48, 7)), /received a private key$/],
    ['a JSON string', '"pXb3K0mQz7Lr2TfYw9VhNgpXb3K0mQz7Lr2TfYw9Vh0"', /32 bytes as base64url/],
  ])('%s is told as what it may be', async (_what, text, message) => {
    const payloads = await payloadsIn(text)
    expect(payloads).toMatchObject([
      { kind: 'unknown', findings: [{ rule: 'bare-field-unknown', message: expect.stringMatching(message) }] },
    ])
  })

  test.each([
    ['prose', 'signature: invalid\ncertificate: expired\n'],
    ['a word', 'verification-failed-for-this-user'],
    ['a log', 'INFO attestationObject received\nERROR 60386\n'],
    ['JSON of somebody', '{"type":"user","challenge":"abc"}'],
    ['a list of numbers', '[1, 2, 3, 4, 5]'],
  ])('%s is none', async (_what, text) => {
    const [payload, ...others] = await payloadsIn(text)
    expect([payload?.kind, others]).toEqual(['unknown', []])
    expect(payload?.findings.map(({ rule }) => rule)).not.toContain('bare-field')
  })
})
