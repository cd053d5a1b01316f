import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/model/index.ts'
import { fixture } from '../helpers/fixtures.ts'
import { lintText } from '../helpers/lint.ts'

const captured = (name: string): JsonObject => JSON.parse(fixture(`captured/${name}.json`).text)
const REG = captured('synced.registration')
const AUTH = captured('synced.authentication')

const TOKEN = 'eyJraWQiOiJwbGFudGVkIn0.eyJzdWIiOiJwbGFudGVkIn0.UExBTlRFRHNpZ25hdHVyZQ'
const SESSION = 'AYABeC1y8qiuheiuehfiuehIUHEIUFH3487PLANTED'
const HASH = 'UExBTlRFRGhhc2g9PLANTEDab12'
const URL = 'https://cognito-idp.eu-west-1.amazonaws.com/'

const complete = (credential: JsonObject = REG): JsonObject => ({ AccessToken: TOKEN, Credential: credential })
const respond = (more: JsonObject = {}, credential: JsonObject = AUTH): JsonObject => ({
  ChallengeName: 'WEB_AUTHN',
  ClientId: '1example23456789',
  ChallengeResponses: { USERNAME: 'alice', SECRET_HASH: HASH, CREDENTIAL: JSON.stringify(credential) },
  Session: SESSION,
  ...more,
})

const headersOf = (operation: string): Record<string, string> => ({
  'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}`,
  'Content-Type': 'application/x-amz-json-1.1',
})

/** The ways in which people copy a request. */
const WAYS: [name: string, (operation: string, body: JsonObject) => string][] = [
  ['its body', (_, body) => JSON.stringify(body)],
  [
    'a command of curl',
    (operation, body) =>
      `curl '${URL}' ${Object.entries(headersOf(operation))
        .map(([name, value]) => `-H '${name}: ${value}'`)
        .join(' ')} --data-raw '${JSON.stringify(body)}'`,
  ],
  [
    'a call of fetch',
    (operation, body) =>
      `fetch("${URL}", ${JSON.stringify({ headers: headersOf(operation), body: JSON.stringify(body), method: 'POST' }, null, 2)});`,
  ],
  [
    'a command of PowerShell',
    (operation, body) =>
      `Invoke-WebRequest -Uri "${URL}" -Method POST -Headers @{\n"x-amz-target"="${headersOf(operation)['X-Amz-Target']}"\n} -ContentType "application/x-amz-json-1.1" -Body '${JSON.stringify(body)}'`,
  ],
  [
    'a message of HTTP',
    (operation, body) =>
      [
        'POST / HTTP/1.1',
        'Host: cognito-idp.eu-west-1.amazonaws.com',
        ...Object.entries(headersOf(operation)).map(([name, value]) => `${name}: ${value}`),
        '',
        JSON.stringify(body),
      ].join('\r\n'),
  ],
  [
    'a HAR',
    (operation, body) =>
      JSON.stringify({
        log: {
          version: '1.2',
          entries: [
            {
              request: {
                method: 'POST',
                url: URL,
                headers: Object.entries(headersOf(operation)).map(([name, value]) => ({ name, value })),
                postData: { mimeType: 'application/x-amz-json-1.1', text: JSON.stringify(body) },
              },
              response: { status: 200, content: { mimeType: 'application/x-amz-json-1.1', text: '{}' } },
            },
          ],
        },
      }),
  ],
  [
    'a line of a log',
    (operation, body) => JSON.stringify({ request: { method: 'POST', url: URL, headers: headersOf(operation), body } }),
  ],
]

const credentialIn = async (text: string) => {
  const report = await lintText(text, { verbose: true })
  const payloads = report.inputs.flatMap((input) => input.payloads)
  const found = payloads.find(({ kind }) => kind === 'registration' || kind === 'authentication')
  const findings = payloads.flatMap((one) => one.findings).filter(({ severity }) => severity !== 'info')
  return { kind: found?.kind, endpoint: found?.endpoint, findings: findings.map(({ rule }) => rule) }
}

describe.each(WAYS)('%s is read, and nothing is wrong with it', (_, written) => {
  test('the end of a registration', async () => {
    expect(await credentialIn(written('CompleteWebAuthnRegistration', complete()))).toEqual({
      kind: 'registration',
      endpoint: 'cognito/complete-web-authn-registration',
      findings: [],
    })
  })

  test.each([
    ['a sign-in', 'RespondToAuthChallenge', respond()],
    ['one of a server', 'AdminRespondToAuthChallenge', respond({ UserPoolId: 'eu-west-1_EXAMPLE' })],
    ['the choice among several', 'RespondToAuthChallenge', respond({ ChallengeName: 'SELECT_CHALLENGE' })],
  ])('%s', async (__, operation, body) => {
    expect(await credentialIn(written(operation, body))).toEqual({
      kind: 'authentication',
      endpoint: 'cognito/respond-to-auth-challenge',
      findings: [],
    })
  })

  test('tells no secret of it', async () => {
    for (const text of [
      written('CompleteWebAuthnRegistration', complete({ ...REG, id: null })),
      written('RespondToAuthChallenge', respond({}, { ...AUTH, id: null })),
    ]) {
      const report = JSON.stringify(await lintText(text, { verbose: true, showValues: true }))
      for (const secret of [TOKEN, SESSION, HASH]) expect(report).not.toContain(secret)
    }
  })
})

test.each(WAYS.slice(1))('%s names the operation, whatever the body is', async (_, written) => {
  const { endpoint, findings } = await credentialIn(written('RespondToAuthChallenge', complete()))
  expect(endpoint).toBe('cognito/respond-to-auth-challenge')
  expect(findings).toEqual(['wrong-ceremony-for-endpoint'])
})

test('a request of a recording is called by its operation', async () => {
  const [, har] = WAYS.find(([name]) => name === 'a HAR') ?? []
  const report = await lintText(har?.('CompleteWebAuthnRegistration', complete()) ?? '')
  expect(report.inputs.flatMap((input) => input.payloads).map(({ name }) => name)).toEqual([
    '#1 POST / CompleteWebAuthnRegistration → 200',
  ])
})
