import { expect, test } from 'vitest'
import { tryFlatJson, tryJson } from '../../src/json/parse.ts'
import { MAX_JSON_DEPTH } from '../../src/limits.ts'

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

test('a JSON text gives its value, any other text none', () => {
  expect(tryJson('{"a":[1,null]}')).toEqual({ a: [1, null] })
  expect(tryJson('null')).toBeNull()
  for (const text of ['', '{', "{'a':1}", 'undefined']) expect(tryJson(text)).toBeUndefined()
})

test('what is nested deeper than the limit is not parsed', () => {
  expect(tryFlatJson(nested(MAX_JSON_DEPTH))).toBeDefined()
  expect(tryFlatJson(nested(MAX_JSON_DEPTH + 1))).toBeUndefined()
  expect(tryJson(nested(MAX_JSON_DEPTH + 1))).toBeDefined()
  expect(tryFlatJson('{')).toBeUndefined()
})
