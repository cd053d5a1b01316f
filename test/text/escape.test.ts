import { expect, test } from 'vitest'
import { escapeTerminal, withoutWorkflowCommands } from '../../src/text/escape.ts'
import { fc } from '../helpers/property.ts'

test.each([
  ['plain text', 'plain text'],
  ['', ''],
  ['日本語 👩 é', '日本語 👩 é'],
  ['a\nb\rc\td', 'a\\nb\\rc\\td'],
  ['\u0000', '\\u{0}'],
  ['\u001b[2J\u001b]0;owned\u0007', '\\u{1b}[2J\\u{1b}]0;owned\\u{7}'],
  ['\u007f', '\\u{7f}'],
  ['\u009b31m', '\\u{9b}31m'],
  ['a\u202eb\u2066c\u200fd\u061ce', 'a\\u{202e}b\\u{2066}c\\u{200f}d\\u{61c}e'],
  ['a\u200bb\u200dc\u2060d\ufeffe', 'a\\u{200b}b\\u{200d}c\\u{2060}d\\u{feff}e'],
  ['\u2028\u2029', '\\u{2028}\\u{2029}'],
  ['x\ud800y\udc00', 'x\\u{d800}y\\u{dc00}'],
  ['\udc00\ud800', '\\u{dc00}\\u{d800}'],
  ['\u{e0041}', '\\u{e0041}'],
])('%j is shown as %j', (text, shown) => {
  expect(escapeTerminal(text)).toBe(shown)
})

test.each([
  ['::error file=a.js::owned', ': :error file=a.js::owned'],
  ['  ::add-mask::x', '  : :add-mask::x'],
  ['first\n\t::set-output name=a::b\nlast', 'first\n\t: :set-output name=a::b\nlast'],
  ['at 2001:db8::1, std::string', 'at 2001:db8::1, std::string'],
  ['a: b', 'a: b'],
  ['x ##[group]y ##[error]z', 'x # #[group]y # #[error]z'],
])('a runner that reads %j gets %j', (text, shown) => {
  expect(withoutWorkflowCommands(text)).toBe(shown)
})

/** Any UTF-16 units, with the hostile ones more often than chance would have them. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom('\u001b', '\u009b', '\u202e', '\u200b', '\ud83d', '\ude00', '\n', 'a', '\u{e0001}'),
  ),
})

const isHidden = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  [0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x2060, 0xfeff].includes(code) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  (code >= 0xd800 && code <= 0xdfff)

test('nothing that acts or hides is left, whatever the text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect([...escapeTerminal(text)].filter((char) => isHidden(char.codePointAt(0) ?? 0))).toEqual([])
    }),
  )
})

test('escaping twice is escaping once', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(escapeTerminal(escapeTerminal(text))).toBe(escapeTerminal(text))
    }),
  )
})
