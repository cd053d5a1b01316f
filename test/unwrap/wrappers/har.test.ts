import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'
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

test.each([
  ['a program of no known type', 'https://app.example.org/app', 'application/octet-stream'],
  ['a program as a text', 'https://app.example.org/app', 'text/plain'],
  ['a source map', 'https://app.example.org/app.js.map', 'application/json'],
])('%s holds none, either', async (_, url, answerType) => {
  const program = `const fields = { state: app.state, passkey: '', action: 'default' }\nconst x = { id: c.id, rawId: 'AQID', type: 'public-key', response: { clientDataJSON: 'e30' } }`
  const answer = answerType === 'application/json' ? JSON.stringify({ version: 3, sourcesContent: [program] }) : program
  const found = await pasted(har({ url, method: 'GET', answerType, answer }))
  expect(found.map(({ kind }) => kind)).toEqual(['unknown'])
})

test('the address of its endpoint says who receives it, and its Content-Type how it was sent', async () => {
  const [{ endpoint } = { endpoint: '' }] = await pasted(sending(SOUND))
  expect(endpoint).toBe('twilio/VerifyFactor')
  const { inputs } = await lintText(sending(SOUND, { type: 'text/plain' }))
  expect(inputs[0]?.payloads[0]?.findings.map(({ rule }) => rule)).toContain('credential-content-type')
})

describe('a HAR file that breaks off anywhere', () => {
  const WHOLE = readFileSync(new URL('../../../fixtures/recorded/twilio-good.har', import.meta.url), 'utf8')
  const CUTS = Array.from({ length: 24 }, (_, at) => Math.floor((WHOLE.length * (at + 1)) / 25))

  const told = async (text: string) => {
    const payloads = (await lintText(text)).inputs.flatMap((input) => input.payloads)
    const errors = payloads.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))
    return {
      kinds: payloads.map(({ kind }) => kind).filter((kind) => kind !== 'unknown'),
      rules: errors.map(({ rule }) => rule),
    }
  }

  test.each(CUTS)('after %i characters, shows what is left, and that the rest is missing', async (length) => {
    const [whole, found] = [await told(WHOLE), await told(WHOLE.slice(0, length))]
    expect(found.kinds).toEqual(whole.kinds.slice(0, found.kinds.length))
    expect(found.rules).toEqual(['text-breaks-off'])
  })
})

test('entries that are none, and members that are not what they should be, are passed by', async () => {
  const { log } = JSON.parse(sending(FAULTY))
  const odd = [
    null,
    5,
    {},
    { request: 5, response: [1] },
    {
      startedDateTime: {},
      request: { url: 7, headers: 'x', postData: { text: 1, params: [null] } },
      response: { status: 'x', content: { text: 5 } },
      _webSocketMessages: [null, {}],
    },
  ]
  const found = await pasted(JSON.stringify({ log: { ...log, entries: [...odd, ...log.entries, ...odd] } }))
  expect(found.map(({ kind, errors }) => [kind, errors.map((one) => one.replaceAll('\\', ''))])).toEqual([
    ['registration', ['"any"']],
  ])
})
