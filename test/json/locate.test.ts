import { expect, test } from 'vitest'
import { locator } from '../../src/json/doc.ts'

test.each([
  ['a member', '{"a":{"b":1}}', '/a/b', '/a/b'],
  ['a name with a slash', '{"a/b":{"c":1}}', '/a~1b/c', '/a~1b/c'],
  ['a name with a tilde', '{"a~b":1}', '/a~0b', '/a~0b'],
  ['a list of one that the pointer passes over', '{"a":[{"b/c":1}]}', '/a/b~1c', '/a/0/b~1c'],
  ['an index is no name', '{"a":[{"b":1}]}', '/a/0/b', '/a/0/b'],
  ['a list of two', '{"a":[{"b":1},{"b":2}]}', '/a/b', '/a/b'],
  ['nowhere', '{"a":1}', '/x/y~1z', '/x/y~1z'],
])('the pointer in the text, as RFC 6901 §3 escapes it: %s', (_what, text, pointer, path) => {
  expect(locator({ text, blocks: true }).path(pointer)).toBe(path)
})

test('without blocks a pointer passes over no list', () => {
  expect(locator({ text: '{"a":[{"b":1}]}' }).path('/a/b')).toBe('/a/b')
})
