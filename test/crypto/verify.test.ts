import { constants, sign as nodeSign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { nodeCrypto } from '../../src/crypto/node.ts'
import { type Subtle, verifyOnWeb } from '../../src/crypto/web.ts'
import type { Verdict, VerifyRequest } from '../../src/decode/crypto.ts'
import { utf8 } from '../authenticator/bytes.ts'
import { type Alg, availableAlgorithms, register } from '../authenticator/index.ts'
import { DATA, signed } from './signed.ts'

const SUBTLE = globalThis.crypto.subtle as unknown as Subtle
/** Neither browsers nor Node's WebCrypto know the curve secp256k1; ML-DSA is known by the newest alone. */
const onWeb = availableAlgorithms.filter((alg) => alg !== 'ES256K' && !alg.startsWith('ML-DSA'))

type Verify = (request: VerifyRequest) => Promise<Verdict | undefined>
const PLATFORMS: readonly [name: string, verify: Verify, algorithms: readonly Alg[]][] = [
  ['what Node has', async (request) => nodeCrypto.verify?.(request), availableAlgorithms],
  ['WebCrypto', (request) => verifyOnWeb(SUBTLE, request), onWeb],
]

describe.each(PLATFORMS)('%s', (platform, verify, algorithms) => {
  test.each(algorithms)('%s: verifies what was signed, and nothing else', async (alg) => {
    expect(await verify(signed(alg))).toBe(true)
    expect(await verify(signed(alg, { data: utf8('other data') }))).toBe(false)
    expect(await verify(signed(alg, { signature: new Uint8Array(0) }))).toBe(false)
    expect(await verify(signed(alg, { signature: utf8('x'.repeat(70)) }))).toBe(false)
  })

  test('RSASSA-PSS has a salt as long as its hash (RFC 8230 §2)', async () => {
    const { credential } = register({ format: 'none', alg: 'PS256' })
    const padding = constants.RSA_PKCS1_PSS_PADDING
    const signature = nodeSign('sha256', DATA, { key: credential.key.privateKey, padding, saltLength: 20 })
    expect(await verify(signed('PS256', { signature }))).toBe(false)
  })

  test('an algorithm that nobody knows cannot be told', async () => {
    expect(await verify(signed('ES256', { alg: -99_999 }))).toBe('unsupported')
  })

  test('a point that is not on its curve is no key', async () => {
    const key = { kty: 2, crv: 1, x: new Uint8Array(32).fill(1), y: new Uint8Array(32).fill(1) }
    expect(await verify(signed('ES256', { key }))).toBe('bad-key')
  })

  test('ML-DSA cannot be told where the platform lacks it', async () => {
    const key = { kty: 7, alg: -48, pub: new Uint8Array(1312) }
    const verdict = await verify({ key, alg: -48, data: DATA, signature: new Uint8Array(2420), encoding: 'der' })
    const isKnown = platform === 'WebCrypto' ? await knowsMlDsa() : availableAlgorithms.includes('ML-DSA-44')
    expect(verdict).toBe(isKnown ? false : 'unsupported')
  })
})

/** Of Node's WebCrypto the newest releases know it. */
async function knowsMlDsa(): Promise<boolean> {
  const key = { kty: 'AKP', alg: 'ML-DSA-44', pub: Buffer.alloc(1312).toString('base64url') }
  const subtle = crypto.subtle as unknown as Subtle
  try {
    await subtle.importKey('jwk', key, { name: 'ML-DSA-44' }, false, ['verify'])
    return true
  } catch {
    return false
  }
}

test('SHA-256 is that of FIPS 180-4', () => {
  const digest = nodeCrypto.sha256(utf8('localhost'))
  expect(Buffer.from(digest).toString('base64url')).toBe('SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2M')
})
