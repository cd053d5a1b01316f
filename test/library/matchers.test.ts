import assert from 'node:assert'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { toCause, toLintClean } from '../../src/matchers.ts'
import { assertPayload, type CheckOptions, PayloadError, UsageError } from '../helpers/library.ts'
import { readRepo } from '../helpers/repo.ts'
import '../../src/vitest.ts'

const GOOD = JSON.parse(readRepo('fixtures/captured/twilio-platform.registration.json')) as Record<string, unknown>
const BAD = JSON.parse(readRepo('fixtures/captured/mistakes/hex.json')) as Record<string, unknown>
const AS: CheckOptions = { as: 'VerifyFactor' }

/** What a failed expectation says. */
function said(run: () => void): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('it passed')
}

test('a sound payload is clean, and one with an error is not', () => {
  expect(GOOD).toLintClean(AS)
  expect(JSON.stringify(GOOD)).toLintClean()
  expect(BAD).not.toLintClean(AS)
  expect({ body: BAD }).toEqual({ body: expect.not.toLintClean() })
})

test('a payload causes the codes of its errors, in full or by their own name, and is found by a rule', () => {
  expect(BAD).toCause('60380', AS)
  expect(BAD).toCause('twilio/60380', AS)
  expect(BAD).toCause('60378')
  expect(BAD).toCause('bytes-are-hex')
  expect(BAD).not.toCause('60377')
  expect(GOOD).not.toCause('60380')
})

test('a failure is told as a person reads a finding, without colours', () => {
  const text = said(() => expect(BAD).toLintClean(AS))
  expect(text).toMatch(
    /^expected a payload without errors, found 1 error\n\n<payload> {2}registration → Twilio VerifyFactor/,
  )
  expect(text).toContain('error 60380  Client data invalid or not provided')
  expect(text).toContain('fix    Decode the hex')
  expect(text).not.toContain('\u001b')
})

test('each matcher says what it wanted, and its opposite what it did not', () => {
  expect(said(() => expect(GOOD).not.toLintClean())).toMatch(
    /^expected a payload with errors, found none\n\n<payload> /,
  )
  expect(said(() => expect(GOOD).toCause('60380'))).toMatch(/^expected a payload that causes twilio\/60380\n\n/)
  expect(said(() => expect(BAD).not.toCause('60380'))).toMatch(
    /^expected a payload that does not cause twilio\/60380\n\n[\s\S]*error 60380/,
  )
})

test('a milder finding counts where it is asked for, and a failure says that it is there', () => {
  const milder: CheckOptions = { rules: { 'bytes-are-hex': 'warning' } }
  expect(BAD).toLintClean(milder)
  expect(BAD).not.toLintClean({ ...milder, failOn: 'warning' })
  expect(BAD).toCause('60380', { ...milder, failOn: 'warning' })
  expect(said(() => expect(BAD).toCause('60380', milder))).toMatch(
    /which is there as a warning: failOn: 'warning' counts it/,
  )
})

test('a code that nobody documents is no failed expectation but a mistake in the test', () => {
  // @ts-expect-error: no such code
  expect(() => expect(BAD).toCause('6037')).toThrow(UsageError)
  expect(() => toCause(BAD, '60378x' as '60378')).toThrow('Did you mean "60378"?')
  expect(() => toLintClean(BAD, { failOn: 'fatal' as 'error' })).toThrow('failOn: Allowed: error, warning, info.')
  for (const code of [60377, undefined, null, ['60377']])
    expect(() => toCause(BAD, code as unknown as '60377')).toThrow(
      "toCause: expected a code or a rule as text, such as '60377'",
    )
  // @ts-expect-error: no such endpoint
  expect(() => expect(BAD).toLintClean({ as: 'VerfyFactor' })).toThrow('Did you mean "VerifyFactor"?')
})

test('nothing secret stands in the text of a failure', () => {
  const text = said(() => expect({ ...BAD, AuthPayload: '482913', access_token: 'eyJhbGciOi.abc.def' }).toLintClean())
  expect(text).not.toMatch(/482913|eyJhbGciOi/)
})

test('assertPayload gives the report, or throws what a test runner prints as a person reads it', () => {
  expect(assertPayload(GOOD, AS).summary.errors).toBe(0)
  const thrown = assert.throws.bind(assert)
  thrown(
    () => assertPayload(BAD, AS),
    (error) => {
      expect(error).toBeInstanceOf(PayloadError)
      expect(error).toMatchObject({
        name: 'PayloadError',
        findings: [expect.objectContaining({ rule: 'bytes-are-hex', title: 'Client data invalid or not provided' })],
        report: expect.objectContaining({ schemaVersion: 1 }),
        message: expect.stringMatching(/^the payload has 1 error\n\n<payload> {2}registration/),
      })
      expect(inspect(error)).not.toContain('schemaVersion')
      return true
    },
  )
})

test('what cannot be a payload is a mistake in the test, too', () => {
  expect(() => assertPayload(undefined)).toThrow('received undefined')
  expect(() => expect(undefined).toLintClean()).toThrow(UsageError)
})
