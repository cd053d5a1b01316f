import { describe, expect, test } from 'vitest'
import { type JsonObject, TARGETS, type Target } from '../../src/model/index.ts'
import { lintText } from '../helpers/lint.ts'
import { fixture, fixtures, OPTIONS, type Seen, seen, seenIn, without } from './findings.ts'

const user = OPTIONS.user as JsonObject
const OBJECT = { ...OPTIONS, pubKeyCredParams: { type: 'public-key', alg: -7 } }
const USER_NAME = 'auth0/passkey-enrollment-user-name-missing'

describe('creation options', () => {
  test.each<[string, JsonObject, Target, Seen[]]>([
    ['whole', OPTIONS, 'webauthn', []],
    [
      'no user.name',
      { ...OPTIONS, user: without(user, 'name') },
      'auth0',
      [['options-user-name-absent', 'error', [USER_NAME], '/user/name']],
    ],
    [
      'no displayName',
      { ...OPTIONS, user: without(user, 'displayName') },
      'twilio',
      [['options-display-name-absent', 'error', ['60388'], '/user/displayName']],
    ],
    [
      'no displayName, by the standard alone',
      { ...OPTIONS, user: without(user, 'displayName') },
      'webauthn',
      [['options-display-name-absent', 'error', [], '/user/displayName']],
    ],
    ['an empty displayName', { ...OPTIONS, user: { ...user, displayName: '' } }, 'twilio', []],
    ['no challenge', without(OPTIONS, 'challenge'), 'twilio', [['options-member-absent', 'error', [], '/challenge']]],
    [
      'no rp, no challenge: two faults',
      without(OPTIONS, 'challenge', 'rp'),
      'twilio',
      [
        ['options-member-absent', 'error', [], '/rp'],
        ['options-member-absent', 'error', [], '/challenge'],
      ],
    ],
    [
      'params an object, for Twilio',
      OBJECT,
      'twilio',
      [['options-params-not-a-list', 'info', [], '/pubKeyCredParams']],
    ],
    [
      'params an object, by the standard',
      OBJECT,
      'webauthn',
      [['options-params-not-a-list', 'error', [], '/pubKeyCredParams']],
    ],
    [
      'timeout as text',
      { ...OPTIONS, timeout: '60' },
      'webauthn',
      [['options-member-invalid', 'error', [], '/timeout']],
    ],
    [
      'a negative timeout',
      { ...OPTIONS, timeout: -1 },
      'webauthn',
      [['options-timeout-negative', 'error', [], '/timeout']],
    ],
    ['unknown members', { ...OPTIONS, x: 1 }, 'webauthn', []],
  ])('%s', async (_, options, target, expected) => {
    expect(await seen(options, { target })).toEqual(expected)
  })

  test('as the browser wants them: inside publicKey', async () => {
    expect(await seen({ publicKey: without(OPTIONS, 'rp') })).toEqual([
      ['options-member-absent', 'error', [], '/publicKey/rp'],
    ])
  })
})

describe('options captured from a browser', () => {
  const captured = fixtures('captured').filter((name) => name.endsWith('-options.json'))

  test.each(captured)('%s has nothing above an info, for any target', async (name) => {
    for (const target of TARGETS) {
      const report = await lintText(fixture(`captured/${name}`), { target })
      expect(report.inputs[0]?.payloads[0]?.kind).toBe(name.split('.')[1])
      expect(seenIn(report).filter(([, severity]) => severity !== 'info')).toEqual([])
    }
  })
})
