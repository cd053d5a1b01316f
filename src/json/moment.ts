import { numberOf } from '../convert.ts'
import type { Json, JsonObject } from '../model/index.ts'
import { asString, isObject } from './values.ts'

/** A point in time, as whatever wrote it spelt it. */
export interface Moment {
  /** Since 1970. */
  milliseconds: number
  /** It says neither Z nor an offset: taken for UTC. */
  withoutZone?: true
}

/** What a serialiser made of a date, or undefined where it is none: RFC 3339, RFC 2822, and the spellings of languages. */
export function momentIn(value: Json | undefined): Moment | undefined {
  if (typeof value === 'number') return ofEpoch(value)
  if (typeof value === 'string') return value.length > LONGEST ? undefined : ofText(value.trim())
  if (Array.isArray(value)) return ofParts(value)
  return isObject(value) ? ofObject(value) : undefined
}

/** A date with the name of its zone in brackets has some 60 characters. */
const LONGEST = 120

const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?'
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const CLOCK = '(\\d\\d?):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?'
const ZONE = '(Z|UTC|GMT|(?:GMT|UTC)?[+-]\\d\\d:?\\d\\d)'

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'zone' | 'half'
/** Each with the parts that its groups are, in their order. */
const SPELLINGS: readonly [RegExp, readonly Part[]][] = [
  // RFC 3339, ISO 8601; Python, Ruby and Go write a blank for the T, and Go the zone twice.
  [
    new RegExp(`^(\\d{4})-(\\d\\d)-(\\d\\d)[T ]${CLOCK} ?${ZONE}?(?: UTC| [+-]\\d{4}|\\[[\\w/+-]+\\])?$`, 'i'),
    ['year', 'month', 'day', 'hour', 'minute', 'second', 'fraction', 'zone'],
  ],
  // RFC 2822, RFC 7231, RFC 850.
  [
    new RegExp(`^(?:${DAY}, )?(\\d\\d?)[ -]([A-Z][a-z]{2})[ -](\\d{4}) ${CLOCK} ${ZONE}$`),
    ['day', 'month', 'year', 'hour', 'minute', 'second', 'fraction', 'zone'],
  ],
  // A Date of JavaScript as text.
  [
    new RegExp(`^${DAY} ([A-Z][a-z]{2}) (\\d\\d?) (\\d{4}) ${CLOCK} ${ZONE}(?: \\([^()]*\\))?$`),
    ['month', 'day', 'year', 'hour', 'minute', 'second', 'fraction', 'zone'],
  ],
  // java.util.Date, and C's asctime().
  [
    new RegExp(`^${DAY} ([A-Z][a-z]{2}) {1,2}(\\d\\d?) ${CLOCK}(?: ${ZONE})? (\\d{4})$`),
    ['month', 'day', 'hour', 'minute', 'second', 'fraction', 'zone', 'year'],
  ],
  // A DateTime or DateTimeOffset of .NET as text, in the culture that has AM and PM.
  [
    new RegExp(`^(\\d\\d?)/(\\d\\d?)/(\\d{4}) ${CLOCK}\\s([AP]M)(?: ${ZONE})?$`),
    ['month', 'day', 'year', 'hour', 'minute', 'second', 'fraction', 'half', 'zone'],
  ],
]

const REPR = /^datetime\.datetime\((\d{4}(?:, \d{1,6}){2,6})(?:, tzinfo=(.{1,60}))?\)$/
const DOT_NET = /^\\?\/Date\((-?\d{1,17})(?:[+-]\d{4})?\)\\?\/$/
const DIGITS = /^\d{9,19}(?:\.\d{1,9})?$/

function ofText(text: string): Moment | undefined {
  const ticks = DOT_NET.exec(text)
  if (ticks) return { milliseconds: numberOf(ticks[1]) }
  if (DIGITS.test(text)) return ofEpoch(numberOf(text))
  const repr = REPR.exec(text)
  if (repr) return ofRepr((repr[1] ?? '').split(', ').map(Number), repr[2])
  for (const [spelling, names] of SPELLINGS) {
    const found = spelling.exec(text)
    if (!found) continue
    return ofNamed(new Map(names.map((name, index) => [name, found[index + 1]])))
  }
  return undefined
}

