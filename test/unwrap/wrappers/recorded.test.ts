import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintText } from '../../../src/index.ts'
import { unwrap } from '../../../src/unwrap/index.ts'
import { EVENTS, MOMENT } from './recorded.ts'

const SIGN_IN = JSON.stringify(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/captured/twilio-platform.authentication.json', import.meta.url), 'utf8'),
  ),
)
const ANY = SIGN_IN.replace('"authenticatorAttachment":"platform"', '"authenticatorAttachment":"any"')
/** `any` as it stands, in base64 at three places of a group. */
const SPELLINGS = /any|YW55|Fue|hbn/

/** All that is told but what had to be undone, each with the text at its place. */
async function told(text: string): Promise<{ kinds: string[]; rules: string[]; texts: string[] }> {
  const { inputs } = await lintText(text)
  const payloads = inputs.flatMap((input) => input.payloads)
  const findings = payloads.flatMap((payload) => payload.findings).filter(({ rule }) => rule !== 'payload-was-wrapped')
  const lines = text.split('\n')
  return {
    kinds: payloads.map(({ kind }) => kind),
    rules: findings.map(({ rule }) => rule),
    texts: findings.map(({ line = 1, column = 1, endColumn = 1 }) =>
      (lines[line - 1] ?? '').slice(column - 1, endColumn - 1),
    ),
  }
}
const hintsOf = (text: string) => unwrap({ name: 'x', text, how: 'named' })[0]?.hints

describe.each(Object.entries(EVENTS))('%s', (_, { write, at, to }) => {
  test('a sound sign-in is found without a finding', async () => {
    expect(await told(write(SIGN_IN))).toEqual({ kinds: ['authentication'], rules: [], texts: [] })
  })

  test('a fault stands where it was pasted', async () => {
    const { rules, texts } = await told(write(ANY))
    expect(rules).toEqual(['authenticator-attachment-is-any'])
    expect(texts.join()).toMatch(SPELLINGS)
  })

  test.skipIf(!at)('it is as old as the record', () => {
    expect(hintsOf(write(SIGN_IN))?.capturedAt).toBe(Date.parse(MOMENT))
  })

  test.runIf(to)('its address is that of the record', () => {
    expect(hintsOf(write(SIGN_IN))?.endpoint).toBe('twilio/ApproveChallenge')
  })

  test.runIf(to === 'the body')('its body is judged as it was sent', async () => {
    expect((await told(write(`{"credential":${SIGN_IN}}`))).rules).toContain('credential-is-wrapped')
  })
})

const URL_ = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000000/Passkeys/ApproveChallenge'
const wrapped = { credential: JSON.parse(SIGN_IN) }

test.each([
  ['what a client got, beside its request', { config: { url: URL_ }, status: 200, data: wrapped }],
  ['what fetch got', { url: URL_, ok: true, status: 200, data: wrapped }],
  ['what a log says of an answer', { url: URL_, status_code: '200', body: JSON.stringify(wrapped) }],
  ['what was logged beside a request', { req: { url: URL_ }, payload: wrapped }],
  ['the answer to a request', { request: { url: URL_, method: 'POST' }, response: { body: wrapped } }],
])('%s is no body that was sent', async (_, record) => {
  expect((await told(JSON.stringify(record))).rules).toEqual([])
})

test.each([
  ['a status and a method', { url: URL_, method: 'POST', status: 400, body: wrapped }],
  ['a status and a body that is called that of the request', { url: URL_, status: 400, requestBody: wrapped }],
  ['a status that is none', { url: URL_, status: 'pending', data: wrapped }],
])('beside %s a body was sent', async (_, record) => {
  expect((await told(JSON.stringify(record))).rules).toEqual(['credential-is-wrapped'])
})

test('beside a status without a method stands the answer', () => {
  const error = { code: 60377, message: 'Authenticator attachment invalid', status: 400 }
  expect(hintsOf(JSON.stringify({ url: URL_, status: 400, data: error }))).toMatchObject({
    side: 'answer',
    exchange: { status: 400, url: URL_ },
  })
})

test.each([
  ['of a list of {key, value}', { url: URL_, header: [{ key: 'content-type', value: 'text/plain' }], body: SIGN_IN }],
  ['of pairs', { url: URL_, headers: [['Content-Type', 'text/plain']], data: SIGN_IN }],
  ['of lines', { url: URL_, headers: 'Accept: */*\nContent-Type: text/plain\n', rawModeData: SIGN_IN }],
  ['of lists', { url: URL_, headers: { 'content-type': ['text/plain'] }, body: SIGN_IN }],
  ['of the body', { url: URL_, body: { mimeType: 'text/plain', text: SIGN_IN } }],
])('the Content-Type %s is that of the request', async (_, record) => {
  expect((await told(JSON.stringify(record))).rules).toEqual(['credential-content-type'])
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
