import { expect, test } from 'vitest'
import { nodeCrypto } from '../../src/crypto/node.ts'
import { type Subtle, sideBySide, verifyOnWeb } from '../../src/crypto/web.ts'
import type { VerifyRequest } from '../../src/decode/crypto.ts'
import { signed } from '../crypto/signed.ts'
import { fc, runs } from '../helpers/property.ts'

const SUBTLE = globalThis.crypto.subtle as unknown as Subtle
const verdict = (one: VerifyRequest) => verifyOnWeb(SUBTLE, one)

test('a curve that WebCrypto lacks cannot be told', async () => {
  expect(await verdict(signed('ES256K'))).toBe('unsupported')
})

test('a signature in DER is read as OpenSSL reads it: strictly', async () => {
  const sound = signed('ES256')
  const der = sound.signature
  expect(sideBySide(der, 32)).toHaveLength(64)
  await fc.assert(
    fc.asyncProperty(fc.nat(der.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const signature = Uint8Array.from(der)
      signature[at] = (signature[at] ?? 0) ^ change
      const changed = { ...sound, signature }
      expect(await verdict(changed)).toBe(nodeCrypto.verify?.(changed))
    }),
    { numRuns: runs(300) },
  )
  for (const more of [[0], [0x30, 0]])
    expect(await verdict({ ...sound, signature: Uint8Array.from([...der, ...more]) })).toBe(false)
})
