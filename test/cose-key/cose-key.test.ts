import { describe, expect, test } from 'vitest'
import { decodeCoseKey } from '../../src/decode/index.ts'
import { ruleById } from '../../src/rules/index.ts'
import { concat, hex } from '../decode/helpers.ts'
import { type Entry, encode, told } from './encode.ts'

/** Generator of P-256, SEC 2 §2.4.2. */
const X = hex('6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296')
const Y = hex('4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5')
const ec2 = (...changed: Entry[]): Entry[] => {
  const base: Entry[] = [
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, X],
    [-3, Y],
  ]
  return [
    ...base.map(([label, value]): Entry => changed.find(([other]) => other === label) ?? [label, value]),
    ...changed.filter(([label]) => !base.some(([other]) => other === label)),
  ]
}
const without = (label: number, entries = ec2()) => entries.filter(([other]) => other !== label)
const zeros = (length: number) => new Uint8Array(length)
const odd = (length: number) => new Uint8Array(length).fill(0xff)
const E = hex('010001')
const okp = (x: Uint8Array): Entry[] => [
  [1, 1],
  [3, -8],
  [-1, 6],
  [-2, x],
]
const rsa = (n: Uint8Array, e: Uint8Array): Entry[] => [
  [1, 3],
  [3, -257],
  [-1, n],
  [-2, e],
]

describe('each fault at its label', () => {
  const rows: [what: string, entries: readonly Entry[], expected: string[]][] = [
    ['the generator', ec2(), []],
    ['no kty', without(1), ['cose-key-kty-absent kty']],
    ['no alg', without(3), ['cose-key-alg-absent alg']],
    ['no crv', without(-1), ['cose-key-parameter-absent crv']],
    ['no x', without(-2), ['cose-key-parameter-absent x']],
    ['unknown alg', ec2([3, -1000]), ['cose-key-algorithm-unknown alg']],
    [
      'unknown kty and alg',
      [
        [1, 9],
        [3, -1000],
      ],
      ['cose-key-algorithm-unknown alg'],
    ],
    ['kty of another algorithm', ec2([1, 1]), ['cose-key-type-mismatch kty']],
    ['kty of RSA on an EC2 key: y is no private exponent', ec2([1, 3]), ['cose-key-type-mismatch kty']],
    ['curve of another algorithm', ec2([3, -47]), ['cose-key-curve-mismatch crv']],
    ['only crv is wrong', ec2([-1, 2]), ['cose-key-curve-mismatch crv']],
    [
      'symmetric',
      [
        [1, 4],
        [3, 5],
        [-1, X],
      ],
      ['cose-key-symmetric kty'],
    ],
    ['x short', ec2([-2, X.subarray(1)]), ['cose-key-value-length x']],
    ['y long', ec2([-3, concat(zeros(1), Y)]), ['cose-key-value-length y']],
    [
      'both short',
      ec2([-2, X.subarray(1)], [-3, Y.subarray(1)]),
      ['cose-key-value-length x', 'cose-key-value-length y'],
    ],
    ['compressed', ec2([-3, true]), ['cose-key-compressed-point y']],
    ['x is text', ec2([-2, 'axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY']), ['cose-key-value-not-bytes x']],
    ['infinity', ec2([-2, zeros(32)], [-3, zeros(32)]), ['cose-key-point-invalid x']],
    ['x not below the prime', ec2([-2, odd(32)]), ['cose-key-point-invalid x']],
    ['swapped', ec2([-2, Y], [-3, X]), ['cose-key-point-invalid x']],
    ['kty is text', ec2([1, 'EC2']), ['cose-key-value-not-integer kty']],
    [
      'Firefox',
      [
        [1, 'OKP'],
        [3, -8],
        [-1, 'Ed25519'],
        [-2, odd(32)],
      ],
      ['cose-key-value-not-integer kty', 'cose-key-value-not-integer crv'],
    ],
    [
      'text labels',
      [
        ['kty', 2],
        ['alg', -7],
        ['x', X],
      ],
      ['cose-key-text-labels kty'],
    ],
    [
      'text labels with d',
      [
        ['kty', 2],
        ['d', X],
      ],
      ['cose-key-private d', 'cose-key-text-labels kty'],
    ],
    ['d of EC2', ec2([-4, X]), ['cose-key-private d']],
    ['d of RSA', [...rsa(odd(256), E), [-3, odd(256)]], ['cose-key-private d']],
    [
      'private key of AKP',
      [
        [1, 7],
        [3, -48],
        [-1, zeros(1312)],
        [-2, X],
      ],
      ['cose-key-private priv'],
    ],
    ['d of a key whose alg is wrong', [...ec2([3, -8]), [-4, X]], ['cose-key-private d', 'cose-key-type-mismatch kty']],
    ['kid', ec2([2, X]), ['cose-key-other-parameter kid']],
    ['key_ops', ec2([4, 1]), ['cose-key-other-parameter key_ops']],
    ['unknown label', ec2([-70, 1]), ['cose-key-other-parameter -70']],
    ['Ed25519, 31 bytes', okp(odd(31)), ['cose-key-value-length x']],
    ['order 4', okp(zeros(32)), ['cose-key-small-order x']],
    ['order 1', okp(concat(Uint8Array.of(1), zeros(31))), ['cose-key-small-order x']],
    ['order 1, signed', okp(concat(Uint8Array.of(1), zeros(30), Uint8Array.of(0x80))), ['cose-key-small-order x']],
    ['order 2', okp(concat(Uint8Array.of(0xec), odd(30), Uint8Array.of(0x7f))), ['cose-key-small-order x']],
    ['RSA of 2047 bits', rsa(concat(Uint8Array.of(0x7f), odd(255)), E), ['cose-key-rsa-short n']],
    ['RSA of 3482 bits', rsa(concat(Uint8Array.of(0x03), odd(435)), E), []],
    ['n leading zero', rsa(concat(zeros(1), odd(256)), E), ['cose-key-rsa-modulus n']],
    ['n even', rsa(concat(odd(255), Uint8Array.of(0xfe)), E), ['cose-key-rsa-modulus n']],
    ['n empty', rsa(zeros(0), E), ['cose-key-rsa-modulus n']],
    ['e 3', rsa(odd(256), Uint8Array.of(3)), []],
    ['e 1', rsa(odd(256), Uint8Array.of(1)), ['cose-key-rsa-exponent e']],
    ['e even', rsa(odd(256), Uint8Array.of(1, 0)), ['cose-key-rsa-exponent e']],
    ['e leading zero', rsa(odd(256), concat(zeros(1), E)), ['cose-key-rsa-exponent e']],
    ['e empty', rsa(odd(256), zeros(0)), ['cose-key-rsa-exponent e']],
    [
      'RS1',
      [
        [1, 3],
        [3, -65535],
        [-1, odd(256)],
        [-2, E],
      ],
      ['cose-key-sha1 alg'],
    ],
  ]
  test.each(rows)('%s', (_what, entries, expected) => {
    expect(told(entries)).toEqual(expected)
    for (const line of expected) expect(ruleById(line.split(' ')[0] ?? '')?.id).toBeDefined()
  })
})

