import { isPlaceholder } from '../../../decode/plausible.ts'
import { asString, isObject, member, memberAt } from '../../../json/values.ts'
import type { Json, JsonObject, Place } from '../../../model/index.ts'
import type { UsernameProblem } from '../findings.ts'
import { ATTRIBUTES, type Attribute } from './attributes.ts'

/** The options of a database connection, and where they stand: at `options`, or they are the value itself. */
export interface Settings {
  options: JsonObject
  pointer: string
  /** Absent on a connection without flexible identifiers. */
  attributes?: JsonObject
  /** The context of a Universal Login page: attributes are flat there, and some options have other names. */
  page: boolean
}

/** One attribute as it is written: the page context says `phone` for `phone_number`. */
export interface WrittenAttribute {
  name: Attribute
  pointer: string
  value: JsonObject
}

/** Undefined for a connection of another strategy, whose options mean other things, and where there are no options. */
export function settingsOf(value: JsonObject): Settings | undefined {
  if (isOtherStrategy(value.strategy)) return undefined
  const inner = value.options
  const options = isObject(inner) ? inner : Object.hasOwn(value, 'attributes') ? value : undefined
  if (!options) return undefined
  const settings: Settings = { options, pointer: options === value ? '' : '/options', page: false }
  const attributes = member(options, 'attributes')
  if (isObject(attributes) && Object.keys(attributes).length > 0) settings.attributes = attributes
  settings.page = Object.values(settings.attributes ?? {}).some(isFlat)
  return settings
}

/** The attributes that are objects, in Auth0's order. */
export function writtenAttributes({ attributes, pointer }: Settings): WrittenAttribute[] {
  return ATTRIBUTES.flatMap((name) => {
    const key = keyOf(attributes, name)
    const value = member(attributes, key)
    return isObject(value) ? [{ name, pointer: `${pointer}/attributes/${key}`, value }] : []
  })
}

/** The name under which an attribute stands. */
export const keyOf = (attributes: Json | undefined, name: Attribute): string =>
  name === 'phone_number' && member(attributes, name) === undefined && isObject(member(attributes, 'phone'))
    ? 'phone'
    : name

export const signupStatus = (attribute: Json | undefined): Json | undefined =>
  memberAt(attribute, 'signup', 'status') ?? member(attribute, 'signup_status')

export const identifierActive = (attribute: Json | undefined): Json | undefined =>
  memberAt(attribute, 'identifier', 'active') ?? member(attribute, 'identifier_active')

/** Whether a way of authentication is on; undefined when the connection does not say. */
export function methodEnabled({ options }: Settings, method: string): boolean | undefined {
  const enabled = memberAt(options, 'authentication_methods', method, 'enabled')
  return typeof enabled === 'boolean' ? enabled : undefined
}

/** The name of a strategy other than a database's, when it is shown. */
export function isOtherStrategy(strategy: Json | undefined): boolean {
  const name = asString(strategy)
  return name !== undefined && !isPlaceholder(name) && name !== 'auth0'
}

const isFlat = (attribute: Json): boolean =>
  isObject(attribute) && (Object.hasOwn(attribute, 'signup_status') || Object.hasOwn(attribute, 'identifier_active'))

/**
 * Where it says that passkeys are off; undefined when they are on, or nothing is said. The API always tells, and the
 * default is off; a listing that was shortened, or bare options, prove nothing by what is not there.
 */
export function passkeysOff(settings: Settings, connection: JsonObject, elided: boolean): Place | undefined {
  const enabled = methodEnabled(settings, 'passkey')
  const pointer = `${settings.pointer}/authentication_methods`
  if (enabled === false) return { pointer: `${pointer}/passkey/enabled` }
  if (enabled === true || elided) return undefined
  const methods = settings.options.authentication_methods
  if (isObject(methods) && methods.passkey === undefined) return { pointer, member: 'passkey' }
  const whole = methods === undefined && asString(connection.id) !== undefined && connection.strategy === 'auth0'
  return whole && !settings.page ? { pointer: settings.pointer, member: 'authentication_methods' } : undefined
}

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
