import { describe, expect, test } from 'vitest'
import { encodeBase64url } from '../../src/decode/index.ts'
import { decodeJson } from '../../src/formats/decode/json.ts'
import { readAaguids } from '../../src/inspect/remarks.ts'
import { MAX_TREE_CHILDREN, MAX_TREE_NODES } from '../../src/limits.ts'
import { hex } from '../decode/helpers.ts'
import { departure } from '../helpers/schemas.ts'
import { ATTESTATION, captured, checkCover, look, registration, walk } from './helpers.ts'

const find = (text: string, name: string) => [...walk(look(text).nodes)].find((node) => node.name === name)

describe('values have their names', () => {
  const text = captured('es256-direct.registration')
  test.each([
    ['rpIdHash', undefined, 'SHA-256 of "localhost"'],
    ['flags', 'UP UV AT', undefined],
    ['bit 6 AT', '1', 'credential data follows'],
    ['1 (kty)', '2', 'EC2'],
    ['3 (alg)', '-7', 'ES256'],
    ['-1 (crv)', '1', 'P-256'],
    ['fmt', '"packed"', 'packed attestation, §8.2'],
    ['aaguid', '01020304-0506-0708-0102-030405060708', "Chromium's virtual authenticator (tests)"],
  ])('%s', (name, value, meaning) => {
    const node = find(text, name)
    expect([node?.value, node?.meaning]).toEqual([value, meaning])
  })

  test('a signature and a certificate in a statement are layers of their own', () => {
    const layers = [...walk(look(text).nodes)].flatMap(({ name, layer }) => (layer ? [[name, layer]] : []))
    expect(layers).toContainEqual(['sig', 'signature'])
    expect(layers).toContainEqual(['x5c[0]', 'certificate'])
  })

  test('diagnostic notation, RFC 8949 §8', () => {
    const of = (bytes: string) => look(bytes).nodes[0]?.diagnostic
    expect(of('83010203')).toBe('[1, 2, 3]')
    expect(of('a26161f5616282f6f7')).toBe('{"a": true, "b": [null, undefined]}')
    expect(of('9f20f93e00ff')).toBe('[_ -1, 1.5]')
    expect(of('82c11a514b67b05f42010243030405ff')).toBe("[1(1363896240), (_ h'0102', h'030405')]")
    expect(of(`82015820${'ab'.repeat(32)}`)).toBe(`[1, h'${'ab'.repeat(16)}…' /32 bytes/]`)
  })
})

describe('as JSON', () => {
  test.each([
    ['a registration', captured('es256-direct.registration')],
    ['an authentication', captured('extensions.authentication')],
    ['a cut attestation object', ATTESTATION.slice(0, 500)],
    ['nothing', 'hello world!'],
  ])('%s is as the schema says, and the same each time', (_, text) => {
    const json = decodeJson(look(text))
    expect(departure('decode', JSON.parse(json))).toBeUndefined()
    expect(decodeJson(look(text))).toBe(json)
  })
})

describe('limits', () => {
  const attestation = (statement: string): string =>
    encodeBase64url(hex(`a363666d74667061636b6564 6761747453746d74 ${statement} 68617574684461746158a4${AUTH_DATA}`))
  const AUTH_DATA = Buffer.from(registration.response.authenticatorData, 'base64url').toString('hex')

  test('10,000 map entries: some are shown, the rest is counted, authenticator data is all there', () => {
    const entries = Array.from({ length: 9_900 }, (_, at) => `39${at.toString(16).padStart(4, '0')}00`).join('')
    const { nodes } = look(attestation(`b926ac${entries}`))
    const all = [...walk(nodes)]
    expect(all.length).toBeLessThan(MAX_TREE_NODES)
    expect(all.find(({ name }) => name.startsWith('…'))?.name).toBe(`… ${9_900 - MAX_TREE_CHILDREN} more`)
    expect(all.some(({ name }) => name === '3 (alg)')).toBe(true)
    for (const node of nodes) checkCover(node)
  })

  test('nested lists end at the limit of depth', () => {
    const { nodes, complete } = look(attestation('81'.repeat(5000)))
    expect(complete).toBe(false)
    for (const node of nodes) checkCover(node)
  })

  test('a huge length allocates nothing', () => {
    const { nodes, complete } = look(
      encodeBase64url(hex('a363666d74667061636b65646761747453746d745bffffffffffffffff00')),
    )
    expect(complete).toBe(false)
    for (const node of nodes) checkCover(node)
  })
})

describe('names of authenticators from a file', () => {
  const AAGUID = '01020304-0506-0708-0102-030405060708'
  const payload = {
    entries: [
      { aaguid: AAGUID, metadataStatement: { description: 'A key' } },
      { attestationCertificateKeyIdentifiers: [] },
    ],
  }
  const part = (value: unknown) => encodeBase64url(new TextEncoder().encode(JSON.stringify(value)))
  test.each([
    ['the community list', JSON.stringify({ [AAGUID.toUpperCase()]: { name: 'A key', icon_dark: 'x' } })],
    ['names alone', JSON.stringify({ [AAGUID]: 'A key' })],
    ['a metadata blob', `${part({ alg: 'RS256' })}.${part(payload)}.c2ln\n`],
    ['the payload of one', JSON.stringify(payload)],
  ])('%s', (_, text) => {
    const read = readAaguids(text)
    if (typeof read === 'string') throw new Error(read)
    expect([...read.names]).toEqual([[AAGUID, 'A key']])
    const found = look(captured('es256-direct.registration'), { aaguids: read.names })
    expect([...walk(found.nodes)].find(({ name }) => name === 'aaguid')?.meaning).toBe('A key')
  })
  test.each(['', '{}', '[]', 'a.b.c', '{"x":1}', '{"entries":[]}', '{"__proto__":{"name":"x"}}'])(
    '%j is refused',
    (text) => {
      expect(typeof readAaguids(text)).toBe('string')
    },
  )
})
