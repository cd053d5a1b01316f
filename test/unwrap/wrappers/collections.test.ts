import { describe, expect, test } from 'vitest'
import { ANY, describeRequests, SIGN_IN, told, ADDRESS as URL_ } from './sent.ts'

const pretty = (body: string): string => JSON.stringify(JSON.parse(body), null, 2)
const indented = (text: string, blanks: number): string => text.replace(/^/gm, ' '.repeat(blanks))

const bru = (kind: string, body: string, url = URL_): string =>
  `meta {\n  name: verify\n  type: http\n  seq: 1\n}\n\npost {\n  url: ${url}\n  body: ${kind}\n  auth: none\n}\n\nvars:pre-request {\n  base: https://verify.twilio.com\n}\n\nbody:${kind} {\n${indented(body, 2)}\n}\n\nscript:post-response {\n  if (res.status) {\n  }\n}\n`
const insomnia = (body: string): string =>
  `type: collection.insomnia.rest/5.0\nname: My Collection\nmeta:\n  id: wrk_1\ncollection:\n  - url: ${URL_}\n    name: verify\n    meta:\n      id: req_1\n      isPrivate: false\n    method: POST\n    body:\n      mimeType: application/json\n      text: ${body}\n    headers:\n      - name: Content-Type\n        value: application/json\n    settings:\n      renderRequestBody: true\n`
const block = (mark: string, body: string): string => `${mark}\n${indented(body, 8)}`

const FILES: Record<string, (body: string) => string> = {
  Bruno: (body) => bru('json', pretty(body)),
  'Bruno, with an address of variables': (body) =>
    bru('json', body, '{{base}}/v2/Services/{{sid}}/Passkeys/ApproveChallenge'),
  'Bruno, line ends of Windows': (body) => bru('json', pretty(body)).replaceAll('\n', '\r\n'),
  'Insomnia, a block': (body) => insomnia(block('|-', pretty(body))),
  'Insomnia, a block on one line': (body) => insomnia(block('|', body)),
  'Insomnia, a folded block': (body) => insomnia(block('>-', pretty(body))),
  'Insomnia, in double quotes': (body) => insomnia(JSON.stringify(pretty(body))),
  'Insomnia, in single quotes': (body) => insomnia(`'${body}'`),
  'Insomnia, line ends of Windows': (body) => insomnia(block('|-', pretty(body))).replaceAll('\n', '\r\n'),
}

describeRequests(FILES, /^["\\]+any["\\]+$/)

describe('a form', () => {
  const postman = (mode: string, value: string): string =>
    JSON.stringify({
      item: [
        { request: { method: 'POST', url: { raw: URL_ }, body: { mode, [mode]: [{ key: 'credential', value }] } } },
      ],
    })

  test.each([
    ['of Bruno', (body: string) => bru('form-urlencoded', `credential: ${body}\n~other: {}`)],
    ['of parts of Bruno', (body: string) => bru('multipart-form', `credential: ${body}`)],
    ['of Postman', (body: string) => postman('urlencoded', body)],
    ['of parts of Postman', (body: string) => postman('formdata', body)],
  ])('%s is no JSON, and its fault stands where it was pasted', async (_, write) => {
    expect((await told(write(SIGN_IN))).rules).toEqual(['credential-content-type', 'credential-is-wrapped'])
    const { texts } = await told(write(ANY))
    expect(texts.join()).toMatch(/["\\]+any["\\]+/)
  })

  test('of Bruno, field by field, is one credential', async () => {
    const { id, rawId, type, response } = JSON.parse(SIGN_IN)
    const fields = Object.entries<string>(response).map(([name, value]) => `response[${name}]: ${value}`)
    const { kinds } = await told(
      bru('form-urlencoded', [`id: ${id}`, `rawId: ${rawId}`, `type: ${type}`, ...fields].join('\n')),
    )
    expect(kinds).toEqual(['authentication'])
  })
})

describe.each([
  ['Postman', { mode: 'urlencoded' }, 'urlencoded', 'key'],
  ['parts of Postman', { mode: 'formdata' }, 'formdata', 'key'],
  ['Insomnia', { mimeType: 'application/x-www-form-urlencoded' }, 'params', 'name'],
  ['Bruno', { mode: 'formUrlEncoded' }, 'formUrlEncoded', 'name'],
])('a list of the fields of a form, of %s', (_, body, list, key) => {
  const write = (credential: string): string => {
    const { id, rawId, type, authenticatorAttachment, response } = JSON.parse(credential)
    const nested = Object.entries(response).map(([name, value]) => [`response[${name}]`, value])
    const fields = [...Object.entries({ id, rawId, type, authenticatorAttachment }), ...nested]
    const off = { [key]: 'id', value: 'x', disabled: true, enabled: false }
    const all = [...fields.map(([name, value]) => ({ [key as string]: name, value })), off]
    return JSON.stringify(
      { name: 'verify', request: { method: 'POST', url: URL_, body: { ...body, [list]: all } } },
      null,
      2,
    )
  }

  test('is one credential, of an endpoint that takes no form', async () => {
    expect(await told(write(SIGN_IN))).toMatchObject({
      kinds: ['authentication'],
      endpoints: ['twilio/ApproveChallenge'],
    })
    expect((await told(write(SIGN_IN))).rules).toContain('credential-content-type')
  })

  test('and its fault stands where it was pasted', async () => {
    const { rules, texts } = await told(write(ANY))
    expect(texts[rules.indexOf('authenticator-attachment-is-any')]).toBe('any')
  })
})

describe('a file of requests whose body stands in another one', () => {
  const request = (url: string, body: string): string => `POST ${url}\nContent-Type: application/json\n\n${body}\n`

  test.each(['< ./body.json', '<@ ./body.json', '<@latin1 ./body.json'])('%s is told at its place', async (body) => {
    expect(await told(request(URL_, body))).toMatchObject({
      kinds: ['unknown'],
      rules: ['body-elsewhere'],
      texts: ['./body.json'],
    })
  })

  test('is told beside what was read, if its receiver is known', async () => {
    const read = request(URL_, SIGN_IN)
    expect((await told(`${request(URL_, '< ./b.json')}\n###\n${read}`)).rules).toEqual(['body-elsewhere'])
    expect((await told(`${request('https://app.example.org/', '< ./b.json')}\n###\n${read}`)).rules).toEqual([])
  })
})

test.each([
  'post {\n}\nbody:json {\n}\n',
  'post {\n  url: /x\n}\n\nbody:json {\n',
  'type: collection.insomnia.rest/5.0\n',
  'type: collection.insomnia.rest/5.0\n\t: {',
])('without a body there is no payload: %j', async (text) => {
  expect((await told(text)).kinds).toEqual(['unknown'])
})
