import { describe, expect, test } from 'vitest'
import { idOf } from '../../src/explain/explanation.ts'
import { recognise } from '../../src/explain/recognise.ts'
import { CATALOGUE, told } from './run.ts'

const first = (text: string) => recognise(text, CATALOGUE).found[0]
const firstCause = (text: string): string => {
  const one = first(text)
  return one?.kind === 'explanation' ? (one.explanation.causes[0]?.text ?? '') : ''
}
const said = (text: string): string => {
  const one = first(text)
  return one?.kind === 'explanation' ? one.explanation.said : ''
}

describe('what the values in a text decide comes first', () => {
  test.each([
    [
      'Unexpected authentication response origin "https://a.example.com", expected "http://a.example.com"',
      /scheme.*proxy/,
    ],
    [
      'Unexpected authentication response origin "http://localhost:5173", expected "http://localhost:3000"',
      /in the port/,
    ],
    [
      'Unexpected authentication response origin "https://www.example.com", expected "https://example.com"',
      /subdomain/,
    ],
    ['Unexpected authentication response origin "https://example.com", expected "https://example.com/"', /slash/],
    [
      'Unexpected authentication response origin "android:apk-key-hash:R7a3pyVqsyH0pkSX7xRRMsV5q1Gb4Yd9sXQ3yzvJ4mA", expected "https://example.com"',
      /Android app/,
    ],
    [
      'Unexpected authentication response challenge "SVfTnvUYTYX5KmJ8dOZxqg", expected "U1ZmVG52VVlUWVg1S21KOGRPWnhxZw"',
      /encoded once more/,
    ],
    [
      'Unexpected authentication response challenge "SVfTnvUYTYX5-mJ8dOZxqg", expected "SVfTnvUYTYX5+mJ8dOZxqg=="',
      /the same bytes/,
    ],
    ["Unexpected challenge b'SVfTnvUYTYX5KmJ8dOZxqg'", /Python/],
  ])('%s', (text, cause) => {
    expect(firstCause(text)).toMatch(cause)
  })

  test('two origins of two hosts decide nothing', () => {
    expect(
      firstCause('Unexpected authentication response origin "https://a.test", expected "https://b.test"'),
    ).not.toMatch(/^The two|^One /)
  })
})

describe('who threw', () => {
  test.each([
    ['Error: the challenge is not valid\n    at f (moz-extension://0b1/content.js:1:2)', 'a browser extension'],
    ['Error: the challenge is not valid\n    at f (/app/node_modules/fido2-lib/lib/main.js:1:2)', 'fido2-lib'],
    ['File "site-packages/webauthn/helpers/x.py", line 5\nValueError: the challenge is not valid', 'py_webauthn'],
  ])('%s', (text, who) => {
    expect(said(text)).toContain(who)
  })
})

describe('what is no answer', () => {
  test.each(['counter problem', 'something about the origin here', 'the signature thing'])('%s', async (text) => {
    const { out, err } = await told([text])
    expect(out).toBe('')
    expect(err).toContain('Paste the whole message')
  })
})

describe('a text of several errors', () => {
  const TWO =
    'Error: Unexpected RP ID hash\n    at a (b.js:1:1)\n\n2026-11-25 08:00:00 RestException: Challenge expired\n'
  test('is answered for each', async () => {
    const { out } = await told([TWO])
    expect(out).toMatch(/^twilio\/60323 /m)
    expect(out).toMatch(/^rp-id /m)
  })

  test('one failure with its cause is one', () => {
    const java =
      'a.b.ServiceException: Challenge expired\n    at x.Y.z(Y.java:1)\nCaused by: c.ApiException: Challenge expired'
    expect(recognise(java, CATALOGUE)).toMatchObject({ answered: 1 })
  })

  test('not more than four', () => {
    const many = ['60375', '60376', '60377', '60378', '60380', '60381'].map((code) => `error ${code}`).join('\n\n')
    const { answered, found } = recognise(many, CATALOGUE)
    expect([answered, found.length]).toEqual([4, 6])
  })
})

describe('--format json', () => {
  test('says what each text is', async () => {
    const { out, code } = await told(['E60383', 'bytes-are-hex', 'Error: Unexpected RP ID hash', 'no such thing'], {
      format: 'json',
    })
    const { schemaVersion, texts } = JSON.parse(out)
    expect([schemaVersion, code]).toEqual([1, 1])
    expect(texts.map((one: { known: boolean }) => one.known)).toEqual([true, true, true, false])
    expect(texts[0].answers[0]).toMatchObject({
      kind: 'code',
      code: 'twilio/60383',
      docs: [expect.stringContaining('60383')],
    })
    expect(texts[1].answers[0]).toMatchObject({
      kind: 'rule',
      rule: 'bytes-are-hex',
      codes: expect.arrayContaining(['twilio/60378']),
    })
    expect(texts[2].answers[0]).toMatchObject({ kind: 'text', id: 'rp-id', causes: expect.anything() })
  })

  test('ends well where every text is known', async () => {
    expect((await told(['E60383', 'bytes-are-hex'], { format: 'json' })).code).toBe(0)
  })
})

test.each([
  ['E60383', 'twilio/60383'],
  ['error_passkey-enrollment-failure', 'auth0/passkey-enrollment-failure'],
  ['Something went wrong…\nPlease try again.', 'auth0/passkey-enrollment-user-name-missing'],
  ['400 Bad Request: Cannot set both options.attributes and options.validation', 'auth0/invalid_body'],
  ['attributes must contain one active identifier', 'auth0/invalid_body'],
])('%s is %s', (text, code) => {
  expect(recognise(text, CATALOGUE).found.map(idOf)).toContain(code)
})
