import { describe, expect, test } from 'vitest'
import { ruleById } from '../../src/rules/index.ts'
import { TWILIO_ERRORS } from './errors.ts'

const numbers = (text: string): string[] => text.trim().split(/\s+/)

/** Written down apart from the files: what is known of how well each code is documented. */
const PAGE = numbers(`
  20003 20404 20500 60301 60311 60318 60323 60327 60364 60365 60366 60367 60368 60369 60370 60371 60372 60373 60375
  60376 60377 60378 60379 60380 60381 60382 60383 60384 60385 60386 60387 60388 60390 60391 60392 60393 60401 60412
  60413 60420 60426 60428 60434 60436 60437 60440 60441 68002 68004`)
const TITLE_ONLY = numbers(`
  60303 60304 60332 60335 60535 68008`)
const SHORT = numbers(`
  60204 60300 60302 60305 60306 60307 60308 60309 60310 60312 60313 60314 60315 60317 60322 60324 60325 60326 60328
  60329 60330 60331 60333 60334 60361 60362 60363 60374 60402 60403 60404 60405 60406 60407 60408 60409 60410 60411
  60421 60422 60423 60424 60425 60427 60431 60432 60433 68001 68003 68005 68006 68007`)
/** Dates that pages tell, and pages of which only an old copy or none was found; all others tell no date. */
const DATES: Record<string, string[]> = {
  '2026-03-11': numbers('60302 60307 60310 60317 60410'),
  '2026-06-08': numbers('60366 60372 60376 60379 60384 60391 60392 60401'),
  '2026-11-11': ['60393'],
  none: numbers('60300 60303 60304 60332 60335 60409 60535 68001 68003 68007 68008'),
  old: numbers(`
    60313 60314 60324 60325 60326 60329 60330 60334 60361 60363 60365 60374 60402 60403 60404 60405 60406 60407 60411
    60421 60422 60423 60424 60425 60427 60431 60432 60433 68005 68006`),
}
/** Only these have a documented status; none from 60361 to 60441 has. */
const STATUS: Record<string, number> = {
  20404: 404,
  60204: 403,
  60300: 400,
  60301: 409,
  60302: 400,
  60305: 400,
  60306: 400,
  60308: 429,
  60309: 429,
  60310: 429,
  60312: 429,
  60313: 403,
  60314: 400,
  60315: 400,
  60317: 409,
  60318: 403,
  60322: 403,
  60323: 403,
  60324: 403,
  60326: 429,
  60330: 400,
}
/** No source has a trace of these. */
const NONE = numbers('60316 60319 60320 60321 60336 60360 60389 60394 60400 60419 60429 60430 60435 60438 60439')

const digits = (code: string): string => code.replace('twilio/', '')
const documentedAs = (how: string): string[] =>
  TWILIO_ERRORS.filter((error) => error.documented === how).map(({ code }) => digits(code))

describe('the catalogue of Twilio', () => {
  test('has every code, as well documented as it is', () => {
    expect(documentedAs('page')).toEqual(PAGE)
    expect(documentedAs('short page')).toEqual(SHORT)
    expect(documentedAs('title only')).toEqual(TITLE_ONLY)
  })

  test.each(Object.entries(DATES))('pages of the date %s', (date, codes) => {
    expect(TWILIO_ERRORS.filter((error) => error.pageDate === date).map(({ code }) => digits(code))).toEqual(codes)
  })

  test('no other date', () => {
    const others = TWILIO_ERRORS.filter(({ pageDate }) => !Object.hasOwn(DATES, pageDate))
    expect(new Set(others.map(({ pageDate }) => pageDate))).toEqual(new Set(['undated']))
  })

  test('invents no code', () => {
    const codes = new Set(TWILIO_ERRORS.map(({ code }) => digits(code)))
    expect(NONE.filter((code) => codes.has(code))).toEqual([])
  })

  test('tells only documented statuses', () => {
    const told = TWILIO_ERRORS.flatMap(({ code, httpStatus }) =>
      httpStatus === undefined ? [] : [[digits(code), httpStatus]],
    )
    expect(Object.fromEntries(told)).toEqual(STATUS)
  })

  test.each(TWILIO_ERRORS)('$code is told whole', ({ code, causes, docs, fixes }) => {
    expect(docs).toEqual([`https://www.twilio.com/docs/api/errors/${digits(code)}`])
    for (const words of fixes) expect(words).toMatch(/[.?]$/)
    for (const cause of causes) {
      expect(cause.text).toMatch(/[.?]$/)
      if ('rules' in cause) expect(cause.rules.filter((id) => !ruleById(id))).toEqual([])
      else expect(cause.instead).toMatch(/[.?]$/)
    }
  })
})
