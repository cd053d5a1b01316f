import { expect, test } from 'vitest'
import type { Incident, Json } from '../../src/model/index.ts'
import { lint } from '../helpers/lint.ts'
import { captured, har, type Step, text } from './har.ts'

const SOUND = captured('twilio-platform.registration')
const OPTIONS = captured('twilio-platform.creation-options')
const TITLE = 'Authenticator response invalid or not provided'
const VERIFY = { url: 'https://app.example.com/api/passkeys/verify', status: 500 }

async function incidentOf(...files: string[]): Promise<Incident> {
  const sources = files.map((content, index) => ({ name: `${index + 1}.har`, text: content, how: 'named' as const }))
  const { report } = await lint(sources, { together: true })
  if (!report.incident) throw new Error('no incident')
  return report.incident
}

const answered = (answer: Json, more: Partial<Step> = {}): string => har({ ...VERIFY, sent: SOUND, answer, ...more })

test.each<[string, Json, Partial<Step>?]>([
  ['a title', { error: TITLE }],
  ['a title that an SDK wrote something before', { error: `[HTTP 400] Unable to create record: ${TITLE}` }],
  ['a number', { ok: false, twilioCode: 60378, message: 'Twilio error' }],
  [
    'a page',
    `<html><body><pre>RestException: no<br> &nbsp; { status: 400, code: 60378 }</pre></body></html>`,
    { answerType: 'text/html' },
  ],
])('%s that the answer of the own server names is what the server said', async (_, answer, more) => {
  const { verdict, causes, questions = [] } = await incidentOf(answered(answer, more))
  expect(verdict).toBe('incomplete')
  expect(causes.map(({ rule, code, grade }) => [rule, code, grade])).toEqual([
    ['error-named-beside', 'twilio/60378', 'hint'],
  ])
  expect(questions.join('\n')).not.toContain('the body of the answer')
  expect(questions.join('\n')).toContain('what the server itself sent on')
})

test('the story shows it', async () => {
  const options = { url: 'https://app.example.com/api/passkeys/options', answer: OPTIONS }
  const { timeline = [] } = await incidentOf(
    har(options, { ...VERIFY, sent: SOUND, answer: { twilioCode: 60378 }, at: '2026-05-02T09:12:05.000Z' }),
  )
  expect(timeline.map(({ what, breaks }) => [what.replace(/^.*; /, ''), breaks])).toEqual([
    [expect.stringContaining('creation options'), undefined],
    ['answered: says 60378', true],
  ])
})

test('what is documented as that error is the cause, and first by it', async () => {
  const spoilt = { ...SOUND, rawId: `${SOUND.rawId}=`, authenticatorAttachment: 'any' }
  const { response, ...flat } = SOUND
  for (const [sent, answer] of [
    [spoilt, { twilioCode: 60376 }],
    [{ ...flat, ...(response as object), authenticatorAttachment: 'any' }, { error: TITLE }],
  ] as const) {
    const { verdict, causes } = await incidentOf(answered(answer, { sent }))
    expect(verdict).toBe('found')
    expect(causes[0]?.code).toBe('twilioCode' in answer ? 'twilio/60376' : 'twilio/60378')
    expect(causes.some(({ rule }) => rule === 'error-named-beside')).toBe(false)
  }
})

test('without the body of the request it is told of the request itself', async () => {
  const { verdict, causes } = await incidentOf(har({ ...VERIFY, answer: { twilioCode: 60378 } }))
  expect(verdict).toBe('incomplete')
  expect(causes).toMatchObject([
    { code: 'twilio/60378', grade: 'documented', name: '#1 POST /api/passkeys/verify → 500 (09:12:00)' },
  ])
})

test('a record in another form', async () => {
  const record = {
    request: { method: 'POST', ...VERIFY, body: SOUND },
    response: { status: 502, body: { error: TITLE } },
  }
  const { verdict, causes } = await incidentOf(text(record as Json))
  expect([verdict, causes[0]?.code]).toEqual(['incomplete', 'twilio/60378'])
})

test.each([
  ['common words', { error: 'Verification failed' }],
  ['words that many servers say', { error: 'User not found' }],
  ['words of HTTP', { message: 'Internal Server Error' }],
])('a refusal in %s is not that nothing is wrong, and names no error', async (_, answer) => {
  const { verdict, causes, questions = [] } = await incidentOf(answered(answer))
  expect([verdict, causes]).toEqual(['incomplete', []])
  expect(questions[0]).toMatch(/^the line in the log of the server .*names no error that is known$/)
})

test('what is about something else, and what every site is asked for, refuses nothing', async () => {
  const others = [
    {
      url: 'https://app.example.com/img/passkey.png',
      method: 'GET',
      status: 404,
      answer: 'error 60378',
      answerType: 'text/html',
    },
    { url: 'https://app.example.com/api/cart', status: 500, answer: { twilioCode: 60378 } },
    { url: 'https://app.example.com/.well-known/passkey-endpoints', method: 'GET', status: 404, answer: 'no' },
  ]
  const { verdict, causes } = await incidentOf(
    har({ ...VERIFY, status: 200, sent: SOUND, answer: { ok: true } }, ...others),
  )
  expect([verdict, causes]).toEqual(['none', []])
})
