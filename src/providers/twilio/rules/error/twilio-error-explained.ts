import type { Unshown } from '../../../../model/index.ts'
import { defineRule } from '../../../../rules/define-rule.ts'
import { errorByCode } from '../../../errors.ts'
import { causesOf, codePlace, errorOf, type Verdict } from './common.ts'

/** The relation with the other payloads knows better. */
const UNKNOWN: { verdicts: readonly Verdict[]; because: readonly Unshown[] } = { verdicts: [], because: [] }

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
    return found && code ? [{ place: codePlace(found), codes: [code], args: { code, ...UNKNOWN } }] : []
  },
  message: (args) => {
    const error = errorByCode(args.code)
    return error ? `${error.code.slice('twilio/'.length)} ${error.title}: ${error.summary}` : ''
  },
  cause: (args) => causesOf(args.code, args.verdicts, args.because),
  fixFor: (args) => errorByCode(args.code)?.fixes.join(' ') ?? '',
})
