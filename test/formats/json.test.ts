import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import json from '../../src/formats/json.ts'
import { jsonText } from '../../src/text/json-text.ts'
import { cli } from '../cli/run.ts'
import { departure } from '../helpers/schemas.ts'
import { context, REPORT } from './report.ts'

const errorsOf = (text: string): unknown => departure('report', JSON.parse(text))

describe('the report holds against its schema', () => {
  it('written by hand, with every optional part', async () => {
    expect(errorsOf(json(REPORT, await context()))).toBeUndefined()
  })

  it.each(
    readdirSync('fixtures', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name),
  )('fixtures/%s', async (name) => {
    const { out } = await cli([`fixtures/${name}`, '--format', 'json', '--verbose', '--allow-no-match'])
    expect(errorsOf(out)).toBeUndefined()
  })

  it.each(['', '[', '\u0000', '{"response":{}}', 'missing'])('of %j', async (stdin) => {
    const { out } = await cli(['-', 'missing.json', '--format', 'json', '--expect', 'none'], { stdin })
    expect(errorsOf(out)).toBeUndefined()
  })

  it('of triage', async () => {
    const { out } = await cli([
      'triage',
      '--now',
      '2026-03-01T09:30:00Z',
      '--format',
      'json',
      'fixtures/captured/errors',
    ])
    expect(errorsOf(out)).toBeUndefined()
    expect(out).toContain('"asOf": "2026-03-01T09:30:00.000Z"')
  })

  it('and the schema refuses what is none', () => {
    expect(errorsOf('{"schemaVersion":2}')).toBe(' must have required property \'tool\' ({"missingProperty":"tool"})')
  })
})

it('starts with what readers look for first', async () => {
  const keys = Object.keys(JSON.parse(json(REPORT, await context())) as object)
  expect(keys).toEqual(['schemaVersion', 'tool', 'summary', 'asOf', 'incident', 'expectation', 'inputs'])
})

it('spells invisible characters as escapes, and stays the same JSON', () => {
  const value = { text: '\u007f\u009b\u202e\u200b\u2028\u{e0041}é\u001b' }
  const text = jsonText(value)
  expect(text).toBe('{\n  "text": "\\u007f\\u009b\\u202e\\u200b\\u2028\\udb40\\udc41é\\u001b"\n}\n')
  expect(JSON.parse(text)).toEqual(value)
})
