import { describe, expect, test } from 'vitest'
import { decodeAuthenticatorData, decodeCoseKey } from '../../src/decode/index.ts'
import { fc } from '../helpers/property.ts'
import { concat, hex, lines } from './helpers.ts'

const HASH = 'a5'.repeat(32)
const head = (flags: string) => `${HASH} ${flags} 00000007`
const AAGUID = '0102030405060708090a0b0c0d0e0f10'
const KEY = `a5 01 02 03 26 20 01 21 58 20 ${'11'.repeat(32)} 22 58 20 ${'22'.repeat(32)}` // 77 bytes
const ATTESTED = `${AAGUID} 0004 c1c2c3c4 ${KEY}`
const EXTENSIONS = 'a1 6b 6372656450726f74656374 02' // {"credProtect": 2}
const FIREFOX = `a3 01 63 4f4b50 03 27 20 67 45643235353139 21 58 20 ${'33'.repeat(32)}`
const decode = (bytes: Uint8Array, base = 0) => decodeAuthenticatorData({ pointer: '/x', base, bytes })

describe('layout', () => {
  test('without flags it is 37 bytes', () => {
    const data = decode(hex(head('1d')))
    expect(data).toMatchObject({ signCount: 7, faults: [] })
    expect(data.flags).toEqual({ byte: 0x1d, up: true, uv: true, be: true, bs: true, at: false, ed: false })
  })

  test('attested credential data and extensions, offsets from the decoded member', () => {
    const data = decode(hex(`${head('c5')} ${ATTESTED} ${EXTENSIONS}`), 100)
    expect(data.faults).toEqual([])
    expect(data.attested).toMatchObject({
      aaguid: hex(AAGUID),
      credentialId: hex('c1c2c3c4'),
      credentialIdOffset: 155,
      publicKey: hex(KEY),
      publicKeyOffset: 159,
      publicKeyItem: { major: 5, argument: 5, offset: 0, end: hex(KEY).length },
    })
    expect(data.extensions).toMatchObject({ offset: 236, value: new Map([['credProtect', 2]]) })
  })
})

