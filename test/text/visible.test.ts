import { expect, test } from 'vitest'
import { redactValue } from '../../src/text/redact.ts'
import { scrub } from '../../src/text/scrub.ts'
import { sensitivityOf } from '../../src/text/sensitivity.ts'

/** Names that resemble secret ones, whose values a reader needs. */
test.each([
  ...['challenge', 'credentialPublicKey', 'publicKey', 'public_key', 'keyType', 'key_ops', 'kid', 'kty', 'alg', 'fmt'],
  ...['error_code', 'errorCode', 'country_code', 'statusCode', 'status_code', 'response_code', 'code_length'],
  ...['pinUvAuthProtocol', 'pinUvAuthParam', 'pin_uv_auth_token_endpoint', 'token_endpoint'],
  ...[
    'tokenBinding',
    'tokenBinding.status',
    'token_type',
    'token_endpoint_auth_method',
    'tokenLifetime',
    'max_tokens_per',
  ],
  ...[
    'passkey',
    'passkeys',
    'residentKey',
    'requireResidentKey',
    'security_key',
    'keyId',
    'credentialId',
    'credential',
  ],
  ...['password_policy', 'passwordPolicy', 'password_options.history', 'authentication_methods.password.api_behavior'],
  ...['sid', 'factor_sid', 'service_sid', 'shipping', 'spinner', 'authenticatorAttachment', 'authenticatorData'],
  ...[
    'rpId',
    'rp.name',
    'origin',
    'topOrigin',
    'hints',
    'timeout',
    'attestation',
    'assertion.response',
    'cookiePolicy',
  ],
  ...['session_count', 'sessionTimeout', 'secretary', 'tokenize', 'authorizationEndpoint', 'authorized', 'auth_time'],
  ...['description', 'script', 'zip', 'ipsum', 'transports', 'allowCredentials', 'excludeCredentials', 'apk-key-hash'],
])('%s stays open', (name) => {
  expect(sensitivityOf(name, undefined, 'AbC4dEf5GhI6')).toBe('open')
})

/** Codes, numbers and settings under a name that may as well be a secret's. */
test.each([
  [60378, '/code', '60378'],
  ['60378', '/code', '"60378"'],
  ['invalid_grant', '/code', '"invalid_grant"'],
  ['NotAllowedError', '/code', '"NotAllowedError"'],
  ['id', '/key', '"id"'],
  ['YF0123456789abcdef0123456789abcdef', '/sid', '"YF0123456789abcdef0123456789abcdef"'],
  ['login', '/session', '"login"'],
  [true, '/password', 'true'],
])('%j at %s is shown', (value, pointer, shown) => {
  expect(redactValue(value, pointer, { showValues: false })).toBe(shown)
})

/** Sentences, addresses and values of the standard that resemble secrets. */
test.each([
  'The token is invalid or has expired',
  'invalid token: expected a string',
  'Error 60378: Challenge verification failed, code: 60378',
  'https://www.twilio.com/docs/api/errors/60378',
  'https://login.example.com:8443/u/login?state=x&error_code=60378',
  'https://[::1]:3000/login',
  'android:apk-key-hash:gx7sq_pxhxhrIQdLyfG0pxKwiJ7hOk2DJQ4xvKd438Q',
  'adce0002-35bc-c60a-648b-0b25f1f05503',
  'YF0123456789abcdef0123456789abcdef',
  'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0',
  'public-key: cross-platform, key type: EC2',
  '/response/clientDataJSON',
  '/publicKey/pubKeyCredParams/0/alg',
  'expected 2 bytes, received 30313233343536373839616263646566',
  'a passkey needs "residentKey": "required"',
  'authenticatorAttachment',
  'status: 400, type: public-key',
  'NotAllowedError: The operation either timed out or was not allowed.',
  'at HTMLButtonElement.onclick (https://app.example.com/assets/index-B1x2Y3z4.js:1:23456)',
  '2026-01-02T03:04:05.678Z INFO verify factor failed',
  'npm_config_registry and sk-learn-package-name',
  'AUTHENTICATOR_ATTACHMENT=platform',
  'key_ops: sign, keyId: 12345678',
])('%s', (text) => {
  expect(scrub(text)).toBe(text)
})
