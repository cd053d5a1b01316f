import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { decodeCoseKey } from '../../src/decode/index.ts'
import { comparePublicKey } from '../../src/decode/public-key.ts'
import type { CoseKey } from '../../src/model/index.ts'
import { concat, hex, utf8 } from '../decode/helpers.ts'
import { rsaKeyPair } from '../helpers/rsa.ts'

const bytesOf = (text: string | undefined): Uint8Array => Uint8Array.from(Buffer.from(text ?? '', 'base64url'))
const string = (bytes: Uint8Array): Uint8Array =>
  concat(
    bytes.length < 256 ? Uint8Array.of(0x58, bytes.length) : Uint8Array.of(0x59, bytes.length >> 8, bytes.length & 255),
    bytes,
  )
const spki = (key: KeyObject): Uint8Array => Uint8Array.from(key.export({ format: 'der', type: 'spki' }))

function coseOf(key: KeyObject): Uint8Array {
  const { kty, crv, x, y, n } = key.export({ format: 'jwk' })
  if (kty === 'RSA') return concat(hex('a4 0103 03390100 20'), string(bytesOf(n)), hex('21 43010001'))
  if (kty === 'OKP') return concat(hex('a4 0101 0327 2006 21'), string(bytesOf(x)))
  const head = { 'P-256': 'a5 0102 0326 2001', 'P-384': 'a5 0102 033822 2002', 'P-521': 'a5 0102 033823 2003' }[
    crv ?? ''
  ]
  return concat(hex(head ?? ''), hex('21'), string(bytesOf(x)), hex('22'), string(bytesOf(y)))
}
const decoded = (bytes: Uint8Array): CoseKey => decodeCoseKey({ pointer: '', offset: 0, bytes })

const MAKE: Record<string, (name: string) => KeyObject> = {
  'P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey,
  'P-384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey,
  'P-521': () => generateKeyPairSync('ec', { namedCurve: 'P-521' }).publicKey,
  Ed25519: () => generateKeyPairSync('ed25519').publicKey,
  RSA: (name) => rsaKeyPair(name).publicKey,
}

describe.each(Object.entries(MAKE))('%s', (_name, make) => {
  const [key, other] = [make('stored'), make('made')]
  const cose = decoded(coseOf(key))
  test('as SubjectPublicKeyInfo', () => {
    expect(cose.faults).toEqual([])
    expect(comparePublicKey(spki(key), cose)).toEqual({ form: 'spki', same: true })
    expect(comparePublicKey(spki(other), cose)).toEqual({ form: 'spki', same: false })
    expect(comparePublicKey(spki(key).subarray(0, -1), cose)).toEqual({ form: 'cut' })
  })
  test('as COSE key', () => {
    expect(comparePublicKey(coseOf(key), cose)).toEqual({ form: 'cose', same: true })
    expect(comparePublicKey(coseOf(other), cose)).toEqual({ form: 'cose', same: false })
  })
  test('as PEM and as JWK', () => {
    const pem = (one: KeyObject) => utf8(String(one.export({ format: 'pem', type: 'spki' })))
    expect(comparePublicKey(pem(key), cose)).toEqual({ form: 'pem', same: true })
    expect(comparePublicKey(pem(other), cose)).toEqual({ form: 'pem', same: false })
    expect(comparePublicKey(utf8(JSON.stringify(key.export({ format: 'jwk' }))), cose)).toEqual({ form: 'jwk' })
  })
})

test('bare numbers, with and without the byte of an uncompressed point', () => {
  const key = MAKE['P-256']?.('made')
  const { x, y } = key?.export({ format: 'jwk' }) ?? {}
  const cose = decoded(key ? coseOf(key) : new Uint8Array(0))
  const both = concat(bytesOf(x), bytesOf(y))
  expect(comparePublicKey(both, cose)).toEqual({ form: 'raw', same: true })
  expect(comparePublicKey(concat(Uint8Array.of(4), both), cose)).toEqual({ form: 'raw', same: true })
  expect(comparePublicKey(new Uint8Array(64), cose)).toEqual({ form: 'raw', same: false })
  expect(comparePublicKey(utf8('no key at all'), cose).form).not.toBe('spki')
})
