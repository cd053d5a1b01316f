import { at, defineRule } from '../../../../rules/define-rule.ts'
import { indexed } from '../../../index.ts'
import { errorOf } from './common.ts'

export default defineRule({
  id: 'twilio-error-status-differs',
  summary: 'the status of the error is not the documented one',
  why: 'Where Twilio documents the HTTP status of a code, another one was written by something in between.',
  fix: 'Look at the answer of Twilio itself, and at the proxy or backend that passed it on.',
  spec: 'Twilio’s page of the code',
  severity: 'info',
  kinds: ['twilio-error'],
  reads: ['object'],
  check: ({ object }) => {
    const found = errorOf(object)
    const documented = indexed(`twilio/${found?.number}`)?.httpStatus
    if (found?.status === undefined || documented === undefined || found.status === documented) return []
    return [{ place: at('/status'), args: { status: found.status, wanted: documented } }]
  },
  message: (args) => `expected the documented status ${args.wanted}, received ${args.status}`,
})
