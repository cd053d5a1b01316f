import { describe, expect, test } from 'vitest'
import { escapeMarkdown, markdownCode, markdownUrl } from '../../src/text/escape.ts'

test.each([
  ['plain words, and punctuation: (a) b/c "d" - e.', 'plain words, and punctuation: (a) b/c "d" - e.'],
  ['*a* _b_ `c` ~d~ [e](f) <g> |h| \\i', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\[e\\](f) \\<g\\> \\|h\\| \\\\i'],
  ['&lt; &', '&amp;lt; &amp;'],
  ['# a', '\\# a'],
  ['- a', '\\- a'],
  ['  + a', '  \\+ a'],
  ['=== a', '\\=== a'],
  ['12. a', '12\\. a'],
  ['3) a', '3\\) a'],
  ['a - b + c 12. d', 'a - b + c 12. d'],
  ['see https://evil.example/x', 'see https&#58;//evil.example/x'],
  ['www.evil.example', 'www&#46;evil.example'],
  ['HTTP://a ftp://b xmpp:c mailto:d', 'HTTP&#58;//a ftp&#58;//b xmpp&#58;c mailto&#58;d'],
  ['rp.id: a, #a', 'rp.id: a, #a'],
  ['@octocat #12', '&#64;octocat &#35;12'],
  ['a\nb\u202e\u001b', 'a\\\\nb\\\\u\\{202e\\}\\\\u\\{1b\\}'],
  ['$x$ {y}', '\\$x\\$ \\{y\\}'],
  ['', ''],
])('%j is written %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})

describe('code', () => {
  test.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['`a', '`` `a ``'],
    ['`', '`` ` ``'],
    ['', '`  `'],
    ['a\nb', '`a\\nb`'],
  ])('%j is written %j', (text, code) => {
    expect(markdownCode(text)).toBe(code)
  })
})

test('only what is surely a web address becomes a link', () => {
  expect(markdownUrl('https://a.example/b?c=d')).toBe('<https://a.example/b?c=d>')
  for (const text of [
    'javascript:x',
    'http://a.example',
    'https://a b',
    'https://a>b',
    'javascript:x//https://a.example',
    'data:text/html,x',
  ])
    expect(markdownUrl(text)).not.toMatch(/^<|(?<!\\)>/)
})

test('a web address acts on no terminal, link or not', () => {
  for (const text of ['https://a.example/\u001b[31m\u202e', 'http://a.example/\u001b[31m\u202e'])
    expect(markdownUrl(text)).not.toMatch(/[\u0000-\u001f\u202e]/)
})
