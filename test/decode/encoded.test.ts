import { describe, expect, test } from 'vitest'
import { decodeEncoded, encodeBase64url, toHex } from '../../src/decode/index.ts'
import type { Json } from '../../src/model/index.ts'
import { withShown } from '../../src/text/shown.ts'
import { fc, runs } from '../helpers/property.ts'
import { hex, utf8 } from './helpers.ts'

const CLIENT_DATA = '{"type":"webauthn.get","challenge":"abc>>>?","origin":"https://example.org"}'
const clientData = utf8(CLIENT_DATA)
const ID = hex('fbff00112233445566778899aabbccddeeff0102')
const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const AUTH_DATA = hex(`${'a5'.repeat(32)} 05 00000000`)

describe('states without a fault', () => {
  test.each<[string, Json | undefined, string]>([
    ['absent', undefined, 'absent'],
    ['null', null, 'unusable'],
    ['a number', 5, 'unusable'],
    ['a boolean', true, 'unusable'],
    ['the empty string', '', 'unusable'],
    ['clean base64url', encodeBase64url(ID), 'ok'],
    ['clean base64url of zeros', 'A'.repeat(64), 'ok'],
    ['a UUID as id', encodeBase64url(utf8('3b241101-e2bb-4255-8caf-4136c566a962')), 'ok'],
    ['REDACTED', 'REDACTED', 'redacted'],
    ['[FILTERED]', '[FILTERED]', 'redacted'],
    ['stars', '***', 'redacted'],
    ['stars after a start', 'eyJ0***', 'redacted'],
    ['angle brackets', '<BASE64URL_ID>', 'redacted'],
    ['braces', '{{rawId}}', 'redacted'],
    ['three dots', '...', 'redacted'],
    ['an ellipsis', '…', 'redacted'],
    ['a run of X', 'XXXXXXXX', 'redacted'],
    ['a run of X after a prefix', 'YFXXXXXXXXXXXXXX', 'redacted'],
    ['a run of x and an ellipsis', 'YFxxxx…', 'redacted'],
  ])('%s', (_, value, state) => {
    const result = decodeEncoded('rawId', '/rawId', value)
    expect([result.state, result.faults]).toEqual([state, []])
    expect(result.bytes !== undefined).toBe(state === 'ok')
  })
})

describe('JSON where text is due', () => {
  test.each<[string, string, Json, string, string | null]>([
    ['empty object', 'rawId', {}, 'bytes-are-empty-object', null],
    ['typed array', 'rawId', { 0: 1, 1: 255 }, 'bytes-are-index-object', '01ff'],
    ['index with a gap', 'rawId', { 0: 1, 2: 2 }, 'bytes-are-object', null],
    ['array', 'rawId', [1, 255], 'bytes-are-array', '01ff'],
    ['Java bytes', 'rawId', [-1, 127], 'bytes-are-array', 'ff7f'],
    ['mixed ranges', 'rawId', [-1, 200], 'bytes-are-object', null],
    ['empty array', 'rawId', [], 'bytes-are-array', null],
    ['Node Buffer', 'rawId', { type: 'Buffer', data: [7] }, 'bytes-are-node-buffer', '07'],
    ['other object', 'rawId', { a: 1 }, 'bytes-are-object', null],
    ['client data', 'clientDataJSON', JSON.parse(CLIENT_DATA), 'client-data-is-decoded-json', null],
    ['client data elsewhere', 'rawId', JSON.parse(CLIENT_DATA), 'bytes-are-object', null],
    ['__proto__', 'rawId', JSON.parse('{"__proto__":1}'), 'bytes-are-object', null],
  ])('%s', (_, name, value, kind, bytes) => {
    const result = decodeEncoded(name, '/x', value)
    expect(result.faults.map((fault) => fault.kind)).toEqual([kind])
    expect(result.bytes ? toHex(result.bytes) : null).toBe(bytes)
    expect(result.state).toBe(bytes === null ? 'unusable' : 'repaired')
  })
})

describe('text with a name', () => {
  test.each<[string, string, string, string, string | null]>([
    ['decoded client data', 'clientDataJSON', CLIENT_DATA, 'client-data-is-decoded-json', toHex(clientData)],
    ['broken client data', 'clientDataJSON', '{"type":"webauthn.g', 'client-data-is-decoded-json', null],
    ['JSON text', 'rawId', '{"0":1,"1":2}', 'bytes-are-json-text', '0102'],
    ['stringified twice', 'rawId', '"Zm9v"', 'bytes-are-json-text', '666f6f'],
    ['object text', 'rawId', '[object ArrayBuffer]', 'bytes-are-object-text', null],
    ['undefined', 'rawId', 'undefined', 'bytes-are-object-text', null],
    ['joined numbers', 'rawId', '1,2,255', 'bytes-are-array', '0102ff'],
    ['data URL', 'rawId', 'data:application/octet-stream;base64,Zm9v', 'bytes-are-data-url', '666f6f'],
    ['URL-encoded data URL', 'rawId', 'data:;base64,%2B%2f8%3D', 'bytes-are-data-url', 'fbff'],
    ['data URL with half an escape', 'rawId', 'data:;base64,Zm9v%4', 'bytes-are-data-url', null],
    ['data URL with an escape of no digit', 'rawId', 'data:;base64,Zm9v%4g', 'bytes-are-data-url', null],
    ['URL-encoded', 'rawId', '%2B%2F8%3D', 'bytes-are-url-encoded', 'fbff'],
    ['Latin-1', 'rawId', 'ab\u00f3c', 'bytes-through-text', null],
    ['U+FFFD', 'rawId', 'ab\ufffd\ufffd', 'bytes-through-text', null],
    ['cut in the middle', 'rawId', 'hKFo...5pag', 'bytes-are-cut', null],
    ['cut at the end', 'rawId', 'hKFo5pag…', 'bytes-are-cut', null],
  ])('%s', (_, name, value, kind, bytes) => {
    const result = decodeEncoded(name, '/x', value)
    expect(result.faults.map((fault) => fault.kind)).toEqual([kind])
    expect(result.bytes ? toHex(result.bytes) : null).toBe(bytes)
  })
})

