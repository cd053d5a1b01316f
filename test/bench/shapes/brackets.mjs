/** Brackets, quotes, blanks and escapes: what parsers and searches go over again and again. */
import { LINE, REGISTRATION, shapes, times, withMember } from './common.mjs'

/** @param {string} open @param {string} close @param {string} within */
const nested =
  (open, close, within = '') =>
  (/** @type {number} */ size) => {
    const levels = Math.floor(size / (open.length + close.length))
    return open.repeat(levels) + within + close.repeat(levels)
  }

export const BRACKETS = shapes('lint', {
  'lists in lists': nested('[', ']'),
  'lists in lists in a credential': (size) => `{"rawId":"AAAA","response":${nested('[', ']')(size)}}`,
  'objects in objects': nested('{"a":', '}', '1'),
  'objects in objects around a credential': nested('{"a":', '}', LINE),
  'objects and lists in turn': nested('[{"a":', '}]', '1'),
  'brackets that close nothing': (size) => LINE + times('}', size),
  'ones in lists that do not close': (size) => times('[1,', size),
  'a list of ones': (size) => `[${times('1,', size)}1]`,
  'a list of ones that does not end': (size) => `[${times('1,', size)}`,
  'a list of empty objects': (size) => `[${times('{},', size)}{}]`,
  'empty objects one after another': (size) => times('{},', size),
  'a list of empty lists': (size) => `[${times('[],', size)}[]]`,
  'commas in a list': (size) => `[${times(',', size)}]`,
  'a credential after blanks': (size) => times(' ', size) + LINE,
  'a credential after line ends': (size) => times('\n', size) + LINE,
  'blanks after a credential': (size) => LINE + times(' ', size),
  'blanks between members': (size) => REGISTRATION.replace('"response"', () => `${times(' \n', size)}"response"`),
  'blanks and a slip': (size) => `{"rawId":"AAAA",${times(' ', size)}response:{}}`,
  'a string of escaped quotes that does not close': (size) => `{"rawId":"${times('\\"', size)}`,
  'a string of backslashes that does not close': (size) => `{"rawId":"${times('\\', size)}`,
  'a string of backslashes': (size) => withMember(LINE, ['rawId'], `"${times('\\\\', size)}"`),
  'a string of escaped quotes': (size) => withMember(LINE, ['rawId'], `"${times('\\"', size)}"`),
  'a string of escapes': (size) => withMember(LINE, ['rawId'], `"${times('\\u0041', Math.ceil(size / 6) * 6)}"`),
  'a string of halves of pairs': (size) =>
    withMember(LINE, ['rawId'], `"${times('\\ud800', Math.ceil(size / 6) * 6)}"`),
  'halves of pairs': (size) => times('\ud800', size),
  'halves of pairs in a member': (size) => withMember(LINE, ['rawId'], `"${times('\ud800', size)}"`),
  'a string with line ends': (size) => withMember(LINE, ['rawId'], `"${times('A\n', size)}"`),
  'a name that does not end': (size) => `{"${times('a', size)}`,
  'a long name': (size) => `{"${times('a', size)}":1,${LINE.slice(1)}`,
  'a number of many digits': (size) => withMember(LINE, ['response', 'publicKeyAlgorithm'], times('9', size)),
  comments: (size) => times('/* a */ ', size) + LINE,
  'a comment that does not end': (size) => `${LINE}/*${times('*', size)}`,
  'line comments': (size) => times('// {\n', size) + LINE,
  'escape sequences of a terminal': (size) => withMember(LINE, ['type'], JSON.stringify(times('\u001b[31m', size))),
  'bidi controls': (size) => withMember(LINE, ['type'], JSON.stringify(times('\u202e', size))),
  'zero bytes': (size) => LINE + times('\0', size),
  'zero bytes between letters': (size) => times('{\0"\0', size),
})
