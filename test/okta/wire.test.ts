import { describe, expect, test } from 'vitest'
import { captured, reported, takenFor } from '../helpers/wire.ts'

type Credential = { id: string; response: Record<string, string>; clientExtensionResults: object }
const registration = captured('registration') as unknown as Credential
const signIn = captured('authentication') as unknown as Credential

const CREATED = {
  attestation: registration.response.attestationObject,
  clientData: registration.response.clientDataJSON,
}
const ASSERTED = {
  authenticatorData: signIn.response.authenticatorData,
  clientData: signIn.response.clientDataJSON,
  signatureData: signIn.response.signature,
}
const HOST = 'https://example.okta.com'
const asked = (path: string, body: object) => ({ request: { method: 'POST', url: HOST + path, body } })

describe('what is sent is read, alone and with its address', () => {
  test.each([
    [
      'registration',
      'okta/challenge-answer',
      '/idp/idx/challenge/answer',
      { credentials: CREATED, stateHandle: '02a' },
    ],
    [
      'authentication',
      'okta/challenge-answer',
      '/idp/idx/challenge/answer',
      { credentials: ASSERTED, stateHandle: '02a' },
    ],
    ['registration', 'okta/activate-factor', '/api/v1/users/00u1/factors/fuf2/lifecycle/activate', CREATED],
    ['authentication', 'okta/verify-factor', '/api/v1/authn/factors/fuf2/verify', ASSERTED],
  ])('a %s for %s', async (kind, endpoint, path, body) => {
    expect(await takenFor(body)).toEqual([kind, endpoint, ''])
    expect(await takenFor(asked(path, body))).toEqual([kind, endpoint, ''])
  })
})

describe('answers are read, and it is said that no list of codes is public', () => {
  test.each([
    [
      'of the API',
      { errorCode: 'E0000068', errorSummary: 'Invalid Passcode/Answer', errorId: 'oae1', errorCauses: [] },
    ],
    [
      'of Identity Engine',
      {
        version: '1.0.0',
        stateHandle: '02a',
        messages: {
          type: 'array',
          value: [{ message: 'No', i18n: { key: 'authfactor.webauthn.error' }, class: 'ERROR' }],
        },
      },
    ],
  ])('%s', async (_, answer) => {
    const told = ['server-error', expect.stringContaining('Okta'), 'server-error-unknown']
    expect(await takenFor(answer)).toEqual(told)
    expect(await reported(answer)).toContain('no list')
  })
})
