import { defineWords } from '../../../../rules/typed-rule.ts'
import type { Auth0Findings } from '../../findings.ts'
import { joined, PATCH_CAUTION } from '../../words/attributes.ts'

export default defineWords<Auth0Findings['connection-required-attribute-not-on-profile']>({
  id: 'connection-required-attribute-not-on-profile',
  summary: 'signup requires an attribute that the user does not have',
  why: 'The passkey can be named after another attribute. For POST /passkey/register every required attribute has to be there; what progressive enrolment does without one is not documented.',
  fix: `Add the attribute to the profile, or set its signup.status to "optional". ${PATCH_CAUTION}`,
  spec: 'Auth0 Authentication API, passkey register',
  severity: 'warning',
  rank: 'relation',
  kinds: ['auth0-connection'],
  message: (args) => `signup requires ${joined(args.missing)}; this user has ${joined(args.onProfile)}`,
  cause: () => 'The native signup is refused without it; for the enrolment of a user who exists nothing is documented.',
})
