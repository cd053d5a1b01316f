import { describe, expect, test } from 'vitest'
import { captured } from '../conformance/payload.ts'
import { assertPayload, decode, explain, format, lint, schemaFor, triage, UsageError } from '../helpers/library.ts'

const GOOD = captured('es256-none.registration')

const refusing = (): never => {
  throw new Error('no')
}
/** Values of JavaScript that are no JSON, or that throw when they are looked at. */
const STRANGE: Record<string, unknown> = {
  nothing: undefined,
  'a number that is none': Number.NaN,
  'a large integer': 1n,
  'a symbol': Symbol('x'),
  'a function': () => 1,
  'an object without prototype': Object.assign(Object.create(null), { id: Object.create(null) }),
  'an object whose toString is a number': { toString: 0, valueOf: 0 },
  'an object whose toJSON throws': { toJSON: refusing },
  'an object whose toJSON throws no error': {
    toJSON() {
      throw 1
    },
  },
  'a member that throws': Object.defineProperty({}, 'id', { get: refusing, enumerable: true }),
  'a circle': Object.assign([], { 0: circle() }),
  'a date that is none': new Date(Number.NaN),
  'a map': new Map([[1, 2]]),
  'an array with a large integer': [1n],
}
function circle(): object {
  const one: Record<string, unknown> = {}
  one.own = one
  return one
}

/** What is said in place of a result; what is thrown otherwise ends the test. */
function saidBy(call: () => unknown): string | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

describe.each(Object.entries(STRANGE))('%s', (_, value) => {
  // A name, or an option, may be anything in a program that no compiler looked at.
  const any = value as never
  test.each<[string, () => unknown]>([
    ['lint', () => lint(value)],
    ['decode', () => decode(value)],
    ['explain', () => explain(any)],
    ['triage', () => triage([value, { name: 'x', content: value }])],
    ['the name of a format', () => format(lint('{}'), any)],
    ['the name of a schema', () => schemaFor(any)],
    ['a public key', () => lint('{}', { publicKey: any })],
    ['certificates', () => lint('{}', { attestationRoots: any })],
    ['a target', () => lint('{}', { target: any })],
    ['rules', () => lint('{}', { disable: any })],
    ['a severity', () => assertPayload(GOOD, { failOn: any })],
  ])('%s: a result, or one line that says why there is none', (_name, call) => {
    expect(saidBy(call) ?? '').not.toMatch(/\[object|\[native|\n/)
  })
})

test.each([
  ['members', new Proxy({}, { ownKeys: refusing })],
  ['values', new Proxy({ id: 1 }, { get: refusing })],
])('a payload that hides its %s cannot be written as JSON', (_, value) => {
  for (const call of [() => lint(value), () => decode(value), () => triage([value])])
    expect(saidBy(call)).toMatch(/: this value cannot be written as JSON: no$/)
})

test('the line names what was expected', () => {
  expect(saidBy(() => format(lint('{}'), { toString: 0 } as never))).toBe(
    'format: the name: expected a text, received an object',
  )
  expect(saidBy(() => schemaFor(Symbol('x') as never))).toBe('schemaFor: the name: expected a text, received a symbol')
  expect(saidBy(() => lint('{}', { publicKey: 1n as never }))).toMatch(/^publicKey: .*BigInt/)
  expect(saidBy(() => lint('{}', { attestationRoots: null as never }))).toBe(
    'attestationRoots: expected a text, received null',
  )
  expect(saidBy(() => decode('{}', null as never))).toBe('decode: expected options as an object, received null')
})
