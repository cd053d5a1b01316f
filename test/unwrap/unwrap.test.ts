import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintText, type ReportPayload } from '../helpers/lint.ts'

const captured = (name: string): string =>
  readFileSync(new URL(`../../fixtures/captured/${name}.json`, import.meta.url), 'utf8')
const registration = JSON.parse(captured('twilio-platform.registration'))
const authentication = JSON.parse(captured('twilio-platform.authentication'))
const options = JSON.parse(captured('twilio-platform.creation-options'))

async function payloads(text: string): Promise<ReportPayload[]> {
  return (await lintText(text)).inputs[0]?.payloads ?? []
}

const shape = (all: ReportPayload[]): [string, string, string][] => all.map((p) => [p.kind, p.pointer, p.via.join(' ')])
const errors = (all: ReportPayload[]): string[] =>
  all.flatMap((p) => p.findings.filter((f) => f.severity === 'error').map((f) => f.rule))

describe('what a credential is wrapped in', () => {
  const text = JSON.stringify(registration)
  test.each<[string, string, [string, string, string][]]>([
    ['bare', text, [['registration', '', 'json']]],
    [
      'an array',
      JSON.stringify([registration, authentication]),
      [
        ['registration', '/0', 'json'],
        ['authentication', '/1', 'json'],
      ],
    ],
    ...['credential', 'content', 'authn_response', 'data', 'body', 'payload', 'somethingElse'].map(
      (name): [string, string, [string, string, string][]] => [
        `member ${name}`,
        JSON.stringify({ [name]: registration }),
        [['registration', `/${name}`, 'json']],
      ],
    ),
    [
      'two levels',
      JSON.stringify({ data: { credential: registration } }),
      [['registration', '/data/credential', 'json']],
    ],
    ['JSON in a string', JSON.stringify(text), [['registration', '', 'json json-string']]],
    ['JSON in a string member', JSON.stringify({ body: text }), [['registration', '', 'json json-string']]],
    [
      'JSON in a string, twice',
      JSON.stringify(JSON.stringify(text)),
      [['registration', '', 'json json-string json-string']],
    ],
    ['a form key', JSON.stringify({ [text]: '' }), [['registration', '', 'json form-key']]],
    ['a percent-encoded form key', `${encodeURIComponent(text)}=`, [['registration', '', 'form json']]],
    ['a byte order mark is read away before', text, [['registration', '', 'json']]],
  ])('%s', async (_name, input, expected) => {
    expect(shape(await payloads(input))).toEqual(expected)
  })

  test('a response that is JSON text is a fault, not a wrapping', async () => {
    const found = await payloads(JSON.stringify({ ...registration, response: JSON.stringify(registration.response) }))
    expect(errors(found)).toEqual(['response-is-json-text'])
    expect(found[0]?.findings[0]?.codes[0]).toBe('twilio/60378')
  })

  test('a form key is one error of the documented code', async () => {
    const found = await payloads(JSON.stringify({ [text]: '' }))
    expect(errors(found)).toEqual(['json-became-form-key'])
  })

  test('a factor and its options are two payloads, outer first', async () => {
    const factor = {
      sid: `YF${'0'.repeat(32)}`,
      status: 'verified',
      factor_type: 'passkeys',
      options: { publicKey: options },
    }
    expect(shape(await payloads(JSON.stringify(factor)))).toEqual([
      ['twilio-factor', '', 'json'],
      ['creation-options', '/options/publicKey', 'json'],
    ])
  })

  test('a URL beside the body names the endpoint', async () => {
    const wrapped = { url: 'https://verify.twilio.com/v2/Services/VA1/Passkeys/VerifyFactor', body: authentication }
    const found = await payloads(JSON.stringify(wrapped))
    expect(found[0]?.endpoint).toBe('twilio/VerifyFactor')
    expect(errors(found)).toEqual(['wrong-ceremony-for-endpoint'])
  })
})

describe('positions lead back to the pasted text', () => {
  const broken = { ...registration, authenticatorAttachment: 'any' }
  test.each<[string, string]>([
    ['bare', JSON.stringify(broken, null, 2)],
    ['in a string', JSON.stringify({ note: 'ä→𝄞', body: JSON.stringify(broken) })],
    ['in a string, twice', JSON.stringify({ a: JSON.stringify({ b: JSON.stringify(broken) }) })],
    ['form key', JSON.stringify({ [JSON.stringify(broken)]: '' })],
    ['percent-encoded', encodeURIComponent(JSON.stringify(broken))],
  ])('%s', async (_name, text) => {
    const finding = (await payloads(text))
      .flatMap((p) => p.findings)
      .find((f) => f.rule === 'authenticator-attachment-is-any')
    const line = text.split('\n')[(finding?.line ?? 0) - 1] ?? ''
    const spelling = line.slice((finding?.column ?? 0) - 1, (finding?.endColumn ?? 0) - 1)
    expect(spelling.replace(/[\\"]|%22/g, '')).toBe('any')
  })
})

describe('text that is no JSON', () => {
  test.each<[string, string, string | undefined, number | undefined]>([
    ['smart quotes', '{“id”: 1', 'typographic', 1],
    ['Python', "{'id': None, 'type': 'public-key']", 'Python', 1],
    ['single quotes', "{'id': 'abc']", 'single quotes', 1],
    ['console dump', '{\n rawId: ArrayBuffer(32),\n type: "public-key"}', 'console prints', 2],
    ['NaN', '{\n"id": NaN', 'NaN', 2],
  ])('%s is told', async (_name, text, words, line) => {
    const finding = (await payloads(text)).flatMap((p) => p.findings).find((f) => f.rule === 'json-invalid')
    expect(finding?.message).toContain(words)
    expect(finding?.line).toBe(line)
    expect(finding?.severity).toBe('error')
  })

  test('a payload behind a trailing comma is judged all the same', async () => {
    const text = JSON.stringify({ ...registration, authenticatorAttachment: 'any' }, null, 2).replace(/\n}$/, ',\n}')
    expect(errors(await payloads(text))).toEqual(['authenticator-attachment-is-any'])
  })

  test('a credential that is all a file holds but nothing known', async () => {
    expect(errors(await payloads('{"hello": "world"}'))).toEqual(['no-payload-found'])
    expect(errors(await payloads('[]'))).toEqual(['no-payload-found'])
    expect(errors(await payloads('null'))).toEqual(['no-payload-found'])
  })

  test('100,000 brackets are refused, not parsed', async () => {
    for (const open of ['[', '{"a":', '{"a":['])
      expect(errors(await payloads(open.repeat(100_000)))).toEqual(['input-is-too-deep'])
  })
})
