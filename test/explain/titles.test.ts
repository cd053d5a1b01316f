import { describe, expect, test } from 'vitest'
import { idOf } from '../../src/explain/explanation.ts'
import { recognise } from '../../src/explain/recognise.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'
import { CATALOGUE } from './run.ts'

const ids = (text: string): string[] => recognise(text, CATALOGUE).found.map(idOf)
const known = DOCUMENTED_ERRORS.filter(({ title }) => !title.startsWith('('))

describe('a title', () => {
  test.each(known.map(({ code, title }) => [code, title] as const))('%s: %s', (code, title) => {
    expect(ids(title)).toContain(code)
    expect(recognise(title, CATALOGUE).answered).toBe(ids(title).length)
  })

  /** What the SDKs of Twilio, and consoles, write before it. */
  const PREFIXES = [
    'RestException: ',
    'Unhandled Rejection (RestException): ',
    '[HTTP 400] Unable to create record : ',
    'Twilio.Exceptions.ApiException: ',
    'com.twilio.exception.ApiException: ',
    'twilio.base.exceptions.TwilioRestException: HTTP 400 error: Unable to create record: ',
    'Status: 400 - ApiError 0: ',
    '2026-11-25T08:00:00.000Z ERROR verify: ',
    'Uncaught (in promise) Error: ',
  ]
  test.each(PREFIXES)('behind "%s"', (prefix) => {
    const missed = known.filter(({ code, title }) => !ids(prefix + title).includes(code)).map(({ title }) => title)
    expect(missed).toEqual([])
  })

  test.each([
    ['the page was Not Found in the cache', 'twilio/20404'],
    ['challenge expiredness is no word', 'twilio/60323'],
    ['our Network Error page', 'twilio/60401'],
  ])('within a sentence about something else: %s', (text, code) => {
    expect(ids(text)).not.toContain(code)
  })

  test('two errors of one title are both answered, and part of a longer title is not one', () => {
    expect(ids('Factor is unverified').slice(0, 2).sort()).toEqual(['twilio/60318', 'twilio/60535'])
    expect(ids('Challenge details invalid or not provided')).toEqual(['twilio/60368'])
  })
})

test.each(CATALOGUE.rules.map(({ id, summary }) => [id, summary] as const))('the summary of %s', (id, summary) => {
  expect(ids(summary)).toContain(id)
})
