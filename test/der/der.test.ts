import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { decodeCertificate } from '../../src/decode/der/certificate.ts'
import { oidText } from '../../src/decode/der/text.ts'
import { type DerNode, derFaults, walkDer } from '../../src/decode/der/walk.ts'
import { MAX_DER_DEPTH, MAX_DER_ITEMS } from '../../src/limits.ts'
import { hex } from '../decode/helpers.ts'
import { fc, runs } from '../helpers/property.ts'
import { ATTESTATION, bytesOf } from '../inspect/helpers.ts'

const bytes = bytesOf(ATTESTATION)
const START = 111
const END = 583

/** `tag@offset+length` with the children in brackets. */
function shape(node: DerNode | undefined): string {
  if (!node) return 'none'
  const own = `${node.tagClass > 0 ? `[${node.tag}]` : node.tag}@${node.offset}+${node.end - node.offset}`
  return node.children.length === 0 ? own : `${own}(${node.children.map(shape).join(' ')})`
}

const walked = (text: string): DerNode | undefined => walkDer(hex(text), 0, text.length)
const kinds = (text: string): string[] => {
  const node = walked(text)
  return node ? derFaults(node).map(({ kind, offset }) => `${kind}@${offset}`) : []
}

describe('the walker', () => {
  test.each([
    ['020105', '2@0+3'],
    ['3006020105020106', '16@0+8(2@2+3 2@5+3)'],
    ['a003020102', '[0]@0+5(2@2+3)'],
    ['3000', '16@0+2'],
    ['04022000', '4@0+4'],
    ['1f8101020000', '129@0+6'],
    ['', 'none'],
  ])('%s', (text, expected) => expect(shape(walked(text))).toBe(expected))

  test.each([
    ['30', ['der-truncated@0']],
    ['3005020105', ['der-truncated@0']],
    ['3003020205', ['der-truncated@2']],
    ['30800000', ['der-indefinite-length@1']],
    ['308103020105', ['der-length-not-minimal@1']],
    ['30820003020105', ['der-length-not-minimal@1']],
    ['3089010101010101010101', ['der-truncated@0']],
    ['020105', []],
  ])('faults of %s', (text, expected) => expect(kinds(text)).toEqual(expected))

  test('hostile nesting and numbers end at their limits', () => {
    const deep = Uint8Array.from({ length: 4000 }, (_, at) => [0x30, 0x82, 0x0f, 0xf0][at % 4] ?? 0)
    const root = walkDer(deep, 0, deep.length)
    expect(root && derFaults(root).some(({ kind }) => kind === 'der-too-deep')).toBe(true)
    let depth = 0
    for (let node = root; node; node = node.children[0]) depth++
    expect(depth).toBeLessThanOrEqual(MAX_DER_DEPTH + 1)
    const many = Uint8Array.from([0x30, 0x83, 0x00, 0xff, 0xff, ...new Array(0xffff).fill(0)])
    const wide = walkDer(many, 0, many.length)
    expect(wide?.children.length).toBeLessThan(MAX_DER_ITEMS)
    expect(wide?.faults.map(({ kind }) => kind)).toContain('der-too-many-elements')
  })

  test('children lie inside their parents, one after another, whatever the bytes', () => {
    const check = (node: DerNode): void => {
      let at = node.content
      for (const child of node.children) {
        expect(child.offset).toBe(at)
        expect(child.end).toBeLessThanOrEqual(node.end)
        check(child)
        at = child.end
      }
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(255), (random, first) => {
        const root = walkDer(Uint8Array.from([0x30, first, ...random]), 0, random.length + 2)
        if (root) check(root)
      }),
      { numRuns: runs(500) },
    )
  })
})

test.each([
  ['550403', '2.5.4.3'],
  ['2b0601040182e51c010104', '1.3.6.1.4.1.45724.1.1.4'],
  ['2a864886f70d01010b', '1.2.840.113549.1.1.11'],
  ['678105020103', '2.23.133.2.1.3'],
  ['80', undefined],
  ['2b80', undefined],
])('OID %s', (text, expected) => expect(oidText(hex(text))).toBe(expected))

describe('a certificate', () => {
  const certificate = decodeCertificate(bytes, START, END)
  const second = new X509Certificate(bytes.subarray(START, END))

  test('says what Node says', () => {
    expect(certificate?.serial.hex.toUpperCase()).toBe(second.serialNumber)
    expect(certificate?.subject.text.split(', ').join('\n')).toBe(second.subject)
    expect(certificate?.issuer.text.split(', ').join('\n')).toBe(second.issuer)
    expect(new Date(certificate?.validity.notBefore ?? '').getTime()).toBe(new Date(second.validFrom).getTime())
    expect(new Date(certificate?.validity.notAfter ?? '').getTime()).toBe(new Date(second.validTo).getTime())
    const { key } = certificate?.publicKey ?? {}
    const spki = second.publicKey.export({ type: 'spki', format: 'der' })
    expect(bytes.subarray(key?.start, key?.end)).toEqual(Uint8Array.from(spki.subarray(-65)))
  })

  test('has its extensions, with their ranges', () => {
    expect(certificate?.version.number).toBe(3)
    expect(certificate?.extensions.list.map(({ name, critical, value }) => [name, critical, value])).toEqual([
      ['basicConstraints', true, { start: 474, end: 476 }],
      ['id-fido-u2f-ce-transports', false, { start: 493, end: 497 }],
    ])
    expect([certificate?.publicKey.algorithm, certificate?.publicKey.curve]).toEqual(['EC', 'P-256'])
    expect(certificate?.signatureAlgorithm.name).toBe('ECDSA with SHA-256')
  })

  test('cut or changed anywhere, it is told or none, never an exception', () => {
    fc.assert(
      fc.property(fc.nat(END - START - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const changed = bytes.slice(START, END)
        changed[at] = byte
        const found = decodeCertificate(changed, 0, cut ? at : changed.length)
        if (cut) expect(found === undefined || found.faults.length > 0).toBe(true)
      }),
      { numRuns: runs(500) },
    )
  })
})
