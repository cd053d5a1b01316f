import { findingsOf, type Member } from '../../../ceremony/view.ts'
import type { ErrorCode } from '../../../generated/ids.ts'
import { MAX_RELATED } from '../../../limits.ts'
import type { Finding, RelatedPlace } from '../../../model/index.ts'
import { ruleOf } from '../../../rules/index.ts'
import { plain } from '../../../text/shown.ts'
import { codesOf } from '../../codes.ts'
import { severityOf } from '../../policy.ts'
import type { Auth0Findings } from '../findings.ts'
import explained from '../rules/answer/auth0-error-explained.ts'

const finding = findingsOf<Auth0Findings>()

/** What an API of Auth0 answered, held against what the other payloads show: the answer and its cause are one error. */
export function relateAnswers(members: readonly Member[]): void {
  const told = members.flatMap((member) => {
    const answer = member.findings.find(({ rule }) => rule === explained.id)
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
    const args = { code: plain(code.replace(/^.*\//, '')), rule: plain(first.one.rule) }
    member.findings.push(
      finding('auth0-error-cause-shown', answer.place, args, {
        codes: [code],
        related,
        explains: { rules: [explained.id] },
      }),
    )
  }
}

/** The errors that are documented as a code, wherever they were found; a few more than a finding points to, which may be its own. */
function causesBy(answering: ReadonlyMap<ErrorCode, ReadonlySet<Member>>, members: readonly Member[]) {
  const causes = new Map<ErrorCode, { other: Member; one: Finding }[]>([...answering.keys()].map((code) => [code, []]))
  if (causes.size === 0) return causes
  for (const other of members) {
    if (other.reference) continue
    const own = new Map<ErrorCode, number>()
    for (const one of other.findings)
      for (const code of codesOf(one, other.payload)) {
        const found = causes.get(code)
        if (!found) continue
        const isOnlyAnswer = answering.get(code)?.size === 1 && answering.get(code)?.has(other)
        if (!isOnlyAnswer) one.answered = code
        const isError = severityOf(ruleOf(one.rule), other.payload.target) === 'error'
        const before = own.get(code) ?? 0
        if (!isError || before === MAX_RELATED || found.length > 2 * MAX_RELATED) continue
        own.set(code, before + 1)
        found.push({ other, one })
      }
  }
  return causes
}
