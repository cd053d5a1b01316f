import type { Member } from '../../../ceremony/view.ts'
import type { RuleId } from '../../../generated/ids.ts'
import { valueAt } from '../../../json/pointer.ts'
import { describe, isObject } from '../../../json/values.ts'
import type { Finding, Json, Sent, Unshown } from '../../../model/index.ts'
import { ruleOf } from '../../../rules/index.ts'
import { plain } from '../../../text/shown.ts'
import { counted } from '../../../text/words.ts'
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
  const telling = [...all].filter((text) => text !== '')
  const values = `${telling.slice(0, MOST).join('; ')}${telling.length > MOST ? '; …' : ''}`
  const said = error.causes.map((cause): [Verdict, string] => {
    if (!('rules' in cause)) return ['not visible', `${cause.because}. ${cause.instead}`]
    const by = found.filter(({ finding }) => cause.rules.includes(finding.rule)).map(({ finding }) => finding.rule)
    if (by.length > 0) return ['confirmed', `by ${[...new Set(by)].join(', ')}`]
    const able = cause.rules.filter((rule) => asked.some((member) => maySee(rule, member)))
    const open = able.filter((rule) => !asked.some((member) => hasLooked(rule, member)))
    if (able.length > 0 && open.length === 0 && all.size > 0)
      return ['ruled out', values || `${counted(able.length, 'check')} found nothing`]
    return [
      'not visible',
      open.length > 0 && open.every(isOfRequest) ? requestText(asked) : 'the inputs do not show it',
    ]
  })
  return { verdicts: said.map(([verdict]) => verdict), because: said.map(([, text]) => plain(text)) }
}

/** Values that rule a cause out, as they are told. */
const MOST = 10

/** A rule that compares payloads may not have had the other. */
function maySee(id: RuleId, { payload }: Member): boolean {
  const { kinds, tier } = ruleOf(id)
  return (tier !== 'consequence' || isOfRequest(id)) && kinds.includes(payload.kind)
}

/** It ran and found nothing: every one of a cause's, for one alone does not say that the others did. */
const hasLooked = (id: RuleId, member: Member): boolean =>
  maySee(id, member) &&
  !member.notChecked.some(({ rule }) => rule === id) &&
  (!isOfRequest(id) || showsRequest(id, member.payload.sent))

const showsRequest = (id: RuleId, sent: Sent | undefined): boolean =>
  sent !== undefined && (id !== 'credential-content-type' || sent.contentType !== undefined)

/** What a payload without its request cannot show. */
const OF_REQUEST: ReadonlySet<RuleId> = new Set([
  'credential-is-wrapped',
  'credential-content-type',
  'credential-sent-elsewhere',
  'json-became-form-key',
])

const isOfRequest = (id: RuleId): boolean => OF_REQUEST.has(id)

/** What would show it; and where the payload stands in something that may have been the body. */
function requestText(asked: readonly Member[]): string {
  const text = 'only the request as it was sent shows it, with its URL, Content-Type and raw body'
  const [inner] = asked.filter(({ payload }) => payload.sent === undefined && payload.candidate.pointer !== '')
  return inner ? `${text}; if all that the credential stands in here was the body, that is the cause` : text
}

/** What stands where the error speaks; never a value that may be a secret. */
function valuesIn(error: DocumentedError, payload: Member['payload']): string[] {
  return error.at.flatMap((speaks) => {
    if (speaks.member === '' || !speaksTo(speaks, payload)) return []
    const found = valueAt(payload.candidate.value, speaks.member)
    // A status has two spellings; only one of them is there.
    if (found === undefined && speaks.kind !== undefined) return []
    // That an object is one says nothing of what is in it.
    if (isObject(found)) return ['']
    return [`${speaks.member.slice(1).replaceAll('/', '.')} is ${brief(found)}`]
  })
}

const brief = (value: Json | undefined): string =>
  typeof value !== 'string' || value === ''
    ? describe(value)
    : /^[a-z][a-z-]{1,19}$/i.test(value)
      ? `"${value}"`
      : `a text of ${value.length} characters`