describe('faults', () => {
  const key = 'attestedCredentialData.credentialPublicKey'
  test.each<[string, string, string[]]>([
    ['36 bytes', `${HASH} 05 000000`, ['auth-data-too-short 0+36']],
    ['a hash alone', HASH, ['auth-data-too-short 0+32']],
    ['AT and nothing', head('45'), ['auth-data-attested-truncated 37+0 attestedCredentialData']],
    [
      'id cut',
      `${head('45')} ${AAGUID} 0010 aa`,
      ['auth-data-attested-truncated 53+2 attestedCredentialData.credentialId'],
    ],
    ['key absent', `${head('45')} ${AAGUID} 0001 aa`, [`auth-data-attested-truncated 56+0 ${key}`]],
    [
      'id empty',
      `${head('45')} ${AAGUID} 0000 ${KEY}`,
      ['auth-data-credential-id-length 53+2 attestedCredentialData.credentialIdLength'],
    ],
    [
      'id of 1024',
      `${head('45')} ${AAGUID} 0400 ${'00'.repeat(1024)} ${KEY}`,
      ['auth-data-credential-id-length 53+2 attestedCredentialData.credentialIdLength'],
    ],
    ['key cut', `${head('45')} ${AAGUID} 0001 aa a1 01`, [`cbor-truncated 58+0 ${key}.1`]],
    ['key order', `${head('45')} ${AAGUID} 0001 aa a2 03 26 01 02`, [`cbor-key-order 59+1 ${key}.1`]],
    ['SPKI', `${head('45')} ${AAGUID} 0001 aa 3059301306`, [`auth-data-key-unreadable 56+5 ${key}`]],
    ['ED and nothing', head('85'), ['auth-data-extensions-absent 37+0 extensions']],
    ['ED and a number', `${head('85')} 01`, ['auth-data-extensions-not-map 37+1 extensions']],
    ['extensions cut', `${head('85')} a1 61 61`, ['cbor-truncated 40+0 extensions.a']],
    ['leftover', `${head('05')} 0102`, ['auth-data-leftover-bytes 37+2']],
    ['wrapped', `58 25 ${head('05')}`, ['auth-data-cbor-wrapped 0+2']],
    [
      'wrapped, 16-bit length',
      `59 0129 ${head('45')} ${AAGUID} 00a5 ${'00'.repeat(165)} ${KEY}`,
      ['auth-data-cbor-wrapped 0+3'],
    ],
    ['a hash that starts with its own length', `5827 ${'00'.repeat(30)} 85 00000000 a1 61 61 00`, []],
    ['5825 that wraps nothing', `5825 ${'00'.repeat(30)} 05 00000000`, []],
  ])('%s', (_, bytes, expected) => {
    expect(lines(decode(hex(bytes)).faults)).toEqual(expected)
  })

  test('the offset of the first of two equal keys counts from the decoded member', () => {
    const [fault] = decode(hex(`${head('45')} ${AAGUID} 0001 aa a2 01 02 01 03`), 100).faults
    expect(fault).toMatchObject({ kind: 'cbor-duplicate-key', place: { bytes: { offset: 159 } }, args: { first: 157 } })
  })

  test('unwrapping moves the base', () => {
    expect(decode(hex(`58 25 ${head('05')}`), 10)).toMatchObject({ base: 12, signCount: 7 })
  })

  test.each<[string, string, string]>([
    ['a map with ED clear', `${head('05')} ${EXTENSIONS}`, 'extensions'],
    ['attested data with AT clear', `${head('05')} ${ATTESTED}`, 'attested-credential-data'],
    ['Firefox 118 Ed25519', `${head('45')} ${AAGUID} 0001 aa ${FIREFOX}`, 'firefox-ed25519'],
    ['a second map with ED set', `${head('85')} a0 ${EXTENSIONS}`, 'unknown'],
    ['a second key with AT set', `${head('45')} ${ATTESTED} ${ATTESTED}`, 'unknown'],
    ['zeros', `${head('05')} 0000`, 'zeros'],
    ['noise', `${head('05')} 0203`, 'unknown'],
    ['Firefox 98 AAGUID', `${head('45')} 00 0020 ${'f6'.repeat(32)} ${KEY}`, 'one-byte-aaguid'],
    ['raw point', `${head('45')} ${AAGUID} 0001 aa 04 ${'07'.repeat(64)}`, 'raw-point'],
  ])('%s is recognised', (_, bytes, look) => {
    expect(decode(hex(bytes)).faults.map(({ args }) => args.looksLike)).toEqual([look])
  })

  test('any bytes: no throw, no place past the end', () => {
    const flagged = fc.tuple(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.constantFrom(0x45, 0xc5, 0x85, 0x05))
    const long = fc
      .tuple(flagged, fc.uint8Array({ maxLength: 90 }))
      .map(([[hash, flags], rest]) => concat(hash, Uint8Array.of(flags, 0, 0, 0, 0), rest))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 80 }), long), (bytes) => {
        for (const { place } of decode(bytes).faults) {
          expect((place.bytes?.offset ?? 0) + (place.bytes?.length ?? 0)).toBeLessThanOrEqual(bytes.length)
        }
      }),
    )
  })
})

describe('COSE key', () => {
  const cose = (text: string) => decodeCoseKey({ pointer: '/x', offset: 9, bytes: hex(text) })

  test('kty, alg, crv and every label', () => {
    const key = cose(KEY)
    expect(key).toMatchObject({ kty: 2, alg: -7, crv: 1 })
    expect([...(key.map?.keys() ?? [])]).toEqual([1, 3, -1, -2, -3])
  })

  test('an indefinite map is read too', () => {
    expect(cose('bf 01 02 03 26 ff')).toMatchObject({ kty: 2, alg: -7 })
  })

  test('text for a number is not taken', () => {
    expect(cose('a1 01 63 4f4b50').kty).toBeUndefined()
  })

  test.each([
    ['3059301306', 'spki'],
    [`04${'00'.repeat(64)}`, 'raw-point'],
    ['7b226b7479', 'jwk'],
    ['2d2d2d2d2d', 'pem'],
    ['', 'unknown'],
  ])('%s is no map but %s', (text, look) => {
    const { faults } = cose(text)
    expect(lines(faults)).toEqual([`auth-data-key-unreadable 9+${hex(text).length}`])
    expect(faults[0]?.args.looksLike).toBe(look)
  })
})
