import { shown } from '../../text/shown.ts'
import { appIdsOf, readAppId } from '../../webauthn/site-files/app-ids.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'aasa-app-id-without-team',
  summary: 'an application identifier in webcredentials is a bundle identifier without its prefix',
  why: 'An app is named by its application identifier: a prefix of ten characters, as a rule the team ID, then the bundle identifier. The bundle identifier alone is that of no app.',
  fix: 'Put the team ID and a dot in front: "TEAMID1234.com.example.app". It stands in the membership details of the developer account and in the entitlement application-identifier of the build.',
  spec: 'Apple Associated Domains, "Supporting associated domains"',
  severity: 'error',
  tier: 'cause',
  kinds: ['apple-app-site-association'],
  check: ({ payload }) =>
    appIdsOf(payload.candidate.value).flatMap(({ pointer, text }) =>
      readAppId(text) === 'no prefix' ? [{ place: at(pointer), args: { received: shown(text) } }] : [],
    ),
  message: (args, also) =>
    `expected an identifier such as "TEAMID1234.com.example.app", received ${[args, ...also].map((one) => one.received).join(', ')}`,
  cause: () => 'The bundle identifier was taken from the project; the prefix is added when the app is signed.',
})
