import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/model/index.ts'
import { answered } from '../../src/providers/cognito/answer.ts'
import { documentedErrors } from '../../src/providers/errors.ts'
import { told } from '../explain/run.ts'
import { lintText } from '../helpers/lint.ts'

const NAME = 'WebAuthnNotEnabledException'

describe('an error is read as', () => {
  test.each<[string, JsonObject, error: string, pointer: string]>([
    ['the API answers it', { __type: NAME, message: 'no' }, NAME, '/__type'],
    ['it did before', { __type: `com.amazonaws.cognito.identity.idp.model#${NAME}`, Message: 'no' }, NAME, '/__type'],
    ['the SDK throws it', { name: NAME, $fault: 'client', $metadata: { httpStatusCode: 400 } }, NAME, '/name'],
    ['the SDK of version 2 throws it', { code: NAME, message: 'no', statusCode: 400 }, NAME, '/code'],
    ['a log keeps it', { name: NAME, message: 'no' }, NAME, '/name'],
    ['botocore keeps it', { Error: { Code: NAME, Message: 'no' }, ResponseMetadata: {} }, NAME, '/Error/Code'],
    [
      'Amplify throws it',
      { name: 'PasskeyRegistrationCanceled', message: 'no', recoverySuggestion: 'yes', underlyingError: {} },
      'PasskeyRegistrationCanceled',
      '/name',
    ],
    ['a sign-in is refused', { __type: 'NotAuthorizedException', message: 'no' }, 'NotAuthorizedException', '/__type'],
  ])('%s', (_, object, error, pointer) => {
    expect(answered(object)).toEqual({ error, pointer })
  })
})

describe('what is none of it', () => {
  test.each<[string, JsonObject]>([
    ['another service', { __type: 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException', message: 'no' }],
    ['an exception that many services have', { __type: 'InvalidParameterException', message: 'no' }],
    ['a type of GraphQL', { __type: 'User', name: 'Alice' }],
    ['an error of a browser', { name: 'NotAllowedError', message: 'no' }],
    ['a class of errors of others', { name: 'WebAuthnError', message: 'no', code: 'ERROR_INVALID_RP_ID' }],
    ['a name alone', { name: NAME }],
    ['an Error that is a text', { Error: 'NotAuthorizedException' }],
    ['a list', { Error: [{ Code: NAME }] }],
  ])('%s', (_, object) => {
    expect(answered(object)).toBeUndefined()
  })
})

test('the name of what was thrown is shown whole', async () => {
  const report = await lintText(JSON.stringify({ name: 'PasskeyRegistrationCanceled', message: 'no' }))
  const [finding] = report.inputs.flatMap((input) => input.payloads.flatMap((payload) => payload.findings))
  expect(finding?.codes).toEqual(['cognito/PasskeyRegistrationCanceled'])
})

describe('an error is explained by', () => {
  const own = documentedErrors().filter(({ code }) => code.startsWith('cognito/'))
  const first = async (text: string) => (await told([text])).out.split(/\s/, 1)[0]

  test.each(own.map(({ code }) => [code]))('its name: %s', async (code) => {
    const name = code.slice('cognito/'.length)
    expect(await first(name)).toBe(code)
    expect(await first(`${name}: it was refused.\n    at async handleError (cognito.js:1:1)`)).toBe(code)
  })

  test.each([
    [
      'An error occurred (WebAuthnOriginNotAllowedException) when calling the CompleteWebAuthnRegistration operation: no',
      'WebAuthnOriginNotAllowedException',
    ],
    ['software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnNotEnabledException: no', NAME],
    ['PasskeyError: Passkey registration ceremony has been canceled.', 'PasskeyRegistrationCanceled'],
    ['Relying party does not match current domain.', 'RelyingPartyMismatch'],
    ['{"__type":"WebAuthnClientMismatchException","message":"no"}', 'WebAuthnClientMismatchException'],
  ])('what is said of it: %s', async (text, name) => {
    expect(await first(text)).toBe(`cognito/${name}`)
  })

  test('seven exceptions, and ten errors of Amplify', () => {
    expect(own).toHaveLength(17)
  })
})
