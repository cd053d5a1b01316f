import { describe, expect, test } from 'vitest'
import type { Incident, Json } from '../../src/model/index.ts'
import { lint } from '../helpers/lint.ts'
import { readRepo } from '../helpers/repo.ts'

const NOW = Date.parse('2026-03-03T00:00:00Z')
const FACTOR = {
  sid: 'YF048d1a7e2c3b4d5e6f708192a3b4c5d6',
  date_created: '2026-03-01T09:30:00Z',
  status: 'unverified',
  factor_type: 'totp',
}
const USER = { user_id: 'auth0|1', email: 'ada@example.com', identities: [{ provider: 'auth0', connection: 'users' }] }
const CONNECTION = {
  name: 'users',
  strategy: 'auth0',
  options: {
    attributes: {
      email: { identifier: { active: true }, signup: { status: 'inactive' } },
      phone_number: { identifier: { active: true }, signup: { status: 'required' } },
    },
    authentication_methods: { passkey: { enabled: true } },
  },
}

async function incidentOf(files: Record<string, Json>): Promise<Incident> {
  const sources = Object.entries(files).map(([name, value]) => {
    return { name, text: typeof value === 'string' ? value : JSON.stringify(value), how: 'named' as const }
  })
  const { report } = await lint(sources, { together: true, now: NOW })
  if (!report.incident) throw new Error('no incident')
  return report.incident
}

describe('what an incident says of what could not be read', () => {
  test.each<[string, string]>([
    ['a note', 'Called the customer on Monday.'],
    ['an empty file', ''],
    ['JSON that was cut off', '{"sid": "YF048d1a7e2c3b4d5e6f7081'],
    ['JSON of something else', '{"name": "x", "version": "1.0.0"}'],
  ])('%s is no cause, and nobody knows that all is well', async (_, text) => {
    const incident = await incidentOf({ 'other.txt': text, 'user.json': USER })
    expect(incident).toMatchObject({ verdict: 'incomplete', causes: [] })
    expect(incident.notRead?.map(({ path }) => path)).toEqual(['other.txt'])
    expect(incident.notRead?.[0]?.because).not.toBe('')
  })

  test('without one there is no such list', async () => {
    expect(await incidentOf({ 'user.json': USER })).toEqual({
      verdict: 'none',
      causes: [],
      checked: ['1 payload by itself: 1 Auth0 user'],
    })
  })

  test('what is known stays known', async () => {
    const incident = await incidentOf({ 'note.txt': 'hello', 'factor.json': FACTOR })
    expect(incident.verdict).toBe('found')
    expect(incident.causes.map(({ path }) => path)).toEqual(['factor.json'])
  })
})

describe('a cause', () => {
  test('carries code, rule, place and fix', async () => {
    const { causes } = await incidentOf({ 'factor.json': { factor: FACTOR } })
    expect(causes).toEqual([
      {
        text: expect.stringContaining('60383'),
        grade: 'documented',
        code: 'twilio/60383',
        rule: 'factor-unverified-expired',
        path: 'factor.json',
        pointer: '/factor/status',
        line: 1,
        column: 102,
        evidence: expect.stringContaining('received "unverified"'),
        fix: expect.stringContaining('new factor'),
      },
    ])
  })

  test('that a relation concluded carries them, too', async () => {
    const { verdict, causes } = await incidentOf({ 'connection.json': CONNECTION, 'user.json': USER })
    expect(verdict).toBe('confirmed')
    expect(causes[0]).toMatchObject({
      grade: 'documented',
      code: 'auth0/passkey-enrollment-user-name-missing',
      rule: 'signup-attributes-not-on-profile',
      path: 'connection.json',
      pointer: '/options/attributes',
    })
  })

  test('of another payload does not drop out', async () => {
    const incident = await incidentOf({ 'connection.json': CONNECTION, 'user.json': USER, 'factor.json': FACTOR })
    expect(incident.verdict).toBe('confirmed')
    expect(incident.causes.map(({ rule }) => rule)).toEqual([
      'signup-attributes-not-on-profile',
      'factor-unverified-expired',
    ])
  })

  test('that no page describes is inferred', async () => {
    const challenge = { sid: 'YC3d4e5f603d4e5f603d4e5f603d4e5f60', status: 'lost', expiration_date: null }
    const { causes } = await incidentOf({ 'challenge.json': challenge })
    expect(causes.map(({ rule, grade }) => [rule, grade])).toEqual([['challenge-status-undocumented', 'inferred']])
  })
})

describe('what a server answered', () => {
  const REFUSED = { code: 60383, message: 'x', more_info: 'https://www.twilio.com/docs/errors/60383', status: 400 }
  const SOUND = JSON.parse(readRepo('fixtures/captured/twilio-platform.registration.json')) as Json
  const OPTIONS = { code: 'CredentialNotFound', message: 'x' }

  test.each<[string, Record<string, Json>]>([
    ['alone', { 'answer.json': REFUSED }],
    ['beside a sound payload', { 'answer.json': REFUSED, 'sent.json': SOUND }],
    ['beside what is only odd', { 'answer.json': REFUSED, 'user.json': USER, 'other.json': OPTIONS }],
  ])('%s is told first, and is not that the cause was found', async (_, files) => {
    const incident = await incidentOf(files)
    expect(incident.verdict).toBe('incomplete')
    expect(incident.causes[0]).toMatchObject({ code: 'twilio/60383', path: 'answer.json', grade: 'documented' })
  })

  test('with an error of a payload something was found', async () => {
    expect((await incidentOf({ 'answer.json': REFUSED, 'factor.json': FACTOR })).verdict).toBe('found')
  })
})

describe('what the text around a sound payload says', () => {
  const SOUND = readRepo('fixtures/captured/twilio-platform.registration.json')
  const ticket = (text: string) => incidentOf({ 'ticket.txt': `${text}\n${JSON.stringify(JSON.parse(SOUND))}\n` })

  test.each(['error 60383', 'Request failed: WebAuthnOriginNotAllowedException'])(
    '%s: no more than a hint',
    async (text) => {
      const { verdict, causes } = await ticket(`We get ${text} for`)
      expect(verdict).toBe('incomplete')
      expect(causes.map(({ rule, grade, code }) => [rule, grade, code])).toEqual([
        ['error-named-beside', 'hint', undefined],
      ])
    },
  )

  test('an answer that is read itself is not told a second time', async () => {
    const answer = { code: 60383, message: 'x', more_info: 'https://www.twilio.com/docs/errors/60383', status: 400 }
    const { causes } = await ticket(`The error was ${JSON.stringify(answer)} for`)
    expect(causes.map(({ rule }) => rule)).toEqual(['twilio-error-explained'])
  })

  test('a payload at fault says itself what is wrong', async () => {
    const spoilt = JSON.stringify(JSON.parse(SOUND)).replace('"platform"', '"any"')
    const { verdict, causes } = await incidentOf({ 'ticket.txt': `We get error 60383 for\n${spoilt}\n` })
    expect(verdict).toBe('found')
    expect(causes.map(({ rule }) => rule)).toEqual(['authenticator-attachment-is-any'])
  })
})
