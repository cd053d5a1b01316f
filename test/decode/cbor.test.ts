import { Decoder } from 'cbor-x/decode-no-eval'
import { encode } from 'cborg'
import { describe, expect, test } from 'vitest'
import { cborEntries, cborValue, walkCbor } from '../../src/decode/index.ts'
import { MAX_CBOR_ITEMS } from '../../src/limits.ts'
import type { CborItem } from '../../src/model/index.ts'
import { fc, runs } from '../helpers/property.ts'
import { concat, hex } from './helpers.ts'

const walk = (bytes: Uint8Array) => walkCbor(bytes, 0, bytes.length)
const shown = (bytes: Uint8Array) =>
  walk(bytes).faults.map(({ kind, offset, length, path }) => `${kind} ${offset}+${length} ${path}`.trim())

describe('RFC 8949 and CTAP2 §8', () => {
  test.each<[string, string, string[], boolean]>([
    ['integer', '17', [], true],
    ['sorted keys, integers before text', 'a4 01 00 18 64 00 20 00 61 61 00', [], true],
    ['8-byte integer', '1b ffffffffffffffff', [], true],
    ['nothing', '', ['cbor-truncated 0+0'], false],
    ['head cut', '19 01', ['cbor-truncated 0+2'], false],
    ['bytes cut', '43 0102', ['cbor-truncated 0+3'], false],
    ['bytes of 2^63', '5b 8000000000000000 00', ['cbor-truncated 0+10'], false],
    ['array of 2^32', '9a ffffffff', ['cbor-truncated 5+0 0'], false],
    ['value cut, with path', 'a1 61 61 82 01 42 00', ['cbor-truncated 5+2 a.1'], false],
    ['value missing', 'a1 61 61', ['cbor-truncated 3+0 a'], false],
    ['additional information 28', '1c', ['cbor-reserved-additional-info 0+1'], false],
    ['indefinite integer', '1f', ['cbor-reserved-additional-info 0+1'], false],
    ['simple in two bytes', 'f8 14', ['cbor-reserved-simple 0+2'], true],
    ['break alone', 'ff', ['cbor-unexpected-break 0+1'], false],
    ['break in a definite array', '82 01 ff', ['cbor-unexpected-break 2+1 1'], false],
    ['break for a value', 'bf 01 ff', ['cbor-indefinite-length 0+1', 'cbor-unexpected-break 2+1 1'], false],
    ['chunk of text in bytes', '5f 61 61 ff', ['cbor-indefinite-length 0+1', 'cbor-wrong-chunk 1+1'], false],
    ['chunk in a chunk', '5f 5f ff ff', ['cbor-indefinite-length 0+1', 'cbor-wrong-chunk 1+1'], false],
    ['indefinite map', 'bf 01 02 ff', ['cbor-indefinite-length 0+1'], true],
    ['non-minimal', '18 17', ['cbor-non-minimal 0+2'], true],
    ['255 in two bytes', '19 00ff', ['cbor-non-minimal 0+3'], true],
    ['256 in two bytes', '19 0100', [], true],
    ['65535 in four bytes', '1a 0000ffff', ['cbor-non-minimal 0+5'], true],
    ['65536 in four bytes', '1a 00010000', [], true],
    ['2^32 - 1 in eight bytes', '1b 00000000ffffffff', ['cbor-non-minimal 0+9'], true],
    ['2^32 in eight bytes', '1b 0000000100000000', [], true],
    ['non-minimal length', '58 01 00', ['cbor-non-minimal 0+2'], true],
    ['keys out of order', 'a2 02 00 01 00', ['cbor-key-order 3+1 1'], true],
    ['shorter text key second', 'a2 62 6161 00 61 62 00', ['cbor-key-order 5+2 b'], true],
    ['equal keys', 'a2 01 00 01 00', ['cbor-duplicate-key 3+1 1'], true],
    ['equal in two widths', 'a2 01 00 1801 00', ['cbor-non-minimal 3+2', 'cbor-duplicate-key 3+2 1'], true],
    ['tag', 'c0 61 61', ['cbor-tag 0+1'], true],
    ['float', 'f9 3c00', ['cbor-float 0+3'], true],
    ['bad UTF-8', '62 61 ff', ['cbor-bad-utf8 2+1'], true],
    ['surrogate in UTF-8', '63 eda080', ['cbor-bad-utf8 1+1'], true],
    ['16 levels', `${'81'.repeat(16)}00`, [], true],
    ['17 levels', `${'81'.repeat(17)}00`, [`cbor-too-deep 16+1 ${Array(16).fill('0').join('.')}`], false],
  ])('%s', (_, text, expected, complete) => {
    const bytes = hex(text)
    expect(shown(bytes)).toEqual(expected)
    expect(walk(bytes).item !== undefined).toBe(complete)
  })

  test('a truncation says how much was declared and how much is there', () => {
    expect(walk(hex('59 0100 aabb')).faults[0]?.args).toEqual({ needed: 256, available: 2 })
    expect(walk(hex('83 01')).faults[0]?.args).toEqual({ needed: 1, available: 0, items: 3, found: 1 })
  })

  test('stops at the end of the item and at the end of its range', () => {
    expect(walkCbor(hex('01 02 03'), 1, 3)).toMatchObject({ end: 2, faults: [] })
    expect(walkCbor(hex('43 010203'), 0, 3).item).toBeUndefined()
  })

  test('keeps the complete entries of a cut map', () => {
    const { partial } = walk(hex('a2 01 02 03 44 00'))
    expect(partial?.children.map((child) => child.argument)).toEqual([1, 2, 3])
  })
})

