import { describe, expect, test } from 'vitest'
import { idOf } from '../../src/explain/explanation.ts'
import { recognise } from '../../src/explain/recognise.ts'
import { AUTH0_STATES } from '../../src/providers/auth0/explain/states.ts'
import { CATALOGUE, told } from './run.ts'

/** OAuth errors that Auth0's passkey pages tell of. */
const DOCUMENTED = ['invalid_grant', 'invalid_request', 'invalid_client', 'access_denied', 'mfa_required']

const ids = (text: string): string[] => recognise(text, CATALOGUE).found.map(idOf)
const first = (text: string): string | undefined => ids(text)[0]

describe('codes', () => {
  test.each([
    '60377',
    'twilio/60377',
    'ERROR: 60377',
    'error_code=60377 level=ERROR',
    'Twilio error 60377 at VerifyFactor',
    'Error - 60377',
    'The request failed with 60377.',
    'https://www.twilio.com/docs/errors/60377',
    'see https://www.twilio.com/docs/api/errors/60377?utm=x',
    '{"code":60377,"message":"m","more_info":"https://www.twilio.com/docs/errors/60377","status":400}',
    '{"code":"60377"}',
    '{"data":{"error_code":"60377","level":"ERROR"}}',
    '{"type":"about:blank","title":"t","status":400,"code":60377,"errors":[]}',
    'POST 400 body={"code":60377,"message":"m"}',
    '{"Level":"Error","Payload":"{\\"error_code\\":60377}"}',
    "RestException [Error]: m\n  status: 400,\n  code: 60377,\n  moreInfo: 'x'",
  ])('%s', (text) => {
    expect(first(text)).toBe('twilio/60377')
  })

  test.each(['http://localhost:60377/', '160377', '60377-1', 'v60377', 'AC60377', '1.60377'])(
    'is no code: %s',
    (text) => {
      expect(ids(text)).not.toContain('twilio/60377')
    },
  )
})

describe('what a provider answers', () => {
  test.each([
    ['{"error":"invalid_grant","error_description":"The auth_session is expired"}', 'auth0/invalid_grant'],
    [
      '{"error":"invalid_request","error_description":"\\"authn_response\\" must be of type object"}',
      'auth0/invalid_request',
    ],
    ['InvalidRequestError: "authn_response" must be of type object', 'auth0/invalid_request'],
    ['PasskeyGetTokenError: passkey_get_token_error', 'auth0:passkey_get_token_error'],
    [
      '{"type":"x","status":400,"title":"Validation Error","detail":"d","validation_errors":[{"detail":"d","pointer":"/authn_response"}]}',
      'auth0:my-account',
    ],
    [
      '{"type":"gd_webauthn_enrollment_failed","description":"WebAuthn browser error"}',
      'auth0:gd_webauthn_enrollment_failed',
    ],
  ])('%s', (text, id) => {
    expect(first(text)).toBe(id)
  })

  test.each(DOCUMENTED)('an answer with %s leads to the page of the code', async (code) => {
    const answer = await told([JSON.stringify({ error: code, error_description: 'x' })])
    expect(answer.out).toBe((await told([`auth0/${code}`])).out)
  })

  test('no code of Auth0 stands in two lists', () => {
    const documented = new Set<string>(CATALOGUE.errors.map(({ code }) => code))
    expect(AUTH0_STATES.filter(({ code }) => documented.has(`auth0/${code}`))).toEqual([])
  })

  test('an error of another API is none', () => {
    expect(ids('{"error":"invalid_grant"}')).toEqual([])
    expect(ids('{"error":"not_found","error_description":"no such page"}')).toEqual([])
    expect(ids('{"type":"x","status":404,"title":"Not here"}')).toEqual([])
  })

  test("a number that is not Twilio's leaves the message", () => {
    expect(first('{"code":99999,"message":"Unexpected RP ID hash"}')).toBe('rp-id')
  })
})

const NO_NAME =
  "Failed to execute 'create' on 'CredentialsContainer': Failed to read the 'publicKey' property from 'CredentialCreationOptions': Failed to read the 'user' property from 'PublicKeyCredentialCreationOptions': Failed to read the 'name' property from 'PublicKeyCredentialEntity': Required member is undefined."

