import { describe, expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'
import { captureOf } from '../recipes/captures.ts'
import { AUTH, REG } from '../recipes/rows.ts'
import { loginFields, registerFields } from './recipe.ts'

const URL_OF = 'https://sso.example.com/realms/demo/login-actions'
const PLANTED = 'q7Kp2vXw9LmZ4tRb8NcY'

const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString()

/** As the developer tools copy the request. */
const curl = (path: string, body: string): string =>
  `curl '${URL_OF}/${path}?session_code=${PLANTED}&execution=webauthn&tab_id=t1' -H 'Cookie: AUTH_SESSION_ID=${PLANTED}' -H 'Content-Type: application/x-www-form-urlencoded' --data-raw '${body}'`

const firstOf = async (text: string, options = {}) => {
  const { inputs } = await lintText(text, options)
  return inputs.flatMap(({ payloads }) => payloads)[0]
}

const login = () => loginFields(captureOf(AUTH))
const registration = () => registerFields(captureOf(REG))

describe.each([
  ['a registration', 'registration', 'keycloak/register', 'required-action', registration],
  ['a sign-in', 'authentication', 'keycloak/authenticate', 'authenticate', login],
] as const)('%s', (_name, kind, endpoint, path, fields) => {
  const sound = {
    kind,
    endpoint,
    findings: expect.not.arrayContaining([expect.objectContaining({ severity: 'error' })]),
  }

  test.each([
    ['the form alone', () => form(fields())],
    ['as JSON', () => JSON.stringify(fields())],
    ['as a request', () => curl(path, form(fields()))],
  ])('%s is read', async (_form, text) => {
    expect(await firstOf(text())).toMatchObject(sound)
  })

  test('as toJSON() gives it is no error for the target, and one where it was sent', async () => {
    const text = JSON.stringify(captureOf(kind === 'registration' ? REG : AUTH))
    expect(await firstOf(text, { target: 'keycloak' })).toMatchObject(sound)
    const sent = await firstOf(curl(path, text))
    expect(sent?.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'credential-not-in-own-form',
    ])
  })
})

test('the user who names another target gets the judgement of that one', async () => {
  expect(await firstOf(form(login()), { target: 'webauthn' })).toMatchObject({
    findings: expect.arrayContaining([expect.objectContaining({ rule: 'credential-is-flat' })]),
  })
})

test('a sign-in that is sent to the step that registers is one fault', async () => {
  const payload = await firstOf(curl('required-action', form(login())))
  expect(payload?.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'wrong-ceremony-for-endpoint',
  ])
})

test('what the fix says repairs it', async () => {
  const { signature, ...others } = login()
  const broken = await firstOf(JSON.stringify(others))
  expect(broken?.findings).toMatchObject([
    { rule: 'signature-absent', member: 'signature', fix: expect.stringContaining('under the name "signature"') },
  ])
  expect(await firstOf(JSON.stringify({ ...others, signature }))).toMatchObject({ findings: [] })
})

test('secrets of the request do not show', async () => {
  const text = curl('authenticate', form({ ...login(), signature: '', stateHandle: PLANTED }))
  expect(JSON.stringify(await lintText(text, { showValues: true }))).not.toContain(PLANTED)
})
