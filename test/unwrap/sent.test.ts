import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import type { Json, Payload } from '../../src/model/index.ts'
import { unwrap } from '../../src/unwrap/index.ts'

const REG = JSON.parse(
  readFileSync(new URL('../../fixtures/captured/twilio-platform.registration.json', import.meta.url), 'utf8'),
)
const SERVICE = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000001'
const VERIFY = `${SERVICE}/Passkeys/VerifyFactor`

const payloadsIn = (value: Json, as = false): Payload[] =>
  unwrap({ name: 'x', text: JSON.stringify(value), how: 'named' }).map((candidate, index) =>
    classify(candidate, as ? { as: { endpoint: 'twilio/VerifyFactor' } } : {}, index === 0),
  )
const sentIn = (value: Json, as = false): (Payload['sent'] | undefined)[] =>
  payloadsIn(value, as).map(({ sent }) => sent)

describe('how a credential was sent', () => {
  test.each<[string, Json, Payload['sent']]>([
    ['as the body', { url: VERIFY, body: REG }, { bare: true }],
    ['as the text of the body', { url: VERIFY, body: JSON.stringify(REG) }, { bare: true }],
    ['in a member', { url: VERIFY, body: { 'a/b': REG } }, { wrapping: { as: 'member', name: 'a/b' } }],
    ['in a list', { url: VERIFY, data: [REG] }, { wrapping: { as: 'list' } }],
    ['in a text', { url: VERIFY, data: { x: JSON.stringify(REG) } }, { wrapping: { as: 'text' } }],
    ['to a factor', { url: `${SERVICE}/Passkeys/Factors/YF1`, data: REG }, { bare: true, elsewhere: true }],
    ['to an entity', { url: `${SERVICE}/Entities/me/Factors?a=1`, data: REG }, { bare: true, elsewhere: true }],
    [
      'to the URL that creates factors',
      { url: `${SERVICE}/Passkeys/Factors`, data: REG },
      { bare: true, elsewhere: true },
    ],
    [
      'with a header of its own',
      { url: VERIFY, headers: { 'content-type': 'text/plain' }, body: REG },
      { bare: true, contentType: 'text/plain' },
    ],
    [
      'as HAR keeps it',
      { request: { url: VERIFY, postData: { mimeType: 'text/plain', text: JSON.stringify(REG) } } },
      { bare: true, contentType: 'text/plain' },
    ],
    ['as the text of an init', { url: VERIFY, options: { body: JSON.stringify(REG) } }, { bare: true }],
    [
      'in a member called as a body is, in an init with headers',
      { url: VERIFY, init: { headers: { 'Content-Type': 'text/plain' }, body: { data: REG } } },
      { wrapping: { as: 'member', name: 'data' }, contentType: 'text/plain' },
    ],
    [
      'below a base',
      { baseURL: `${SERVICE}/`, url: '/Passkeys/VerifyFactor', data: [REG] },
      { wrapping: { as: 'list' } },
    ],
    [
      'below a base, elsewhere',
      { prefixUrl: SERVICE, url: 'Passkeys/Factors/YF1', json: REG },
      { bare: true, elsewhere: true },
    ],
    [
      'in an error of another client',
      { name: 'HTTPError', message: '400', options: { url: VERIFY, json: { data: REG } } },
      { wrapping: { as: 'member', name: 'data' } },
    ],
    [
      'in an HTTP error',
      { name: 'AxiosError', message: '400', config: { url: VERIFY, data: JSON.stringify({ credential: REG }) } },
      { wrapping: { as: 'member', name: 'credential' } },
    ],
  ])('%s', (_, value, sent) => {
    expect(sentIn(value)).toEqual([sent])
  })

  test.each<[string, Json]>([
    ['nowhere that is known', { url: '/api/verify', body: { credential: REG } }],
    ['without a request', { credential: REG }],
    ['beside a request', { url: VERIFY, method: 'GET', credential: REG }],
  ])('is unknown: %s', (_, value) => {
    expect(sentIn(value)).toEqual([undefined])
  })

  test('what the user calls by its endpoint is the body, unless it is a request with a body', () => {
    expect(sentIn({ passkey: REG }, true)).toEqual([{ wrapping: { as: 'member', name: 'passkey' } }])
    expect(sentIn(REG, true)).toEqual([{}])
    expect(sentIn({ resource: '/login', body: JSON.stringify(REG) }, true)).toEqual([{ bare: true }])
  })

  test('a form in a text is read where it has members of a credential', () => {
    const body = `id=${REG.id}&rawId=${REG.rawId}&type=public-key&response=%5Bobject+Object%5D`
    const [payload] = payloadsIn({ url: VERIFY, body })
    expect(payload?.credential?.members.response?.value).toBe('[object Object]')
    expect(payloadsIn({ url: VERIFY, body: 'a=1&b=2' })).toEqual([])
  })
})
