import { expect, test } from 'vitest'
import { decodeCoseKey } from '../../src/decode/index.ts'
import { isBase64Text, plausible } from '../../src/decode/plausible.ts'
import { readStoredKey } from '../../src/decode/public-key-input.ts'
import { numbersOfCose } from '../../src/decode/public-key-numbers.ts'
import { concat, hex } from '../decode/helpers.ts'
import { rsaKeyPair } from '../helpers/rsa.ts'

const { publicKey } = rsaKeyPair('stored')
const jwk = publicKey.export({ format: 'jwk' })
const algOf = (key: object): number | undefined => {
  const read = readStoredKey(JSON.stringify(key))
  return 'key' in read ? read.key.alg : undefined
}

test('the algorithm of an RSA key is the one that its JWK names, when JWK has that name', () => {
  expect(algOf({ ...jwk, alg: 'RS256' })).toBe(-257)
  expect(algOf({ ...jwk, alg: 'PS512' })).toBe(-39)
  expect(algOf({ ...jwk, alg: 'RS1' })).toBeUndefined()
  expect(algOf({ ...jwk, alg: 'ES256' })).toBeUndefined()
})

test('an RSA key may have an exponent of one byte', () => {
  const cose = concat(hex('a4 0103 03390100 20 42 abcd 21 41 03'))
  expect(numbersOfCose(decodeCoseKey({ pointer: '', offset: 0, bytes: cose }))?.e).toEqual(Uint8Array.of(3))
})

test('a public key is DER whose length fits, in the short and both long forms', () => {
  const fits = plausible.publicKey ?? (() => false)
  for (const length of [0x20, 0x7f, 0x80, 0xff, 0x100, 0x1234]) {
    const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 255]
    const der = concat(Uint8Array.of(0x30, ...head), new Uint8Array(length))
    expect(fits(der), `${length}`).toBe(true)
    expect(fits(der.subarray(0, -1)), `${length} cut`).toBe(false)
    expect(fits(concat(der, Uint8Array.of(0))), `${length} and one more`).toBe(false)
  }
  expect(fits(Uint8Array.of(0x31, 0))).toBe(false)
})

test('base64 text is made of both alphabets and padding alone', () => {
  for (const text of ['AZaz09', '-_', '+/', 'AA==']) expect(isBase64Text(Buffer.from(text))).toBe(true)
  for (const text of ['', 'A A', 'A.', 'Aé']) expect(isBase64Text(Buffer.from(text))).toBe(false)
})
