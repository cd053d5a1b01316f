import { describe, expect, test } from 'vitest'
import { isObject } from '../../src/json/values.ts'
import type { JsonObject } from '../../src/model/index.ts'
import { opaque } from '../helpers/planted.ts'
import { captured, reported, takenFor } from '../helpers/wire.ts'

/** The names that the client writes. */
const renamed = (response: JsonObject): object => ({
  ...(response.attestationObject === undefined
    ? { authenticatorData: response.authenticatorData, signature: response.signature }
    : { AttestationObject: response.attestationObject }),
  clientDataJson: response.clientDataJSON,
})

function sent(ceremony: 'registration' | 'authentication', more: object = {}): object {
  const { id, rawId, type, clientExtensionResults, response } = captured(ceremony)
  const own = isObject(response) ? renamed(response) : {}
  return {
    session: 'session_test_k8s9f7d6a5',
    response: { id, rawId, type, clientExtensionResults, response: own },
    RPID: 'localhost',
    Origin: 'http://localhost:4911',
    ...more,
  }
}

describe('what the client sends is read', () => {
  test.each([
    ['registration', 'register'],
    ['authentication', 'signin'],
  ] as const)('%s, with names in another case', async (ceremony, path) => {
    const told = [ceremony, `passwordless/${path}`, '']
    expect(await takenFor(sent(ceremony))).toEqual(told)
    const request = { method: 'POST', url: `https://v4.passwordless.dev/${path}/complete`, body: sent(ceremony) }
    expect(await takenFor({ request })).toEqual(told)
  })

  test('a member under another name is an error still', async () => {
    const body = JSON.stringify(sent('registration')).replace('clientDataJson', 'client_data')
    const [, target, rules] = await takenFor(body)
    expect([target, rules]).toEqual(['passwordless/register', 'renamed-member'])
  })

  test('for others names in another case are an error', async () => {
    const [, , rules] = await takenFor(sent('registration'), { target: 'webauthn' })
    expect(rules.split(' ')).toContain('renamed-member')
  })
})

test.each([
  [{ type: 'https://docs.passwordless.dev/errors#expired_token', title: 'x', status: 400, errorCode: 'expired_token' }],
  [{ title: 'x', status: 400, errorCode: 'expired_token', from: 'server' }],
])('the answer %o is read', async (answer) => {
  expect(await takenFor(answer)).toEqual([
    'server-error',
    expect.stringContaining('Bitwarden Passwordless.dev'),
    'server-error-explained',
  ])
})

test('a problem of somebody else is none of its answers', async () => {
  const problem = { type: 'https://example.com/errors', title: 'x', status: 400, errorCode: 'expired_token' }
  expect(await takenFor(problem)).not.toContain('server-error')
})

test('keys, sessions and tokens are in no report', async () => {
  const [session, key, token] = [`session_${opaque(5)}`, opaque(6), `verify_${opaque(7)}`]
  const body = JSON.stringify(sent('authentication', { session, token, ApiKey: key }))
  const broken = body.replace('"public-key"', '"key"')
  const report = await reported(broken)
  expect(report).toContain('type-unsupported')
  for (const secret of [session, key, token]) expect(report).not.toContain(secret)
})
