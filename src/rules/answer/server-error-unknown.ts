import { readAnswer } from '../../classify/answer.ts'
import { titleOf } from '../../providers/facts.ts'
import { indexed } from '../../providers/index.ts'
import { shown } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'server-error-unknown',
  summary: 'the server answered an error that is none of those known to concern passkeys',
  why: 'The catalogue holds the errors of passkeys. Others have their own place in the documentation of whoever answered.',
  fix: 'Read what the provider documents of this error; lint the request that was answered so.',
  spec: 'the provider’s list of errors',
  severity: 'warning',
  kinds: ['server-error'],
  reads: ['object'],
  check: ({ object }) => {
    const found = readAnswer(object)
    if (!found || indexed(`${found.provider}/${found.error}`)) return []
    return [{ place: at(found.pointer), args: { error: shown(found.error), provider: found.provider } }]
  },
  message: ({ error, provider }) => `expected an error about passkeys, received ${error} of ${titleOf(provider)}`,
})
