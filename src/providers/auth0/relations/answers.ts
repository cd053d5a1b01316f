import { findingsOf, type Member } from '../../../ceremony/view.ts'
import type { RelatedPlace } from '../../../model/index.ts'
import { ruleOf } from '../../../rules/index.ts'
import { plain } from '../../../text/shown.ts'
import { codesOf } from '../../codes.ts'
import { severityOf } from '../../policy.ts'
import type { Auth0Findings } from '../findings.ts'
import explained from '../rules/answer/auth0-error-explained.ts'

const finding = findingsOf<Auth0Findings>()

/** What an API of Auth0 answered, held against what the other payloads show: the answer and its cause are one error. */
export function relateAnswers(members: readonly Member[]): void {
  for (const member of members) {
    const told = member.findings.find(({ rule }) => rule === explained.id)
    const code = told?.codes?.[0]
    if (!told || code === undefined) continue
    const causes = members.flatMap((other) =>
      other === member || other.reference
        ? []
        : other.findings.filter((one) => codesOf(one, other.payload).includes(code)).map((one) => ({ other, one })),
    )
    for (const { one } of causes) one.answered = code
    const errors = causes.filter(({ other, one }) => severityOf(ruleOf(one.rule), other.payload.target) === 'error')
    const [first] = errors
    if (!first) continue
    const related = errors.map(({ other, one }): RelatedPlace => {
      return { path: other.source.name, pointer: `${other.payload.candidate.pointer}${one.place.pointer}` }
    })
    const args = { code: plain(code.replace(/^.*\//, '')), rule: plain(first.one.rule) }
    member.findings.push(
      finding('auth0-error-cause-shown', told.place, args, {
        codes: [code],
        related,
        explains: { rules: [explained.id] },
      }),
    )
  }
}
