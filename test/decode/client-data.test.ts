import { expect, test } from 'vitest'
import { decodeClientData } from '../../src/decode/index.ts'
import { readJson } from '../../src/json/tree.ts'
import { fc, runs } from '../helpers/property.ts'
import { concat, encoded, hex, lines, utf8 } from './helpers.ts'

const OK = '{"type":"webauthn.get","challenge":"AA","origin":"https://é.example"}'
const decode = (bytes: Uint8Array) => decodeClientData(encoded('clientDataJSON', bytes))

test.each<[string, Uint8Array, string[], boolean]>([
  ['clean', utf8(OK), [], true],
  ['white space around', utf8(` ${OK}\n`), [], true],
  ['byte order mark', utf8(`\ufeff${OK}`), ['client-data-bom 0+3'], true],
  ['bad UTF-8', concat(utf8('{"é":"'), hex('ff'), utf8('"}')), ['client-data-not-utf8 7+1'], false],
  ['UTF-16', hex('fffe7b00'), ['client-data-not-utf8 0+1'], false],
  ['cut', utf8(OK.slice(0, 30)), ['client-data-not-json 30+0'], false],
  ['single quotes', utf8("{'type':1}"), ['client-data-not-json 1+1'], false],
  ['comma at the end', utf8('{"é":1,}'), ['client-data-not-json 8+1'], false],
  ['empty object and NUL', hex('7b7d00'), ['client-data-trailing-bytes 2+1'], true],
  ['glued text', utf8(`${OK}xx`), [`client-data-trailing-bytes ${utf8(OK).length}+2`], true],
  ['mark and glued text', utf8('\ufeff{}x'), ['client-data-bom 0+3', 'client-data-trailing-bytes 5+1'], true],
  ['line break in a string', utf8('{"a":"\n"}'), ['client-data-not-json 6+1'], false],
  ['array', utf8('[]'), ['client-data-not-object 0+2'], false],
  ['null', utf8('null'), ['client-data-not-object 0+4'], false],
  ['twice', utf8('{"é":1,"\\u00e9":2}'), ['client-data-duplicate-member 8+8 é'], true],
  ['twice inside', utf8('{"a":[{"b":1,"b":2}]}'), ['client-data-duplicate-member 13+3 a.0.b'], true],
  ['too deep', utf8(`{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`), ['client-data-not-json 0+1'], false],
])('%s', (_, bytes, expected, parsed) => {
  const data = decode(bytes)
  expect(lines(data?.faults ?? [])).toEqual(expected)
  expect(data?.json !== undefined).toBe(parsed)
})

test('no bytes, no client data', () => {
  const absent = { name: 'clientDataJSON', pointer: '', value: undefined, state: 'absent', faults: [] } as const
  expect(decodeClientData({ ...absent, faults: [] })).toBeUndefined()
})

test('a string of megabytes overflows nothing', () => {
  expect(decode(utf8(`{"type":"${'a'.repeat(3_000_000)}"}`))?.faults).toEqual([])
})

test('the scanner refuses what JSON.parse refuses, and nothing else', () => {
  const near = fc.string({ unit: fc.constantFrom(...'{}[]",:01.-eE \\untrfalse\n\t') })
  const cut = fc.tuple(fc.json(), fc.nat(60)).map(([text, length]) => text.slice(0, length))
  fc.assert(
    fc.property(fc.oneof(near, fc.json(), cut), (text) => {
      const scan = readJson(text)
      const whole = scan.error === undefined && text.slice(scan.end).trim() === ''
      expect(whole).toBe(parses(text))
    }),
    { numRuns: runs(2000) },
  )
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
