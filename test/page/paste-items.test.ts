import { describe, expect, test } from 'vitest'
import { given } from '../../src/page/app/given.ts'
import { PART, partsOf, sizeOf } from '../../src/page/app/items.ts'

describe('a long text in parts', () => {
  test.each([
    ['lines', `${'y'.repeat(99)}\n`.repeat(5000)],
    ['one line', 'y'.repeat(500_000)],
    ['a long line after short ones', `${'a\n'.repeat(10)}${'y'.repeat(500_000)}`],
    ['characters of two units', '\u{1f511}'.repeat(100_001)],
    ['and one before them', `x${'\u{1f511}'.repeat(100_001)}`],
  ])('%s', (_, text) => {
    const parts = partsOf(text)
    expect(parts.join('') === text).toBe(true)
    expect(parts.every((part) => part.length <= PART && !/[\ud800-\udbff]$/.test(part))).toBe(true)
    expect(parts.length).toBeLessThan((2 * text.length) / PART + 1)
  })

  test('is cut at line ends, where there are some', () => {
    expect(partsOf(`${'y'.repeat(99)}\n`.repeat(5000)).every((part) => part.endsWith('\n'))).toBe(true)
  })

  test('takes a time that grows as its length, also without a line end', () => {
    const timeOf = (length: number): number => {
      // Flat, as what is pasted: what repeat() gives is still in pieces.
      const text = Buffer.alloc(length, 'y').toString()
      const start = performance.now()
      partsOf(text)
      return performance.now() - start
    }
    timeOf(1_000_000)
    expect(timeOf(40_000_000)).toBeLessThan(1000)
  })
})

test('a file that is not shown has a size, too: it is linted after a longer pause', () => {
  const item = { id: 1, name: 'a', part: 0 }
  expect(sizeOf({ ...item, file: new Blob(['12345']) })).toBe(5)
  expect(sizeOf({ ...item, file: new Blob(['12345']), parts: ['123', '4'] })).toBe(4)
})

describe('a clipboard that has both a file and a text', () => {
  const both = (text: string, ...files: File[]): DataTransfer =>
    ({ files, getData: () => text }) as unknown as DataTransfer
  const json = new File(['{}'], 'sign in.json')
  const picture = new File(['x'], 'image.png', { type: 'image/png' })

  test.each([
    ['the name of the file', 'sign in.json', [json], [json], ''],
    ['its path', '/tmp/sign in.json\n', [json], [json], ''],
    ['its address', 'file:///tmp/sign%20in.json', [json], [json], ''],
    ['a text of its own', '{"id": 1}', [json], [json], '{"id": 1}'],
    ['a text and a picture of it', '{"id": 1}', [picture], [], '{"id": 1}'],
    ['a picture alone', '', [picture], [picture], ''],
    ['a text alone', 'x', [], [], 'x'],
  ])('%s', (_, text, files, wanted, wantedText) => {
    expect(given(both(text, ...files))).toEqual({ files: wanted, text: wantedText })
  })
})