test.each([
  ['zero', [-2, zeros(32)], [-3, zeros(32)]],
  ['too-large', [-2, odd(32)], [-3, Y]],
  ['too-large', [-2, X], [-3, odd(32)]],
  ['off-curve', [-2, Y], [-3, X]],
] as const)('why a point is invalid: %s', (why, x, y) => {
  const { faults } = decodeCoseKey({ pointer: '/x', offset: 0, bytes: encode(ec2(x, y)) })
  expect(faults.map(({ args }) => args.why)).toEqual([why])
})

test.each([
  ['zero-stripped', X.subarray(1)],
  ['sign-byte', concat(zeros(1), X)],
  ['raw-point', concat(Uint8Array.of(4), X, Y)],
  ['both', concat(X, Y)],
  ['compressed', concat(Uint8Array.of(3), X)],
  ['unknown', X.subarray(9)],
])('what a coordinate of another length looks like: %s', (looksLike, x) => {
  const { faults } = decodeCoseKey({ pointer: '/x', offset: 0, bytes: encode(ec2([-2, x])) })
  expect(faults.map(({ args }) => args.looksLike)).toEqual([looksLike])
})

test('a place counts from the start of the decoded member', () => {
  const bytes = encode(ec2([3, -1000]))
  const [fault] = decodeCoseKey({ pointer: '/x', offset: 100, bytes }).faults
  // Head, kty and its value, the label alg; then three bytes of -1000.
  expect(fault?.place).toMatchObject({ layer: 'credentialPublicKey', at: 'alg', bytes: { offset: 104, length: 3 } })
})

test('a private value is in no argument', () => {
  const secret = new Uint8Array(32).fill(0x5a)
  for (const entries of [
    ec2([-4, secret]),
    [
      [1, 4],
      [3, 5],
      [-1, secret],
    ] satisfies Entry[],
  ]) {
    const key = decodeCoseKey({ pointer: '/x', offset: 0, bytes: encode(entries) })
    expect(JSON.stringify(key.faults)).not.toMatch(/5a5a|90,90|WlpaW/)
  }
})
