import { describe, expect, test } from 'vitest'
import type { Json, JsonObject } from '../../src/model/index.ts'
import { lint, lintText } from '../helpers/lint.ts'
import { FACTOR, fixture, type Seen, seenIn } from './findings.ts'

const SID = 'YC3d4e5f603d4e5f603d4e5f603d4e5f60'
const CHALLENGE: JsonObject = {
  sid: SID,
  date_created: '2026-03-02T09:30:00Z',
  expiration_date: '2026-03-02T09:35:00Z',
  status: 'pending',
  factor_type: 'passkeys',
}
const UNVERIFIED: JsonObject = { ...FACTOR, status: 'unverified', date_created: '2026-03-01T09:30:00Z' }

/** A sign-in whose challenge is the SID of a challenge, as Twilio's are. */
function answerTo(sid: string): JsonObject {
  const credential = JSON.parse(fixture('captured/twilio-platform.authentication.json'))
  const data = JSON.parse(Buffer.from(credential.response.clientDataJSON, 'base64url').toString())
  const changed = { ...data, challenge: Buffer.from(sid).toString('base64url') }
  credential.response.clientDataJSON = Buffer.from(JSON.stringify(changed)).toString('base64url')
  return credential
}

const entry = (startedDateTime: string, request: Json, response: Json): JsonObject => ({
  startedDateTime,
  request: { url: 'https://example.com/api', postData: { text: JSON.stringify(request) } },
  response: { content: { text: JSON.stringify(response) } },
})
const har = (...entries: JsonObject[]): string => JSON.stringify({ log: { entries } })
const EXPIRED = {
  code: 60323,
  message: 'Challenge expired',
  more_info: 'https://www.twilio.com/docs/errors/60323',
  status: 403,
}
const LATER = Date.parse('2026-03-02T12:00:00Z')

const ofChallenge = (seen: readonly Seen[]): string[] =>
  seen.flatMap(([rule, severity]) => (rule.startsWith('challenge-') ? [`${severity} ${rule}`] : []))

describe('a challenge whose answer was recorded', () => {
  test.each<[string, number | undefined]>([
    ['without --now', undefined],
    ['judged later', LATER],
  ])('in time, %s', async (_, now) => {
    const text = har(
      entry('2026-03-02T09:30:01Z', {}, CHALLENGE),
      entry('2026-03-02T09:34:00Z', answerTo(SID), { status: 'approved' }),
    )
    const seen = seenIn(await lintText(text, now === undefined ? {} : { now }))
    expect(ofChallenge(seen)).toEqual(['info challenge-answered-in-time'])
  })

  test('too late', async () => {
    const text = har(entry('2026-03-02T09:30:01Z', {}, CHALLENGE), entry('2026-03-02T09:40:00Z', answerTo(SID), {}))
    expect(ofChallenge(seenIn(await lintText(text)))).toEqual(['error challenge-expired'])
  })

  test.each<[string, Json, string[]]>([
    ['Twilio says that it expired', EXPIRED, ['error challenge-expired']],
    ['Twilio says nothing of it', {}, ['warning challenge-pending']],
  ])('more than five minutes later, with no end that shows: %s', async (_, said, told) => {
    const open = { ...CHALLENGE, expiration_date: null }
    const text = har(entry('2026-03-02T09:37:01Z', {}, open), entry('2026-03-02T09:40:00Z', answerTo(SID), said))
    expect(ofChallenge(seenIn(await lintText(text)))).toEqual(told)
  })

  test('in time, by what the same challenge says afterwards', async () => {
    const after = { ...CHALLENGE, status: 'approved', date_responded: '2026-03-02T09:31:00Z' }
    const seen = seenIn(await lintText(JSON.stringify([CHALLENGE, after]), { now: LATER }))
    expect(ofChallenge(seen)).toEqual(['info challenge-answered-in-time'])
  })

  test('another one is judged by the time that is given', async () => {
    const text = har(
      entry('2026-03-02T09:30:01Z', {}, CHALLENGE),
      entry('2026-03-02T09:34:00Z', answerTo(SID.replace('3d', '4e')), {}),
    )
    expect(ofChallenge(seenIn(await lintText(text, { now: LATER })))).toEqual(['error challenge-expired'])
  })
})

describe('the time of the evidence', () => {
  test.each<[string, JsonObject]>([
    ['HAR', { log: { entries: [entry('2026-03-01T10:00:00Z', {}, UNVERIFIED)] } }],
    ['a line of a log', { timestamp: '2026-03-01T10:00:00Z', level: 'info', body: UNVERIFIED }],
    ['a line of a log, in seconds', { ts: 1772359200, msg: 'factor', factor: UNVERIFIED }],
    ['the Date header', { headers: { date: 'Sun, 01 Mar 2026 10:00:00 GMT' }, data: UNVERIFIED }],
    [
      'the Date header of HAR',
      { headers: [{ name: 'Date', value: 'Sun, 01 Mar 2026 10:00:00 GMT' }], data: UNVERIFIED },
    ],
  ])('%s', async (_, value) => {
    const [finding] = (await lintText(JSON.stringify(value))).inputs.flatMap(({ payloads }) =>
      payloads.flatMap(({ findings }) => findings),
    )
    expect(finding?.message).toContain('30 minutes earlier')
  })

  test('of an incident it is the last that was recorded, not the present', async () => {
    const at = (name: string, value: Json) => ({ name, text: JSON.stringify(value), how: 'named' as const })
    const inputs = [
      at('factor.json', UNVERIFIED),
      at('log.json', { timestamp: '2026-03-01T10:00:00Z', body: CHALLENGE }),
    ]
    const seen = seenIn((await lint(inputs, { together: true, present: LATER })).report)
    expect(seen.filter(([rule]) => rule.startsWith('factor-'))).toEqual([
      ['factor-unverified', 'warning', ['60383', '60318'], '/status'],
    ])
  })

  test('of an incident that shows none it is the present', async () => {
    const inputs = [{ name: 'factor.json', text: JSON.stringify(UNVERIFIED), how: 'named' as const }]
    const seen = seenIn((await lint(inputs, { together: true, present: LATER })).report)
    expect(seen.map(([rule]) => rule)).toEqual(['factor-unverified-expired'])
  })
})
