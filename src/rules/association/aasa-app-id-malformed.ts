import { shown } from '../../text/shown.ts'
import { type AppIdFault, appIdsOf, readAppId } from '../../webauthn/site-files/app-ids.ts'
import { at, defineRule } from '../define-rule.ts'

type Reason = Exclude<AppIdFault, 'no prefix'>

const REASONS: Readonly<Record<Reason, string>> = {
  blanks: 'it has blanks around it',
  'build variable': 'a variable of the build was left in it',
  service: 'it begins with the name of a service, as an entitlement of the app does',
  domain: 'it is the address of a site',
  wildcard: 'it has a wildcard, and apps are named one by one',
  'prefix length': 'its prefix has not ten characters',
  'prefix case': 'its prefix has small letters; a team ID has capital letters and digits',
  'no bundle': 'it is a team ID without a bundle identifier',
  characters: 'a bundle identifier has letters, digits, hyphens and dots',
}

export default defineRule<never, { received: ReturnType<typeof shown>; reason: Reason }>({
  id: 'aasa-app-id-malformed',
  summary: 'an entry of webcredentials is no application identifier',
  why: 'The entry is compared with the application identifier of the installed app, letter by letter; no app has such a one.',
  fix: 'Write the prefix of ten characters (as a rule the team ID), a dot and the bundle identifier: "TEAMID1234.com.example.app".',
  spec: 'Apple Associated Domains, "Supporting associated domains"',
  severity: 'error',
  kinds: ['apple-app-site-association'],
  check: ({ payload }) =>
    appIdsOf(payload.candidate.value).flatMap(({ pointer, text }) => {
      const reason = readAppId(text)
      return reason === undefined || reason === 'no prefix'
        ? []
        : [{ place: at(pointer), args: { received: shown(text), reason } }]
    }),
  message: (args, also) =>
    [args, ...also]
      .map(
        (one) =>
          `expected an identifier such as "TEAMID1234.com.example.app", received ${one.received}: ${REASONS[one.reason]}`,
      )
      .join('. '),
})
