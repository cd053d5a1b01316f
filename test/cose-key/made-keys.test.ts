import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { rsaKeyPair } from '../helpers/rsa.ts'
import { type Entry, told } from './encode.ts'

const bytesOf = (text: string | undefined): Uint8Array => Uint8Array.from(Buffer.from(text ?? '', 'base64url'))
const jwkOf = (name: 'P-256' | 'P-384' | 'P-521' | 'secp256k1'): JsonWebKey =>
  generateKeyPairSync('ec', { namedCurve: name }).publicKey.export({ format: 'jwk' })

const CURVES = [
  { name: 'P-256', crv: 1, algs: [-7, -9] },
  { name: 'P-384', crv: 2, algs: [-35, -51] },
  { name: 'P-521', crv: 3, algs: [-36, -52] },
  { name: 'secp256k1', crv: 8, algs: [-47] },
] as const

describe('keys that node:crypto makes have no fault', () => {
  test.each(CURVES.flatMap(({ name, crv, algs }) => algs.map((alg) => [name, alg, crv] as const)))(
    '%s with %i',
    (name, alg, crv) => {
      const { x, y } = jwkOf(name)
      expect(
        told([
          [1, 2],
          [3, alg],
          [-1, crv],
          [-2, bytesOf(x)],
          [-3, bytesOf(y)],
        ]),
      ).toEqual([])
    },
  )
  test.each([
    ['ed25519', -8, 6],
    ['ed25519', -19, 6],
    ['ed448', -53, 7],
  ] as const)('%s with %i', (name, alg, crv) => {
    const pair = name === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ed448')
    const { x } = pair.publicKey.export({ format: 'jwk' })
    expect(
      told([
        [1, 1],
        [3, alg],
        [-1, crv],
        [-2, bytesOf(x)],
      ]),
    ).toEqual([])
  })
  test.each([-257, -258, -259, -37, -38, -39])('RSA with %i', (alg) => {
    const { n, e } = rsaKeyPair('made').publicKey.export({ format: 'jwk' })
    expect(
      told([
        [1, 3],
        [3, alg],
        [-1, bytesOf(n)],
        [-2, bytesOf(e)],
      ]),
    ).toEqual([])
  })
  test.each([
    [-48, 1312],
    [-49, 1952],
    [-50, 2592],
  ])('ML-DSA %i has %i bytes', (alg, length) => {
    const pub = (size: number): Entry => [-1, new Uint8Array(size).fill(0xa5)]
    expect(told([[1, 7], [3, alg], pub(length)])).toEqual([])
    expect(told([[1, 7], [3, alg], pub(length - 1)])).toEqual(['cose-key-value-length pub'])
  })
})

describe('a point that is not on its curve is seen, whatever the curve', () => {
  test.each(CURVES)('$name', ({ name, crv, algs: [alg] }) => {
    const { x, y } = jwkOf(name)
    const wrong = bytesOf(y)
    wrong[wrong.length - 1] = (wrong.at(-1) ?? 0) ^ 1
    expect(
      told([
        [1, 2],
        [3, alg],
        [-1, crv],
        [-2, bytesOf(x)],
        [-3, wrong],
      ]),
    ).toEqual(['cose-key-point-invalid x'])
  })
})
