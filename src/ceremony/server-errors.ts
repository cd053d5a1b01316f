import shownBy from '../rules/answer/server-error-cause-shown.ts'
import { plain } from '../text/shown.ts'
import { relateAnswers } from './answers.ts'
import type { Relation } from './view.ts'

const EXPLAINED = 'server-error-explained'

/** What a provider's server answered, held against what was sent to it. */
export const relateServerErrors: Relation = (members) => {
  if (members.length < 2 || !members.some(({ payload }) => payload.kind === 'server-error')) return
  relateAnswers(members, EXPLAINED, (place, code, cause, related) =>
    shownBy.found(
      place,
      { code: plain(code.replace(/^[^/]*\//, '')), rule: plain(cause.rule) },
      { codes: [code], related: [...related], explains: { rules: [EXPLAINED] } },
    ),
  )
}
