import { defineWords } from '../../../../rules/define-rule.ts'
import { indexed } from '../../../index.ts'
import type { TwilioFindings } from '../../findings.ts'
import { causesOf, VERDICTS } from '../error/common.ts'

export default defineWords<TwilioFindings['twilio-error-cause-shown']>({
  id: 'twilio-error-cause-shown',
  summary: 'another payload shows the cause of this error',
  why: 'One of the payloads that were given together has a finding with the very code that Twilio answered.',
  fix: 'Change the payload that is named.',
  spec: 'Twilio’s page of the code',
  severity: 'info',
  tier: 'consequence',
  kinds: ['twilio-error'],
  message: (args) =>
    `${args.code.slice('twilio/'.length)} ${indexed(args.code)?.title ?? ''}: its cause is shown by another payload${countsOf(args.verdicts)}`,
  cause: (args) => causesOf(args.code, args.verdicts, args.because),
})

/** "; of 4 documented causes 1 confirmed, 3 ruled out". */
function countsOf(verdicts: readonly string[]): string {
  if (verdicts.length < 2) return ''
  const counts = VERDICTS.flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length
    return count > 0 ? [`${count} ${verdict}`] : []
  })
  return `; of ${verdicts.length} documented causes ${counts.join(', ')}`
}
