import { asciiOf } from '../../bytes.ts'
import { isPlaceholder } from '../../decode/plausible.ts'
import { asString, member, memberAt } from '../../json/values.ts'
import type { JsonObject } from '../../model/index.ts'
import { isIssued } from '../../providers/policy.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'
import { userIdOf } from './common.ts'

function likeness(options: JsonObject): string | undefined {
  const bytes = userIdOf(options)
  const raw = asString(memberAt(options, 'user', 'id'))
  const decoded = bytes && asciiOf(bytes)
  if (bytes && isIssued(bytes)) return undefined
  for (const name of ['name', 'displayName']) {
    const value = asString(member(options.user, name)) ?? ''
    if (isPlaceholder(value)) continue
    if (value !== '' && value === decoded) return `user.${name}, encoded`
    if (value !== '' && value === raw) return `user.${name}, not even encoded`
  }
  if (decoded === undefined) return undefined
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(decoded)) return 'an e-mail address'
  if (/^\+\d{7,15}$/.test(decoded)) return 'a phone number'
  return /^\d{1,12}$/.test(decoded) ? 'a number, as of a row in a database' : undefined
}

export default defineRule({
  id: 'options-user-id-personal',
  summary: 'user.id of the creation options tells who the user is',
  why: 'The user handle is stored in the authenticator and may be read without the user. It must not hold personal data, and what a user can change, such as an e-mail address, no longer finds the account.',
  fix: 'Give each account 64 random bytes, or those of a UUID, and keep them with the account.',
  spec: 'WebAuthn Level 3 §5.4.3, §14.6.1',
  severity: 'warning',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object }) => {
    const reason = likeness(object)
    return reason === undefined ? [] : [{ place: at('/user/id'), args: { reason: plain(reason) } }]
  },
  message: (args) => `expected random bytes, received ${args.reason}`,
})
