import { encode } from 'cborg'
import { describe, expect, test } from 'vitest'
import { decodeAttestationObject } from '../../src/decode/index.ts'
import { concat, encoded, hex, lines, utf8 } from './helpers.ts'

const FMT = '63 666d74 64 6e6f6e65' // "fmt": "none"
const STMT = '67 61747453746d74 a0' // "attStmt": {}
const AUTH = '68 6175746844617461 43 010203' // "authData": h'010203'
const OK = hex(`a3 ${FMT} ${STMT} ${AUTH}`)
const decode = (bytes: Uint8Array) => decodeAttestationObject(encoded('attestationObject', bytes))

test('a clean object gives its parts and where authData starts', () => {
  expect(decode(OK)).toMatchObject({
    fmt: 'none',
    attStmtItem: { major: 5, children: [] },
    authData: hex('010203'),
    faults: [],
  })
  expect(decode(OK)?.authDataOffset).toBe(OK.length - 3)
})

describe('faults', () => {
  test.each<[string, Uint8Array, string[]]>([
    ['trailing bytes', concat(OK, hex('0000')), [`attestation-trailing-bytes ${OK.length}+2`]],
    ['read as Latin-1', utf8(Buffer.from(OK).toString('latin1')), ['bytes-through-text 0+2']],
    ['authData before attStmt', hex(`a3 ${FMT} ${AUTH} ${STMT}`), ['cbor-key-order 23+8 attStmt']],
    ['fmt absent', hex(`a2 ${STMT} ${AUTH}`), ['attestation-fmt-absent 0+1']],
    ['attStmt absent', hex(`a2 ${FMT} ${AUTH}`), ['attestation-statement-absent 0+1']],
    ['authData absent', hex(`a2 ${FMT} ${STMT}`), ['attestation-auth-data-absent 0+1']],
    ['fmt a number', hex(`a3 63666d74 01 ${STMT} ${AUTH}`), ['attestation-fmt-not-text 5+1 fmt']],
    ['attStmt an array', hex(`a3 ${FMT} 67 61747453746d74 80 ${AUTH}`), ['attestation-statement-not-map 18+1 attStmt']],
    [
      'authData a text',
      hex(`a3 ${FMT} ${STMT} 68 6175746844617461 62 4141`),
      ['attestation-auth-data-is-text 28+3 authData'],
    ],
    [
      'authData null',
      hex(`a3 ${FMT} ${STMT} 68 6175746844617461 f6`),
      ['attestation-auth-data-not-bytes 28+1 authData'],
    ],
    ['cut in authData', OK.subarray(0, OK.length - 1), ['cbor-truncated 28+3 authData']],
    ['cut before authData', hex(`a3 ${FMT} ${STMT}`), ['cbor-truncated 19+0']],
    ['tag in attStmt', hex(`a3 ${FMT} 67 61747453746d74 a1 61 61 c0 00 ${AUTH}`), ['cbor-tag 21+1 attStmt.a']],
    ['a number', hex('01'), ['attestation-not-map 0+1']],
    ['wrapped in a byte string', concat(hex('58 20'), OK), ['attestation-not-map 0+34']],
    ['CTAP2 response', hex('a3 01 64 6e6f6e65 02 43 010203 03 a0'), ['attestation-is-ctap-response 0+1']],
    [
      'CTAP2 response with status',
      hex('00 a3 01 64 6e6f6e65 02 43 010203 03 a0'),
      ['attestation-is-ctap-response 0+2'],
    ],
  ])('%s', (_, bytes, expected) => {
    expect(lines(decode(bytes)?.faults ?? [])).toEqual(expected)
  })

  test('an array is what compound wants', () => {
    const bytes = encode({ fmt: 'compound', attStmt: [{}], authData: hex('01') })
    expect(decode(bytes)?.faults).toEqual([])
  })

  test('what is complete before a cut is there', () => {
    const cut = decode(OK.subarray(0, OK.length - 1))
    expect([cut?.fmt, cut?.attStmtItem?.major, cut?.authData]).toEqual(['none', 5, undefined])
  })

  test('a CTAP2 response gives its parts', () => {
    expect(decode(hex('a3 01 64 6e6f6e65 02 43 010203 03 a0'))).toMatchObject({ fmt: 'none', authData: hex('010203') })
  })

  test.each<[string, Uint8Array, string]>([
    ['client data', utf8('{"type":"webauthn.create"}'), 'json'],
    ['base64 text', utf8('o2NmbXRkbm9uZQ'), 'base64-text'],
    ['base64 as CBOR text', concat(hex('6e'), utf8('o2NmbXRkbm9uZQ')), 'base64-text'],
    ['wrapped', concat(hex('58 20'), OK), 'wrapped-map'],
  ])('no map but %s', (_, bytes, look) => {
    expect(decode(bytes)?.faults.map(({ args }) => args.looksLike)).toEqual([look])
  })
})

describe('bytes through text', () => {
  const binary = encode({ fmt: 'none', attStmt: {}, authData: hex('ff80fe81c0ffee90'.repeat(5)) })
  test.each<[string, Uint8Array, boolean]>([
    ['U+FFFD', utf8(new TextDecoder().decode(binary)), true],
    ['Latin-1', utf8(Buffer.from(binary).toString('latin1')), false],
  ])('%s gives one fault', (_, bytes, lossy) => {
    const faults = decode(bytes)?.faults ?? []
    expect(faults.map((fault) => [fault.kind, fault.args.lossy])).toEqual([['bytes-through-text', lossy]])
  })
})
