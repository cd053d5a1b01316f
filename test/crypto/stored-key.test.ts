import { describe, expect, test } from 'vitest'
import { readStoredKey, readStoredKeyBytes } from '../../src/decode/public-key-input.ts'
import { isSameKey } from '../../src/decode/public-key-numbers.ts'
import { base64 } from '../authenticator/bytes.ts'
import {
  type Alg,
  authenticate,
  availableAlgorithms,
  base64url,
  type Credential,
  register,
  spki,
} from '../authenticator/index.ts'
import { alone } from '../ceremony/judge.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const pem = ({ key }: Credential): string => String(key.publicKey.export({ type: 'spki', format: 'pem' }))
const jwk = ({ key }: Credential) => key.publicKey.export({ format: 'jwk' })

/** The forms in which databases and libraries keep a key; each as text. */
const FORMS: Record<string, (credential: Credential) => string> = {
  'COSE in base64url': ({ publicKey }) => base64url(publicKey),
  'COSE in base64': ({ publicKey }) => base64(publicKey),
  'COSE in hex': ({ publicKey }) => hex(publicKey),
  "COSE in PostgreSQL's hex": ({ publicKey }) => `\\x${hex(publicKey)}`,
  'COSE in base64 of base64': ({ publicKey }) => Buffer.from(base64(publicKey)).toString('base64'),
  'COSE as a Buffer': ({ publicKey }) => JSON.stringify(Buffer.from(publicKey)),
  'COSE as a list': ({ publicKey }) => JSON.stringify([...publicKey]),
  'COSE as an object of numbers': ({ publicKey }) => JSON.stringify({ ...publicKey }),
  "COSE as MongoDB's binary": ({ publicKey }) =>
    JSON.stringify({ $binary: { base64: base64(publicKey), subType: '00' } }),
  'COSE as a JSON string': ({ publicKey }) => JSON.stringify(base64url(publicKey)),
  'COSE in a stored credential': ({ publicKey }) =>
    JSON.stringify({ id: 'x', publicKey: base64url(publicKey), counter: 0 }),
  'a list of bytes in a stored credential': ({ publicKey }) => JSON.stringify({ publicKey: [...publicKey] }),
  'a JWK in a stored credential': (credential) => JSON.stringify({ credentialPublicKey: jwk(credential) }),
  'SPKI in base64url': ({ key }) => base64url(spki(key.publicKey)),
  'SPKI in hex': ({ key }) => hex(spki(key.publicKey)),
  PEM: pem,
  'PEM with escaped line ends': (credential) => pem(credential).replaceAll('\n', '\\n'),
  'PEM in base64': (credential) => Buffer.from(pem(credential)).toString('base64'),
  JWK: (credential) => JSON.stringify(jwk(credential)),
}

const ALGS = availableAlgorithms.filter((alg) => !alg.startsWith('ML-DSA') && alg !== 'RS1')

describe.each(ALGS)('a stored key of %s', (alg: Alg) => {
  const { credential } = register({ format: 'none', alg })
  const reference = readStoredKeyBytes(credential.publicKey)
  if ('why' in reference) throw new Error(reference.why)

  test.each(Object.keys(FORMS))('%s is read', (form) => {
    const found = readStoredKey(FORMS[form]?.(credential) ?? '')
    expect('why' in found ? found.why : isSameKey(found.key, reference.key)).toBe(true)
  })

  test('as SPKI, which does not name the algorithm, it verifies all the same', async () => {
    const found = readStoredKey(base64url(spki(credential.key.publicKey)))
    if ('why' in found) throw new Error(found.why)
    const { told, signatures } = await alone(authenticate({ credential }).json, { expect: { publicKey: found.key } })
    expect([told, signatures]).toEqual([[], ['valid']])
  })
})

test.each([
  ['uncompressed point', (x: Buffer, y: Buffer) => Buffer.concat([Buffer.of(4), x, y])],
  ['x and y', (x: Buffer, y: Buffer) => Buffer.concat([x, y])],
])('bare coordinates: %s', (_, join) => {
  const { credential } = register({ format: 'none', alg: 'ES256' })
  const { x = '', y = '' } = jwk(credential)
  const found = readStoredKeyBytes(join(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')))
  expect(found).toMatchObject({ form: 'raw', key: { kty: 2, crv: 1 } })
})

describe('what is no public key says so', () => {
  const { credential } = register({ format: 'none', alg: 'ES256' })
  test.each([
    ['private PEM', String(credential.key.privateKey.export({ type: 'pkcs8', format: 'pem' })), 'private key'],
    ['private JWK', JSON.stringify(credential.key.privateKey.export({ format: 'jwk' })), 'private key'],
    ['certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', 'certificate'],
    ['cut PEM', '-----BEGIN PUBLIC KEY-----\nMFkw', 'no public key'],
    ['JWK of AKP without the key', '{"kty":"AKP","alg":"ML-DSA-44"}', 'lacks'],
    ['private JWK in text', '{"kty":"AKP","alg":"ML-DSA-44","pub":"AAAA","priv":"AAAA"}', 'private key'],
    ['JWK without y', '{"kty":"EC","crv":"P-256","x":"AAAA"}', 'lacks'],
    ['empty', '', 'no public key'],
    ['words', 'my public key', 'no public key'],
    ['cut COSE', base64url(credential.publicKey.slice(0, 40)), 'no public key'],
    ['deep', '['.repeat(100), 'no public key'],
  ])('%s', (_, text, why) => {
    expect(readStoredKey(text)).toEqual({ why: expect.stringContaining(why) })
  })
})

test('random bytes never throw', () => {
  for (let length = 0; length < 120; length++)
    for (const first of [0x30, 0xa5, 0x04, 0x7b, 0x2d])
      expect(() =>
        readStoredKeyBytes(Uint8Array.from({ length }, (_, i) => (i === 0 ? first : (i * 37) & 0xff))),
      ).not.toThrow()
})
