import type { Overrides } from '../classify/index.ts'
import { numberOf } from '../convert.ts'
import { ENDPOINTS, type EndpointId, KINDS } from '../model/index.ts'
import { scrub, sensitivityOf } from '../text/redact.ts'
import { didYouMean } from '../text/words.ts'
import { UsageError } from './usage-error.ts'

/** Kinds that someone may say an input is. */
export const KIND_NAMES = KINDS.filter((kind) => kind !== 'unknown')

/** `--as`: a kind, or an endpoint by its full or short name. */
export function asValue(word: string): NonNullable<Overrides['as']> {
  const kind = KIND_NAMES.find((one) => one === word)
  if (kind) return { kind }
  const endpoint = endpointNamed(word)
  if (endpoint) return { endpoint }
  const known = [...KIND_NAMES, ...ENDPOINTS, ...ENDPOINTS.map((id) => id.split('/')[1] ?? id)]
  // First: behind so many names nobody finds it.
  const meant = didYouMean(word, known).trimStart()
  throw new UsageError(`${meant && `${meant} `}Kinds: ${KIND_NAMES.join(', ')}. Endpoints: ${ENDPOINTS.join(', ')}.`)
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

/** `--now`: ISO 8601 with a time zone, because a capture and a CI job may live in two. Milliseconds since 1970. */
export function timeValue(word: string): number {
  const time = TIME.test(word) ? Date.parse(word) : Number.NaN
  if (!Number.isNaN(time) && !isDay(word.slice(0, 10)))
    throw new UsageError(`There is no day ${word.slice(0, 10)}. Write one that there is, such as 2026-02-28T09:30:00Z.`)
  if (Number.isNaN(time)) throw new UsageError('Write it with its time zone, such as 2026-03-01T09:30:00Z.')
  return time
}

/** Date.parse counts on from days that a month does not have: 30 February is 2 March. */
const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

/** `--origin`: as client data spells it (HTML, "serialization of an origin"); an Android app's is its key hash. */
export function originValue(word: string): string {
  if (/^[a-z][a-z0-9-]*:[^/]/.test(word) && !/^https?:/.test(word)) return word
  const url = URL.canParse(word) ? new URL(word) : undefined
  if (url?.origin === word) return word
  const meant = url && url.origin !== 'null' ? ` Did you mean "${url.origin}"?` : ''
  throw new UsageError(`An origin is a scheme and a host without a path, such as https://example.com.${meant}`)
}

/** `--rp-id`: a domain, WebAuthn Level 3 §4 "Relying Party Identifier". */
export function rpIdValue(word: string): string {
  if (/^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(word)) return word
  const host = URL.canParse(word) ? new URL(word).hostname : ''
  const meant = host === '' ? '' : ` Did you mean "${host}"?`
  throw new UsageError(`An RP ID is a domain without scheme and port, such as example.com.${meant}`)
}

/** `--challenge`: as in the options and in client data, WebAuthn Level 3 §3 "Base64url Encoding". */
export function challengeValue(word: string): string {
  if (/^[A-Za-z0-9_-]+$/.test(word)) return word
  throw new UsageError('A challenge is base64url without padding, as it stands in the options.')
}

/** The largest value of a signature counter (WebAuthn Level 3 §6.1: 32 bits, unsigned). */
const MOST = 2 ** 32 - 1

/** `--max-warnings`, `--stored-counter` */
export function countValue(word: string): number {
  if (!/^\d{1,20}$/.test(word)) throw new UsageError('Write a whole number, 0 or more.')
  if (numberOf(word) > MOST) throw new UsageError(`Write a whole number up to ${MOST}.`)
  return numberOf(word)
}

/** In place of a pointer: the number of the line in its file, which no part of a split file knows. */
export const LINE_NUMBER = 'line'

/** `--key`: a JSON pointer (RFC 6901 §3) to a member that holds no secret, or LINE_NUMBER. */
export function keyValue(word: string): string {
  if (word === LINE_NUMBER) return word
  if (!/^(?:\/(?:[^~/]|~[01])*)+$/.test(word))
    throw new UsageError(
      `Write a JSON pointer, such as ${/^[\w.]+$/.test(word) && scrub(word) === word ? `/${word.replaceAll('.', '/')}` : '/id'}, or ${LINE_NUMBER}.`,
    )
  if (sensitivityOf(word) === 'secret') throw new UsageError('That member holds a secret; choose another.')
  return word
}

/** An endpoint by its full or short name, in any case. */
const endpointNamed = (name: string): EndpointId | undefined =>
  ENDPOINTS.find(
    (id) => id.toLowerCase() === name.toLowerCase() || id.split('/')[1]?.toLowerCase() === name.toLowerCase(),
  )

/** Parses an option that takes one of a few words. */
export const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (word: string): T => {
    const found = allowed.find((one) => one === word)
    if (found === undefined) throw new UsageError(`Allowed: ${allowed.join(', ')}.${didYouMean(word, allowed)}`)
    return found
  }

/** Collects an option that may be given several times, each time with a list. */
export const list = (words: string, before: string[] = []): string[] => [
  ...before,
  ...words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
]
