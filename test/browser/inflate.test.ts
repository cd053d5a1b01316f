import { deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { webInflate } from '../../src/browser/inflate.ts'
import { nodeInflate } from '../../src/input/zlib.ts'
import { fc, runs } from '../helpers/property.ts'

const MOST = 1024 * 1024
const TEXT = Buffer.from(`{"id":"${'a1b2'.repeat(300)}","type":"public-key"}\n`.repeat(20))
const frames = { raw: deflateRawSync(TEXT), gzip: gzipSync(TEXT) } as const
type Frame = keyof typeof frames

/** What came out, as text, or why nothing did. */
const told = (found: ReturnType<typeof webInflate>) =>
  typeof found === 'string' ? found : { text: Buffer.from(found.bytes).toString('latin1'), cut: found.cut ?? false }

function sameAsNode(packed: Uint8Array, frame: Frame, most = MOST): void {
  expect(told(webInflate(packed, frame, most))).toEqual(told(nodeInflate(packed, frame, most)))
}

test.each(Object.keys(frames) as Frame[])('%s: whole, of other bytes, and followed by others', (frame) => {
  const packed = frames[frame]
  expect(told(webInflate(packed, frame, MOST))).toEqual({ text: TEXT.toString('latin1'), cut: false })
  expect(webInflate(Buffer.from('no packed data'), frame, MOST)).toBe('damaged')
  sameAsNode(Buffer.concat([packed, Buffer.alloc(9)]), frame)
  sameAsNode(Buffer.concat([packed, packed]), frame)
  sameAsNode(new Uint8Array(0), frame)
})

test.each(Object.keys(frames) as Frame[])('%s: cut anywhere, what comes out is what zlib gives', (frame) => {
  const packed = frames[frame]
  for (let end = 0; end < packed.length; end += 7) sameAsNode(packed.subarray(0, end), frame)
})

test.each(Object.keys(frames) as Frame[])('%s: damaged anywhere, it is told as zlib tells it', (frame) => {
  fc.assert(
    fc.property(fc.nat(frames[frame].length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const packed = Uint8Array.from(frames[frame])
      packed[at] = (packed[at] ?? 0) ^ change
      sameAsNode(packed, frame)
    }),
    { numRuns: runs(400) },
  )
})

test('no more comes out than may', () => {
  const bomb = gzipSync(Buffer.alloc(8 * MOST))
  expect(webInflate(bomb, 'gzip', MOST)).toBe('too much')
  expect(webInflate(frames.gzip, 'gzip', TEXT.length - 1)).toBe('too much')
  sameAsNode(frames.gzip, 'gzip', TEXT.length)
})
