import { isPlaceholder } from '../../decode/plausible.ts'
import { asString, member } from '../../json/values.ts'
import { shown } from '../../text/shown.ts'
import { statementsOf } from '../../webauthn/site-files/asset-links.ts'
import { at, defineRule } from '../define-rule.ts'

const PACKAGE = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/
/** The prefix of an application identifier of Apple, in front of the name of a domain turned round. */
const TEAM = /^(?=[A-Z]*\d)[A-Z\d]{10}\.[a-z]+\./

type Reason = 'blanks' | 'one segment' | 'address' | 'hyphen' | 'team' | 'characters'

const REASONS: Readonly<Record<Reason, string>> = {
  blanks: 'it has blanks around it',
  'one segment': 'it has no dot; an application id has at least two parts',
  address: 'it is an address or a path',
  hyphen: 'it has a hyphen, which the bundle identifier of an app for iOS may have',
  team: 'it begins with the team ID of an app for iOS',
  characters: 'it has other characters than letters, digits, underscores and dots, or a part that begins with a digit',
}

function reasonOf(name: string): Reason | undefined {
  if (TEAM.test(name)) return 'team'
  if (PACKAGE.test(name)) return undefined
  if (name !== name.trim()) return 'blanks'
  if (/[/:]/.test(name)) return 'address'
  if (!name.includes('.')) return 'one segment'
  return /^[\w.-]+$/.test(name) && name.includes('-') ? 'hyphen' : 'characters'
}

export default defineRule<never, { received: ReturnType<typeof shown>; reason: Reason }>({
  id: 'assetlinks-package-invalid',
  summary: 'package_name in assetlinks.json is no application id of Android',
  why: 'The statement is compared with the application id of the installed app, letter by letter; no app has such a one.',
  fix: 'Write the applicationId of the build, as in "com.example.app": of each flavour its own.',
  spec: 'Digital Asset Links, "Statement List Syntax"',
  severity: 'error',
  kinds: ['assetlinks'],
  check: ({ payload }) =>
    statementsOf(payload.candidate.value).flatMap(({ pointer, target }) => {
      const name = asString(member(target, 'package_name'))
      const reason = name === undefined || name === '' || isPlaceholder(name) ? undefined : reasonOf(name)
      return reason === undefined
        ? []
        : [{ place: at(`${pointer}/target/package_name`), args: { received: shown(name ?? ''), reason } }]
    }),
  message: (args) =>
    `expected an application id such as "com.example.app", received ${args.received}: ${REASONS[args.reason]}`,
})
