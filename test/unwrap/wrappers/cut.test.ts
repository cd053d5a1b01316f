import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'
import { fc, runs } from '../../helpers/property.ts'

const captured = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/captured/${name}.json`, import.meta.url), 'utf8').trim()
const REG = captured('resident-key-platform.registration')
const AUTH = captured('twilio-platform.authentication')
const onOneLine = (json: string): string => JSON.stringify(JSON.parse(json))

const URL_ = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000000/Passkeys/'
const har = (entries: readonly (readonly [path: string, body: string])[]): string =>
  JSON.stringify({
    log: {
      version: '1.2',
      entries: entries.map(([path, text]) => ({
        startedDateTime: '2026-01-01T00:00:00Z',
        request: { method: 'POST', url: URL_ + path, postData: { mimeType: 'application/json', text } },
      })),
    },
  })

/** A text, and the offset from which on a cut hits what it holds. */
const FORMS: Record<string, (json: string) => string> = {
  'as it is': (json) => json,
  'on one line': onOneLine,
  'with line ends of Windows': (json) => json.replaceAll('\n', '\r\n'),
  'in a member': (json) => `{"credential":${onOneLine(json)},"more":1}`,
  'in a list': (json) => `[${onOneLine(json)}]`,
  'as a string': (json) => JSON.stringify(onOneLine(json)),
  'as a string in a member': (json) => JSON.stringify({ level: 'info', body: onOneLine(json) }),
  'behind the prefix of a log': (json) => `2026-01-01T00:00:00Z INFO POST /login body=${onOneLine(json)}`,
  'in a cURL command': (json) =>
    `curl https://example.com/ -H 'Content-Type: application/json' -d '${onOneLine(json)}'`,
  'in a request': (json) => `POST /login HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${json}`,
  'percent-encoded': (json) => encodeURIComponent(onOneLine(json)),
  'in base64': (json) => Buffer.from(onOneLine(json)).toString('base64'),
  'in a fence': (json) => `Here:\n\n\`\`\`json\n${json}\n`,
  quoted: (json) => json.replace(/^/gm, '> '),
}

const told = async (text: string) => {
  const { inputs, summary } = await lintText(text)
  const payloads = inputs.flatMap((input) => input.payloads)
  return { payloads, errors: summary.errors, findings: payloads.flatMap(({ findings }) => findings) }
}
const worse = ({ severity }: { severity: string }): boolean => severity !== 'info'

describe.each(Object.entries(FORMS))('%s', (_, write) => {
  test.each([
    ['a registration', REG],
    ['a sign-in', AUTH],
  ])('%s that breaks off anywhere is told as such, and as nothing else', async (_kind, json) => {
    const whole = write(json)
    const { findings: own } = await told(whole)
    const expected = [...own.filter(worse).map(({ rule }) => rule), 'text-breaks-off']
    const start = whole.search(/[{]|%7B|ey[A-Z]/)
    const end = whole.replace(/(?:["'}\]\s>`=]|%7D)+$|,"more":1\}$/, '').length - 1
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start + 60, max: end }), async (length) => {
        const text = whole.slice(0, length)
        const { findings } = await told(text)
        expect([text, findings.filter(worse).map(({ rule }) => rule)]).toEqual([text, expected])
      }),
      { numRuns: runs(120) },
    )
  })

  test('what is wrong before the end is told', async () => {
    const whole = write(REG.replace('"platform"', '"any"'))
    const { findings } = await told(whole.slice(0, Math.floor(whole.length / 2)))
    expect(findings.filter(worse).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['authenticator-attachment-is-any', 'text-breaks-off']),
    )
  })
})

const upTo = (text: string, mark: string, more = 0): string => text.slice(0, text.indexOf(mark) + mark.length + more)
const LINE = onOneLine(AUTH)

test.each([
  ['in a value', upTo(LINE, '"clientDataJSON":"', 9), 'it ends in response.clientDataJSON'],
  ['behind a colon', upTo(LINE, '"signature":'), 'it ends in response.signature'],
  ['behind a name', upTo(LINE, '"signature"'), 'it ends in response.signature'],
  ['in a name', upTo(LINE, '"sign'), 'it ends in response, so what would'],
  ['between members', upTo(LINE, '"response":{'), 'it ends in response, so what would'],
  ['in an escape', `${upTo(LINE, '"signature":"')}\\u00`, 'it ends in response.signature'],
  ['in an element', '{"id":"AAAA","rawId":"AAAA","response":{"transports":["usb","n', 'in response.transports[1]'],
  ['in a number', '{"id":"AAAA","rawId":"AAAA","response":{"publicKeyAlgorithm":-25', 'in response.publicKeyAlgorithm'],
  ['in a word', '{"id":"AAAA","rawId":"AAAA","clientExtensionResults":{"credProps":{"rk":tr', 'credProps.rk'],
  ['at the top', '{"id":"AAAA","rawId":"AAAA"', 'what would have followed is gone'],
  ['where a logger says so', `${upTo(LINE, '"clientDataJSON":"', 40)}… (truncated)`, 'in response.clientDataJSON'],
  ['where dots say so', `${upTo(LINE, '"type":"public-key"')}, ... [truncated 300 chars]`, 'what would have followed'],
  ['where a word says so', `${upTo(LINE, '"response":')} [TRUNCATED] status=400`, 'in response'],
])('a text that ends %s is told where', async (_, text, words) => {
  const { findings, payloads } = await told(text)
  expect(findings.filter(worse).map(({ rule, message }) => [rule, message])).toEqual([
    ['text-breaks-off', expect.stringContaining(words)],
  ])
  expect(payloads[0]?.kind).not.toBe('unknown')
})

