import { expect, test } from 'vitest'
import { readBase64Text } from '../../src/decode/base64-text.ts'
import { recogniseBytes } from '../../src/decode/recognise-bytes.ts'
import { decodeEitherBase64 } from '../../src/text/encodings.ts'

const A = 'A'.repeat(64)

test.each([
  ['ab cd/fg', true],
  ['ab cdA==', true],
  [`${A} AB ABC`, true],
  ['ab  cd/fgA', false],
  ['ab\ncd/fg', false],
  ['ab cd_fg', false],
  ['ab cd==', false],
  ['ab cdefgh', false],
  [`${A} AAA`, false],
  [`${A}${'A'.repeat(12)} AAA`, false],
])('the blank in %j was a plus: %s', (text, plus) => {
  const read = readBase64Text(text)
  expect([read?.kind, read?.args]).toEqual(['base64-whitespace', { index: text.search(/\s/), plus }])
  expect(read?.bytes).toEqual(decodeEitherBase64(text.replaceAll(/\s/g, plus ? '+' : '')))
})

test('the longest run of white space is marked whole', () => {
  expect(readBase64Text('AAAA \n\tAAAA')?.span).toEqual({ start: 4, length: 3 })
})

test('padding alone stands for no bytes', () => {
  expect(['', '=', '=='].map((text) => decodeEitherBase64(text)?.length)).toEqual([0, 0, 0])
})

test('JSON is read though a character lies across the end of what is looked at', () => {
  const text = (before: number): string => `{"type":"webauthn.get","a":"${'a'.repeat(before)}é"}`
  for (let before = 4060; before < 4070; before++)
    expect(recogniseBytes(Buffer.from(text(before)))?.field).toBe('clientDataJSON')
})
