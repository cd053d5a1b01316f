import { readAnswer } from '../../classify/answer.ts'
import { errorByCode } from '../../providers/errors.ts'
import { titleOf } from '../../providers/facts.ts'
import { indexed } from '../../providers/index.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'server-error-explained',
  summary: 'the server answered an error that its provider documents',
  why: 'The answer names the error; the payload that caused it is the request. What the provider documents of it is told here.',
  fix: 'Capture the request that was answered so, and lint it too: "passkey-lint triage" relates the two.',
  spec: 'the provider’s page of the error',
  severity: 'error',
  kinds: ['server-error'],
  reads: ['object'],
  check: ({ object }) => {
    const found = readAnswer(object)
    const code = found && indexed(`${found.provider}/${found.error}`)?.code
    return found && code ? [{ place: at(found.pointer), codes: [code], args: { code, provider: found.provider } }] : []
  },
  message: ({ code, provider }) => {
    const error = errorByCode(code)
    return error ? `${titleOf(provider)} says: ${error.summary}` : ''
  },
  cause: ({ code }) => {
    const error = errorByCode(code)
    if (!error) return ''
    const causes = error.causes.map(({ text }) => text).join(' ')
    // Where no page gives causes, ours are what the server's source or its wording lets one expect.
    return error.documented === 'title only'
      ? `No page gives causes; likely ones: ${causes}`
      : `Documented causes: ${causes}`
  },
  fixFor: ({ code }) => errorByCode(code)?.fixes.join(' ') ?? '',
})
