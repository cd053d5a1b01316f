import { expect, test } from 'vitest'
import { namesAbove } from '../../src/text/outline.ts'
import { plainWords } from '../../src/text/plain-words.ts'
import { scrub } from '../../src/text/scrub.ts'

/** Half a megabyte each: a pattern that starts anew at every unit would take minutes, and the test its limit. */
const SIZE = 512 * 1024
const PIECES = [
  ...['a', 'a-', 'a.', 'a1', '-', '--', '--a ', '-u ', ':', '://', '://a', '://a:', '%3A%2F%2F', '%', '%25', '%22'],
  ...[
    '=',
    'a=',
    'password=',
    'password: ',
    'secret:',
    '"token":',
    '"token":"',
    '"name":"x","value":"',
    'value":"a","name":"',
  ],
  ...[
    '<a>',
    '<a ',
    '<password>',
    'eyJ',
    'eyJ.',
    'eyJa.',
    'Bearer ',
    'Basic',
    'digest ',
    'otpauth:',
    '@',
    'a@',
    '\\',
    '\\"',
  ],
  ...[
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN ',
    'A2',
    'ghp_',
    'sk-',
    'SK',
    'AC0',
    'v1.M',
    'T00000000/B00000000/',
    'is ',
  ],
  ...['one time code ', 'twilio 0', '{', '[', '{"a":[', '}', ',', '\u201c', "'", '&quot;', '%5B', ' ', '\n', '\r'],
]

test.each(PIECES)('%j over and over is looked through once', { timeout: 20_000 }, (piece) => {
  const text = piece.repeat(SIZE / piece.length)
  expect(typeof scrub(text)).toBe('string')
  expect(typeof scrub(`${text}!`)).toBe('string')
  expect(plainWords(text).length).toBeGreaterThan(0)
  expect(namesAbove(text, text.length, text.length).length).toBeLessThan(9)
})