test('the place is the value in which it breaks off, of the pasted text', async () => {
  const text = `10:00 body=${upTo(LINE, '"clientDataJSON":"', 9)}`
  const { findings } = await told(text)
  const { column = 0, endColumn = 0 } = findings.find(worse) ?? {}
  expect(text.slice(column - 1, endColumn - 1)).toBe(text.slice(text.indexOf('"eyJ')))
})

const bad = (json: string): string => json.replace('"platform"', '"any"')

test('the requests of a HAR before its end are judged in full', async () => {
  const text = har([
    ['ApproveChallenge', LINE.replace('"type":"public-key"', '"type":5')],
    ['ApproveChallenge', bad(LINE)],
    ['ApproveChallenge', LINE],
  ])
  const { payloads } = await told(text.slice(0, text.lastIndexOf('clientDataJSON') + 30))
  expect(payloads.map(({ findings }) => findings.filter(worse).map(({ rule }) => rule))).toEqual([
    ['type-unsupported'],
    ['authenticator-attachment-is-any'],
    ['text-breaks-off'],
  ])
  expect(payloads[2]?.findings.find(worse)?.message).toContain('in response.clientDataJSON')
})

test('what lies between the requests of a HAR may be cut as well', async () => {
  const text = har([['VerifyFactor', onOneLine(REG)]])
  const { findings } = await told(text.slice(0, text.length - 3))
  expect(findings.filter(worse).map(({ rule, message }) => [rule, message])).toEqual([
    ['text-breaks-off', expect.stringContaining('log.entries')],
  ])
})

test.each([
  ['in a string', 300],
  ['behind a colon', LINE.indexOf('"signature":') + 12],
  ['between members', LINE.indexOf(',"sig')],
])('of several lines one breaks off %s', async (_, length) => {
  const { payloads } = await told([bad(LINE), LINE.slice(0, length), bad(LINE), LINE].join('\n'))
  expect(payloads.map(({ findings }) => findings.filter(worse).map(({ rule }) => rule))).toEqual([
    ['authenticator-attachment-is-any'],
    ['text-breaks-off'],
    ['authenticator-attachment-is-any'],
    [],
  ])
})

test.each([
  '... (truncated)',
  '…(1234 more)',
  '[truncated]',
  '<truncated>',
  '... 512 more characters',
  '...[+120 chars]',
])('a value that ends in %s is there and unknown', async (mark) => {
  const { response, ...rest } = JSON.parse(AUTH)
  for (const name of ['clientDataJSON', 'authenticatorData', 'signature']) {
    const text = JSON.stringify({ ...rest, response: { ...response, [name]: `${response[name].slice(0, 21)}${mark}` } })
    const { findings } = await told(text)
    expect(findings.map(({ rule }) => rule)).toEqual(['value-redacted'])
  }
})

test.each(['{"', '{"a":1}, {"b', '[1, 2', '{"id":', '"abc', '{"a" "b"', 'true', '{"a":01'])(
  '%s ends in a report',
  async (text) => {
    const { errors } = await told(text)
    expect(errors).toBe(1)
  },
)

const FROM = LINE.indexOf('"response"') + 30

describe('a text that lacks its beginning', () => {
  test.each([
    ['a sign-in', AUTH],
    ['a registration', REG],
    ['a sign-in on one line', LINE],
    ['a registration on one line', onOneLine(REG)],
    ['one in a member', `{"credential":${LINE}}`],
    ['one in a list', `[${LINE}]`],
  ])('%s, from wherever it goes on, has no other finding', async (_, whole) => {
    const last = whole.lastIndexOf('"type"')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: last }), fc.constantFrom('', '…', '... '), async (from, mark) => {
        const text = mark + whole.slice(from)
        const { findings, errors } = await told(text)
        expect([text, findings.filter(worse).map(({ rule }) => rule)]).toEqual([
          text,
          [expect.stringMatching(/^(?:text-breaks-off|json-invalid|no-payload-found)$/)],
        ])
        expect(errors).toBe(1)
      }),
      { numRuns: runs(300) },
    )
  })

  test.each([
    ['in a value', LINE.slice(FROM)],
    ['behind dots', `…${LINE.slice(FROM)}`],
    ['at a member', LINE.slice(LINE.indexOf('"clientDataJSON"'))],
    ['at a line', AUTH.slice(AUTH.indexOf('    "clientDataJSON"'))],
    ['with line ends of Windows', AUTH.slice(AUTH.indexOf('    "clientDataJSON"')).replaceAll('\n', '\r\n')],
    ['at both ends', AUTH.slice(AUTH.indexOf('    "clientDataJSON"'), AUTH.indexOf('"type"') - 4)],
  ])('%s is judged by what is there', async (_, text) => {
    const { findings, payloads } = await told(text)
    expect(payloads.map(({ kind }) => kind)).toEqual(['authentication'])
    expect(findings.filter(worse).map(({ message }) => message)).toContain(
      'expected the whole text, received its end: what stood before is gone',
    )
    expect(findings.filter(worse).every(({ rule }) => rule === 'text-breaks-off')).toBe(true)
  })

  test('what is wrong in the rest is told at its place', async () => {
    const json = `{"rawId":"AAAA","id":"AAAA",${bad(LINE).slice(1)}`
    const text = json.slice(12)
    const { findings } = await told(text)
    const any = findings.find(({ rule }) => rule === 'authenticator-attachment-is-any')
    expect(text.slice((any?.column ?? 0) - 1, (any?.endColumn ?? 0) - 1)).toBe('"any"')
  })
})
