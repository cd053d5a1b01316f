import { constants, sign as nodeSign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { nodeCrypto } from '../../src/crypto/node.ts'
import type { VerifyRequest } from '../../src/decode/crypto.ts'
import { readStoredKeyBytes } from '../../src/decode/public-key-input.ts'
import { sign } from '../authenticator/algorithms.ts'
import { utf8 } from '../authenticator/bytes.ts'
import { ALGORITHMS, type Alg, availableAlgorithms, register } from '../authenticator/index.ts'

const DATA = utf8('some data')

function request(alg: Alg, change: Partial<VerifyRequest> = {}): VerifyRequest {
  const { credential } = register({ format: 'none', alg })
  const found = readStoredKeyBytes(credential.publicKey)
  if ('why' in found) throw new Error(found.why)
  const signature = sign(alg, credential.key.privateKey, DATA)
  return { key: found.key, alg: ALGORITHMS[alg].cose, data: DATA, signature, encoding: 'der', ...change }
}

describe.each(availableAlgorithms)('%s', (alg) => {
  test('verifies what was signed, and nothing else', () => {
    expect(nodeCrypto.verify?.(request(alg))).toBe(true)
    expect(nodeCrypto.verify?.(request(alg, { data: utf8('other data') }))).toBe(false)
    expect(nodeCrypto.verify?.(request(alg, { signature: new Uint8Array(0) }))).toBe(false)
    expect(nodeCrypto.verify?.(request(alg, { signature: utf8('x'.repeat(70)) }))).toBe(false)
  })
})

test('RSASSA-PSS has a salt as long as its hash (RFC 8230 §2)', () => {
  const { credential } = register({ format: 'none', alg: 'PS256' })
  const padding = constants.RSA_PKCS1_PSS_PADDING
  const signature = nodeSign('sha256', DATA, { key: credential.key.privateKey, padding, saltLength: 20 })
  expect(nodeCrypto.verify?.(request('PS256', { signature }))).toBe(false)
})

describe('what cannot be told', () => {
  test('an algorithm that nobody knows', () => {
    expect(nodeCrypto.verify?.(request('ES256', { alg: -99_999 }))).toBe('unsupported')
  })

  test('a point that is not on its curve', () => {
    const key = { kty: 2, crv: 1, x: new Uint8Array(32).fill(1), y: new Uint8Array(32).fill(1) }
    expect(nodeCrypto.verify?.(request('ES256', { key }))).toBe('bad-key')
  })

  test('ML-DSA, where this Node lacks it', () => {
    const key = { kty: 7, alg: -48, pub: new Uint8Array(1312) }
    const verdict = nodeCrypto.verify?.({ key, alg: -48, data: DATA, signature: new Uint8Array(2420), encoding: 'der' })
    expect(verdict).toBe(availableAlgorithms.includes('ML-DSA-44') ? false : 'unsupported')
  })
})

test('SHA-256 is that of FIPS 180-4', () => {
  const digest = nodeCrypto.sha256(utf8('localhost'))
  expect(Buffer.from(digest).toString('base64url')).toBe('SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2M')
})
