import { describe, expect, test } from 'vitest'
import { decodePretty } from '../../src/formats/decode/pretty.ts'
import json from '../../src/formats/json.ts'
import pretty from '../../src/formats/pretty.ts'
import { palette } from '../../src/text/colouring.ts'
import { captured, look } from '../inspect/helpers.ts'
import { context, REPORT } from './report.ts'

/** What would recolour, erase or reorder a terminal, behind every text of a report. */
const HOSTILE = '\u001b[31m\u0007\u009b2J\u202e'
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** Names of our own: a format looks them up, and none can be of the input. */
const OWN = new Set([
  'severity',
  'grade',
  'kind',
  'layer',
  'endpoint',
  'verdict',
  'rule',
  'codes',
  'expected',
  'what',
  'asOf',
  'hex',
])

/** The same with hostile text behind every string. */
function spoilt<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (OWN.has(key) ? value : `${value}${HOSTILE}`) as T
  if (Array.isArray(value)) return value.map((item) => spoilt(item, key)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, spoilt(member, name)])) as T
}

describe('whatever a report holds, it acts on no terminal', () => {
  test.each([
    ['pretty', {}],
    ['pretty, quiet', { quiet: true }],
    ['pretty, verbose', { verbose: true }],
    ['pretty, where a title is as hostile', { errorOf: () => ({ title: HOSTILE, docs: [] }) }],
  ])('%s', async (_name, rest) => {
    const text = pretty(spoilt(REPORT), await context(rest))
    expect(RAW.exec(text)?.[0]).toBeUndefined()
    expect(text).toContain('\\u{1b}[31m')
  })

  test('json', async () => {
    expect(RAW.exec(json(spoilt(REPORT), await context()))?.[0]).toBeUndefined()
  })

  test.each<[name: string, text: string]>([
    ['a registration', captured('es256-direct.registration')],
    ['an authentication', captured('es256-none.authentication')],
    ['a registration that was cut, with a remark', cutRegistration()],
  ])('decode of %s', async (_name, text) => {
    const shown = decodePretty(spoilt(look(text)), { palette: await palette(0), width: 80 })
    expect(RAW.exec(shown)?.[0]).toBeUndefined()
    expect(shown).toContain('\\u{1b}[31m')
  })
})

/** Its attestation object ends too early, which the tree tells by a remark. */
function cutRegistration(): string {
  const text = captured('es256-direct.registration')
  const { response } = JSON.parse(text) as { response: { attestationObject: string } }
  return text.replace(response.attestationObject, response.attestationObject.slice(0, -200))
}
