import { describe, expect, it } from 'vitest'
import { pathOfRule } from '../helpers/fixtures.ts'
import { bad, findings, judge, payloads, told } from './helpers.ts'

describe('what the native passkey API and the My Account API take', () => {
  it.each<[file: string, code: string | undefined]>([
    [bad('token-request-authn-response-not-object', 'invalid_request-text'), 'auth0/invalid_request'],
    [bad('my-account-member-too-long', 'validation_error-client-data'), 'auth0/validation_error'],
    [bad('my-account-member-unknown', 'validation_error-to-json'), 'auth0/validation_error'],
    [bad('authentication-method-backup-impossible', 'single'), undefined],
  ])('%s', async (file, code) => {
    const errors = findings(await judge(file)).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule }) => rule)).toEqual([file.split('/').at(-2)])
    expect(errors[0]?.codes).toEqual(code === undefined ? [] : [code])
  })

  it('a token request is a payload, and so is the credential in it', async () => {
    const result = await judge(pathOfRule('token-request-authn-response-not-object', 'good-object.json'))
    expect(payloads(result).map(({ kind, endpoint }) => [kind, endpoint])).toEqual([
      ['auth0-token-request', null],
      ['authentication', 'auth0/oauth-token'],
    ])
    expect(told(result).filter((line) => line.startsWith('error'))).toEqual([])
  })
})
