import { type Node, parseTree } from 'jsonc-parser'
import { expect, test } from 'vitest'
import { skippingTree } from '../../src/json/skipping-tree.ts'
import { fc, runs } from '../helpers/property.ts'

/** Where everything stands, and what names and texts spell. */
const placesIn = (node: Node | undefined): unknown =>
  node && [
    node.type,
    node.offset,
    node.length,
    node.type === 'string' ? node.value : undefined,
    (node.children ?? []).map(placesIn),
    node.parent?.offset,
  ]

const INDENTS = ['', ' ', '\t', '   ']

test('every value stands where the tree of jsonc-parser has it', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(...INDENTS), fc.constantFrom('', '\n ', '\r\n'), (json, indent, around) => {
      const text = around + JSON.stringify(JSON.parse(json), null, indent) + around
      expect(placesIn(skippingTree(text))).toEqual(placesIn(parseTree(text)))
    }),
    { numRuns: runs(300) },
  )
})

test.each([
  ['equal names', '{"a":1,"a":{"b":[]},"a" : [ ] }'],
  ['escapes at the end of strings', String.raw`{"a\\":"b\\\"","\"":["\\"]}`],
  ['blanks everywhere', ' { "a" : [ 1 , true , null , -1.5e3 ] , "b" : { } } '],
  ['a lone text', '"a"'],
  ['a lone number', ' 12 '],
])('%s', (_, text) => {
  expect(placesIn(skippingTree(text))).toEqual(placesIn(parseTree(text)))
})
