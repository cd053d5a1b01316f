import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { publicKeyFault } from '../../src/providers/twilio/rules/entity-factor/common.ts'
import { CRITERIA, foreignType, identityFault, wordsForAge } from '../../src/providers/twilio/rules/factor/common.ts'
import form from '../../src/providers/twilio/wrappers/form.ts'

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const der = publicKey.export({ format: 'der', type: 'spki' })

test.each([
  [der.toString('base64'), undefined],
  [publicKey.export({ format: 'pem', type: 'spki' }).toString(), 'PEM with its lines around the Base64'],
  [privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 'a private key in PEM'],
  [der.toString('base64').replace(/(.{64})/g, '$1\n'), 'Base64 with blanks or line ends in it'],
  ['?', 'a text that is no Base64'],
  [der.subarray(0, 90).toString('base64'), 'a P-256 key of 90 bytes instead of 91'],
  [der.subarray(26).toString('base64'), 'a bare point without the DER around it'],
  ['AAAA', '3 bytes that are no DER'],
  [`MA${'A'.repeat(6)}`, 'DER of another kind of key'],
])('the public key %j of a push factor is %s', (text, fault) => {
  expect(publicKeyFault(text)).toBe(fault)
})

test.each([
  ['push', ['AppId', 'NotificationPlatform', 'notification_token', 'sdkVersion']],
  ['TOTP', ['Alg', 'TimeStep', 'skew', 'code_length']],
  [undefined, ['RelyingParty', 'constructor']],
])('of %s are the members %j', (type, names) => {
  for (const name of names) expect(foreignType(name), name).toBe(type)
})

test('a passkey factor chooses among the words of the API', () => {
  expect(CRITERIA).toEqual({
    authenticator_attachment: ['platform', 'cross-platform', 'any'],
    discoverable_credentials: ['required', 'preferred', 'discouraged'],
    user_verification: ['required', 'preferred', 'discouraged'],
  })
})

test.each([
  ['ab-cd-12', undefined],
  ['a'.repeat(64), undefined],
  ['a'.repeat(7), 'too short: 7 characters'],
  ['a'.repeat(65), 'too long: 65 characters'],
  ['-abcdefgh', 'a dash at its start or end, where it parts nothing'],
  ['abcdefgh-', 'a dash at its start or end, where it parts nothing'],
  ['abcd--efgh', 'two dashes in a row'],
  ['user_1234', 'an underscore in it'],
  ['user.1234', 'a dot in it'],
  ['user 1234', 'a blank in it'],
  ['auth0|123', 'a vertical bar, as in Auth0 user ids, in it'],
  ['urn:12345', 'a colon in it'],
  ['üser12345', 'a character outside A-Z, a-z, 0-9 and "-" in it'],
])('the identity %j is %s', (identity, fault) => {
  expect(identityFault(identity)).toBe(fault)
})

const MINUTE = 60_000
test.each([
  [0, '0 minutes'],
  [MINUTE, '1 minute'],
  [59 * MINUTE, '59 minutes'],
  [60 * MINUTE, '1 hour'],
  [47 * 60 * MINUTE, '47 hours'],
  [48 * 60 * MINUTE, '2 days'],
])('%d milliseconds are %s', (age, words) => {
  expect(wordsForAge(age)).toBe(words)
})

test.each([
  'Passkeys.RelyingParty.Id=a',
  'FactorType=push',
  'Binding.Alg=a',
  'FactorSid=YF1',
  'Details.Message=a',
  'HiddenDetails=a',
  'AuthPayload=1',
])('the form %s is for Twilio Verify', (text) => {
  expect(form.open(text)).toHaveLength(1)
  expect(form.open(`My${text}`)).toBeUndefined()
})
