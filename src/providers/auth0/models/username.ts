import { isPlaceholder } from '../../../decode/placeholder.ts'
import { member, memberAt } from '../../../json/values.ts'
import type { Json } from '../../../model/index.ts'
import type { UsernameProblem } from '../findings.ts'
import type { Settings } from './settings.ts'

/** What a connection says against a user name; undefined when nothing. Never holds the name itself. */
export function usernameProblem({ options, attributes }: Settings, username: string): UsernameProblem | undefined {
  if (isPlaceholder(username)) return undefined
  const rules =
    memberAt(attributes, 'username', 'validation') ??
    (attributes ? undefined : memberAt(options, 'validation', 'username'))
  const min = count(member(rules, 'min_length') ?? member(rules, 'min')) ?? 1
  const max = count(member(rules, 'max_length') ?? member(rules, 'max')) ?? Number.POSITIVE_INFINITY
  const length = [...username.trim()].length
  if (length < min || length > max)
    return { problem: 'length', min, max: max === Number.POSITIVE_INFINITY ? 'any number of' : max, length }
  if (memberAt(rules, 'allowed_types', 'email') === false && EMAIL.test(username)) return { problem: 'email' }
  if (memberAt(rules, 'allowed_types', 'phone_number') === false && PHONE.test(username)) return { problem: 'phone' }
  return undefined
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
/** Digits alone may be a number of a customer; only with a plus are they surely meant to be a phone number. */
const PHONE = /^\+[0-9]{5,}$/

const count = (value: Json | undefined): number | undefined => (typeof value === 'number' ? value : undefined)
