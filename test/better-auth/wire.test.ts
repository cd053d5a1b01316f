import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/model/index.ts'
import { opaque } from '../helpers/planted.ts'
import { captured, reported, takenFor } from '../helpers/wire.ts'

const stripped = (ceremony: 'registration' | 'authentication'): JsonObject => {
  const { clientExtensionResults: _, ...rest } = captured(ceremony)
  return rest
}

const asked = (path: string, body: object) => ({
  request: { method: 'POST', url: `https://app.example.com/api/auth/passkey/${path}`, body },
})

describe('what the client sends is read', () => {
  test.each([
    ['registration', 'verify-registration'],
    ['authentication', 'verify-authentication'],
  ] as const)('%s', async (ceremony, path) => {
    const body = { response: stripped(ceremony) }
    const told = [ceremony, `better-auth/${path}`, '']
    expect(await takenFor(asked(path, body))).toEqual(told)
    expect(await takenFor(body, { target: 'better-auth' })).toEqual(told)
    expect(await takenFor(body, { as: { endpoint: `better-auth/${path}` } })).toEqual(told)
  })

  test('for anybody else it is one level too deep', async () => {
    const [, , rules] = await takenFor({ response: captured('authentication') }, { target: 'webauthn' })
    expect(rules).toBe('response-is-nested')
  })
})

describe('answers', () => {
  test.each([
    [{ code: 'PASSKEY_NOT_FOUND', message: 'Passkey not found' }, 'server-error-explained'],
    [
      { code: 'UNKNOWN_ERROR', message: 'x', status: 500, statusText: 'INTERNAL_SERVER_ERROR' },
      'server-error-explained',
    ],
    [{ code: 'SESSION_NOT_FRESH', message: 'x', status: 403, statusText: 'FORBIDDEN' }, 'server-error-unknown'],
  ])('%o is read', async (answer, rule) => {
    expect(await takenFor(answer)).toEqual(['server-error', expect.stringContaining('better-auth'), rule])
  })

  test.each([[{ code: 'UNKNOWN_ERROR', message: 'Something' }], [{ code: 'USER_NOT_FOUND', message: 'No user 7' }]])(
    '%o may be of anybody',
    async (answer) => {
      expect(await takenFor(answer)).not.toContain('server-error')
    },
  )
})

test('the token of a session is in no report', async () => {
  const token = opaque(4)
  const answer = { code: 'PASSKEY_NOT_FOUND', message: 'Passkey not found', session: { token } }
  const report = await reported(answer)
  expect(report).toContain('server-error-explained')
  expect(report).not.toContain(token)
})
