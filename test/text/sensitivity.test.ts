import { describe, expect, test } from 'vitest'
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
  ])('%s', (name) => expect(sensitivityOf(name)).toBe('open'))
})

test('a one-letter name is a key part only in a JWK, when the object that has it is known', () => {
  expect(sensitivityOf('/d', { kty: 'EC', d: 'x' })).toBe('secret')
  expect(sensitivityOf('/d', { d: 'x' })).toBe('open')
})
