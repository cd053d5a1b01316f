import { describe, expect, test } from 'vitest'
import { lintText } from '../../../src/index.ts'
import { entry, har, type Step } from '../../story/har.ts'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const VERIFY = 'https://verify.twilio.com/v2/Services/VA0123456789abcdef0123456789abcdef/Passkeys/VerifyFactor'
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const sending = (sent: string, step: Partial<Step> = {}): string =>
  har(
    { url: 'https://app.example.org/', method: 'GET', answer: '<html></html>', answerType: 'text/html' },
    { url: VERIFY, sent, ...step },
  )

/** With the credential where recorders put it. */
const FORMS: readonly (readonly [string, (json: string) => string])[] = [
  ['the text of postData', (json) => sending(json)],
  ['the text, over several lines', (json) => sending(JSON.stringify(JSON.parse(json), null, 2))],
  ['the log alone', (json) => JSON.stringify(JSON.parse(sending(json)).log)],
  ['one entry alone', (json) => JSON.stringify(entry({ url: VERIFY, sent: json }))],
  ['a list of entries', (json) => JSON.stringify([entry({ url: VERIFY, sent: json })])],
  [
    'a text in base64',
    (json) =>
      sending('', {
        extra: {
          request: {
            method: 'POST',
            url: VERIFY,
            headers: [],
            postData: { mimeType: 'application/json', text: base64(json), encoding: 'base64' },
          },
        },
      }),
  ],
  [
    'a frame that was sent',
    (json) =>
      har({
        url: 'wss://app.example.org/socket',
        method: 'GET',
        status: 101,
        extra: {
          _webSocketMessages: [{ type: 'send', time: 1777713120.5, opcode: 1, data: `{"credential":${json}}` }],
        },
      }),
  ],
  ['an answer', (json) => har({ url: 'https://app.example.org/last', answer: `{"credential":${json}}` })],
  [
    'an answer in base64',
    (json) =>
      har({
        url: 'https://app.example.org/last',
        extra: {
          response: {
            status: 200,
            headers: [],
            content: { size: 9, mimeType: 'application/json', text: base64(json), encoding: 'base64' },
          },
        },
      }),
  ],
  [
    'a parameter of a form',
    (json) =>
      har({
        url: 'https://app.example.org/u',
        extra: {
          request: {
            method: 'POST',
            url: 'https://app.example.org/u',
            headers: [],
            postData: { mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'credential', value: json }] },
          },
        },
      }),
  ],
]

describe.each(FORMS)('in a HAR file: %s', (_, write) => {
  test('a sound registration has no error', async () => {
    const found = await pasted(write(onOneLine(SOUND)))
    expect(found.map(({ kind, errors }) => [kind, errors])).toEqual([['registration', []]])
  })

  test('the fault of one is shown where it stands', async () => {
    const [found, ...more] = await pasted(write(onOneLine(FAULTY)))
    expect(more).toEqual([])
    expect(found?.errors).toHaveLength(1)
    const [shown = ''] = found?.errors ?? []
    if (!write('{}').includes(base64('{}'))) expect(shown.replaceAll('\\', '')).toBe('"any"')
    else expect(Buffer.from(shown, 'base64').toString()).toContain('any')
  })
})

const names = async (text: string): Promise<(string | undefined)[]> =>
  (await lintText(text)).inputs.flatMap(({ payloads }) => payloads.map(({ name }) => name))

test('what stands in it is called by its request, with the number of the entry and the time', async () => {
  expect(
    await names(
      sending(SOUND, {
        status: 400,
        answer: { code: 60377, message: 'x', more_info: 'https://www.twilio.com/docs/errors/60377', status: 400 },
      }),
    ),
  ).toEqual([
    '#2 POST /v2/Services/…/Passkeys/VerifyFactor → 400 (09:12:00)',
    '#2 POST /v2/Services/…/Passkeys/VerifyFactor → 400 (09:12:00)',
  ])
})

test.each([
  ['a script', 'text/javascript', `const x = ${SOUND}`],
  ['a style sheet', 'text/css', `a{}/* ${onOneLine(SOUND)} */`],
])('%s that speaks of one holds none', async (_, answerType, answer) => {
  const text = har({ url: 'https://app.example.org/x', method: 'GET', answerType, answer })
  expect((await pasted(text)).map(({ kind }) => kind)).toEqual(['unknown'])
})

test('the address of its endpoint says who receives it, and its Content-Type how it was sent', async () => {
  const [{ endpoint } = { endpoint: '' }] = await pasted(sending(SOUND))
  expect(endpoint).toBe('twilio/VerifyFactor')
  const { inputs } = await lintText(sending(SOUND, { type: 'text/plain' }))
  expect(inputs[0]?.payloads[0]?.findings.map(({ rule }) => rule)).toContain('credential-content-type')
})
