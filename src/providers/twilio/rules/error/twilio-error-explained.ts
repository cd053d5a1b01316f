import { defineRule } from '../../../../rules/define-rule.ts'
import { errorByCode } from '../../../errors.ts'
import { codePlace, errorOf } from './common.ts'

export default defineRule({
  id: 'twilio-error-explained',
  summary: 'Twilio answered an error that is in the catalogue',
  why: 'The answer names the error; the payload that caused it is the request. What Twilio documents of it is told here.',
  fix: 'Capture the request that was answered so, and lint it too: "passkey-lint triage" relates the two.',
  spec: 'Twilio’s page of the code',
  severity: 'error',
  kinds: ['twilio-error'],
  reads: ['object'],
  check: ({ object }) => {
    const found = errorOf(object)
    const code = errorByCode(`twilio/${found?.number}`)?.code
    return found && code ? [{ place: codePlace(found), codes: [code], args: { code } }] : []
  },
  message: (args) => {
    const error = errorByCode(args.code)
    return error ? `${error.code.slice('twilio/'.length)} ${error.title}: ${error.summary}` : ''
  },
  cause: (args) => {
    const error = errorByCode(args.code)
    if (!error) return ''
    if (error.documented === 'title only') return 'Twilio documents its title only.'
    return `Documented causes: ${error.causes.map((cause) => cause.text).join(' ')}`
  },
  fixFor: (args) => errorByCode(args.code)?.fixes.join(' ') ?? '',
})
