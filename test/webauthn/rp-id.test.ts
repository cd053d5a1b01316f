import { expect, test } from 'vitest'
import { hashedTexts, isExtensionId } from '../../src/webauthn/rp-id.ts'

test('the id of an extension is 32 letters from a to p', () => {
  expect(isExtensionId('abcdefghijklmnop'.repeat(2))).toBe(true)
  for (const id of ['a'.repeat(31), 'a'.repeat(33), `x${'a'.repeat(32)}`, `${'a'.repeat(32)}.example`, 'q'.repeat(32)])
    expect(isExtensionId(id), id).toBe(false)
})

test('what may have been hashed are the host and its parents, but no part of an address', () => {
  const rpIds = (origin: string) =>
    [...hashedTexts({ origin })]
      .filter(({ kind, what }) => kind === 'rp-id' && what.includes('origin'))
      .map(({ text }) => text)
  expect(rpIds('https://a.b.example')).toEqual(['a.b.example', 'b.example'])
  expect(rpIds('https://127.0.0.1:8080')).toEqual(['127.0.0.1'])
  expect(rpIds('https://[::1]')).toEqual(['[::1]'])
})
