import { describe, expect, test } from 'vitest'
import { opaque } from '../helpers/planted.ts'
import { captured, reported, takenFor } from '../helpers/wire.ts'

const challenge_id = '5d3c8a2e-0b1f-4c6d-9e7a-2f4b6c8d0e1f'
const URL_OF = 'https://abcdefgh.supabase.co/auth/v1'

const asked = (url: string, body: object) => ({ request: { method: 'POST', url: `${URL_OF}${url}`, body } })

describe('what the client sends is read', () => {
  test.each(['registration', 'authentication'] as const)('a passkey: %s', async (ceremony) => {
    const body = { challenge_id, credential: captured(ceremony) }
    const told = [ceremony, `supabase/passkey-${ceremony}`, '']
    expect(await takenFor(body)).toEqual(told)
    expect(await takenFor(asked(`/passkeys/${ceremony}/verify`, body))).toEqual(told)
  })

  test.each(['registration', 'authentication'] as const)('a second factor: %s', async (ceremony) => {
    const body = { challenge_id, webauthn: { type: 'create', credential_response: captured(ceremony) } }
    const told = [ceremony, 'supabase/mfa-verify', '']
    expect(await takenFor(body)).toEqual(told)
    expect(await takenFor(asked('/factors/0c8c9d9e-1111-4222-8333-0123456789ab/verify', body))).toEqual(told)
  })

  test('a registration at the address that signs in is the wrong one', async () => {
    const body = { challenge_id, credential: captured('registration') }
    const [, endpoint, rules] = await takenFor(asked('/passkeys/authentication/verify', body))
    expect([endpoint, rules]).toEqual(['supabase/passkey-authentication', 'wrong-ceremony-for-endpoint'])
  })
})

test('the user handle is the text of a UUID, encoded; as it is, it is told', async () => {
  const uuid = '0c8c9d9e-1111-4222-8333-0123456789ab'
  const withHandle = (userHandle: string) => {
    const credential = captured('authentication')
    return { challenge_id, credential: { ...credential, response: { ...Object(credential.response), userHandle } } }
  }
  const encoded = Buffer.from(uuid).toString('base64url')
  expect(await takenFor(withHandle(encoded))).toEqual(['authentication', 'supabase/passkey-authentication', ''])
  const [, , rules] = await takenFor(withHandle(uuid))
  expect(rules).toContain('user-handle-is-uuid-text')
})

describe('answers', () => {
  test.each([
    [{ code: 400, error_code: 'webauthn_challenge_expired', msg: 'Challenge has expired' }],
    [{ code: 'webauthn_challenge_expired', message: 'Challenge has expired' }],
    [{ name: 'AuthApiError', message: 'Challenge has expired', status: 400, code: 'webauthn_challenge_expired' }],
  ])('%o is read', async (answer) => {
    expect(await takenFor(answer)).toEqual([
      'server-error',
      expect.stringContaining('Supabase Auth'),
      'server-error-explained',
    ])
  })

  test.each([
    [{ code: 'not_found', message: 'No such thing' }],
    [{ error_code: 'webauthn_x', detail: 'of somebody else' }],
  ])('%o is none of it', async (answer) => {
    expect(await takenFor(answer)).not.toContain('server-error')
  })
})

test('tokens of the session that a sign-in answers are in no report', async () => {
  const [access_token, refresh_token, apikey] = [opaque(1), opaque(2), opaque(3)]
  const exchange = {
    request: {
      method: 'POST',
      url: `${URL_OF}/passkeys/authentication/verify`,
      headers: { apikey },
      body: { challenge_id, credential: { ...captured('authentication'), type: 'x' } },
    },
    response: { status: 200, body: { access_token, token_type: 'bearer', refresh_token } },
  }
  const report = await reported(exchange)
  expect(report).toContain('type-unsupported')
  for (const secret of [access_token, refresh_token, apikey]) expect(report).not.toContain(secret)
})
