import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'

const read = (name: string): string =>
  JSON.stringify(JSON.parse(readFileSync(new URL(`../../../fixtures/captured/${name}.json`, import.meta.url), 'utf8')))
const SIGN_IN = read('twilio-platform.authentication')
const ANY = SIGN_IN.replace('"authenticatorAttachment":"platform"', '"authenticatorAttachment":"any"')
const URL_ = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000000/Passkeys/ApproveChallenge'
const JSON_TYPE = 'Content-Type: application/json'

const bash = (body: string): string => `'${body.replaceAll("'", String.raw`'\''`)}'`
const double = (body: string): string => `"${body.replaceAll(/[\\"$`]/g, '\\$&')}"`
const cmd = (body: string): string => `^"${body.replaceAll('"', '\\"').replaceAll(/["\\{}]/g, '^$&')}^"`
const power = (body: string): string => `"${body.replaceAll(/["$`]/g, '`$&')}"`

/** One request in the forms in which people copy it. */
const FORMS: readonly (readonly [step: string, how: string, write: (body: string) => string])[] = [
  [
    'curl',
    'bash',
    (body) => `curl '${URL_}' \\\n  -H '${JSON_TYPE}' \\\n  --data-raw ${bash(body)} \\\n  --compressed`,
  ],
  ['curl', 'double quotes', (body) => `$ curl -X POST ${URL_} -H "${JSON_TYPE}" -d ${double(body)}`],
  ['curl', 'a script', (body) => `#!/bin/sh\nset -e\ncurl --url=${URL_} --json ${bash(body)}; echo done\n`],
  [
    'curl',
    "$'…'",
    (body) => `curl ${URL_} -H'${JSON_TYPE}' -d $'${body.replaceAll('"', '\\x22').replaceAll('-', '\\u002d')}'`,
  ],
  ['curl', 'cmd.exe', (body) => `curl ^"${URL_}^" ^\r\n  -H ^"${JSON_TYPE}^" ^\r\n  --data-raw ${cmd(body)}`],
  [
    'fetch',
    'a browser',
    (body) =>
      `fetch("${URL_}", ${JSON.stringify({ headers: { 'content-type': 'application/json' }, body, method: 'POST' }, null, 2)});`,
  ],
  [
    'fetch',
    'Node.js',
    (body) => `await fetch('${URL_}', ${JSON.stringify({ headers: { 'Content-Type': 'application/json' }, body })})`,
  ],
  [
    'powershell',
    'a browser',
    (body) =>
      `Invoke-WebRequest -Uri "${URL_}" \`\n-Method "POST" \`\n-Headers @{\n"a"="b"\n} \`\n-ContentType "application/json" \`\n-Body ${power(body)}`,
  ],
  [
    'http',
    'a request',
    (body) => `POST ${new URL(URL_).pathname} HTTP/1.1\r\nHost: verify.twilio.com\r\n${JSON_TYPE}\r\n\r\n${body}`,
  ],
  [
    'http',
    'a file of requests',
    (body) => `### sign in\nPOST ${URL_}\n${JSON_TYPE}\n\n${body}\n\n###\nGET https://example.com/\n`,
  ],
]

/** The findings of each but what was undone to read it. */
const payloadsOf = async (text: string) =>
  (await lintText(text)).inputs.flatMap(({ payloads }) =>
    payloads.map((payload) => ({
      ...payload,
      findings: payload.findings.filter(({ rule }) => rule !== 'payload-was-wrapped'),
    })),
  )

describe.each(FORMS)('%s, %s', (step, _how, write) => {
  test('a sound request has no finding, and its endpoint is known', async () => {
    const [payload] = await payloadsOf(write(SIGN_IN))
    expect(payload).toMatchObject({ kind: 'authentication', endpoint: 'twilio/ApproveChallenge', findings: [] })
    expect(payload?.via).toContain(step)
  })

  test('a fault stands where it was pasted', async () => {
    const text = write(ANY)
    const [payload] = await payloadsOf(text)
    const [finding] = payload?.findings ?? []
    expect(finding).toMatchObject({ rule: 'authenticator-attachment-is-any' })
    const line = text.split(/\r\n|\n/)[(finding?.line ?? 0) - 1] ?? ''
    expect(line.slice((finding?.column ?? 0) - 1)).toMatch(/^\W{0,6}(?:x22)?any/)
  })

  test('a body that is wrapped is judged as it was sent', async () => {
    const [payload] = await payloadsOf(write(`{"credential":${SIGN_IN}}`))
    expect(payload?.findings.map(({ rule }) => rule)).toContain('credential-is-wrapped')
  })

  test('cut off anywhere it ends in a report', async () => {
    const text = write(SIGN_IN)
    for (let length = 0; length < text.length; length += 97)
      expect(await payloadsOf(text.slice(0, length))).not.toEqual([])
  })
})

test('several commands are several requests', async () => {
  const one = `curl '${URL_}' -H '${JSON_TYPE}' -d ${bash(ANY)}`
  expect(await payloadsOf(`${one}\n${one}`)).toHaveLength(2)
})

test('what curl sends without a Content-Type is a form, and that is a fault', async () => {
  const [payload] = await payloadsOf(`curl '${URL_}' -d ${bash(SIGN_IN)}`)
  expect(payload?.findings.map(({ rule }) => rule)).toEqual(['credential-content-type'])
})

test('flags with a value of their own are no address, and no secret of them is told', async () => {
  const text = `curl -u 'me:pass-w0rd' -b 'sid=c00kie' -H 'Authorization: Bearer t0ken' -A curl/8 '${URL_}' -H '${JSON_TYPE}' -d ${bash(ANY)}`
  const report = await lintText(text)
  expect(report.inputs[0]?.payloads[0]?.endpoint).toBe('twilio/ApproveChallenge')
  expect(JSON.stringify(report)).not.toMatch(/pass-w0rd|c00kie|t0ken/)
})

test.each([
  'curl is a tool',
  `curl ${URL_} -d @body.json`,
  'fetch("https://example.com/")',
  'GET out of here',
  'iwr -Body',
])('no request with a body: %s', async (text) => {
  const [payload] = await payloadsOf(text)
  expect(payload?.kind).toBe('unknown')
})
