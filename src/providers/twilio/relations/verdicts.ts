import type { Member } from '../../../ceremony/view.ts'
import type { RuleId } from '../../../generated/ids.ts'
import { valueAt } from '../../../json/pointer.ts'
import { describe } from '../../../json/values.ts'
import type { Finding, Json, Unshown } from '../../../model/index.ts'
import { ruleOf } from '../../../rules/index.ts'
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
  const asked = members.filter(({ payload, reference }) => {
    return !reference && payload.kind !== 'twilio-error' && error.at.some((speaks) => speaksTo(speaks, payload))
  })
  if (asked.length === 0) return undefined
  const all = new Set(asked.flatMap(({ payload }) => valuesIn(error, payload)))
  const values = `${[...all].slice(0, MOST).join('; ')}${all.size > MOST ? '; …' : ''}`
  const said = error.causes.map((cause): [Verdict, string] => {
    if (!('rules' in cause)) return ['not visible', `${cause.because}. ${cause.instead}`]
    const by = found.filter(({ finding }) => cause.rules.includes(finding.rule)).map(({ finding }) => finding.rule)
    if (by.length > 0) return ['confirmed', `by ${[...new Set(by)].join(', ')}`]
    const looked = values !== '' && asked.some((member) => cause.rules.some((rule) => hasLooked(rule, member)))
    return looked ? ['ruled out', values] : ['not visible', 'the inputs do not show it']
  })
  return { verdicts: said.map(([verdict]) => verdict), because: said.map(([, text]) => plain(text)) }
}

/** Values that rule a cause out, as they are told. */
const MOST = 10

/** A rule that ran and found nothing; one that compares payloads may not have had the other. */
function hasLooked(id: RuleId, { payload, notChecked }: Member): boolean {
  const { kinds, tier } = ruleOf(id)
  return tier !== 'consequence' && kinds.includes(payload.kind) && !notChecked.some(({ rule }) => rule === id)
}

/** What stands where the error speaks; never a value that may be a secret. */
function valuesIn(error: DocumentedError, payload: Member['payload']): string[] {
  return error.at.flatMap((speaks) => {
    if (speaks.member === '' || !speaksTo(speaks, payload)) return []
    const found = valueAt(payload.candidate.value, speaks.member)
    // A status has two spellings; only one of them is there.
    if (found === undefined && speaks.kind !== undefined) return []
    return [`${speaks.member.slice(1).replaceAll('/', '.')} is ${brief(found)}`]
  })
}

const brief = (value: Json | undefined): string =>
  typeof value !== 'string' || value === ''
    ? describe(value)
    : /^[a-z][a-z-]{1,19}$/i.test(value)
      ? `"${value}"`
      : `a text of ${value.length} characters`
