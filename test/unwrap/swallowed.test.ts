import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unwrap } from '../../src/unwrap/index.ts'

const capture = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../fixtures/captured/${name}.json`, import.meta.url), 'utf8'))
const REG = capture('twilio-platform.registration')
const AUTH = capture('twilio-platform.authentication')

const kindsIn = (value: unknown): string[] =>
  unwrap({ name: 'x', text: JSON.stringify(value), how: 'named' }).map(({ recognition }) => recognition?.kind ?? '-')

const webhook = (parameters: object): string =>
  JSON.stringify({ resource_sid: 'VA1', error_code: '60377', more_info: {}, webhook: { request: { parameters } } })

const YF = 'YF00000000000000000000000000000001'
const YC = 'YC00000000000000000000000000000001'

describe('an outer object swallows no credential', () => {
  test.each([
    ['a factor sid beside it', { factorSid: YF, credential: REG }],
    ['a factor sid and the identity', { factor_sid: YF, identity: 'someone', attestation: REG }],
    ['the members of a factor request', { identity: 'someone', friendly_name: 'My passkey', credential: REG }],
    ['a strategy of another framework', { strategy: 'webauthn', options: {}, response: REG }],
    ['an envelope with a Payload', { Sid: '1', Level: 'info', Payload: REG }],
    ['an envelope with a Payload as text', { AccountSid: '1', PayloadType: 'json', Payload: JSON.stringify(REG) }],
    ['an envelope around an envelope', { Sid: '1', Level: 'info', Payload: { credential: REG } }],
    ['an error of its own', { name: 'PasskeyError', message: 'failed', credential: REG }],
    ['an HTTP error', { name: 'HTTPError', message: '400', request: { url: '/x' }, options: { json: REG } }],
    [
      'an axios error',
      { name: 'AxiosError', message: '400', config: { url: '/x', data: JSON.stringify(REG) }, code: 'ERR_BAD_REQUEST' },
    ],
  ])('%s is a form of somebody else', (_, value) => {
    expect(kindsIn(value)).toEqual(['registration'])
  })

  test.each([
    ['a factor', { sid: YF, status: 'unverified', credential: REG }, ['twilio-factor', 'registration']],
    ['a challenge', { sid: YC, status: 'pending', passkey: { body: AUTH } }, ['twilio-challenge', 'authentication']],
    [
      'an answered error',
      { code: 60377, message: 'x', status: 400, sent: JSON.stringify(AUTH) },
      ['twilio-error', 'authentication'],
    ],
    [
      'a debugger event',
      { Sid: 'NO1', AccountSid: 'AC1', Level: 'Error', PayloadType: 'application/json', Payload: webhook(AUTH) },
      ['twilio-error', 'twilio-error', 'authentication'],
    ],
    ['a user', { user_id: 'auth0|1', email: 'a@b.example', credential: REG }, ['auth0-user', 'registration']],
    [
      'options',
      { publicKey: { rpId: 'a.example', challenge: 'AAAA', allowCredentials: [], result: AUTH } },
      ['request-options', 'authentication'],
    ],
  ])('%s keeps its kind, and what is in it is found', (_, value, kinds) => {
    expect(kindsIn(value)).toEqual(kinds)
  })

  test.each([
    ['descriptors', { rpId: 'a.example', challenge: 'AAAA', allowCredentials: [{ id: 'AAAA', type: 'public-key' }] }],
    ['nothing', { rpId: 'a.example', challenge: 'AAAA', credential: {}, data: {} }],
    ['an id and a type', { rpId: 'a.example', challenge: 'AAAA', credential: { id: 'AAAA', type: 'public-key' } }],
  ])('in options, %s is no credential', (_, value) => {
    expect(kindsIn(value)).toEqual(['request-options'])
  })

  test('an error of the browser stays one', () => {
    expect(kindsIn({ name: 'NotAllowedError', message: 'timed out', code: 0 })).toEqual(['webauthn-error'])
  })
})
