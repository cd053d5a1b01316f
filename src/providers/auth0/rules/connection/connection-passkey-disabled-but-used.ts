import { defineWords } from '../../../../rules/typed-rule.ts'
import type { Auth0Findings } from '../../findings.ts'
import { PATCH_CAUTION } from '../../words/attributes.ts'

export default defineWords<Auth0Findings['connection-passkey-disabled-but-used']>({
  id: 'connection-passkey-disabled-but-used',
  summary: 'passkeys are off in the connection, and a passkey was tried all the same',
  why: 'Auth0 offers no passkey in a connection where they are off. A captured enrolment shows that they were on then: the setting changed, or the capture is of another connection.',
  fix: `Capture the connection and the attempt together; set options.authentication_methods.passkey.enabled to true if users are to have passkeys. ${PATCH_CAUTION}`,
  spec: 'Auth0, configure a passkey policy',
  severity: 'warning',
  rank: 'relation',
  kinds: ['auth0-connection'],
  message: () => 'authentication_methods.passkey.enabled is not true, but an enrolment was captured',
  cause: () => 'The setting was changed since, or the enrolment was in another connection.',
})
