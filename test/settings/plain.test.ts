import { expect, test } from 'vitest'
import { judgingFrom, type PlainJudging, readJudging } from '../../src/settings/plain.ts'

test('what is written in JSON is what flags say', () => {
  const plain: PlainJudging = {
    target: 'auth0',
    as: 'registration',
    origin: 'https://example.com',
    rpId: 'example.com',
    challenge: 'AAAA',
    storedCounter: 4294967295,
    requireUserVerification: true,
    now: '2026-03-01T09:30:00Z',
    disable: ['encoding'],
    only: ['60377'],
    rules: { '60380': 'off' },
    accepts: ['hex'],
  }
  expect(judgingFrom(plain)).toEqual({ ...plain, as: { kind: 'registration' }, now: Date.UTC(2026, 2, 1, 9, 30) })
})

/** As somebody writes it who has no types. */
const read = (json: string) => () => judgingFrom(JSON.parse(json), 'login.json: ')

test.each([
  ['{"orgin":"https://example.com"}', 'login.json: unknown member "orgin". Did you mean "origin"?'],
  ['{"origin":5}', 'login.json: origin: expected a string, received the number 5.'],
  ['{"origin":"example.com"}', 'login.json: origin: An origin is a scheme and a host'],
  [
    '{"target":"twillio"}',
    'login.json: target: Allowed: twilio, auth0, stytch, cognito, supabase, kratos, keycloak, hanko, better-auth, passwordless, clerk, huawei, okta, entra, ping, webauthn. Did you mean "twilio"?',
  ],
  ['{"as":"VerifyFaktor"}', 'Did you mean "VerifyFactor"?'],
  ['{"storedCounter":"7"}', 'login.json: storedCounter: expected a number, received a string.'],
  ['{"storedCounter":4294967296}', 'login.json: storedCounter: Write a whole number up to 4294967295.'],
  ['{"storedCounter":1.5}', 'login.json: storedCounter: Write a whole number, 0 or more.'],
  [
    '{"requireUserVerification":"yes"}',
    'login.json: requireUserVerification: expected true or false, received a string.',
  ],
  ['{"now":"yesterday"}', 'login.json: now: Write it with its time zone'],
  ['{"disable":"encoding"}', 'login.json: disable: expected a list of strings, received a string.'],
  ['{"rules":["encoding"]}', 'login.json: rules: expected an object, received an array of 1.'],
  ['{"rules":{"encoding":"warnin"}}', 'login.json: rules: Allowed: error, warning, info, off. Did you mean "warning"?'],
  ['{"accepts":["hexx"]}', 'Did you mean "hex"?'],
  ['{"__proto__":{"origin":"https://example.com"}}', 'login.json: unknown member "__proto__".'],
])('%s is refused in words', (json, words) => {
  expect(read(json)).toThrow(words)
  expect(read(json)).toThrow(expect.objectContaining({ name: 'UsageError' }))
})

test('members that the caller reads itself are none of its business', () => {
  expect(judgingFrom(JSON.parse('{"expect":["60377"],"target":"auth0"}'), '', ['expect'])).toEqual({ target: 'auth0' })
})

test('every problem is told to who wants them all', () => {
  const problems: string[] = []
  const judging = readJudging(JSON.parse('{"origin":1,"rpId":"example.com","now":"2026"}'), (member) =>
    problems.push(member),
  )
  expect([judging, problems]).toEqual([{ rpId: 'example.com' }, ['origin', 'now']])
})
