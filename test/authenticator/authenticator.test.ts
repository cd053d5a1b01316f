import { X509Certificate } from 'node:crypto'
import { encode as cborgEncode, decode } from 'cborg'
import { describe, expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'
import { fromBase64url, fromHex } from './bytes.ts'
import { type Cbor, encode, map } from './cbor.ts'
import { integer, oid, time } from './der.ts'
import {
  authenticate,
  availableAlgorithms,
  creationOptions,
  register,
  requestOptions,
  rootCertificate,
} from './index.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('CBOR in the CTAP2 canonical form', () => {
  test.each<[string, Cbor, string]>([
    ['the shortest heads', [23, 24, 256, 65536, -1, -257], '8617181819010 01a0001000020390100'.replaceAll(' ', '')],
    [
      'major type before length, length before bytes',
      map(['aa', 1], ['b', 2], [100, 3], [-1, 4]),
      'a418640320046162026261 6101'.replaceAll(' ', ''),
    ],
    ['true, false, null, bytes', [true, false, null, Uint8Array.of(1)], '84f5f4f64101'],
  ])('%s', (_name, value, expected) => {
    expect(hex(encode(value))).toBe(expected)
  })

  test('cborg reads an attestation object, and writes the same bytes', () => {
    const object = fromBase64url(register({ format: 'compound' }).json.response.attestationObject)
    expect(hex(cborgEncode(decode(object, { useMaps: true })))).toBe(hex(object))
  })
})

describe('DER', () => {
  test.each([
    ['a set top bit', integer(128), '02020080'],
    ['no superfluous zero', integer(Uint8Array.of(0, 0, 1)), '020101'],
    ['zero', integer(0), '020100'],
    ['an OID of large arcs', oid('1.3.6.1.4.1.45724.1.1.4'), '060b2b0601040182e51c010104'],
    ['UTCTime', time('2049-12-31T23:59:59Z'), '170d3439313233313233353935395a'],
    ['GeneralizedTime', time('2050-01-01T00:00:00Z'), '180f32303530303130313030303030305a'],
  ])('%s', (_name, bytes, expected) => {
    expect(hex(bytes)).toBe(expected)
  })
})

describe('certificates', () => {
  test.each(availableAlgorithms)('of an attestation key %s read and verify', (attestationAlg) => {
    const { json } = register({ format: 'packed', attestationAlg })
    const { attStmt } = decode(fromBase64url(json.response.attestationObject)) as { attStmt: { x5c: Uint8Array[] } }
    const [leaf, intermediate] = attStmt.x5c.map((der) => new X509Certificate(der))
    const root = new X509Certificate(rootCertificate())
    expect(leaf?.subject).toBe(
      'C=SE\nO=Software Authenticator\nOU=Authenticator Attestation\nCN=Software Authenticator Batch 1',
    )
    expect(leaf?.ca).toBe(false)
    expect(intermediate && leaf?.verify(intermediate.publicKey)).toBe(true)
    expect(intermediate?.checkIssued(root)).toBe(true)
    expect(intermediate?.verify(root.publicKey)).toBe(true)
  })
})

test('publicKey is SubjectPublicKeyInfo', () => {
  const { publicKey } = register().json.response
  expect(hex(fromBase64url(publicKey))).toMatch(
    new RegExp(`^${hex(fromHex('3059301306072a8648ce3d020106082a8648ce3d030107034200'))}04`),
  )
})

test('options, registration and authentication belong together without an error', async () => {
  const registered = register()
  const authenticated = authenticate({ credential: registered.credential })
  const all = [
    creationOptions(registered),
    registered.json,
    requestOptions(registered, authenticated),
    authenticated.json,
  ]
  const { inputs, summary } = await lintText(JSON.stringify(all), { target: 'webauthn' })
  expect(inputs[0]?.payloads.map((payload) => payload.kind)).toEqual([
    'creation-options',
    'registration',
    'request-options',
    'authentication',
  ])
  expect(summary.errors).toBe(0)
})
