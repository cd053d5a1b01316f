import { describe, expect, test } from 'vitest'
import type { Json, JsonObject } from '../../src/model/index.ts'
import { FACTOR, OPTIONS, reportOf, type Seen, seen, without, words } from './findings.ts'

const HOUR = 3_600_000
const CREATED = Date.parse('2026-03-01T09:30:00Z')
const UNVERIFIED = { ...FACTOR, status: 'unverified' }
const WARNING: Seen = ['factor-unverified', 'warning', ['60383', '60318'], '/status']
const ERROR: Seen = ['factor-unverified-expired', 'error', ['60383', '60318'], '/status']

describe('an unverified factor', () => {
  test.each<[string, JsonObject, number | undefined, Seen]>([
    ['without --now', UNVERIFIED, undefined, WARNING],
    ['half an hour old', UNVERIFIED, CREATED + HOUR / 2, WARNING],
    ['five hours old', UNVERIFIED, CREATED + 5 * HOUR, WARNING],
    ['24 hours old to the millisecond', UNVERIFIED, CREATED + 24 * HOUR, WARNING],
    ['a millisecond older than 24 hours', UNVERIFIED, CREATED + 24 * HOUR + 1, ERROR],
    ['created after --now', UNVERIFIED, CREATED - HOUR, WARNING],
    ['RFC 2822 date', { ...UNVERIFIED, date_created: 'Sun, 01 Mar 2026 09:30:00 +0000' }, CREATED + 25 * HOUR, ERROR],
    ['offset', { ...UNVERIFIED, date_created: '2026-03-01T10:30:00+01:00' }, CREATED + 24 * HOUR, WARNING],
    [
      'dateCreated',
      { ...without(UNVERIFIED, 'date_created'), dateCreated: '2026-03-01T09:30:00.000Z' },
      CREATED + 25 * HOUR,
      ERROR,
    ],
    ['no date', without(UNVERIFIED, 'date_created'), CREATED + 25 * HOUR, WARNING],
    ['redacted date', { ...UNVERIFIED, date_created: '<DATE>' }, CREATED + 25 * HOUR, WARNING],
    ['TOTP', { ...UNVERIFIED, factor_type: 'totp', config: {} }, CREATED + 25 * HOUR, ERROR],
  ])('%s', async (_, factor, now, expected) => {
    expect(await seen(factor, now === undefined ? {} : { now })).toEqual([expected])
  })

  test('says its creation, the limit and --now', async () => {
    const said = await words(UNVERIFIED)
    for (const part of ['2026-03-01T09:30:00Z', '1 to 24 hours', '--now']) expect(said).toContain(part)
  })

  test('says its age, and whether it may be gone', async () => {
    expect(await words(UNVERIFIED, { now: CREATED + 5 * HOUR })).toMatch(/5 hours earlier: it may be gone/)
    expect(await words(UNVERIFIED, { now: CREATED + HOUR / 2 })).toMatch(/30 minutes earlier: it can still be verified/)
    expect(await words(UNVERIFIED, { now: CREATED + 100 * HOUR })).toMatch(/4 days after its creation/)
  })

  test('date_updated never counts as the present', async () => {
    expect(await seen({ ...UNVERIFIED, date_updated: '2027-01-01T00:00:00Z' })).toEqual([WARNING])
  })

  test.each([
    ['passkeys', 'VerifyFactor'],
    ['totp', 'authPayload'],
    ['push', 'verify step of the Verify Push SDK'],
  ])('of type %s is completed by %s', async (type, how) => {
    expect(await words({ ...UNVERIFIED, factor_type: type, config: null })).toContain(how)
  })
})

