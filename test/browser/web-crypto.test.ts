import { constants, sign as nodeSign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { nodeCrypto } from '../../src/crypto/node.ts'
import { type Subtle, sideBySide, verifyOnWeb } from '../../src/crypto/web.ts'
import type { VerifyRequest } from '../../src/decode/crypto.ts'
import { readStoredKeyBytes } from '../../src/decode/public-key-input.ts'
import { sign } from '../authenticator/algorithms.ts'
import { utf8 } from '../authenticator/bytes.ts'
import { ALGORITHMS, type Alg, availableAlgorithms, register } from '../authenticator/index.ts'
import { fc, runs } from '../helpers/property.ts'

const SUBTLE = globalThis.crypto.subtle as unknown as Subtle
const DATA = utf8('some data')
/** Neither browsers nor Node's WebCrypto know the curve secp256k1; ML-DSA is known by the newest alone. */
const known = availableAlgorithms.filter((alg) => alg !== 'ES256K' && !alg.startsWith('ML-DSA'))

function request(alg: Alg, change: Partial<VerifyRequest> = {}): VerifyRequest {
  const { credential } = register({ format: 'none', alg })
  const found = readStoredKeyBytes(credential.publicKey)
  if ('why' in found) throw new Error(found.why)
  const signature = sign(alg, credential.key.privateKey, DATA)
  return { key: found.key, alg: ALGORITHMS[alg].cose, data: DATA, signature, encoding: 'der', ...change }
}
const verdict = (one: VerifyRequest) => verifyOnWeb(SUBTLE, one)

describe.each(known)('%s', (alg) => {
  test('verifies what was signed, and nothing else', async () => {
    expect(await verdict(request(alg))).toBe(true)
    expect(await verdict(request(alg, { data: utf8('other data') }))).toBe(false)
    expect(await verdict(request(alg, { signature: new Uint8Array(0) }))).toBe(false)
    expect(await verdict(request(alg, { signature: utf8('x'.repeat(70)) }))).toBe(false)
  })
})

test('RSASSA-PSS has a salt as long as its hash (RFC 8230 §2)', async () => {
  const { credential } = register({ format: 'none', alg: 'PS256' })
  const padding = constants.RSA_PKCS1_PSS_PADDING
  const signature = nodeSign('sha256', DATA, { key: credential.key.privateKey, padding, saltLength: 20 })
  expect(await verdict(request('PS256', { signature }))).toBe(false)
})

test('what cannot be told', async () => {
  expect(await verdict(request('ES256', { alg: -99_999 }))).toBe('unsupported')
  expect(await verdict(request('ES256K'))).toBe('unsupported')
  const key = { kty: 2, crv: 1, x: new Uint8Array(32).fill(1), y: new Uint8Array(32).fill(1) }
  expect(await verdict(request('ES256', { key }))).toBe('bad-key')
  const pub = { kty: 7, alg: -48, pub: new Uint8Array(3) }
  expect(await verdict({ ...request('ES256'), key: pub, alg: -48 })).toBe('unsupported')
})

test('a signature in DER is read as OpenSSL reads it: strictly', async () => {
  const sound = request('ES256')
  const der = sound.signature
  expect(sideBySide(der, 32)).toHaveLength(64)
  await fc.assert(
    fc.asyncProperty(fc.nat(der.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const signature = Uint8Array.from(der)
      signature[at] = (signature[at] ?? 0) ^ change
      const changed = { ...sound, signature }
      expect(await verdict(changed)).toBe(nodeCrypto.verify?.(changed))
    }),
    { numRuns: runs(300) },
  )
  for (const more of [[0], [0x30, 0]])
    expect(await verdict({ ...sound, signature: Uint8Array.from([...der, ...more]) })).toBe(false)
})
