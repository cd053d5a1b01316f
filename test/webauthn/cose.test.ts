import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { oidName, oidText } from '../../src/decode/der/text.ts'
import { walkDer } from '../../src/decode/der/walk.ts'
import { numbersOfSpki } from '../../src/decode/public-key-numbers.ts'
import {
  ALGORITHMS,
  algorithmNamed,
  certificateAlgorithm,
  coseAlgorithm,
  RAW_SIGNATURE_LENGTHS,
  RSA_ALGORITHMS,
  suits,
  usualAlgorithm,
} from '../../src/webauthn/cose.ts'
import {
  crvName,
  EC_CURVES,
  EDWARDS_CURVES,
  hasSmallOrder,
  pointFault,
  SIGNING_CURVES,
} from '../../src/webauthn/cose-curves.ts'
import { EC2, isPrivateLabel, labelName, OKP, RSA } from '../../src/webauthn/cose-key-types.ts'

/** What OpenSSL makes of each curve is the oracle for its lengths and its OID. */
const made = SIGNING_CURVES.map((curve) => {
  const { publicKey, privateKey } =
    curve.kind === 'weierstrass'
      ? generateKeyPairSync('ec', { namedCurve: curve.name })
      : curve.name === 'Ed25519'
        ? generateKeyPairSync('ed25519')
        : generateKeyPairSync('ed448')
  return { curve, privateKey, spki: new Uint8Array(publicKey.export({ format: 'der', type: 'spki' })) }
})

test.each(made)('$curve.name: SPKI length, OID and coordinates are those that OpenSSL writes', ({ curve, spki }) => {
  expect(spki).toHaveLength(curve.spki)
  const identifier = walkDer(spki, 0, spki.length)?.children[0]?.children.at(-1)
  expect(identifier && oidText(spki.subarray(identifier.content, identifier.end))).toBe(curve.oid)
  const key = numbersOfSpki(spki)
  expect(key).toMatchObject({ kty: curve.kty, crv: curve.crv })
  expect(key?.x).toHaveLength(curve.size)
  if (curve.kind === 'weierstrass' && key?.x && key.y) expect(pointFault(curve, key.x, key.y)).toBeUndefined()
  else if (curve.kind === 'edwards' && key?.x) expect(hasSmallOrder(curve, key.x)).toBe(false)
  else throw new Error('no point')
})

test.each(made)(
  '$curve.name: a signature side by side has twice the length of a coordinate',
  ({ curve, privateKey }) => {
    const hash = curve.kind === 'edwards' ? null : 'sha256'
    const signature = sign(hash, Buffer.from('data'), { key: privateKey, dsaEncoding: 'ieee-p1363' })
    expect(signature).toHaveLength(2 * curve.size)
    expect(RAW_SIGNATURE_LENGTHS.has(signature.length)).toBe(true)
  },
)

test('no number, name, OID or curve stands in the table twice', () => {
  const columns: (string | number)[][] = [
    ALGORITHMS.map(({ alg }) => alg),
    ALGORITHMS.map(({ name }) => name),
    ALGORITHMS.flatMap(({ certificate }) => certificate?.oid ?? []),
    SIGNING_CURVES.map(({ crv }) => crv),
    SIGNING_CURVES.map(({ oid }) => oid),
  ]
  for (const values of columns) expect(new Set(values).size).toBe(values.length)
})

test('an algorithm that spells out its curve means what its older one does', () => {
  const older = ALGORITHMS.flatMap((one) =>
    one.sameAs === undefined ? [] : [[one.name, one, coseAlgorithm(one.sameAs)] as const],
  )
  expect(older.map(([name, , other]) => `${name} ${other?.name}`)).toEqual([
    'ESP256 ES256',
    'ESP384 ES384',
    'ESP512 ES512',
    'Ed25519 EdDSA',
  ])
  for (const [, { scheme, kty, crv, hash }, other] of older) expect(other).toMatchObject({ scheme, kty, crv, hash })
})

test('the algorithm that a key has when nothing names it', () => {
  const named = (kty: number, crv?: number) => ALGORITHMS.find(({ alg }) => alg === usualAlgorithm({ kty, crv }))?.name
  expect(EC_CURVES.map(({ crv }) => named(EC2, crv))).toEqual(['ES256', 'ES384', 'ES512', 'ES256K'])
  expect(EDWARDS_CURVES.map(({ crv }) => named(OKP, crv))).toEqual(['EdDSA', 'Ed448'])
  expect(named(RSA)).toBe('RS256')
  expect(named(7)).toBeUndefined()
  expect(RSA_ALGORITHMS).toEqual([-257, -37, -258, -38, -259, -39, -65535])
})

test('names of certificates lead back to the algorithm, and OIDs to names', () => {
  expect(certificateAlgorithm('ECDSA with SHA-384')).toBe(-35)
  expect(certificateAlgorithm('ECDSA with SHA-1')).toBeUndefined()
  expect(oidName('1.2.840.113549.1.1.12')).toBe('SHA-384 with RSA')
  expect(oidName('1.2.840.10045.2.1')).toBe('EC')
  expect(oidName('2.16.840.1.101.3.4.3.18')).toBe('ML-DSA-65')
  expect(oidName('1.2.3')).toBe('1.2.3')
})

test('which key an algorithm takes', () => {
  expect(suits(-7, { kty: EC2, crv: 1 })).toBe(true)
  expect(suits(-7, { kty: EC2, crv: 2 })).toBe(false)
  expect(suits(-257, { kty: EC2, crv: 1 })).toBe(false)
  expect(suits(-999, { kty: EC2, crv: 1 })).toBe(true)
  expect(algorithmNamed('PS256')).toMatchObject({ alg: -37, scheme: 'pss', hash: 'sha256' })
})

test('labels are named by the type of their key, and private ones are known', () => {
  expect([-1, -2, -3, -4].map((label) => labelName(EC2, label))).toEqual(['crv', 'x', 'y', 'd'])
  expect([-1, -2, -3, -9].map((label) => labelName(RSA, label))).toEqual(['n', 'e', 'd', undefined])
  expect(labelName(undefined, 3)).toBe('alg')
  expect(labelName(EC2, 'constructor')).toBeUndefined()
  expect([
    isPrivateLabel(RSA, -12),
    isPrivateLabel(RSA, -2),
    isPrivateLabel(4, -1),
    isPrivateLabel(undefined, -4),
  ]).toEqual([true, false, true, false])
  expect([crvName(4), crvName(99)]).toEqual(['X25519', 'curve 99'])
})
