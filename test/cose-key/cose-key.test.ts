import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { decodeCoseKey } from '../../src/decode/index.ts'
import { ruleById } from '../../src/rules/index.ts'
import { concat, hex } from '../decode/helpers.ts'

/** A CBOR map of what is given: labels and numbers as they are, bytes as byte strings. */
type Value = number | boolean | string | Uint8Array
function head(major: number, argument: number): Uint8Array {
  if (argument < 24) return Uint8Array.of((major << 5) | argument)
  if (argument < 256) return Uint8Array.of((major << 5) | 24, argument)
  return Uint8Array.of((major << 5) | 25, argument >> 8, argument & 255)
}
function item(value: Value): Uint8Array {
  if (typeof value === 'boolean') return Uint8Array.of(value ? 0xf5 : 0xf4)
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
  return concat(head(typeof value === 'string' ? 3 : 2, bytes.length), bytes)
}
type Entry = readonly [Value, Value]
const encode = (entries: readonly Entry[]): Uint8Array =>
  concat(head(5, entries.length), ...entries.map(([label, value]) => concat(item(label), item(value))))

const told = (entries: readonly Entry[]): string[] =>
  decodeCoseKey({ pointer: '/x', offset: 0, bytes: encode(entries) }).faults.map(
    ({ kind, place }) => `${kind} ${place.at}`,
  )

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
    const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
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