describe('base64 of another kind', () => {
  const std = b64(ID) // +/8AESIz…, padded
  const url = encodeBase64url(ID)
  test.each<[string, string, [number, number], boolean]>([
    [std, 'base64-standard-alphabet', [0, 1], true],
    [std.replace('=', ''), 'base64-standard-alphabet', [0, 1], true],
    [`${url}=`, 'base64-padding', [url.length, 1], true],
    [`-${std.slice(1)}`, 'base64-mixed-alphabet', [1, 1], true],
    [`${url.slice(0, 8)}\n${url.slice(8)}`, 'base64-whitespace', [8, 1], true],
    [` ${url}`, 'base64-whitespace', [0, 1], true],
    [std.replace('+', 'A').replace('ESIz', ' SIz'), 'base64-whitespace', [4, 1], true],
    [`\u201c${url}\u201d`, 'base64-bad-character', [0, 1], false],
    [`${url}\u{1f511}`, 'base64-bad-character', [url.length, 2], false],
    [`${url}==${url}`, 'base64-bad-character', [url.length, 1], false],
    [`${url}AA`, 'base64-impossible-length', [-1, -1], false],
    ['Zh', 'base64-trailing-bits', [1, 1], true],
  ])('%s → %s', (value, kind, [start, length], usable) => {
    const result = decodeEncoded('rawId', '/rawId', value)
    expect(result.faults.map((fault) => fault.kind)).toEqual([kind])
    expect(result.faults[0]?.place.span).toEqual(start < 0 ? undefined : { start, length })
    expect(result.state).toBe(usable ? 'repaired' : 'unusable')
  })

  test('a repaired value has the bytes that were meant', () => {
    for (const value of [
      std,
      `${url}=`,
      `${url.slice(0, 8)}\r\n${url.slice(8)}`,
      std.replace('+', ' ').replace(' ', '+'),
    ]) {
      expect(decodeEncoded('rawId', '/rawId', value).bytes).toEqual(ID)
    }
  })

  test('a lone space in standard base64 was a plus', () => {
    const bytes = hex('00003e00000000000000000000ff')
    const value = b64(bytes).replace('+', ' ')
    const result = decodeEncoded('rawId', '/rawId', value)
    expect(result.faults[0]?.args.plus).toBe(true)
    expect(result.bytes).toEqual(bytes)
  })

  test('a bad character is named by its code point', () => {
    const [fault] = decodeEncoded('id', '/id', 'abcd\u201c').faults
    expect(withShown(fault?.args ?? {}, { pointer: '/id', showValues: false })).toEqual({
      index: 4,
      character: '\u201c',
      codePoint: 'U+201C',
      isPython: false,
    })
  })
})

describe('hex and double encoding', () => {
  test.each<[string, string, string, string, Uint8Array]>([
    ['hex client data', 'clientDataJSON', toHex(clientData), 'bytes-are-hex', clientData],
    ['short hex client data', 'clientDataJSON', '7b7d', 'bytes-are-hex', utf8('{}')],
    ['hex authenticator data', 'authenticatorData', toHex(AUTH_DATA), 'bytes-are-hex', AUTH_DATA],
    ['hex id', 'rawId', toHex(ID), 'bytes-are-hex', ID],
    ['upper-case hex id', 'rawId', toHex(ID).toUpperCase(), 'bytes-are-hex', ID],
    ['hex with 0x', 'rawId', `0x${toHex(ID)}`, 'bytes-are-hex', ID],
    [
      'client data twice',
      'clientDataJSON',
      encodeBase64url(utf8(encodeBase64url(clientData))),
      'base64-encoded-twice',
      clientData,
    ],
    ['authenticator data twice', 'authenticatorData', b64(utf8(b64(AUTH_DATA))), 'base64-encoded-twice', AUTH_DATA],
    [
      'client data, hex in base64',
      'clientDataJSON',
      encodeBase64url(utf8(toHex(clientData))),
      'base64-encoded-twice',
      clientData,
    ],
  ])('%s', (_, name, value, kind, bytes) => {
    const result = decodeEncoded(name, '/x', value)
    expect(result.faults.map((fault) => fault.kind)).toEqual([kind])
    expect(result.bytes).toEqual(bytes)
  })

  test('a short id of hex digits stays base64url', () => {
    expect(decodeEncoded('rawId', '/rawId', 'abcdef0123456789').state).toBe('ok')
  })
})

test('never throws, and gives at most one fault, on any JSON', () => {
  const names = fc.constantFrom(
    'id',
    'clientDataJSON',
    'attestationObject',
    'authenticatorData',
    'signature',
    '__proto__',
  )
  const noise = fc.string({ unit: fc.constantFrom(...'aZ09+/=-_ %…{}"[]\n.,*X\u00e9\ufffd') })
  fc.assert(
    fc.property(names, fc.oneof(fc.jsonValue(), fc.string(), noise, fc.base64String()), (name, value) => {
      const result = decodeEncoded(name, '/x', value as Json)
      expect(result.faults.length).toBeLessThanOrEqual(1)
      expect(result.bytes !== undefined).toBe(result.state === 'ok' || result.state === 'repaired')
      const span = result.faults[0]?.place.span
      if (span) expect(span.start + span.length).toBeLessThanOrEqual(String(value).length)
    }),
    { numRuns: runs(2000) },
  )
})
