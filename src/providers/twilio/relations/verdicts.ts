import type { Member } from '../../../ceremony/member.ts'
import { valueAt } from '../../../json/pointer.ts'
import { describe } from '../../../json/values.ts'
import type { Finding, Json, Unshown } from '../../../model/index.ts'
import { plain } from '../../../text/shown.ts'
import { speaksTo } from '../../codes.ts'
import type { DocumentedError } from '../../define-error.ts'
import type { Verdict } from '../rules/error/common.ts'

/** What the inputs say of each documented cause of an error, in the order of the causes. */
export interface Verdicts {
  verdicts: readonly Verdict[]
  /** By which finding, by which values, or what to look at. */
  because: readonly Unshown[]
}

/** Undefined where nothing of what was answered is there: then every cause is as likely as the page makes it. */
export function verdictsOf(
  error: DocumentedError,
  found: readonly { other: Member; finding: Finding }[],
  members: readonly Member[],
): Verdicts | undefined {
  const shown = members.flatMap(({ payload }) => placesIn(error, payload))
  if (shown.length === 0) return undefined
  const all = error.causes.map((cause): [Verdict, string] => {
    if (!('rules' in cause)) return ['not visible', `${cause.because}. ${cause.instead}`]
    const by = found.filter(({ finding }) => cause.rules.includes(finding.rule)).map(({ finding }) => finding.rule)
    return by.length > 0 ? ['confirmed', `by ${[...new Set(by)].join(', ')}`] : ['ruled out', shown.join('; ')]
  })
  return { verdicts: all.map(([verdict]) => verdict), because: all.map(([, text]) => plain(text)) }
}

/** The members that the error speaks of, and what stands there; never a value that may be a secret. */
function placesIn(error: DocumentedError, payload: Member['payload']): string[] {
  const { value } = payload.candidate
  return error.at.flatMap((speaks) => {
    if (!speaksTo(speaks, payload)) return []
    const found = valueAt(value, speaks.member)
    // A status has two spellings; only one of them is there.
    if (found === undefined && error.at.length > 1 && speaks.kind !== undefined) return []
    return [`${speaks.member === '' ? 'the payload' : speaks.member.slice(1).replaceAll('/', '.')} is ${brief(found)}`]
  })
}

const brief = (value: Json | undefined): string =>
  typeof value !== 'string' || value === ''
    ? describe(value)
    : /^[a-z][a-z-]{1,19}$/i.test(value)
      ? `"${value}"`
      : `a text of ${value.length} characters`
