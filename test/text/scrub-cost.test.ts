import { expect, test } from 'vitest'
import { namesAbove } from '../../src/text/outline.ts'
import { plainWords } from '../../src/text/plain-words.ts'
import { scrub } from '../../src/text/scrub.ts'

/** UTF-16 units: what starts anew at every one of them does not end before the test does. */
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
  ...[
    '-----END PRIVATE KEY-----',
    'PRIVATE KEY-----',
    '"Key":"x","Value":"',
    'val":"a","name":"',
    '"token""',
    '"a","b",',
  ],
  ...[
    '&lt;',
    '&amp;',
    '%26lt%3B',
    '\\u003c',
    'password=x = ',
    '12 34 ',
    '0a1b2c3d4e5f0:',
    'a-migration://',
    'Signature=',
  ],
  ...['one time code ', 'twilio 0', '{', '[', '{"a":[', '}', ',', '\u201c', "'", '&quot;', '%5B', ' ', '\n', '\r'],
]

test.each(PIECES)('%j over and over is looked through once', (piece) => {
  const text = piece.repeat(SIZE / piece.length)
  for (const whole of [text, `${text}!`]) expect(scrub(scrub(whole)) === scrub(whole)).toBe(true)
  expect(plainWords(text).length).toBeGreaterThan(0)
  expect(namesAbove(text, text.length, text.length).length).toBeLessThan(9)
})
