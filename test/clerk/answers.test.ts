import { describe, expect, test } from 'vitest'
import { takenFor } from '../helpers/wire.ts'

describe('errors of the SDK are read', () => {
  test.each([
    [{ clerkRuntimeError: true, code: 'passkey_retrieval_failed', message: 'Clerk: Passkey retrieval failed' }],
    [{ name: 'ClerkWebAuthnError', code: 'passkey_registration_cancelled', message: 'Registration was cancelled' }],
    [{ clerkError: true, code: 'passkeys_pa_not_supported', message: 'Platform authenticators are not supported' }],
  ])('%o', async (error) => {
    expect(await takenFor(error)).toEqual(['server-error', expect.stringContaining('Clerk'), 'server-error-explained'])
  })

  test.each([
    [{ code: 'form_password_incorrect', message: 'Password is incorrect' }],
    [{ code: 'passkey_retrieval_failed', message: 'Of the SDK of somebody else' }],
  ])('%o is none', async (error) => {
    const [kind] = await takenFor(error)
    expect(kind).not.toBe('server-error')
  })
})
