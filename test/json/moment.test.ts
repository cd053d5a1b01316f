import { describe, expect, test } from 'vitest'
import { momentIn } from '../../src/json/moment.ts'
import type { Json } from '../../src/model/index.ts'

const MOMENT = Date.UTC(2026, 4, 1, 6)

describe('a date as a language or serialiser writes it', () => {
  test.each<[string, Json]>([
    ['RFC 3339', '2026-05-01T06:00:00Z'],
    ['RFC 3339 in small letters', '2026-05-01t06:00:00z'],
    ['str() of Python', '2026-05-01 06:00:00+00:00'],
    ['Ruby', '2026-05-01 06:00:00 UTC'],
    ['Ruby with an offset', '2026-05-01 08:00:00 +0200'],
    ['Go', '2026-05-01 06:00:00 +0000 UTC'],
    ['ZonedDateTime of Java', '2026-05-01T08:00:00+02:00[Europe/Berlin]'],
    ['.NET, seven digits', '2026-05-01T06:00:00.0000000Z'],
    ['RFC 2822', 'Fri, 01 May 2026 06:00:00 +0000'],
    ['RFC 7231', 'Fri, 01 May 2026 06:00:00 GMT'],
    ['RFC 850', 'Friday, 01-May-2026 06:00:00 GMT'],
    ['Date of JavaScript', 'Fri May 01 2026 08:00:00 GMT+0200 (Central European Summer Time)'],
    ['java.util.Date', 'Fri May 01 06:00:00 UTC 2026'],
    ['DateTimeOffset of .NET', '5/1/2026 6:00:00 AM +00:00'],
    ['old JSON of .NET', '/Date(1777615200000)/'],
    ['repr() of Python', 'datetime.datetime(2026, 5, 1, 6, 0, tzinfo=datetime.timezone.utc)'],
    ['seconds', 1777615200],
    ['milliseconds', 1777615200000],
    ['seconds of Jackson', 1777615200.0],
    ['seconds as text', '1777615200.000'],
    ['milliseconds as text', '1777615200000'],
    ['microseconds', 1777615200000000],
    ['PHP', { date: '2026-05-01 08:00:00.000000', timezone_type: 3, timezone: 'Europe/Berlin' }],
    ['PHP, an offset', { date: '2026-05-01 08:00:00.000000', timezone_type: 1, timezone: '+02:00' }],
    ['MongoDB', { $date: '2026-05-01T06:00:00Z' }],
    ['MongoDB, a number', { $date: { $numberLong: '1777615200000' } }],
    ['Firestore', { _seconds: 1777615200, _nanoseconds: 0 }],
  ])('%s', (_, value) => {
    expect(momentIn(value)).toEqual({ milliseconds: MOMENT })
  })

  test.each<[string, Json]>([
    ['Python, naive', '2026-05-01 06:00:00'],
    ['only to the minute', '2026-05-01T06:00'],
    ['DateTime of .NET', '5/1/2026 6:00:00 AM'],
    ['asctime()', 'Fri May  1 06:00:00 2026'],
    ['LocalDateTime of Jackson', [2026, 5, 1, 6, 0]],
    ['repr() of Python, naive', 'datetime.datetime(2026, 5, 1, 6, 0)'],
  ])('%s says no zone', (_, value) => {
    expect(momentIn(value)).toEqual({ milliseconds: MOMENT, withoutZone: true })
  })

  test.each<[string, Json]>([
    ['a word', 'yesterday'],
    ['a day', '2026-05-01'],
    ['no month', '2026-13-01T06:00:00Z'],
    ['a small number', 7],
    ['true', true],
    ['null', null],
    ['an empty object', {}],
    ['a list', [1, 2]],
    ['PHP in a place that is none', { date: '2026-05-01 08:00:00', timezone: 'Nowhere/At all' }],
    ['a long text', `2026-05-01T06:00:00Z${' '.repeat(200)}`],
  ])('%s is none', (_, value) => {
    expect(momentIn(value)).toBeUndefined()
  })
})
