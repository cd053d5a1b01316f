import { describe, expect, test } from 'vitest'
import { documentedErrors } from '../../src/providers/errors.ts'
import { told } from '../explain/run.ts'
import { lintText } from '../helpers/lint.ts'
import { captureOf } from '../recipes/captures.ts'

const REG = JSON.stringify(captureOf('synced.registration'))
const AUTH = JSON.stringify(captureOf('synced.authentication'))

const API = 'https://test.stytch.com/v1/webauthn'
const SECRET = 'secret-test-PLANTEDqBp6a8hD1tYh2vE9kW3z='
const SESSION = 'mZAYn5aLEqKUlZ_Ad9U_fWr38GaAQ1oFAhTPLANTED'

const register = { user_id: 'user-test-16d9ba61', public_key_credential: REG, session_duration_minutes: 60 }
const authenticate = { public_key_credential: AUTH, session_token: SESSION }

const curl = (path: string, body: object): string =>
  `curl --request POST --url ${API}/${path} -u 'project-test-1:${SECRET}' -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`
const fetched = (path: string, body: object): string =>
  `fetch("https://test.stytch.com/sdk/v1/webauthn/${path}", ${JSON.stringify({ headers: { authorization: `Basic ${SECRET}` }, body: JSON.stringify(body), method: 'POST' })});`

const judged = async (text: string) => {
  const report = await lintText(text, { verbose: true, showValues: true })
  expect(JSON.stringify(report)).not.toMatch(/PLANTED/)
  const [payload] = report.inputs.flatMap((input) => input.payloads)
  const findings = payload?.findings.filter(({ severity }) => severity !== 'info') ?? []
  return { kind: payload?.kind, endpoint: payload?.endpoint, findings: findings.map(({ rule }) => rule) }
}

const REGISTERED = { kind: 'registration', endpoint: 'stytch/register', findings: [] }
const SIGNED_IN = { kind: 'authentication', endpoint: 'stytch/authenticate', findings: [] }

describe('what is sent to it is read, and shows no secret', () => {
  test.each([
    ['the body of a registration', JSON.stringify(register), REGISTERED],
    ['a command', curl('register', register), REGISTERED],
    ['what its SDK sends, without a user', fetched('register', { public_key_credential: REG }), REGISTERED],
    ['the body of an authentication', JSON.stringify(authenticate), SIGNED_IN],
    ['a command with one', curl('authenticate', authenticate), SIGNED_IN],
    ['one of its SDK', fetched('authenticate', authenticate), SIGNED_IN],
    ['one with members of the other', curl('authenticate', { ...authenticate, user_id: 'user-test-1' }), SIGNED_IN],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toEqual(expected)
  })

  test('a credential that was sent to the start', async () => {
    const { findings } = await judged(curl('register/start', register))
    expect(findings).toEqual(['credential-sent-elsewhere'])
  })

  test('the same elsewhere is nothing of it', async () => {
    const { endpoint } = await judged(`curl https://example.com/v2/webauthn/register -d '${REG}'`)
    expect(endpoint ?? '').not.toMatch(/^stytch/)
  })
})

test('options in standard base64 are as it documents them', async () => {
  const options = captureOf('synced.creation-options')
  options.challenge = `${Buffer.from(options.challenge, 'base64url').toString('base64').slice(0, -4)}++/=`
  const start = { user_id: 'user-test-1', public_key_credential_creation_options: JSON.stringify(options) }
  const report = await lintText(JSON.stringify(start))
  const findings = report.inputs.flatMap((input) => input.payloads.flatMap((payload) => payload.findings))
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['options-bytes-not-base64url', 'info']])
})

describe('an error is explained by', () => {
  const own = documentedErrors().filter(({ code }) => code.startsWith('stytch/'))
  const first = async (text: string) => (await told([text])).out.split(/\s/, 1)[0]

  test.each(own.map(({ code }) => [code]))('its name: %s', async (code) => {
    const name = code.slice('stytch/'.length)
    expect(await first(name)).toBe(code)
    expect(await first(`StytchAPIError: [400] ${name}\nNo.\nSee https://stytch.com/docs/api/errors/400.`)).toBe(code)
  })

  test.each([
    ['PasskeysUnsupportedError: Passkeys are not supported on this device', 'passkeys_unsupported'],
    ['Passkeys are not supported on this device', 'passkeys_unsupported'],
    ['PasskeysInvalidEncoding', 'passkeys_invalid_encoding'],
    ['Uncaught PasskeysMisconfigured: no', 'passkeys_misconfigured'],
    [
      'Passkeys are misconfigured. Verify that you have added the correct associated domain for your application, and that the signing information is correct.',
      'passkeys_misconfigured',
    ],
    ['WebAuthn registration could not be authenticated.', 'unable_to_auth_webauthn_registration'],
  ])('what is said of it: %s', async (text, name) => {
    expect(await first(text)).toBe(`stytch/${name}`)
  })

  test('25 names', () => {
    expect(own).toHaveLength(25)
  })
})
