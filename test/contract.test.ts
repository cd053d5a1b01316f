import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pathOf, ROWS } from '../src/build/fixtures/index.mjs'
import { DOCUMENTED_ERRORS } from '../src/providers/index.ts'
import { TWILIO_ERRORS } from '../src/providers/twilio/index.ts'
import { RULES, ruleById } from '../src/rules/index.ts'
import { FIXTURES, fixture, judge, optionsOf } from './helpers/fixtures.ts'

/** Folders of fixtures that are not those of one rule. */
const SHARED = new Set(['auth0', 'captured', 'hostile'])

function fixturesOf(rule: string): { bad: number; good: number } {
  const folder = new URL(`${rule}/`, FIXTURES)
  const names = existsSync(folder) ? readdirSync(folder) : []
  const count = (prefix: string) => names.filter((name) => name.startsWith(prefix)).length
  return { bad: count('bad-'), good: count('good-') }
}

describe('each documented cause', () => {
  const causes = DOCUMENTED_ERRORS.flatMap((error) =>
    error.causes.map((cause) => [error.code, cause.text, cause] as const),
  )

  test.each(causes)('%s: %s is detected by rules, or says what to look at instead', (_code, _text, cause) => {
    if ('rules' in cause) {
      expect(cause.rules.length).toBeGreaterThan(0)
      expect(
        cause.rules.filter((id) => !ruleById(id)),
        'rules that do not exist',
      ).toEqual([])
      const missing = cause.rules.filter((id) => fixturesOf(id).bad === 0 || fixturesOf(id).good === 0)
      expect(missing, 'rules without a bad or a good fixture').toEqual([])
    } else {
      expect(cause.observable).toBe(false)
      expect(cause.because.trim()).not.toBe('')
      expect(cause.instead.trim()).not.toBe('')
    }
  })
})

describe('each documented error', () => {
  test.each(DOCUMENTED_ERRORS.map((error) => [error.code, error] as const))('%s is told whole', (code, error) => {
    expect(DOCUMENTED_ERRORS.filter((other) => other.code === code)).toHaveLength(1)
    for (const words of [error.title, error.summary]) expect(words.trim()).not.toBe('')
    expect(error.at.length).toBeGreaterThan(0)
    expect(error.causes.length).toBeGreaterThan(0)
    expect(error.fixes.length).toBeGreaterThan(0)
    for (const page of error.docs) expect(page).toMatch(/^https:\/\//)
    expect(error.docs.length).toBeGreaterThan(0)
  })
})

const TAKES_A_CREDENTIAL = ['twilio/VerifyFactor', 'twilio/ApproveChallenge']

/** Errors that speak of nothing but what is sent to the two endpoints that take a credential, and of the answer. */
const CREDENTIAL_ERRORS = TWILIO_ERRORS.filter(({ at }) => {
  const sent = at.filter(({ kind }) => kind !== 'twilio-error')
  return sent.length > 0 && sent.every(({ endpoint = '' }) => TAKES_A_CREDENTIAL.includes(endpoint))
})

describe('each documented cause of a credential error has a fixture that is named for it and gives its code', () => {
  const causes = CREDENTIAL_ERRORS.flatMap((error) =>
    error.causes.flatMap((cause) => ('rules' in cause ? [[error.code, cause.text, cause.rules] as const] : [])),
  )

  test.each(causes)('%s: %s', async (code, _text, rules) => {
    const name = `bad-${code.replace(/^.*\//, '')}-`
    const rows = ROWS.filter((row) => (rules as readonly string[]).includes(row.rule) && row.name.startsWith(name))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      const { findings } = await judge(fixture(pathOf(row), row.how), optionsOf(row))
      const codes = findings.filter((finding) => finding.rule === row.rule).flatMap((finding) => finding.codes)
      expect(codes, pathOf(row)).toContain(code)
    }
  })
})

describe('each rule', () => {
  test.each(RULES.map((rule) => rule.id))('%s has a bad and a good fixture', (id) => {
    const { bad, good } = fixturesOf(id)
    expect({ bad: bad > 0, good: good > 0 }).toEqual({ bad: true, good: true })
  })
})

test('each folder of fixtures is that of a rule', () => {
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  expect(folders.filter((name) => !SHARED.has(name) && !ruleById(name))).toEqual([])
})
