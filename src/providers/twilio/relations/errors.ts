import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { MAX_RELATED } from '../../../limits.ts'
import { addTo } from '../../../lists.ts'
import type { Finding, Payload, RelatedPlace } from '../../../model/index.ts'
import { ruleOf } from '../../../rules/index.ts'
import { shown } from '../../../text/shown.ts'
import { codesOf } from '../../codes.ts'
import type { DocumentedError } from '../../define-error.ts'
import { errorByCode } from '../../errors.ts'
import { severityOf } from '../../policy.ts'
import type { TwilioFindings } from '../findings.ts'
import { viewTwilioError } from '../recognisers/error.ts'
import { statusOf } from '../recognisers/spelling.ts'
import responded from '../rules/challenge/challenge-responded.ts'
import { type Verdicts, verdictsOf } from './verdicts.ts'
import { ofKind, placeIn, type Subject } from './view.ts'

const finding = findingsOf<TwilioFindings>()

const EXPLAINED = 'twilio-error-explained'
const SHOWN = 'twilio-error-cause-shown'
const RESPONDED = responded.id

/** What Twilio answered, held against what the other payloads show. */
export function relateErrors(members: readonly Member[]): void {
  const errors = ofKind(members, 'twilio-error')
  const repeats = repeatsOf(errors)
  const inner = new Set([...repeats.values()].flat())
  const told = errors.flatMap((one) => {
    if (inner.has(one.member.payload)) return []
    const explained = one.member.findings.find(({ rule }) => rule === EXPLAINED)
    const error = explained?.codes?.[0] === undefined ? undefined : errorByCode(explained.codes[0])
    return explained && error ? [{ one, explained, error }] : []
  })
  const responded = told.find(({ error }) => error.code === 'twilio/60322')
  if (responded) tellResponded(responded.one, members)
  const shownBy = causesBy(new Set(told.map(({ error }) => error)), members)
  for (const { one, explained, error } of told)
    explain(one.member, explained, error, { ...shownBy(error), repeats: repeats.get(one.member) ?? [] })
}

/** What the other payloads show of an error: the same whoever asks, however often Twilio answered with it. */
interface Evidence {
  related: RelatedPlace[]
  /** One of them is an error by itself. */
  isError: boolean
  verdicts: Verdicts | undefined
}

function causesBy(
  errors: ReadonlySet<DocumentedError>,
  members: readonly Member[],
): (error: DocumentedError) => Evidence {
  const byCode = new Map<string, { other: Member; finding: Finding }[]>([...errors].map(({ code }) => [code, []]))
  const others =
    errors.size === 0 ? [] : members.filter(({ payload, reference }) => payload.kind !== 'twilio-error' && !reference)
  for (const other of others)
    for (const finding of other.findings)
      for (const code of codesOf(finding, other.payload)) byCode.get(code)?.push({ other, finding })
  const known = new Map<DocumentedError, Evidence>()
  return (error) => {
    const before = known.get(error)
    if (before) return before
    const causes = byCode.get(error.code) ?? []
    for (const cause of causes) cause.finding.answered = error.code
    // Echoes of one fault stand at one place.
    const places = causes.map(({ other, finding }) => placeIn(other, finding.place.pointer))
    const related = [...new Map(places.map((place) => [`${place.path} ${place.pointer}`, place])).values()]
    const isError = causes.some(
      ({ other, finding }) => severityOf(ruleOf(finding.rule), other.payload.target) === 'error',
    )
    const evidence = { related: related.slice(0, MAX_RELATED), isError, verdicts: verdictsOf(error, causes, members) }
    known.set(error, evidence)
    return evidence
  }
}

/** An alert, or an event, holds the answer that it is about: one error, told once, at the outermost. */
function repeatsOf(errors: readonly Subject[]): Map<Member, Payload[]> {
  const repeats = new Map<Member, Payload[]>()
  let outer: { number: string; member: Member } | undefined
  for (const { member, object } of errors) {
    const view = viewTwilioError(object)
    if (!view?.number) continue
    const isInner =
      outer && outer.member.source === member.source && view.form === 'rest' && view.number === outer.number
    if (outer && isInner) addTo(repeats, outer.member, member.payload)
    else outer = view.form === 'alert' || view.form === 'record' ? { number: view.number, member } : undefined
  }
  return repeats
}

/** An approved challenge is a success, unless an error says that it was answered again. */
function tellResponded(error: Subject, members: readonly Member[]): void {
  for (const challenge of ofKind(members, 'twilio-challenge')) {
    const { word, pointer, value } = statusOf(challenge.object, 'twilio-challenge')
    if (word !== 'approved' || challenge.member.findings.some(({ rule }) => rule === RESPONDED)) continue
    const related = [placeIn(error.member, '')]
    challenge.member.findings.push(responded.found({ pointer }, { received: shown(value ?? null) }, { related }))
  }
}

const NONE: Verdicts = { verdicts: [], because: [] }

interface Around extends Evidence {
  /** Payloads that hold the same answer once more. */
  repeats: readonly Payload[]
}

function explain({ findings }: Member, explained: Finding, error: DocumentedError, around: Around): void {
  const { related, isError, verdicts, repeats } = around
  const told = { explains: { rules: [EXPLAINED], in: repeats }, ...(related.length > 0 ? { related } : {}) } as const
  // A hint or a warning elsewhere does not take the place of what Twilio answered.
  if (isError)
    findings.push(
      finding(SHOWN, explained.place, { code: error.code, ...(verdicts ?? NONE) }, { codes: [error.code], ...told }),
    )
  else if (verdicts || related.length > 0 || repeats.length > 0)
    findings.push({ ...explained, args: { ...explained.args, ...verdicts }, ...told })
}
