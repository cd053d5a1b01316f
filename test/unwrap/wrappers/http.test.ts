import { describe, expect, test } from 'vitest'
import { ANY, HOST, PATH, SIGN_IN, told } from './sent.ts'

const TYPE = 'Content-Type: application/json'
const chunks = (body: string, size: number): string => {
  let out = ''
  for (let at = 0; at < body.length; at += size) {
    const piece = body.slice(at, at + size)
    out += `${piece.length.toString(16)};x=y\r\n${piece}\r\n`
  }
  return `${out}0\r\n\r\n`
}
/** As curl prints it: at most 64 units in a line, a line end counts two. */
function traced(kind: string, text: string): string {
  const lines: string[] = []
  for (let at = 0; at < text.length; ) {
    const start = at
    const feed = text.indexOf('\r\n', at)
    const end = Math.min(start + 64, feed < 0 ? text.length : feed)
    at = end + (text.startsWith('\r\n', end) ? 2 : 0)
    lines.push(`${start.toString(16).padStart(4, '0')}: ${text.slice(start, end)}`)
  }
  return `=> Send ${kind}, ${text.length} bytes (0x${text.length.toString(16)})\n${lines.join('\n')}\n`
}

const REQUESTS: Record<string, (body: string) => string> = {
  'headers in lower case': (body) =>
    `post ${PATH}`.replace('post', 'POST') +
    ` HTTP/1.1\r\nhost: ${HOST}\r\ncontent-type: application/json\r\n\r\n${body}`,
  'behind other text': (body) => `Here is the request:\n\nPOST ${PATH} HTTP/1.1\nHost: ${HOST}\n${TYPE}\n\n${body}\n`,
  chunked: (body) =>
    `POST ${PATH} HTTP/1.1\r\nHost: ${HOST}\r\n${TYPE}\r\nTransfer-Encoding: chunked\r\n\r\n${chunks(body, 400)}`,
  'chunked, and undone by a tool': (body) =>
    `POST ${PATH} HTTP/1.1\r\nHost: ${HOST}\r\n${TYPE}\r\nTransfer-Encoding: chunked\r\n\r\n${body}`,
  'with the answer glued to it': (body) =>
    `POST ${PATH} HTTP/1.1\r\nHost: ${HOST}\r\n${TYPE}\r\nContent-Length: ${body.length}\r\n\r\n${body}HTTP/1.1 204 No Content\r\n\r\n`,
  'pseudo-headers': (body) =>
    `:method: POST\n:authority: ${HOST}\n:scheme: https\n:path: ${PATH}\ncontent-type: application/json\n\n${body}`,
  'pseudo-headers over two lines': (body) =>
    `:authority\n${HOST}\n:method\nPOST\n:path\n${PATH}\n:scheme\nhttps\ncontent-type\napplication/json\n\n${body}`,
  'marked as curl -v does': (body) =>
    `*   Trying 192.0.2.1:443...\n> POST ${PATH} HTTP/1.1\n> Host: ${HOST}\n> ${TYPE}\n> \n${body}\n* upload completely sent off\n< HTTP/1.1 200 OK\n< date: Fri, 01 May 2026 10:00:00 GMT\n< \n{ [5 bytes data]\n{"status":"approved"}\n* Connection #0 left intact\n`,
  'traced by curl': (body) =>
    `== Info:   Trying 192.0.2.1:443...\n${traced('header', `POST ${PATH} HTTP/1.1\r\nHost: ${HOST}\r\n${TYPE}\r\n\r\n`)}${traced('data', body)}== Info: done\n`,
  'a file of requests with variables': (body) =>
    `@base = https://${HOST}\n# @name verify\n\nPOST {{base}}${PATH}\n${TYPE}\n\n${body}\n\n> {%\n client.log("x")\n%}\n### next\nGET {{base}}/\n`,
}

