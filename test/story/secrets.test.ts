import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { cli } from '../cli/run.ts'
import { captured, har } from './har.ts'

/** Each in a place where one stands in a capture; none of them, nor a part of it, may be in any output. */
const SECRETS = {
  cookie: 'cookieValue5f1c9e20',
  setCookie: 'setCookieValue77ab3d',
  bearer: 'bearerValue3c5d8e91',
  basic: 'ZmFrZTpiYXNpY1ZhbHVlMDE=',
  apiKey: 'apiKeyValue90f1ee27',
  query: 'queryToken8d2b4c6e',
  fragment: 'fragmentToken1a9b7f',
  code: '482913',
  codeInPath: '719264',
  codeInBody: '583027',
  reset: 'r3setT0ken5b7d9f1a',
  access: 'accessToken6e8a0c2d',
  session: 'authSession4b6d8f0a',
  password: 'curlPassword2f4a6c8e',
  formCookie: 'formCookie1c3e5a7b',
}
const MARKS = Object.values(SECRETS).map((secret) => secret.slice(0, 12))

const CREDENTIAL = {
  ...captured('twilio-platform.authentication'),
  authenticatorAttachment: 'any',
  type: 'wrong',
  access_token: SECRETS.access,
  otp: SECRETS.codeInBody,
}
const BODY = JSON.stringify(CREDENTIAL)
const URL_ = `https://app.example.org/reset/${SECRETS.reset}/passkey/${SECRETS.codeInPath}/login?access_token=${SECRETS.query}&code=${SECRETS.code}#id_token=${SECRETS.fragment}`
const HEADERS = {
  Cookie: `sid=${SECRETS.cookie}`,
  Authorization: `Bearer ${SECRETS.bearer}`,
  'Proxy-Authorization': `Basic ${SECRETS.basic}`,
  'X-Api-Key': SECRETS.apiKey,
}
const listed = Object.entries(HEADERS).map(([name, value]) => ({ name, value }))
const lines = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`)
const ERROR = {
  code: 60377,
  message: `no ${SECRETS.code}`,
  more_info: 'https://www.twilio.com/docs/errors/60377',
  status: 400,
  auth_session: SECRETS.session,
}

const PLANTED: Record<string, string> = {
  'session.har': har(
    {
      url: URL_.replace('/login', '/options'),
      headers: listed,
      answer: {
        options: captured('twilio-platform.request-options'),
        access_token: SECRETS.access,
        code: SECRETS.code,
      },
    },
    {
      url: URL_,
      headers: [...listed, { name: 'Set-Cookie', value: `sid=${SECRETS.setCookie}` }],
      sent: BODY,
      status: 400,
      answer: ERROR,
      extra: { _cookies: [{ name: 'sid', value: SECRETS.cookie }] },
    },
    { url: URL_.replace('/login', '/again'), headers: listed, status: 302 },
  ),
  'form.har': har({
    url: URL_,
    headers: listed,
    type: 'application/x-www-form-urlencoded',
    sent: new URLSearchParams({ state: SECRETS.session, otp: SECRETS.codeInBody, credential: BODY }).toString(),
    status: 400,
    answer: ERROR,
  }),
  'curl.txt': `curl '${URL_}' -u admin:${SECRETS.password} -b 'sid=${SECRETS.formCookie}' ${lines.map((line) => `-H '${line}'`).join(' ')} -H 'Content-Type: application/json' --data-raw '${BODY}'`,
  'request.http': `POST ${URL_} HTTP/1.1\nHost: app.example.org\n${lines.join('\n')}\nContent-Type: application/json\n\n${BODY}\n\nHTTP/1.1 400 Bad Request\nSet-Cookie: sid=${SECRETS.setCookie}\nContent-Type: application/json\n\n${JSON.stringify(ERROR)}`,
  'app.log': `2026-05-02T09:12:00Z POST ${URL_} authorization: Bearer ${SECRETS.bearer} otp=${SECRETS.code} sending ${BODY}`,
  'record.json': JSON.stringify({
    timestamp: '2026-05-02T09:12:00Z',
    request: { method: 'POST', url: URL_, headers: HEADERS, body: BODY },
    response: { status: 400, headers: { 'Set-Cookie': SECRETS.setCookie }, body: ERROR },
  }),
}

const RUNS = FORMAT_NAMES.flatMap((format) =>
  [[], ['--verbose'], ['--show-values']].map((flags) => ['--format', format, ...flags]),
)

describe.each(Object.entries(PLANTED))('no cookie, header, token, password or code of %s is shown', (name, text) => {
  test.each(
    RUNS.flatMap((flags) => [
      ['lint', ...flags],
      ['triage', ...flags],
    ]).map((argv) => [argv.join(' '), argv] as const),
  )('by %s', async (_, argv) => {
    const { out, err } = await cli([...argv, '--stdin-filename', name], { stdin: text })
    expect(out).toContain('authenticator-attachment-is-any')
    for (const mark of MARKS) expect(out + err).not.toContain(mark)
  })
})

test('what is planted is there', () => {
  const all = Object.values(PLANTED).join('\n')
  for (const secret of Object.values(SECRETS)) expect(all).toContain(secret)
})
