import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/model/index.ts'
import { CONFIG, REQUEST, reportOf, type Seen, seen, without, words } from './findings.ts'

const config = (change: JsonObject, ...left: string[]): JsonObject => ({
  ...REQUEST,
  config: { ...without(CONFIG, ...left), ...change },
})
const party = (change: JsonObject, ...left: string[]): JsonObject =>
  config({ relying_party: { ...without(CONFIG.relying_party, ...left), ...change } })
const ID = '/config/relying_party/id'
const ORIGINS = '/config/relying_party/origins'

describe('a factor request', () => {
  test.each<[string, JsonObject, Seen[]]>([
    ['whole', REQUEST, []],
    ['"any" is right in a configuration', config({ authenticator_attachment: 'any' }), []],
    [
      'no config: the Service decides',
      without(REQUEST, 'config'),
      [['factor-request-config-absent', 'info', ['60393', '60370'], '/config']],
    ],
    [
      'no relying party: the Service decides',
      config({}, 'relying_party'),
      [['factor-request-relying-party-absent', 'info', ['60371'], '/config/relying_party']],
    ],
    [
      'an empty config is one error and one info',
      { ...REQUEST, config: {} },
      [
        ['factor-request-criteria-incomplete', 'error', ['60393', '60370'], '/config/authenticator_attachment'],
        ['factor-request-relying-party-absent', 'info', ['60371'], '/config/relying_party'],
      ],
    ],
    [
      'a criterion of another one',
      config({ user_verification: 'platform' }),
      [['factor-request-criterion-unsupported', 'error', ['60370'], '/config/user_verification']],
    ],
    [
      'only identity',
      { identity: 'user-0001' },
      [
        ['factor-request-config-absent', 'info', ['60393', '60370'], '/config'],
        ['friendly-name-absent', 'error', ['60388'], '/friendly_name'],
      ],
    ],
    ['no identity', without(REQUEST, 'identity'), [['identity-absent', 'error', ['60367'], '/identity']]],
    [
      'an e-mail as identity',
      { ...REQUEST, identity: 'ada@example.com' },
      [['identity-malformed', 'error', ['60420', '60367'], '/identity']],
    ],
    [
      'friendlyName',
      { ...without(REQUEST, 'friendly_name'), friendlyName: 'Ada' },
      [['factor-request-member-camel-case', 'error', ['60388'], '/friendlyName']],
    ],
    ['friendlyName beside friendly_name does no harm', { ...REQUEST, friendlyName: 'Ada' }, []],
    [
      'one criterion renamed, another left out: two faults',
      config({ authenticatorAttachment: 'platform' }, 'authenticator_attachment', 'user_verification'),
      [
        ['factor-request-criteria-incomplete', 'error', ['60393', '60370'], '/config/user_verification'],
        ['factor-request-member-camel-case', 'error', ['60393', '60370'], '/config/authenticatorAttachment'],
      ],
    ],
    [
      'relyingParty',
      config({ relyingParty: CONFIG.relying_party }, 'relying_party'),
      [['factor-request-member-camel-case', 'error', ['60371', '60370'], '/config/relyingParty']],
    ],
    [
      'a criterion beside config',
      { ...config({}, 'user_verification'), user_verification: 'preferred' },
      [['factor-request-member-misplaced', 'error', ['60393', '60370'], '/user_verification']],
    ],
    [
      'a dotted name',
      { ...without(REQUEST, 'config'), 'config.user_verification': 'preferred' },
      [['factor-request-flattened-member', 'error', ['60393', '60370'], '/config.user_verification']],
    ],
    [
      'a name of the Service form',
      { ...without(REQUEST, 'config'), 'Passkeys.RelyingParty.Id': 'example.com' },
      [['factor-request-flattened-member', 'error', ['60372', '60371', '60370'], '/Passkeys.RelyingParty.Id']],
    ],
    [
      'config as text',
      { ...REQUEST, config: JSON.stringify(CONFIG) },
      [['factor-config-not-an-object', 'error', ['60370'], '/config']],
    ],
    [
      'a TOTP member',
      config({ time_step: 30 }),
      [['factor-config-of-another-type', 'error', ['60370'], '/config/time_step']],
    ],
    ['no rp id', party({}, 'id'), [['relying-party-id-absent', 'error', ['60372', '60371'], ID]]],
    [
      'no rp name',
      party({}, 'name'),
      [['relying-party-name-absent', 'error', ['60371'], '/config/relying_party/name']],
    ],
    ['no origins', party({}, 'origins'), [['relying-party-origins-absent', 'error', ['60372', '60371'], ORIGINS]]],
    [
      'rp id with a port',
      party({ id: 'example.com:8443' }),
      [['relying-party-id-not-a-domain', 'error', ['60372', '60371'], ID]],
    ],
    [
      'an origin with a slash',
      party({ origins: ['https://example.com/'] }),
      [['relying-party-origins-invalid', 'error', ['60371'], `${ORIGINS}/0`]],
    ],
    [
      'an origin of another domain',
      party({ origins: ['https://example.com', 'https://notexample.com'] }),
      [['relying-party-origin-of-another-domain', 'warning', ['60372', '60371'], `${ORIGINS}/1`]],
    ],
    [
      'two independent faults',
      { ...party({ id: 'https://example.com' }), friendly_name: '' },
      [
        ['friendly-name-empty', 'error', ['60388'], '/friendly_name'],
        ['relying-party-id-not-a-domain', 'error', ['60372', '60371'], ID],
      ],
    ],
  ])('%s', async (_, request, expected) => {
    const found = await seen(request)
    expect(found.toSorted((a, b) => (a[0] < b[0] ? -1 : 1))).toEqual(expected)
  })

  test('all three criteria are one finding that names them', async () => {
    const request = { ...REQUEST, config: { relying_party: CONFIG.relying_party } }
    const [finding] = (await reportOf(request)).inputs[0]?.payloads[0]?.findings ?? []
    expect(finding).toMatchObject({
      pointer: '/config',
      member: 'authenticator_attachment',
      also: ['/config/discoverable_credentials', '/config/user_verification'],
    })
  })
})

describe('identity', () => {
  test.each([
    ['ada@example.com', 'e-mail'],
    ['+14155550100', 'phone number'],
    ['a-1', 'too short: 3 characters'],
    ['a'.repeat(65), 'too long: 65 characters'],
    ['user_12345', 'underscore'],
    ['user 12345', 'blank'],
    ['auth0|12345678', 'vertical bar'],
    ['-12345678', 'dash at its start'],
    ['1234--5678', 'two dashes'],
    ['üser-12345', 'a character outside'],
  ])('%s: %s', async (identity, why) => {
    expect(await words({ ...REQUEST, identity })).toContain(why)
  })

  test.each([
    '12345678',
    'a'.repeat(64),
    'ff483d1f-f591-4898-9942-837d2b1431d9',
    'YE2c3d4e5f2c3d4e5f2c3d4e5f2c3d4e5f',
    '***',
  ])('%s is right', async (identity) => {
    expect(await seen({ ...REQUEST, identity })).toEqual([])
  })

  test('is shortened', async () => {
    expect(await words({ ...REQUEST, identity: 'ada.lovelace@example.com' })).not.toContain('lovelace')
    expect(await words({ ...REQUEST, identity: 'secret_person_17' })).not.toContain('person_17')
  })
})
