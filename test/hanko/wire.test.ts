import { describe, expect, test } from 'vitest'
import { opaque } from '../helpers/planted.ts'
import { captured, reported, takenFor } from '../helpers/wire.ts'

const register = (credential: object) => ({ input_data: { public_key: credential }, csrf_token: 'test-csrf-1f9c' })
const login = (credential: object) => ({ input_data: { assertion_response: credential }, csrf_token: 'test-csrf-1f9c' })

describe('what the client sends to run an action is read', () => {
  test.each([
    ['registration', register, 'registration'],
    ['authentication', login, 'login'],
  ] as const)('%s', async (ceremony, body, endpoint) => {
    const told = [ceremony, `hanko/${endpoint}`, '']
    expect(await takenFor(body(captured(ceremony)))).toEqual(told)
    const url = `https://0b8f6a5e-test.hanko.io/${endpoint}?action=webauthn_verify%405f3c`
    expect(await takenFor({ request: { method: 'POST', url, body: body(captured(ceremony)) } })).toEqual(told)
  })

  test('a registration within the flow of a login goes to where registrations are verified', async () => {
    const url = 'https://0b8f6a5e-test.hanko.io/login?action=webauthn_verify_attestation_response%405f3c'
    const request = { method: 'POST', url, body: register(captured('registration')) }
    expect(await takenFor({ request })).toEqual(['registration', 'hanko/registration', ''])
  })

  test('inputs of somebody else’s form are none', async () => {
    const [, target] = await takenFor({ input_data: { public_key: captured('registration') } })
    expect(target).not.toContain('hanko')
  })
})

const state = (more: object) => ({ name: 'login_passkey', status: 401, actions: {}, csrf_token: 'x', ...more })

test.each([
  [state({ error: { code: 'passkey_invalid', message: 'The passkey is invalid.' } }), 'server-error-explained'],
  [state({ error: { code: 'passcode_invalid', message: 'The passcode is invalid.' } }), 'server-error-unknown'],
])('the state %o is read', async (answer, rule) => {
  expect(await takenFor(answer)).toEqual(['server-error', expect.stringContaining('Hanko'), rule])
})

test('an error of somebody else is none of its states', async () => {
  expect(await takenFor({ error: { code: 'not_found', message: 'No such thing' } })).not.toContain('server-error')
})

test('tokens are in no report', async () => {
  const [csrf_token, session_token] = [opaque(8), opaque(9)]
  const answer = state({ csrf_token, error: { code: 'passkey_invalid', message: 'x' }, payload: { session_token } })
  const report = await reported(answer)
  expect(report).toContain('server-error-explained')
  for (const secret of [csrf_token, session_token]) expect(report).not.toContain(secret)
})