describe.each(Object.entries(REQUESTS))('a request, %s', (name, write) => {
  test('is sound where it is', async () => {
    const { kinds, endpoints, rules } = await told(write(SIGN_IN))
    expect(kinds[0]).toBe('authentication')
    expect(endpoints[0]).toBe('twilio/ApproveChallenge')
    expect(rules).toEqual([])
  })

  test('has its fault where it was pasted, and is judged as it was sent', async () => {
    const { rules, texts } = await told(write(ANY))
    expect(rules).toEqual(['authenticator-attachment-is-any'])
    expect(texts).toEqual(['"any"'])
    expect((await told(write(`{"credential":${SIGN_IN}}`))).rules, name).toContain('credential-is-wrapped')
  })

  test('cut off anywhere it ends in a report', async () => {
    const text = write(SIGN_IN)
    for (let length = 0; length < text.length; length += 211)
      expect((await told(text.slice(0, length))).kinds).not.toEqual([])
  })
})

describe('a form of parts', () => {
  const form = (body: string, end = '\r\n'): string =>
    [
      '------WebKitFormBoundaryA1',
      'Content-Disposition: form-data; name="a"',
      '',
      'b',
      '------WebKitFormBoundaryA1',
      'Content-Disposition: form-data; name="passkey_login"; filename="blob"',
      'Content-Type: application/json',
      '',
      body,
      '------WebKitFormBoundaryA1--',
      '',
    ].join(end)

  test.each([
    ['alone', (body: string) => form(body)],
    ['with line feeds alone', (body: string) => form(body, '\n')],
    [
      'in a request',
      (body: string) =>
        `POST /login HTTP/1.1\r\nHost: app.example.org\r\nContent-Type: multipart/form-data; boundary=----WebKitFormBoundaryA1\r\n\r\n${form(body)}`,
    ],
    ['in a recorded request', (body: string) => JSON.stringify({ rawPath: '/login', body: form(body) })],
  ])('%s holds the sign-in', async (_, write) => {
    expect(await told(write(SIGN_IN))).toMatchObject({ kinds: ['authentication'], rules: [] })
    const { texts } = await told(write(ANY))
    expect(texts.join()).toMatch(/^\\?"any\\?"?$/)
  })

  test('is no JSON where JSON is taken', async () => {
    const { rules } = await told(
      `POST ${PATH} HTTP/1.1\r\nHost: ${HOST}\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n${form(SIGN_IN)}`,
    )
    expect(rules).toContain('credential-content-type')
  })

  test('has members of members', async () => {
    const { id, response } = JSON.parse(SIGN_IN)
    const one = (name: string, value: string): string =>
      `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const members = Object.entries<string>(response).map(([name, value]) => one(`response[${name}]`, value))
    expect(
      (await told(`${one('id', id)}${one('rawId', id)}${one('type', 'public-key')}${members.join('')}--x--\r\n`)).kinds,
    ).toEqual(['authentication'])
  })
})

describe('an address', () => {
  const encoded = (body: string): string => encodeURIComponent(body)
  const base64 = (body: string): string => Buffer.from(body).toString('base64url')
  test.each([
    ['with a query', (body: string) => `https://app.example.org/debug?credential=${encoded(body)}&x=1`],
    ['with a fragment', (body: string) => `https://app.example.org/debug#credential=${encoded(body)}`],
    ['with a query in its fragment', (body: string) => `https://app.example.org/#/done?data=${base64(body)}`],
    ['that is the value itself', (body: string) => `https://app.example.org/debug#${base64(body)}`],
    [
      'of an app, in prose',
      (body: string) => `The app was opened with myapp://callback?data=${base64(body)} and stopped.`,
    ],
    [
      'on a page',
      (body: string) => `<p>see <a href="https://app.example.org/debug?x=1&data=${base64(body)}">it</a></p>`,
    ],
  ])('%s holds the sign-in', async (_, write) => {
    expect(await told(write(SIGN_IN))).toMatchObject({ kinds: ['authentication'], rules: [] })
    expect((await told(write(ANY))).texts.join()).toMatch(/any|YW55|Fue|hbn/)
  })

  test.each([
    ['of something else', 'https://app.example.org/?state=abcdefghijklmnopqrstuvwxyzabcdefghijklmnop&data=eyJhIjoxfQ'],
    [
      'of a token',
      'https://app.example.org/cb#id_token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
    ],
  ])('%s is no payload', async (_, text) => {
    expect((await told(text)).kinds).toEqual(['unknown'])
  })
})

test('an access log is no request', async () => {
  expect((await told(`192.0.2.1 - - [01/May/2026:10:00:00 +0000] "POST ${PATH} HTTP/1.1" 400 99\n`)).kinds).toEqual([
    'unknown',
  ])
})
