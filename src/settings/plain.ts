import { describe } from '../json/values.ts'
import { type Json, type Severity, TARGETS, type Target } from '../model/index.ts'
import { table } from '../table.ts'
import { didYouMean } from '../text/words.ts'
import type { Judging } from './judging.ts'
import { UsageError } from './usage-error.ts'
import { asValue, challengeValue, countValue, oneOf, originValue, rpIdValue, timeValue } from './values.ts'
import { type Acceptable, acceptable } from './wire-forms.ts'

/** What a payload is judged by, as it is written in JSON: in a configuration, beside a fixture, and in a program. */
export interface PlainJudging {
  /** Who receives the credential. */
  target?: Target
  /** A kind such as `registration`, or an endpoint such as `VerifyFactor`. */
  as?: string
  origin?: string
  rpId?: string
  /** Base64url. */
  challenge?: string
  /** The signature counter that is stored for the credential. */
  storedCounter?: number
  requireUserVerification?: boolean
  /** ISO 8601 with a time zone. */
  now?: string
  /** Rules, families and codes that are not told. */
  disable?: readonly string[]
  /** The only rules, families and codes that are told. */
  only?: readonly string[]
  /** How severe a rule, a family or a code is. */
  rules?: Readonly<Record<string, Severity | 'off'>>
  /** How bytes may be written beside base64url, or the server library that decides it. */
  accepts?: readonly Acceptable[]
}

export const SEVERITY_NAMES = ['error', 'warning', 'info', 'off'] as const satisfies readonly (Severity | 'off')[]

const KINDS_OF_VALUES = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list of strings',
  object: 'an object',
}

const wanted = (kind: keyof typeof KINDS_OF_VALUES, value: unknown): UsageError =>
  new UsageError(`expected ${KINDS_OF_VALUES[kind]}, received ${describe(value as Json)}.`)

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw wanted('string', value)
  return value
}

const texts = (value: unknown): string[] => {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw wanted('list', value)
  return value
}

function severities(value: unknown): Record<string, Severity | 'off'> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wanted('object', value)
  const entries = Object.entries(value).map(([selector, severity]) => [selector, severityValue(severity)] as const)
  return Object.fromEntries(entries)
}

const severityValue = (value: unknown): Severity | 'off' => oneOf(SEVERITY_NAMES)(text(value))

/** How each member is read; each throws a UsageError that says what it wants. */
const READERS: { [Name in keyof PlainJudging]-?: (value: unknown) => NonNullable<Judging[Name]> } = {
  target: (value) => oneOf(TARGETS)(text(value)),
  as: (value) => asValue(text(value)),
  origin: (value) => originValue(text(value)),
  rpId: (value) => rpIdValue(text(value)),
  challenge: (value) => challengeValue(text(value)),
  storedCounter: (value) => {
    if (typeof value !== 'number') throw wanted('number', value)
    return countValue(`${value}`)
  },
  requireUserVerification: (value) => {
    if (typeof value !== 'boolean') throw wanted('boolean', value)
    return value
  },
  now: (value) => timeValue(text(value)),
  disable: texts,
  only: texts,
  rules: severities,
  accepts: (value) => texts(value).map(acceptable),
}

export const PLAIN_MEMBERS = Object.keys(READERS) as (keyof PlainJudging)[]

/** Takes a problem with one member, as a sentence. */
export type Tell = (member: string, problem: string) => void

/** Reads the members of `plain` that say what a payload is judged by, and leaves others alone; tells every problem. */
export function readJudging(plain: object, tell: Tell): Judging {
  const judging: Record<string, unknown> = table()
  const given = new Map<string, unknown>(Object.entries(plain))
  for (const name of PLAIN_MEMBERS) {
    const value = given.get(name)
    if (value === undefined) continue
    try {
      judging[name] = READERS[name](value)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      tell(name, error.message)
    }
  }
  return judging
}

/**
 * The same, where the first problem is the end: throws a UsageError that begins with `where`, such as `login.json: `.
 * A member that is none of these, nor of `others`, which the caller reads itself, is a problem, too.
 */
export function judgingFrom(plain: PlainJudging, where = '', others: readonly string[] = []): Judging {
  const known = [...PLAIN_MEMBERS, ...others]
  for (const name of Object.keys(plain))
    if (!known.includes(name)) throw new UsageError(`${where}unknown member "${name}".${didYouMean(name, known)}`)
  return readJudging(plain, (member, problem) => {
    throw new UsageError(`${where}${member}: ${problem}`)
  })
}
