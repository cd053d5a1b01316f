import { describe, expect, test } from 'vitest'
import { allRules, ruleById } from '../src/rules/index.ts'
import { storedIn } from './fixtures/expected.ts'
import { filesOf, folderOf } from './fixtures/folders.ts'
import { DOCUMENTED_ERRORS } from './helpers/errors.ts'

function fixturesOf(rule: string): { bad: number; good: number } {
  const names = filesOf(folderOf(rule))
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

/** No endpoint answers these for what the payload shows; they are given where Twilio's own answer is beside it. */
const GIVEN_BY_THE_ANSWER = new Map([
  ['twilio/60366', ['identity-malformed']],
  ['twilio/60384', ['options-timeout-negative']],
  ['twilio/60390', ['factor-unverified-expired']],
])

describe('each documented cause has a fixture that gives its code', () => {
  const causes = DOCUMENTED_ERRORS.flatMap((error) =>
    error.causes.flatMap((cause) => ('rules' in cause ? [[error.code, cause.text, cause.rules] as const] : [])),
  )

  test.each(causes)('%s: %s', (code, _text, rules) => {
    const givers = (rules as readonly string[]).filter((rule) =>
      Object.values(storedIn(folderOf(rule)).files).some(({ findings }) =>
        findings.some((finding) => finding.rule === rule && finding.codes.includes(code)),
      ),
    )
    const excepted = GIVEN_BY_THE_ANSWER.get(code)?.join() === rules.join()
    expect({ code, given: givers.length > 0 }).toEqual({ code, given: !excepted })
  })
})

describe('each rule', () => {
  test.each(allRules().map((rule) => rule.id))('%s has a bad and a good fixture', (id) => {
    const { bad, good } = fixturesOf(id)
    expect({ bad: bad > 0, good: good > 0 }).toEqual({ bad: true, good: true })
  })
})
