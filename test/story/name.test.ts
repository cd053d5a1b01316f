import { describe, expect, test } from 'vitest'
import { nameOf, pathOf } from '../../src/story/name.ts'
import { lintText } from '../helpers/lint.ts'
import { captured } from './har.ts'

test('a request is called by number, method, path, status and time', () => {
  const at = Date.parse('2026-05-02T11:12:03+02:00')
  const url = 'https://verify.twilio.com/v2/Services/VA0123456789abcdef0123456789abcdef/Passkeys/ApproveChallenge?x=1'
  expect(nameOf({ number: 6, method: 'POST', url, status: 400, at })).toBe(
    '#6 POST /v2/Services/…/Passkeys/ApproveChallenge → 400 (09:12:03)',
  )
  expect(nameOf({ method: 'POST', url: '/login' })).toBe('POST /login')
})

describe('of a path are told words, not', () => {
  test.each([
    ['the query', '/cb?code=123456#access_token=abc', '/cb'],
    ['a UUID', '/users/7e9a3d52-0b61-4c8f-a1e7-2d4b6f8091c3/passkeys', '/users/…/passkeys'],
    ['the name of a user', '/v1/users/ada/passkeys', '/v1/users/…/passkeys'],
    ['an identity', '/v2/Services/x/Entities/ada-lovelace/Factors', '/v2/Services/x/Entities/…/Factors'],
    ['an address', '/invite/ada@example.com', '/invite/…'],
    ['a one-time code', '/verify/482913', '/verify/…'],
    ['a token', '/reset/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', '/reset/…'],
    ['an escaped text', '/a/%1b%5b31m', '/a/…'],
  ])('%s', (_, path, shown) => {
    expect(pathOf(`https://app.example.org${path}`)).toBe(shown)
  })

  test.each([
    '/u/passkey-enrollment-local',
    '/me/v1/authentication-methods/passkey|new/verify',
    '/.well-known/webauthn',
    '/api/v2/connections',
  ])('but %s as it is', (path) => {
    expect(pathOf(path)).toBe(path)
  })
})

test('a long path keeps its beginning and its end', () => {
  expect(pathOf(`/api${'/more'.repeat(30)}/verify`)).toBe('/api/…/verify')
})

test('what a terminal would obey is spelled out, and what is no method is none', () => {
  expect(nameOf({ method: 'PO\u001b[31mST', url: '/a\u202eb' })).toBe('… /a\\u{202e}b')
})

const CREDENTIAL = JSON.stringify(captured('twilio-platform.authentication'))
const ERROR = '{"code":60377,"message":"x","more_info":"https://www.twilio.com/docs/errors/60377","status":400}'
const names = async (text: string) =>
  (await lintText(text)).inputs.flatMap(({ payloads }) => payloads.map(({ kind, name }) => [kind, name]))

describe('a request has its name, too,', () => {
  test('as raw messages, with the status of its answer', async () => {
    const text = `POST /passkeys/login HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\n\r\n${CREDENTIAL}\r\n\r\nHTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n${ERROR}`
    expect(await names(text)).toEqual([
      ['authentication', 'POST /passkeys/login → 400'],
      ['twilio-error', 'POST /passkeys/login → 400'],
    ])
  })

  test('as a cURL command', async () => {
    expect(await names(`curl https://a.example/login -H 'Content-Type: application/json' -d '${CREDENTIAL}'`)).toEqual([
      ['authentication', 'POST /login'],
    ])
  })

  test('as an object with the request and its answer', async () => {
    const text = JSON.stringify([
      {
        timestamp: '2026-05-02T09:12:00Z',
        request: { method: 'post', url: '/login', body: CREDENTIAL },
        response: { status: 400, body: ERROR },
      },
    ])
    expect(await names(text)).toEqual([
      ['authentication', 'POST /login → 400 (09:12:00)'],
      ['twilio-error', 'POST /login → 400 (09:12:00)'],
    ])
  })

  test('but not an object that has an address of its own', async () => {
    const factor = {
      sid: 'YF048d1a7e2c3b4d5e6f708192a3b4c5d6',
      status: 'verified',
      factor_type: 'passkeys',
      url: 'https://verify.twilio.com/v2/x',
    }
    expect(await names(JSON.stringify(factor))).toEqual([['twilio-factor', undefined]])
  })
})
