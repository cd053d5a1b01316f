import { defineRule, text } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'factor-status-undocumented',
  summary: 'the status of the factor is neither "unverified" nor "verified"',
  why: 'A factor of Verify v2 has one of two statuses. Code that waits for another word never goes on, or goes on too early.',
  fix: 'Fetch the factor from the v2 API and go on only when status is "verified".',
  spec: 'Twilio Verify API, Factor resource (status); Twilio error page 60383',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-factor'],
  message: (args) => expected('"unverified" or "verified"', args),
  cause: (args) => {
    const word = text(args.received).replaceAll('"', '')
    if (word === 'approved')
      return '"approved" is the word of the preview API for a finished factor, and that of a finished challenge; a v2 factor is "verified".'
    if (['pending', 'expired', 'denied'].includes(word))
      return `"${word}" is a status of challenges; factors do not have it.`
    return ['unverified', 'verified'].includes(word.toLowerCase().trim())
      ? 'The word is right but for its spelling: an enum of some code was written out in its own style.'
      : 'The status was written by other code than Twilio’s API.'
  },
})
