import { relateAnswers } from '../../../ceremony/answers.ts'
import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { plain } from '../../../text/shown.ts'
import type { Auth0Findings } from '../findings.ts'
import explained from '../rules/answer/auth0-error-explained.ts'

const finding = findingsOf<Auth0Findings>()

/** What an API of Auth0 answered, held against what the other payloads show. */
export function relateOwnAnswers(members: readonly Member[]): void {
  relateAnswers(members, explained.id, (place, code, cause, related) =>
    finding(
      'auth0-error-cause-shown',
      place,
      { code: plain(code.replace(/^.*\//, '')), rule: plain(cause.rule) },
      { codes: [code], related: [...related], explains: { rules: [explained.id] } },
    ),
  )
}
