import { describe, expect, test } from 'vitest'
import { encodeBase64url, toHex } from '../../src/decode/index.ts'
import { authenticatorDataNode } from '../../src/inspect/authenticator-data.ts'
import { newContext, type TreeNode } from '../../src/inspect/node.ts'
import { SECRET_TEXT } from '../../src/text/scrub.ts'
import { fc, runs } from '../helpers/property.ts'
import { ATTESTATION, bytesOf, captured, checkCover, leafHex, look, registration } from './helpers.ts'

const context = () => newContext({ showValues: true, nameOfAaguid: () => undefined, ruleById: () => undefined })

function mapped(bytes: Uint8Array): TreeNode {
  return authenticatorDataNode('authData', { bytes, base: 0, start: 0, end: bytes.length }, '', context()).node
}

const AUTH_DATA = bytesOf(registration.response.authenticatorData)
const WITH_EXTENSIONS = bytesOf(JSON.parse(captured('u2f.registration')).response.authenticatorData)

describe('every byte of authenticator data stands in exactly one row', () => {
  test.each([
    ['a registration', AUTH_DATA],
    ['another registration', WITH_EXTENSIONS],
    ['nothing', new Uint8Array(0)],
  ])('%s', (_, bytes) => {
    const node = mapped(bytes)
    checkCover(node)
    expect(leafHex(node)).toBe(toHex(bytes))
  })

  test('cut anywhere', () => {
    for (let end = 0; end <= AUTH_DATA.length; end++) {
      const node = mapped(AUTH_DATA.subarray(0, end))
      checkCover(node)
      expect(leafHex(node)).toBe(toHex(AUTH_DATA.subarray(0, end)))
    }
  })

  test('with any bytes behind, changed or out of the blue', () => {
    const damaged = fc
      .tuple(fc.nat(AUTH_DATA.length - 1), fc.nat(255), fc.uint8Array({ maxLength: 40 }))
      .map(([at, byte, tail]) => {
        const bytes = Uint8Array.from([...AUTH_DATA, ...tail])
        bytes[at] = byte
        return bytes
      })
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const node = mapped(bytes)
        checkCover(node)
        expect(leafHex(node)).toBe(toHex(bytes))
      }),
      { numRuns: runs(500) },
    )
  })
})

test('an attestation object: cut anywhere, every byte once', () => {
  const bytes = bytesOf(ATTESTATION)
  for (let end = 20; end <= bytes.length; end += 3) {
    const { nodes, took } = look(encodeBase64url(bytes.subarray(0, end)), { showValues: true })
    expect(took).toBe('attestationObject')
    for (const node of nodes) {
      checkCover(node)
      expect(leafHex(node)).toBe(toHex(bytes.subarray(0, end)))
    }
  }
})

/**
 * The hex of all leaves, a secret's own bytes filled in: under another key type a label may be that of a private part,
 * which is told and not shown. Throws where a secret shows any.
 */
function hexWithSecrets(node: TreeNode, bytes: Uint8Array): string {
  const parts = node.children.filter(({ length }) => length !== undefined)
  if (parts.length > 0) return parts.map((part) => hexWithSecrets(part, bytes)).join('')
  if (node.meaning !== SECRET_TEXT) return node.hex ?? ''
  expect(node.hex).toBeUndefined()
  const start = node.offset ?? 0
  return toHex(bytes.subarray(start, start + (node.length ?? 0)))
}

test('an attestation object with a changed byte: every byte once, and no exception', () => {
  const bytes = bytesOf(ATTESTATION)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
      const changed = bytes.slice()
      changed[at] = byte
      for (const node of look(encodeBase64url(changed), { showValues: true }).nodes) {
        if (node.length === undefined) continue
        checkCover(node)
        if (node.layer === 'attestationObject') expect(hexWithSecrets(node, changed)).toBe(toHex(changed))
      }
    }),
    { numRuns: runs(300) },
  )
})

test('a key whose type makes y a private part: every byte once, the part told and not shown', () => {
  const changed = bytesOf(ATTESTATION)
  // The only COSE_Key that begins so, RFC 9052 §7.1: kty (1) is EC2 (2), alg (3) is ES256 (-7).
  const at = Buffer.from(changed).indexOf(Buffer.from('a501020326', 'hex'))
  changed[at + 2] = 3
  const [node] = look(encodeBase64url(changed), { showValues: true }).nodes
  if (!node) throw new Error('no node')
  expect(leafHex(node)).not.toBe(toHex(changed))
  expect(hexWithSecrets(node, changed)).toBe(toHex(changed))
})