describe('browsers', () => {
  test.each([
    [
      'NotAllowedError: The operation either timed out or was not allowed. See: https://www.w3.org/',
      'chromium/not-allowed',
    ],
    ['NotAllowedError: The operation either timed out or was not allowed.', 'password-manager/not-allowed'],
    ['Uncaught (in promise) DOMException: A request is already pending.', 'chromium/pending'],
    ['DOMException [SecurityError]: This is an invalid domain.', 'chromium/invalid-domain'],
    ['[Error] Unhandled Promise Rejection: NotAllowedError: Operation timed out.', 'safari/timed-out'],
    ['The operation is insecure.', 'firefox/insecure'],
    ['InvalidStateError', 'InvalidStateError'],
    ['{"name":"AbortError","message":"Aborted by AbortSignal."}', 'safari/aborted'],
    ['showError::{"name":"NotAllowedError","message":"The document is not focused."}', 'safari/no-focus'],
    [NO_NAME, 'chromium/publicKey.user.name'],
    [`TypeError: ${NO_NAME}\n    at enrol (https://example.com/a.js:1:1)`, 'chromium/publicKey.user.name'],
    [
      `state=s&action=${encodeURIComponent(`showError::${JSON.stringify({ name: 'TypeError', message: NO_NAME })}`)}`,
      'chromium/publicKey.user.name',
    ],
  ])('%s', (text, id) => {
    expect(first(text)).toBe(id)
  })

  test('a missing user.name brings Auth0’s documented error with it', () => {
    expect(ids(NO_NAME)).toContain('auth0/passkey-enrollment-user-name-missing')
  })

  test('the wording of a list that cannot be fetched is told from that of a wrong RP ID', () => {
    const rpId = 'The relying party ID is not a registrable domain suffix of, nor equal to the current domain.'
    expect(first(`SecurityError: ${rpId}`)).toBe('chromium/rp-id')
    const fetched = 'Subsequently, an attempt to fetch the .well-known/webauthn resource of the claimed RP ID failed.'
    expect(first(`SecurityError: ${rpId} ${fetched}`)).toBe('chromium/rp-id-fetch')
  })
})

describe('a text that holds several', () => {
  test('the most specific comes first', () => {
    const text = `NotAllowedError: Operation timed out.\nError: Unexpected RP ID hash\nerror bytes-are-hex\ncode: 60380`
    const { found, answered } = recognise(text, CATALOGUE)
    expect(found.map(idOf)).toEqual(['twilio/60380', 'safari/timed-out', 'bytes-are-hex', 'rp-id'])
    // The parts of the text are two: what threw, and what was answered.
    expect(answered).toBe(2)
  })

  test('the frames of a stack say nothing', () => {
    const stack =
      'Error: Incorrect challenge.\n    at verifyOrigin (/srv/origin.js:1:1)\n    at checkSignature (b.js:2:2)'
    expect(ids(stack)).toEqual(['challenge'])
  })

  test('a line that names a group exactly beats words of another line', () => {
    expect(first('counter flags origin backup\nInvalid assertion signature.')).toBe('signature')
  })
})

describe('what is not known', () => {
  test.each([
    '',
    ' ',
    'connection refused',
    'The quick brown fox jumps over the lazy dog',
    'ECONNRESET',
    'denied',
    "TypeError: Cannot destructure 'a' of 'b'",
    'Out of memory',
    'Segmentation fault',
    '502 Bad Gateway',
    'undefined',
    'certificate verify failed',
    'deadlock detected',
    '\u0000\u001b[2J',
    '{"a":1}',
    '{'.repeat(5000),
  ])('%j', (text) => {
    expect(ids(text)).toEqual([])
  })

  test('the nearest: codes by number, names by letters, texts by words', () => {
    const near = (text: string) => recognise(text, CATALOGUE).nearest
    expect(near('99999')).toHaveLength(3)
    expect(near('60376377')).toEqual([])
    expect(near('error 12345')).toHaveLength(3)
    expect(near('authenticator-atachment-is-any')[0]).toBe('authenticator-attachment-is-any')
    expect(near('the owner of the current domain')[0]).toContain('(')
  })
})

test('a large text is read in bounded time and does not throw', () => {
  for (const part of ['a', '{', '"', "'", 'Error: ', '60377 ', '-', 'at (', '\\n', 'eyJ'])
    expect(() => recognise(part.repeat(300_000 / part.length), CATALOGUE)).not.toThrow()
})
