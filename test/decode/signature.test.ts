import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { decodeSignatureShape } from '../../src/decode/index.ts'
import { fc, runs } from '../helpers/property.ts'
import { encoded, hex, lines } from './helpers.ts'

const R = '7f'.repeat(32)
const S = '6e'.repeat(32)
const DER = `30 44 02 20 ${R} 02 20 ${S}`
const shape = (bytes: Uint8Array) => decodeSignatureShape(encoded('signature', bytes))

test.each<[string, string, string, string[]]>([
  ['DER', DER, 'der', []],
  ['DER with a sign byte', `30 45 02 21 00 ${'ff'.repeat(32)} 02 20 ${S}`, 'der', []],
  ['DER of P-521, long form', `30 81 88 02 42 01 ${'7f'.repeat(65)} 02 42 01 ${'6e'.repeat(65)}`, 'der', []],
  ['DER with small integers', '30 06 02 01 01 02 01 01', 'der', []],
  ['cut behind the first integer', `30 44 02 20 ${R}`, 'der', ['signature-der-truncated 36+0']],
  ['cut within the head of the second', `30 44 02 20 ${R} 02`, 'der', ['signature-der-truncated 37+0']],
  ['cut', DER.slice(0, -4), 'der', ['signature-der-truncated 68+0']],
  ['cut to the length of a raw one', DER.replaceAll(' ', '').slice(0, 128), 'der', ['signature-der-truncated 64+0']],
  ['trailing bytes', `${DER} 0000`, 'der', ['signature-der-trailing-bytes 70+2']],
  ['negative r', `30 44 02 20 ${'ff'.repeat(32)} 02 20 ${S}`, 'der', ['signature-der-malformed 4+1']],
  ['r with a needless zero', `30 45 02 21 00 ${R} 02 20 ${S}`, 'der', ['signature-der-malformed 4+1']],
  ['sequence too long by one', `30 45 02 20 ${R} 02 20 ${S}`, 'der', ['signature-der-malformed 1+1']],
  ['raw P-256 or Ed25519', '01'.repeat(64), 'raw', []],
  ['raw that starts like a DER of P-521 cut in its first integer', `30 7a 02 3f ${'00'.repeat(60)}`, 'raw', []],
  ['raw that starts like DER', `30 3e 02 05 ${'02'.repeat(60)}`, 'raw', []],
  ['raw P-384', '01'.repeat(96), 'raw', []],
  ['Ed448', '01'.repeat(114), 'raw', []],
  ['raw P-521', '01'.repeat(132), 'raw', []],
  ['ML-DSA-44', '01'.repeat(2420), 'raw', []],
  ['RSA-2048', '01'.repeat(256), 'rsa', []],
  ['RSA that starts with 30', `30 82 01 02 02 ${'01'.repeat(251)}`, 'rsa', []],
  ['RSA of an odd size', '01'.repeat(436), 'rsa', []],
  ['one zero byte', '00', 'unknown', ['signature-length-impossible 0+1']],
  ['65 bytes', '01'.repeat(65), 'unknown', ['signature-length-impossible 0+65']],
])('%s', (_, text, form, expected) => {
  const result = shape(hex(text))
  expect(result?.form).toBe(form)
  expect(lines(result?.faults ?? [])).toEqual(expected)
})

test.each(['P-256', 'P-384', 'P-521', 'secp256k1'])(
  'what node:crypto signs with %s is DER, or raw in IEEE P1363',
  (namedCurve) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve })
    for (let i = 0; i < 20; i++) {
      const data = Uint8Array.of(i)
      expect(shape(new Uint8Array(sign('sha256', data, privateKey)))).toMatchObject({ form: 'der', faults: [] })
      const raw = sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' })
      expect(shape(new Uint8Array(raw))).toMatchObject({ form: 'raw', faults: [] })
    }
  },
)

/** Where the second integer of a DER signature would begin: with its tag there, all lengths and tags are those of DER. */
const secondTag = (bytes: Uint8Array): number | undefined => bytes[4 + (bytes[3] ?? 0)]

test('random bytes of a raw or RSA length that start with 30 get no fault', () => {
  const lengths = fc
    .constantFrom(64, 96, 132, 256)
    .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }))
  fc.assert(
    fc.property(lengths, fc.nat(255), (bytes, second) => {
      bytes.set([0x30, second, 0x02])
      fc.pre(secondTag(bytes) !== 0x02)
      expect(shape(bytes)?.faults).toEqual([])
    }),
    { numRuns: runs(2000) },
  )
})

/** The lengths of two integers of one curve, as RFC 3279 §2.2.3 spells them: random, so that both are near its size. */
const fitOneCurve = (r: number, s: number): boolean => Math.min(r, s) >= 24 && Math.abs(r - s) <= 8

/** Both integers end where the bytes do, and none is negative or longer than it need be. */
function exact(bytes: Uint8Array): boolean {
  const [, declared = 0, , r = 0] = bytes
  const s = bytes[5 + r] ?? 0
  const minimal = (start: number, size: number): boolean => {
    const [first = 0, second = 0] = bytes.subarray(start, start + size)
    return first < 0x80 && (first > 0 || (size > 1 && second >= 0x80))
  }
  const fits = declared + 2 === bytes.length && 6 + r + s === bytes.length
  return fits && s > 0 && minimal(4, r) && minimal(6 + r, s)
}

test('of those with a second tag in place, only lengths of two integers of one curve are taken for DER', () => {
  const heads = fc.record({ length: fc.constantFrom(64, 96, 132), r: fc.integer({ min: 1, max: 50 }), s: fc.nat(255) })
  fc.assert(
    fc.property(heads, fc.nat(127), fc.nat(255), ({ length, r, s }, declared, fill) => {
      const bytes = new Uint8Array(length).fill(fill)
      bytes.set([0x30, declared, 0x02, r])
      bytes.set([0x02, s], 4 + r)
      const result = shape(bytes)
      if (!fitOneCurve(r, s)) expect([result?.form, result?.faults]).toEqual([exact(bytes) ? 'der' : 'raw', []])
      else expect(['der', 'raw']).toContain(result?.form)
    }),
    { numRuns: runs(2000) },
  )
})