function ofNamed(parts: ReadonlyMap<Part, string | undefined>): Moment | undefined {
  const month = parts.get('month') ?? ''
  const half = parts.get('half')
  const hour = numberOf(parts.get('hour'))
  return wallClock(
    [
      numberOf(parts.get('year')),
      /^\d/.test(month) ? numberOf(month) : MONTHS.indexOf(month) + 1,
      numberOf(parts.get('day')),
      half === undefined ? hour : (hour % 12) + (half === 'PM' ? 12 : 0),
      numberOf(parts.get('minute')),
      numberOf(parts.get('second') ?? 0) + numberOf(`0.${parts.get('fraction') ?? 0}`),
    ],
    parts.get('zone'),
  )
}

/** Python's repr() says microseconds last; only UTC is said in few ways. */
function ofRepr(numbers: readonly number[], zone: string | undefined): Moment | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, micro = 0] = numbers
  if (zone !== undefined && !/utc/i.test(zone)) return undefined
  return wallClock([year, month, day, hour, minute, second + micro / 1e6], zone && 'Z')
}

type Wall = readonly [year: number, month: number, day: number, hour: number, minute: number, second: number]

function wallClock([year, month, day, hour, minute, second]: Wall, zone: string | undefined): Moment | undefined {
  const inRange = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 25 && minute < 60 && second < 61
  // Date.UTC counts on from days that a month does not have.
  if (!inRange || new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined
  const milliseconds = Date.UTC(year, month - 1, day, hour, minute, 0, Math.round(second * 1000)) - offsetOf(zone)
  return zone === undefined ? { milliseconds, withoutZone: true } : { milliseconds }
}

const MINUTE = 60_000

function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(zone ?? '') ?? []
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (numberOf(hours) * 60 + numberOf(minutes)) * MINUTE
}

/** From 2001 to 2286, each unit has numbers of its own: seconds, then thousandths and so on. */
function ofEpoch(number: number): Moment | undefined {
  for (const unit of [1000, 1, 1e-3, 1e-6]) {
    const milliseconds = number * unit
    if (milliseconds >= 1e12 && milliseconds < 1e13) return { milliseconds: Math.round(milliseconds) }
  }
  return undefined
}

/** Jackson writes a LocalDateTime as [2026, 5, 1, 6, 0, 0, nanoseconds]. */
function ofParts(parts: readonly Json[]): Moment | undefined {
  const numbers = parts.filter((part): part is number => typeof part === 'number')
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, nano = 0] = numbers
  if (numbers.length !== parts.length || numbers.length < 5 || numbers.length > 7 || year < 2001) return undefined
  return wallClock([year, month, day, hour, minute, second + nano / 1e9], undefined)
}

function ofObject(object: JsonObject): Moment | undefined {
  const { date, timezone, $date } = object
  // PHP's DateTime: {"date": "2026-05-01 06:00:00.000000", "timezone_type": 3, "timezone": "UTC"}.
  if (typeof date === 'string' && typeof timezone === 'string') return inZone(ofText(date), timezone)
  if ($date !== undefined) return momentIn(asString($date) ?? (isObject($date) ? $date.$numberLong : $date))
  // A Timestamp of protobuf or Firestore.
  const seconds = object.seconds ?? object._seconds ?? object.epochSecond
  return typeof seconds === 'number' || typeof seconds === 'string' ? momentIn(seconds) : undefined
}

function inZone(moment: Moment | undefined, zone: string): Moment | undefined {
  if (!moment?.withoutZone) return moment
  if (/^(?:Z|UTC|GMT|[+-]\d\d:?\d\d)$/.test(zone)) return { milliseconds: moment.milliseconds - offsetOf(zone) }
  const offset = offsetIn(zone, moment.milliseconds)
  return offset === undefined ? undefined : { milliseconds: moment.milliseconds - offset }
}

/** Of a place such as Europe/Berlin at that time. */
function offsetIn(place: string, milliseconds: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: place, timeZoneName: 'longOffset' })
    const name = format.formatToParts(milliseconds).find(({ type }) => type === 'timeZoneName')
    return name && offsetOf(name.value)
  } catch {
    return undefined
  }
}