describe('limits', () => {
  test('10,000 map entries pass, more are refused', () => {
    const map = (count: number) => encode(new Map(Array.from({ length: count }, (_, i) => [i, i])))
    expect(shown(map(MAX_CBOR_ITEMS / 2))).toEqual([])
    expect(shown(map(MAX_CBOR_ITEMS / 2 + 1))).toEqual([expect.stringContaining('cbor-too-many-items')])
  })

  test('10,000 equal keys are found one by one', () => {
    const pairs = Array.from({ length: 10_000 }, () => [0x01, 0x00]).flat()
    const bytes = Uint8Array.from([0xb9, 0x27, 0x10, ...pairs])
    expect(walk(bytes).faults).toHaveLength(9_999)
  })
})

describe('cborValue', () => {
  test.each<[string, string]>([
    ['tag', 'c0 61 61'],
    ['tag inside', '81 c1 00'],
    ['indefinite', '9f ff'],
    ['equal keys', 'a2 01 00 01 00'],
    ['undefined', 'f7'],
    ['simple 0', 'e0'],
    ['bad UTF-8', '61 ff'],
  ])('%s is not handed over', (_, text) => {
    const bytes = hex(text)
    const { item } = walk(bytes)
    expect(item).toBeDefined()
    expect(item && cborValue(bytes, item)).toBeUndefined()
  })

  test('maps are Map, also under 64-bit heads', () => {
    const bytes = hex('a2 01 5b 0000000000000002 aabb 20 f5')
    const { item } = walk(bytes)
    expect(item && cborValue(bytes, item)).toEqual(
      new Map<number, unknown>([
        [1, hex('aabb')],
        [-1, true],
      ]),
    )
  })

  test('entries of an indefinite map with equal keys: the first counts', () => {
    const bytes = hex('bf 01 02 01 03 ff')
    const { item } = walk(bytes)
    expect(item && cborEntries(bytes, item)).toEqual(new Map([[1, 2]]))
  })
})

describe('properties', () => {
  test('any bytes: no throw, nothing read past the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 8 }), (bytes, after) => {
        const alone = walk(bytes)
        const followed = walkCbor(concat(bytes, after), 0, bytes.length)
        expect(followed).toEqual(alone)
        expect(alone.end).toBeLessThanOrEqual(bytes.length)
        for (const { offset, length } of alone.faults) expect(offset + length).toBeLessThanOrEqual(bytes.length)
        if (alone.item) expect(nested(alone.item)).toBe(true)
      }),
      { numRuns: runs(3000) },
    )
  })

  test('what cborg writes is walked without fault to its end, and every cut of it is noticed', () => {
    const leaf = fc.oneof(
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.string(),
      fc.uint8Array({ maxLength: 40 }),
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', maxDepth: 5 },
        leaf,
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 5, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(value, fc.nat(), (written, seed) => {
        const bytes = encode(written)
        const walked = walk(bytes)
        expect(walked.faults).toEqual([])
        expect(walked.end).toBe(bytes.length)
        const cut = bytes.subarray(0, seed % bytes.length)
        expect(walk(cut).faults.map((fault) => fault.kind)).toEqual(['cbor-truncated'])
      }),
      { numRuns: runs(500) },
    )
  })
})

function nested(item: CborItem): boolean {
  return item.children.every((child) => child.offset >= item.content && child.end <= item.end && nested(child))
}

describe('what the walker reads itself is what cbor-x gives', () => {
  const decoder = new Decoder({ mapsAsObjects: false, useRecords: false, tagUint8Array: false })

  test.each([
    '17',
    '18 18',
    '19 0100',
    '1a ffffffff',
    '1b 001fffffffffffff',
    '1b 0020000000000000',
    '1b ffffffffffffffff',
    '20',
    '38 ff',
    '3a ffffffff',
    '3b 001ffffffffffffe',
    '3b 0020000000000000',
    '40',
    '43 010203',
  ])('%s', (text) => {
    const bytes = hex(text)
    const { item } = walk(bytes)
    expect(item && cborValue(bytes, item)).toEqual(decoder.decode(bytes))
  })
})
