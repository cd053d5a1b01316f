import { describe, expect, test } from 'vitest'
import { ruleById } from '../../src/rules/index.ts'
import { TWILIO_ERRORS } from './errors.ts'

/** How many causes of an error no factor, request or credential shows. */
const UNSEEN: Record<string, number> = {
  60318: 0,
  60367: 1,
  60370: 0,
  60371: 0,
  60372: 0,
  60383: 2,
  60388: 0,
  60393: 0,
  60420: 0,
}
const FACTOR_ERRORS = TWILIO_ERRORS.filter(({ code }) => Object.hasOwn(UNSEEN, code.slice('twilio/'.length)))

const unseen = (code: string): number =>
  FACTOR_ERRORS.find((error) => error.code === code)?.causes.filter((cause) => 'observable' in cause).length ?? -1

describe('documented errors of factors', () => {
  test.each(FACTOR_ERRORS)('$code: every cause names rules that exist', ({ causes }) => {
    const named = causes.flatMap((cause) => ('rules' in cause ? cause.rules : []))
    expect(named.filter((id) => !ruleById(id))).toEqual([])
    for (const cause of causes) if ('rules' in cause) expect(cause.rules.length).toBeGreaterThan(0)
  })

  test('how many causes no factor, request or credential shows', () => {
    expect(Object.fromEntries(FACTOR_ERRORS.map(({ code }) => [code.slice(7), unseen(code)]))).toEqual(UNSEEN)
  })

  test('only a documented status is told', () => {
    expect(FACTOR_ERRORS.filter((error) => error.httpStatus !== undefined).map(({ code }) => code)).toEqual([
      'twilio/60318',
    ])
  })
})
