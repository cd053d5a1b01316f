import { readAnswer } from '../../classify/answer.ts'
import { isUnlisted, titleOf } from '../../providers/facts.ts'
import { indexed } from '../../providers/index.ts'
import { shown } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

const FIX = 'Read what the provider documents of this error; lint the request that was answered so.'

export default defineRule({
  id: 'server-error-unknown',
  summary: 'the server answered an error that is none of those known to concern passkeys',
  why: 'The catalogue holds the errors of passkeys. Others have their own place in the documentation of whoever answered.',
  fix: FIX,
  spec: 'the provider’s list of errors',
  severity: 'warning',
  kinds: ['server-error'],
  reads: ['object'],
  check: ({ object }) => {
    const found = readAnswer(object)
    if (!found || indexed(`${found.provider}/${found.error}`)) return []
    return [{ place: at(found.pointer), args: { error: shown(found.error), provider: found.provider } }]
  },
  message: ({ error, provider }) =>
    isUnlisted(provider)
      ? `${titleOf(provider)} answered ${error}; no list of its errors about passkeys is public`
      : `expected an error about passkeys, received ${error} of ${titleOf(provider)}`,
  fixFor: ({ provider }) =>
    isUnlisted(provider)
      ? 'Read the words that the answer has beside it; lint the request that was answered so: what is wrong with the credential is told without a code.'
      : FIX,
})
