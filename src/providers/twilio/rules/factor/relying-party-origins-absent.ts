import { defineRule } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'relying-party-origins-absent',
  summary: 'relying_party has no origins',
  why: 'Credentials are accepted only from the origins that are listed here; a relying party is id, name and origins together.',
  fix: 'Send relying_party.origins: ["https://example.com"], and the android:apk-key-hash of each Android app.',
  spec: 'Twilio error pages 60371 and 60372',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-factor-request'],
  message: (args) => expected('a list of origins as relying_party.origins', args),
})
