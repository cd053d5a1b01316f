import { describe, expect, test } from 'vitest'
import { captured, reported, takenFor } from '../helpers/wire.ts'

const URL_ = 'https://graph.microsoft.com/v1.0/users/ada/authentication/fido2Methods'
const BODY = { displayName: 'A key', publicKeyCredential: captured('registration') }

describe('what is sent is read, alone and with its address', () => {
  test.each([
    ['alone', BODY],
    ['with its address', { request: { method: 'POST', url: URL_, body: BODY } }],
  ])('%s', async (_, input) => {
    expect((await takenFor(input)).slice(0, 2)).toEqual(['registration', 'entra/fido2-methods'])
  })
})

test('an answer of Graph is read, and it is said that no list of codes is public', async () => {
  const error = {
    code: 'badRequest',
    message: 'Attestation object is not valid.',
    innerError: { 'request-id': 'a', date: '2026-11-25' },
  }
  expect(await takenFor({ error })).toEqual(['server-error', expect.stringContaining('Entra'), 'server-error-unknown'])
  expect(await reported({ error })).toContain('no list')
})
