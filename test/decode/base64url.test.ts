import { describe, expect, test } from 'vitest'
import { decodeBase64url, encodeBase64url } from '../../src/decode/index.ts'
import { fc } from '../helpers/property.ts'

describe('decodeBase64url', () => {
  test.each([
    ['', ''],
    ['Zg', '66'],
    ['Zm8', '666f'],
    ['Zm9v', '666f6f'],
    ['-_8', 'fbff'],
  ])('%s is %s', (text, expected) => {
    expect(decodeBase64url(text)).toEqual({ ok: true, bytes: new Uint8Array(Buffer.from(expected, 'hex')) })
  })

  test.each([
    ['Zm9v+A', 'character', 4],
    ['Zg==', 'character', 2],
    ['Zm 9', 'character', 2],
    ['Zmé', 'character', 2],
    ['Zm\u2026', 'character', 2],
    ['Zm9vY', 'length', 4],
    ['A', 'length', 0],
    ['Zh', 'bits', 1],
    ['Zm9', 'bits', 2],
  ])('%s fails by %s at %i', (text, reason, index) => {
    expect(decodeBase64url(text)).toMatchObject({ ok: false, reason, index })
  })

  test('agrees with Buffer on any bytes, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = encodeBase64url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(decodeBase64url(text)).toEqual({ ok: true, bytes })
      }),
    )
  })
})
