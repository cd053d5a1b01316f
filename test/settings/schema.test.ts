import { expect, test } from 'vitest'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import { TARGETS } from '../../src/model/index.ts'
import { PLAIN_MEMBERS, SEVERITY_NAMES } from '../../src/settings/plain.ts'
import { ACCEPTABLE_NAMES } from '../../src/settings/wire-forms.ts'

const { $defs, properties } = schema

test('the schema offers the words that the program knows', () => {
  expect($defs.target.enum).toEqual([...TARGETS])
  expect($defs.severity.enum).toEqual([...SEVERITY_NAMES])
  expect($defs.accepts.items.enum).toEqual([...ACCEPTABLE_NAMES])
})

test('an override and an expectation take every word that judges; what leaves rules out is written as "off"', () => {
  const words = PLAIN_MEMBERS.filter((name) => name !== 'disable' && name !== 'only').sort()
  expect(Object.keys(properties.overrides.items.properties).sort()).toEqual(['files', ...words].sort())
  expect(Object.keys(properties.expectations.items.properties).sort()).toEqual(['expect', 'files', ...words].sort())
})

test('every member is described', () => {
  const described = { ...properties, ...$defs, ...properties.suppressions.items.properties }
  const silent = Object.entries(described).filter(([, one]) => !('description' in one) && !('$ref' in one))
  expect(silent).toEqual([])
})
