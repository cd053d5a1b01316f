import { describe, expect, test } from 'vitest'
import { idOf } from '../../src/explain/explanation.ts'
import { recognise } from '../../src/explain/recognise.ts'
import { CATALOGUE, told } from './run.ts'

const first = (text: string): string | undefined => recognise(text, CATALOGUE).found.map(idOf)[0]

describe('texts that no document has under a code', () => {
  test.each([
    [
      'The operation couldn’t be completed. (com.apple.AuthenticationServices.AuthorizationError error 1001.)',
      'apple:1001',
    ],
    ['Error Domain=com.apple.AuthenticationServices.AuthorizationError Code=1004 "(null)"', 'apple:1004'],
    ['ASAuthorizationError.canceled', 'apple:1001'],
    ['AuthorizationError(1006)', 'apple:1006'],
    [
      'com.apple.AuthenticationServices.AuthorizationError Code=1004 "Application with identifier T.b is not associated with domain x.test"',
      'apple:not-associated',
    ],
    ['androidx.credentials.exceptions.NoCredentialException: No credentials available', 'android:no-credential'],
    ['GetCredentialCancellationException: [16] Cancelled by user.', 'android:get-cancelled'],
    ['CreateCredentialInterruptedException', 'android:create-interrupted'],
    ['CreatePublicKeyCredentialDomException: [50152] RP ID cannot be validated.', 'android:rp-id-not-validated'],
    ['CreateCredentialUnknownException: bad base-64', 'android:base64'],
    ['CreateCredentialUnknownException: something', 'android:create-unknown'],
    [
      'getCredentialAsync no provider dependencies found - please ensure the desired provider dependencies are added',
      'android:no-provider',
    ],
    ['TypeError: credential.toJSON is not a function', 'script:to-json'],
    ['Uncaught TypeError: PublicKeyCredential.parseCreationOptionsFromJSON is not a function', 'script:parse-options'],
    ["Cannot read properties of undefined (reading 'create')", 'script:no-credentials'],
    ['credential.response is not an instance of AuthenticatorAttestationResponse', 'script:foreign-object'],
    ['TypeError: challenge is shorter than required minimum length.', 'script:challenge-short'],
    ['SyntaxError: "[object Object]" is not valid JSON', 'script:object-text'],
    [
      'Unexpected registration response challenge "SVfTnvUYTYX5KmJ8dOZxqg", expected "undefined"',
      'verify:nothing-expected',
    ],
    ["Error: expectation did not contain value for 'userHandle'", 'verify:expectation-missing'],
    ['  File "webauthn/helpers/decode_credential_public_key.py", line 59\nKeyError: 1', 'verify:stored-key'],
  ])('%s', (text, id) => {
    expect(first(text)).toBe(id)
  })

  test.each([
    'Error 1001: no such table',
    'exit code 1004',
    'expected "x" to be defined',
    'Unexpected registration response challenge "AAAA", expected "BBBB"',
    'the credential was created',
  ])('not %s', (text) => {
    expect(first(text) ?? '').not.toMatch(/^(?:apple|android|script|verify):/)
  })

  test('a page of them has a fix and a source', async () => {
    const { out } = await told(['ASAuthorizationError Code=1001'])
    for (const section of ['Meaning', 'Likely causes', 'Fixes', 'Capture next', 'Docs'])
      expect(out).toContain(`\n${section}\n`)
  })
})
