import { describe, expect, test } from 'vitest'
import { unwrap } from '../../../src/unwrap/index.ts'
import { CLIENTS } from './records/clients.ts'
import { FUNCTIONS } from './records/functions.ts'
import { LOGS } from './records/logs.ts'
import { MONITORS } from './records/monitors.ts'
import { MOMENT, type Recorded } from './records/record.ts'
import { ADDRESS, ANY, SIGN_IN, told } from './sent.ts'

/** `any` as it stands, in base64 at three places of a group. */
const SPELLINGS = /any|YW55|Fue|hbn/

const hintsOf = (text: string) => unwrap({ name: 'x', text, how: 'named' })[0]?.hints

const EVENTS = Object.entries({ ...FUNCTIONS, ...MONITORS, ...LOGS, ...CLIENTS })
const those = (are: (record: Recorded) => boolean) => EVENTS.filter(([, record]) => are(record))

describe.each(EVENTS)('%s', (_, { write }) => {
  test('a sound sign-in is found without a finding', async () => {
    const { kinds, rules } = await told(write(SIGN_IN), { infos: true })
    expect({ kinds, rules }).toEqual({ kinds: ['authentication'], rules: [] })
  })

  test('a fault stands where it was pasted', async () => {
    const { rules, texts } = await told(write(ANY), { infos: true })
    expect(rules).toEqual(['authenticator-attachment-is-any'])
    expect(texts.join()).toMatch(SPELLINGS)
  })
})

test.each(those(({ at }) => at === true))('%s: it is as old as the record', (_, { write }) => {
  expect(hintsOf(write(SIGN_IN))?.capturedAt).toBe(Date.parse(MOMENT))
})

test.each(those(({ to }) => to !== undefined))('%s: its address is that of the record', (_, { write }) => {
  expect(hintsOf(write(SIGN_IN))?.endpoint).toBe('twilio/ApproveChallenge')
})

test.each(those(({ to }) => to === 'the body'))('%s: its body is judged as it was sent', async (_, { write }) => {
  expect((await told(write(`{"credential":${SIGN_IN}}`))).rules).toContain('credential-is-wrapped')
})

const wrapped = { credential: JSON.parse(SIGN_IN) }

test.each([
  ['what a client got, beside its request', { config: { url: ADDRESS }, status: 200, data: wrapped }],
  ['what fetch got', { url: ADDRESS, ok: true, status: 200, data: wrapped }],
  ['what a log says of an answer', { url: ADDRESS, status_code: '200', body: JSON.stringify(wrapped) }],
  ['what was logged beside a request', { req: { url: ADDRESS }, payload: wrapped }],
  ['the answer to a request', { request: { url: ADDRESS, method: 'POST' }, response: { body: wrapped } }],
])('%s is no body that was sent', async (_, record) => {
  expect((await told(JSON.stringify(record), { infos: true })).rules).toEqual([])
})

test.each([
  ['a status and a method', { url: ADDRESS, method: 'POST', status: 400, body: wrapped }],
  ['a status and a body that is called that of the request', { url: ADDRESS, status: 400, requestBody: wrapped }],
  ['a status that is none', { url: ADDRESS, status: 'pending', data: wrapped }],
])('beside %s a body was sent', async (_, record) => {
  expect((await told(JSON.stringify(record), { infos: true })).rules).toEqual(['credential-is-wrapped'])
})

test('beside a status without a method stands the answer', () => {
  const error = { code: 60377, message: 'Authenticator attachment invalid', status: 400 }
  expect(hintsOf(JSON.stringify({ url: ADDRESS, status: 400, data: error }))).toMatchObject({
    side: 'answer',
    exchange: { status: 400, url: ADDRESS },
  })
})

test.each([
  [
    'of a list of {key, value}',
    { url: ADDRESS, header: [{ key: 'content-type', value: 'text/plain' }], body: SIGN_IN },
  ],
  ['of pairs', { url: ADDRESS, headers: [['Content-Type', 'text/plain']], data: SIGN_IN }],
  ['of lines', { url: ADDRESS, headers: 'Accept: */*\nContent-Type: text/plain\n', rawModeData: SIGN_IN }],
  ['of lists', { url: ADDRESS, headers: { 'content-type': ['text/plain'] }, body: SIGN_IN }],
  ['of the body', { url: ADDRESS, body: { mimeType: 'text/plain', text: SIGN_IN } }],
])('the Content-Type %s is that of the request', async (_, record) => {
  expect((await told(JSON.stringify(record), { infos: true })).rules).toEqual(['credential-content-type'])
})

test.each([
  ['a duration', { time: 12.5, credential: wrapped }],
  ['a moment without a zone', { time: '2026-05-01 10:00:00', credential: wrapped }],
  ['when a record was made', { created_at: '2020-05-01T10:00:00Z', user: wrapped }],
])('%s is no time of the capture', (_, record) => {
  expect(hintsOf(JSON.stringify(record))?.capturedAt).toBeUndefined()
})

test.each([
  ['a message without an object', { message: `verify ${'x'.repeat(200)} { nothing }` }],
  [
    'an object of something else behind words',
    { message: `slow request of the day, look here: {"id":"abc","took":12,"path":"/x"}` },
  ],
  [
    'an operation without values',
    { query: 'mutation Verify($credential: CredentialInput!) { verify(credential: $credential) { ok } }' },
  ],
])('%s is no payload', async (_, record) => {
  expect((await told(JSON.stringify(record))).kinds).toEqual(['unknown'])
})
