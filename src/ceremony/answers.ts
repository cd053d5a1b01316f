import type { ErrorCode, RuleId } from '../generated/ids.ts'
import { subjectOf } from '../json/pointer.ts'
import { MAX_RELATED } from '../limits.ts'
import type { Finding, Place, RelatedPlace } from '../model/index.ts'
import { codesOf } from '../providers/codes.ts'
import { isTaken } from '../providers/facts.ts'
import { severityOf } from '../providers/policy.ts'
import { ruleOf } from '../rules/index.ts'
import type { Member } from './view.ts'

/** A finding that tells an answer with its cause, which another payload shows. */
export type TellShown = (place: Place, code: ErrorCode, cause: Finding, related: readonly RelatedPlace[]) => Finding

/**
 * What a server answered, held against what the other payloads show: the answer and its cause are one error. `explained`
 * is the rule that explains an answer alone; `tell` makes what is said instead where its cause was found.
 */
export function relateAnswers(members: readonly Member[], explained: RuleId, tell: TellShown): void {
  const told = members.flatMap((member) => {
    const answer = member.findings.find(({ rule }) => rule === explained)
    const code = answer?.codes?.[0]
    return answer && code !== undefined ? [{ member, answer, code }] : []
  })
  const answering = new Map<ErrorCode, Set<Member>>()
  for (const { code, member } of told) answering.set(code, (answering.get(code) ?? new Set()).add(member))
  const causes = causesBy(answering, members)
  for (const { member, answer, code } of told) {
    const own = causes.get(code)?.filter(({ other }) => other !== member) ?? []
    const [first] = own
    if (!first) continue
    const related = own.slice(0, MAX_RELATED).map(({ other, one }): RelatedPlace => {
      return { path: other.source.name, pointer: `${other.payload.candidate.pointer}${one.place.pointer}` }
    })
    member.findings.push(tell(answer.place, code, first.one, related))
  }
}

/** The errors that are documented as a code, wherever they were found; a few more than a finding points to, which may be its own. */
function causesBy(answering: ReadonlyMap<ErrorCode, ReadonlySet<Member>>, members: readonly Member[]) {
  const causes = new Map<ErrorCode, { other: Member; one: Finding }[]>([...answering.keys()].map((code) => [code, []]))
  if (causes.size === 0) return causes
  for (const other of members) {
    if (other.reference) continue
    const own = new Map<ErrorCode, number>()
    const isCause = causeIn(other)
    for (const one of other.findings)
      for (const code of codesOf(one, other.payload)) {
        const found = causes.get(code)
        if (!found) continue
        const isOnlyAnswer = answering.get(code)?.size === 1 && answering.get(code)?.has(other)
        if (!isOnlyAnswer) one.answered = code
        const isError = isCause(one) && severityOf(ruleOf(one.rule), other.payload.target) === 'error'
        const before = own.get(code) ?? 0
        if (!isError || before === MAX_RELATED || found.length > 2 * MAX_RELATED) continue
        own.set(code, before + 1)
        found.push({ other, one })
      }
  }
  return causes
}

/** What its receiver takes as it is was no cause of an answer, nor what is missed only because of that. */
function causeIn({ findings, payload }: Member): (one: Finding) => boolean {
  const fitting = findings.filter((one) => isTaken(one, payload))
  const missed = new Set(fitting.flatMap(({ explains }) => explains?.at ?? []))
  return (one) => !fitting.includes(one) && !missed.has(subjectOf(one.place))
}
