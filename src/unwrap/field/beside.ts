import { fold, MEMBERS } from '../../classify/credential/members.ts'
import type { Field } from './fields.ts'

/** Members of a credential that a text names beside those that were read of it, and where the first of them stands. */
export interface Beside {
  names: readonly string[]
  start: number
  end: number
}

const WORDS = /(?<![\w+/%.=-])(?:authenticator attachment|client extension results|raw id|[A-Za-z][\w-]*)/gi
const LONGEST = 40
const BY_NAME = new Map(MEMBERS.map((spec) => [fold(spec.name), spec]))
/** Nothing else is called so. */
const SPECIFIC: ReadonlySet<string> = new Set([
  'authenticatorAttachment',
  'clientExtensionResults',
  'rawId',
  'transports',
  'publicKeyAlgorithm',
])
/** Much else is called so: they count only beside others. */
const COMMON: ReadonlySet<string> = new Set(['id', 'type', 'response'])
/** A value follows: behind a sign, in quotation marks, in the next column. */
const HAS_VALUE =
  /^[\\"'`*\])\u2018-\u201f]{0,8}\s{0,3}(?:\([\w ,-]{1,30}\)\s{0,3})?(?:(?::=|=>|->|[:=|\t]|-\s|to\b|is\b)\s{0,40}\S|["'(]|[,;]\s{0,40}["']|[,;](?=\S))/
/** What only a credential's own `id` and `type` hold: a credential ID of 12 bytes or more, which is no UUID, and the one type there is. */
const OWN_VALUE = new Map([
  ['id', /^[^\w\n]{1,12}(?![\da-f]{8}-[\da-f]{4}-)[\w-]{16}/i],
  ['type', /^[^\w\n]{1,12}public-key\b/],
])
/** `signature: invalid` says something of it. */
const IS_WORD = /^[^\n]{0,10}?[:=|\t]\s{0,3}[a-z]{2,20}(?![\w(-])/
const OF_TABLE = /[,;\t|]["']?$/

/**
 * Of a text of which some fields were read, the names of members that stand there with a value that was not. One pass.
 * `isOne`: it is about one credential, so that a common name counts where its value is that of its member.
 */
export function besideOf(text: string, fields: readonly Field[], isOne = false): Beside | undefined {
  const ends = new Map(fields.map(({ value }) => [value.start, value.end]))
  const read = [...ends].sort(([one], [other]) => one - other)
  const found: { name: string; start: number; end: number }[] = []
  let next = 0
  for (const { index: start, 0: word } of text.matchAll(WORDS)) {
    while (next < read.length && (read[next]?.[1] ?? 0) <= start) next++
    const name = word.length > LONGEST ? undefined : BY_NAME.get(fold(word))?.name
    if (name === undefined) continue
    const end = start + word.length
    const [from = Number.POSITIVE_INFINITY] = read[next] ?? []
    const isRead =
      from - end < LONGEST &&
      /^[^\w\n]*(?:\n\s*)?(?:\([\w ,-]*\)[^\w\n]*)?(?:[\w.]+\(|b|Buffer )?[^\w\n]*$/.test(text.slice(end, from))
    if (
      from <= start ||
      isRead ||
      !(isOne && COMMON.has(name)
        ? OWN_VALUE.get(name)?.test(text.slice(end, end + 40))
        : isMember(name, text.slice(Math.max(0, start - 2), start), text.slice(end, end + 100)))
    )
      continue
    found.push({ name, start, end })
  }
  const [first] = found.filter(({ name }) => isOne || !COMMON.has(name))
  return first && { names: [...new Set(found.map(({ name }) => name))], start: first.start, end: first.end }
}

function isMember(name: string, before: string, behind: string): boolean {
  if (SPECIFIC.has(name)) return HAS_VALUE.test(behind) || (OF_TABLE.test(before) && /^["']?\s*(?:\n|$)/.test(behind))
  return HAS_VALUE.test(behind) && !/^["']?[,;](?=\S)/.test(behind) && (COMMON.has(name) || !IS_WORD.test(behind))
}
