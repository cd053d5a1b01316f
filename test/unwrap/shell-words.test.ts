import { describe, expect, test } from 'vitest'
import { commandsIn, type Shell } from '../../src/unwrap/shell-words.ts'

const words = (text: string, shell: Shell = 'posix'): string[][] =>
  commandsIn(text, 0, shell).map((command) => command.map((word) => word.text))

describe.each([
  ['spaces and tabs', 'curl \t-v  x', [['curl', '-v', 'x']]],
  ['an escaped character is itself', String.raw`a\ b\"c \\`, [['a b"c', '\\']]],
  ['an escape at the very end is nothing', 'a\\', [['a']]],
  ['an escaped line end is white space', 'a\\\nb\\\r\nc', [['a', 'b', 'c']]],
  ['a line end, a semicolon, a bar and an ampersand end a command', 'a\nb;c|d&&e', [['a'], ['b'], ['c'], ['d'], ['e']]],
  ['nothing acts in single quotes', String.raw`'a\n$b "c"'d`, [[String.raw`a\n$b "c"d`]]],
  ['an empty word is a word', `-d '' ""`, [['-d', '', '']]],
  ['four characters are escaped in double quotes', String.raw`"\$ \" \\ \n"`, [[String.raw`$ " \ \n`]]],
  ['an escaped line end in double quotes is nothing', '"a\\\r\nb"', [['ab']]],
  ['ANSI-C quotes', String.raw`$'a\'b\n\x41\u00e9\u00e9f\0\q'`, [["a'b\nAéé" + 'f\0q']]],
  ['an ANSI-C escape at the very end', "$'a" + '\\', [['a']]],
  ['a quote that is not closed', "'abc", [['abc']]],
])('posix: %s', (_what, text, expected) => {
  test('is split so', () => expect(words(text)).toEqual(expected))
})

test.each([
  ['a doubled single quote is one', "'it''s'", [["it's"]]],
  ['a backtick escapes', '"a`"b" c`nd', [['a"b', 'cnd']]],
  ['a backslash does not', String.raw`a\b "c\d"`, [[String.raw`a\b`, String.raw`c\d`]]],
  ['$ in front of a quote is text', "$'a'", [['$a']]],
])('PowerShell: %s', (_what, text, expected) => {
  expect(words(text, 'powershell')).toEqual(expected)
})

test('for each unit of a word the offset of its spelling, and one for the end', () => {
  const [[first, second] = []] = commandsIn(String.raw`x 'ab'\c $'\u00e9'`, 2, 'posix')
  expect(first).toEqual({ text: 'abc', offsets: [3, 4, 6, 8], start: 3 })
  expect(second).toEqual({ text: 'é', offsets: [11, 18], start: 11 })
})

test('after 10,000 words nothing more is read', () => {
  expect(words('a '.repeat(10_001))[0]).toHaveLength(10_000)
})
