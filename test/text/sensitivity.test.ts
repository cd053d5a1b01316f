import { describe, expect, test } from 'vitest'
import { sensitivityOfString } from '../../src/text/redact.ts'
import { sensitivityOf } from '../../src/text/sensitivity.ts'

describe('secret', () => {
  test.each([
    'secret',
    '/binding/secret',
    'Binding.Secret',
    '/Binding.Secret',
    '/binding/uri',
    '/access_token',
    '/id_token',
    '/refresh_token',
    '/token',
    'Authorization',
    'Proxy-Authorization',
    '/headers/cookie',
    '/headers/set-cookie/0',
    '/cookies/0/value',
    '/log/entries/0/request/headers/3/value',
    '/authPayload',
    'AuthPayload',
    'auth_payload',
    '/config/notification_token',
    'Config.NotificationToken',
    'TWILIO_AUTH_TOKEN',
    '/clientExtensionResults/prf/results/first',
    '/clientExtensionResults/hmacGetSecret/output1',
    '/clientExtensionResults/largeBlob/blob',
    '/client_secret',
    '/password',
    '/auth_token',
    '/api_secret',
    '/auth_session',
    '/mfa_token',
    '/key/dp',
    '/keys/0/d',
    'k',
    'kty.q',
    '/key/p',
    '/key/dq',
    '/key/qi',
    '/key/oth',
    'code_verifier',
    'clientAssertion',
    '/otp',
    'oobCode',
    'binding_code',
    'recovery-code',
    '/passcode',
    '/credBlob',
    '/clientExtensionResults/getCredBlob',
    '/clientExtensionResults/hmac-secret/salt1',
    '/publicKey/extensions/largeBlob/write',
    '/backup/tokens',
    'X-Api-Key',
    'private_key',
    '/old_password',
    'hmac',
    'hmac_key',
    'key[d]',
  ])('%s', (name) => expect(sensitivityOf(name)).toBe('secret'))
})

describe('personal', () => {
  test.each([
    'identity',
    '/Identity',
    '/email',
    '/phone_number',
    'username',
    'name',
    '/name',
    '/publicKey/user/name',
    '/user/id',
    'user[name]',
    '/friendly_name',
    'FriendlyName',
    '/user/displayName',
    '/nickname',
    '/given_name',
    '/family_name',
    '/response/userHandle',
    '/response/signature',
    '/metadata/anything/deep',
    '/user_metadata/plan',
    '/client_ip',
    '/emails',
    'emailAddress',
    'phone',
    'user_id',
    '/sub',
    'FactorFriendlyName',
    '/firstName',
    '/lastName',
    '/middle_name',
    '/picture',
    '/ip',
    '/request/ip_address',
    'X-Forwarded-For',
    '/app_metadata/roles/0',
    'HiddenDetails',
    '/profileData/color',
    '/details/fields/0/value',
    'Details.Message',
    '/0/name',
    'profile[email]',
  ])('%s', (name) => expect(sensitivityOf(name)).toBe('personal'))
})

describe('open', () => {
  test.each([
    '',
    '/id',
    '/rawId',
    '/rp/name',
    '/rp/id',
    '/response/clientDataJSON',
    '/response/attestationObject',
    '/authenticatorAttachment',
    '/clientExtensionResults/prf/enabled',
    '/options/authentication_methods/password/enabled',
    '/tokenBinding/status',
    '/challenge',
    '/uri',
    '/assertion/id',
    '/__proto__',
    '/constructor',
    '/log/headers/0/name',
    '/headers/value',
    '/postData/params/0/value',
    '/user1/name',
    '/1st/name',
    '/user/factors/0/type',
    '/forms/0/message',
    '/authentication_methods/password/enabled',
    '/keys/kid',
  ])('%s', (name) => expect(sensitivityOf(name)).toBe('open'))
})

test('an initialiser of C# begins the names of a JWK with a capital', () => {
  expect(sensitivityOf('/Jwk/Qi', { y: '', Qi: 'x' })).toBe('secret')
  expect(sensitivityOf('/Jwk/D', { Kty: 'EC', D: 'x' })).toBe('secret')
  expect(sensitivityOf('/Jwk/Oth/0/R', { R: 'x' })).toBe('secret')
  expect(sensitivityOf('/Jwk/DP')).toBe('secret')
  expect(sensitivityOf('/D', { name: 'x', D: 'x' })).toBe('open')
  expect(sensitivityOf('/D')).toBe('open')
})

test('a one-letter name is a key part only in a JWK, when the object that has it is known', () => {
  expect(sensitivityOf('/d', { kty: 'EC', d: 'x' })).toBe('secret')
  expect(sensitivityOf('/d', { d: 'x' })).toBe('open')
  for (const holder of [null, 'x', 1, ['x']]) expect(sensitivityOf('/d', holder)).toBe('secret')
})

test.each([
  ['ann@a.example', 'personal'],
  ['+15550100', 'personal'],
  ['x ann@a.example', 'open'],
  ['ann@a.example x', 'open'],
  [`${'a'.repeat(65)}@a.example`, 'open'],
  ['x+15550100', 'open'],
  ['+15550100x', 'open'],
  ['abc', 'open'],
])('by its look %j is %s', (text, sensitivity) => {
  expect(sensitivityOfString(text, '/id')).toBe(sensitivity)
})

test('the name of an error is no name of a person', () => {
  expect(sensitivityOfString('NotAllowedError', '/name')).toBe('open')
  for (const text of ['NotAllowedErrors', 'aNotAllowedError', 'Ann Allowed'])
    expect(sensitivityOfString(text, '/name'), text).toBe('personal')
  for (const pointer of ['/email', '/name_of/email', '/username'])
    expect(sensitivityOfString('NotAllowedError', pointer), pointer).toBe('personal')
})
