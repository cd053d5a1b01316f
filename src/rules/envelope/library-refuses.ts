import { refusalsBy, type ToldRefusal } from '../../accepts/refusals.ts'
import { sameBytes } from '../../bytes.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'library-refuses',
  summary: 'the server library that was named does not take this form',
  why: 'Server libraries read the same credential in different forms: which of id and rawId, which alphabet and padding, which members, which names. What this one does not take it answers with its own error, before it verifies anything.',
  fix: 'Send what credential.toJSON() returns, unchanged: every server library but a few of its own form takes it.',
  spec: 'WebAuthn Level 3 §5.1; the source of the library',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  // Of what no server takes the standard's own finding is told.
  reads: ['credential', 'encoded', 'member'],
  check: ({ credential, encoded, expect, payload }) => {
    const { library } = expect
    if (library === undefined) return []
    const { elided } = payload.candidate.doc
    const refusals = refusalsBy(library, { object: credential.root, view: credential, shows: payload.shows, elided })
    const { id, rawId } = encoded
    // Two different ids are no matter of form.
    const differ = id?.bytes && rawId?.bytes && !sameBytes(id.bytes, rawId.bytes)
    const [first, ...others] = refusals.filter(({ isOfIds }) => !(differ && isOfIds))
    if (!first) return []
    // It stops at the first: that is what its log shows, and all of them are one form that it does not take.
    const also = others.map((one) => ({ place: one.place, args: argsOf(one) }))
    return [{ place: first.place, args: argsOf(first), ...(also.length > 0 ? { also } : {}) }]
  },
  message: ({ library, message, detail, silent }) => {
    const words = detail === undefined ? `"${message}"` : `"${message}", and "${detail}" beside it`
    return silent
      ? `expected a form that ${library} reads, received one of which it makes other bytes; then for instance ${words}`
      : `expected a form that ${library} takes, received one to which it says ${words}`
  },
  cause: ({ silent }, also) => {
    const own = silent
      ? 'It checks no character of the text, and reads one that it does not know as if it were another.'
      : 'It reads the form before it verifies anything.'
    return also.length === 0 ? own : `${own} It stops at the first place; the further ones would come after it.`
  },
  fixFor: ({ change }, also) => [...new Set([change, ...also.map((one) => one.change)])].join(' '),
})

const argsOf = ({ library, message, detail, change, silent }: ToldRefusal) => ({
  library,
  message,
  detail,
  change,
  silent,
})