describe('status', () => {
  test.each(['approved', 'pending', 'deleted', ''])('%s is an error', async (status) => {
    expect(await seen({ ...FACTOR, status })).toEqual([['factor-status-undocumented', 'error', ['60383'], '/status']])
  })

  test.each<[string, Json]>([
    ['an enumeration of the library', 'Verified'],
    ['a constant', 'VERIFIED'],
    ['str() of an enumeration', 'FactorStatuses.VERIFIED'],
    ['an object with its value', { value: 'verified' }],
    ['an object with its name', { name: 'VERIFIED', ordinal: 1 }],
  ])('%s is another spelling', async (_, status) => {
    expect(await seen({ ...FACTOR, status })).toEqual([['status-spelled-otherwise', 'info', [], '/status']])
  })

  test.each<[string, Json]>([
    ['an enumeration of the library', 'Unverified'],
    ['an object with its value', { value: 'unverified' }],
  ])('%s is judged by its age all the same', async (_, status) => {
    const found = await seen({ ...FACTOR, status }, { now: CREATED + 25 * HOUR })
    expect(found).toEqual([ERROR, ['status-spelled-otherwise', 'info', [], '/status']])
  })

  test.each([{}, 1])('%j shows no status', async (status) => {
    expect(await seen({ ...FACTOR, status })).toEqual([['factor-status-absent', 'warning', [], '/status']])
  })

  test.each<[string, (name: string) => string]>([
    ['PascalCase', (name) => name.replace(/(?:^|_)([a-z])/g, (__, letter: string) => letter.toUpperCase())],
    ['camelCase', (name) => name.replace(/_([a-z])/g, (__, letter: string) => letter.toUpperCase())],
  ])('in %s', async (_, spell) => {
    const factor = Object.fromEntries(Object.entries(UNVERIFIED).map(([name, value]) => [spell(name), value]))
    const [rule, severity, codes] = ERROR
    expect(await seen(factor, { now: CREATED + 25 * HOUR })).toEqual([[rule, severity, codes, `/${spell('status')}`]])
  })

  test('approved is the word of the preview API', async () => {
    expect(await words({ ...FACTOR, status: 'approved' })).toContain('preview API')
  })

  test('absent is a warning', async () => {
    expect(await seen(without(FACTOR, 'status'))).toEqual([['factor-status-absent', 'warning', [], '/status']])
  })

  test('verified is clean, at any age', async () => {
    expect(await seen(FACTOR, { now: CREATED + 9999 * HOUR })).toEqual([])
  })
})

describe('what a factor is taken for', () => {
  test.each<[string, JsonObject, string]>([
    ['whole', FACTOR, 'twilio-factor'],
    ['only its sid', { sid: 'YF048d1a7e2c3b4d5e6f708192a3b4c5d6' }, 'twilio-factor'],
    ['an object of the Node library', { factorType: 'totp', accountSid: 'AC1', status: 'verified' }, 'twilio-factor'],
    ['factor_type and a date', { factor_type: 'push', date_created: '2026-03-01T09:30:00Z' }, 'twilio-factor'],
    [
      'a challenge is none',
      { sid: 'YC1', factor_sid: 'YF1', factor_type: 'push', status: 'pending' },
      'twilio-challenge',
    ],
  ])('%s', async (_, value, kind) => {
    expect((await reportOf(value)).inputs[0]?.payloads[0]?.kind).toBe(kind)
  })

  test('its options are a payload of their own, and at most an info', async () => {
    const options = { publicKey: { ...OPTIONS, pubKeyCredParams: { type: 'public-key', alg: -7 } } }
    const report = await reportOf({ ...FACTOR, options })
    expect(report.inputs[0]?.payloads.map((payload) => payload.kind)).toEqual(['twilio-factor', 'creation-options'])
    expect(await seen({ ...FACTOR, options })).toEqual([
      ['options-params-not-a-list', 'info', [], '/options/publicKey/pubKeyCredParams'],
    ])
  })

  test('a list of factors, each judged', async () => {
    expect(await seen({ factors: [{ ...FACTOR, sid: `YF${'1'.repeat(32)}` }, UNVERIFIED] })).toEqual([
      [...WARNING.slice(0, 3), '/factors/1/status'],
    ])
  })
})

describe('secrets', () => {
  const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const token = 'd0a1b2c3d4'
  test.each<[string, JsonObject, string]>([
    ['a TOTP seed', { ...UNVERIFIED, factor_type: 'totp', config: { skew: 9 }, binding: { secret: seed } }, seed],
    ['a binding of the wrong type', { ...FACTOR, binding: seed }, seed],
    [
      'a push token',
      { ...UNVERIFIED, factor_type: 'push', config: { notification_platform: 'apn', notification_token: token } },
      token,
    ],
  ])('%s is never shown', async (_, factor, secret) => {
    expect(JSON.stringify(await reportOf(factor, { showValues: true }))).not.toContain(secret)
  })
})
