import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { cliJson } from '../cli/run.ts'
import { codes, decode, explain, rules, schemaFor, UsageError } from '../helpers/library.ts'
import { readRepo } from '../helpers/repo.ts'

const PAYLOAD = 'fixtures/captured/twilio-platform.registration.json'

test('codes, rules, explain and decode give what the program prints as JSON', async () => {
  const printed = async (...argv: string[]) => (await cliJson(argv)).report as unknown
  expect(await printed('codes')).toMatchObject({ codes: codes() })
  expect(await printed('rules')).toEqual({ rules: rules() })
  expect(await printed('explain', '60377')).toEqual({ schemaVersion: 1, texts: [plain(explain('60377'))] })
  expect(await printed('decode', PAYLOAD)).toEqual(plain(decode(readRepo(PAYLOAD))))
})

/** Without members that are undefined, as JSON has none. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('what a list gives belongs to the caller', () => {
  codes().length = 0
  rules().length = 0
  expect([codes().length, rules().length].every((length) => length > 100)).toBe(true)
})

test('a code, a rule, an error text, and what nothing is known of', () => {
  expect(explain('60377').answers[0]).toMatchObject({ kind: 'code', code: 'twilio/60377' })
  expect(explain('bytes-are-hex').answers[0]).toMatchObject({ kind: 'rule', rule: 'bytes-are-hex' })
  expect(explain('NotAllowedError: The operation either timed out').answers[0]?.kind).toBe('text')
  expect(explain('60378x')).toMatchObject({
    known: false,
    answers: [],
    nearest: expect.arrayContaining(['twilio/60378']),
  })
  expect(() => explain(60377 as unknown as string)).toThrow(UsageError)
})

test('a schema stands alone: a validator takes it, and a captured payload fits', () => {
  const schema = schemaFor('VerifyFactor')
  const validate = new Ajv2020({ strict: false }).compile(schema)
  expect(validate(JSON.parse(readRepo(PAYLOAD)))).toBe(true)
  expect(validate({})).toBe(false)
  expect(schemaFor('twilio/VerifyFactor')).toEqual(schema)
  expect(schemaFor('report').$id).toBe('urn:passkey-lint:report:1')
})

test('every schema stands alone, and is the caller’s own', () => {
  const names = ['registration', 'authentication', 'creation-options', 'ApproveChallenge', 'decode', 'report'] as const
  for (const name of names) expect(() => new Ajv2020({ strict: false }).compile(schemaFor(name)), name).not.toThrow()
  Object.assign(schemaFor('report'), { type: 'string' })
  expect(schemaFor('report').type).toBe('object')
})

test('a schema that is not published is a UsageError with what was meant', () => {
  expect(() => schemaFor('VerfyFactor' as 'VerifyFactor')).toThrow(UsageError)
  expect(() => schemaFor('VerfyFactor' as 'VerifyFactor')).toThrow('Did you mean "VerifyFactor"?')
})
