import { isPlaceholder } from '../../../../decode/plausible.ts'
import { type Moment, momentIn } from '../../../../json/moment.ts'
import { isObject } from '../../../../json/values.ts'
import type { Json, JsonObject } from '../../../../model/index.ts'
import { table } from '../../../../table.ts'
import { fold } from '../../recognisers/names.ts'
import { ownMember } from '../../recognisers/spelling.ts'

const FACTOR_TYPES = ['push', 'totp', 'passkeys'] as const
export type FactorType = (typeof FACTOR_TYPES)[number]

/** The factor's type; undefined for an absent or undocumented one. */
export function typeOf(factor: JsonObject): FactorType | undefined {
  const { value } = ownMember(factor, 'factor_type')
  return FACTOR_TYPES.find((known) => typeof value === 'string' && known === value.toLowerCase())
}

/** A member of the factor's configuration with its pointer, in whichever spelling it stands. */
export function configMember(factor: JsonObject, snake: string): { pointer: string; value: Json | undefined } {
  const { pointer, value } = ownMember(isObject(factor.config) ? factor.config : {}, snake)
  return { pointer: `/config${pointer}`, value }
}

const HOW_TO_VERIFY: Record<FactorType, string> = {
  passkeys:
    'send the JSON of what navigator.credentials.create() returned to POST …/Passkeys/VerifyFactor; the answer shows "verified"',
  totp: 'update the factor with the newest code of the user’s app in authPayload; the answer shows "verified"',
  push: 'let the device call the verify step of the Verify Push SDK after the factor was created; then it shows "verified"',
}

/** What completes the enrolment of a factor, as the rest of a sentence. */
export const howToVerify = (type: FactorType | null): string =>
  type
    ? HOW_TO_VERIFY[type]
    : 'passkeys need VerifyFactor with the result of create(), TOTP a current code in authPayload, push the verify step of its SDK'

/** What the body of POST …/Passkeys/Factors calls its members, by the object that holds them. */
export const REQUEST_MEMBERS: Record<string, readonly string[]> = table({
  '': ['friendly_name', 'identity', 'config'],
  '/config': ['relying_party', 'authenticator_attachment', 'discoverable_credentials', 'user_verification'],
})

export const CRITERIA: Record<string, readonly string[]> = table({
  authenticator_attachment: ['platform', 'cross-platform', 'any'],
  discoverable_credentials: ['required', 'preferred', 'discouraged'],
  user_verification: ['required', 'preferred', 'discouraged'],
})

/** The configuration under its own name; a mistyped one is somebody else's finding. */
export const configOf = (request: JsonObject): JsonObject | undefined =>
  Object.hasOwn(request, 'config') && isObject(request.config) ? request.config : undefined

/** Members of a push or TOTP factor's configuration, folded, and the type that they belong to. */
const FOREIGN: Record<string, string> = table({
  appid: 'push',
  notificationplatform: 'push',
  notificationtoken: 'push',
  sdkversion: 'push',
  alg: 'TOTP',
  timestep: 'TOTP',
  skew: 'TOTP',
  codelength: 'TOTP',
})

export const foreignType = (name: string): string | undefined => {
  const folded = fold(name)
  return Object.hasOwn(FOREIGN, folded) ? FOREIGN[folded] : undefined
}

/** Length of an Entity's identity in characters (error pages 60367 and 60420). */
const MIN_IDENTITY = 8
const MAX_IDENTITY = 64

/** Why a text is no identity: letters and digits, in groups parted by single dashes. Undefined when it is one. */
export function identityFault(identity: string): string | undefined {
  const length = [...identity].length
  if (/^\S+@\S+$/.test(identity))
    return 'an e-mail address; it may change, it is personal, and "@" and "." are not allowed'
  if (/^\+\d+$/.test(identity)) return 'a phone number; it may change, it is personal, and "+" is not allowed'
  const bad = [...new Set([...identity].filter((character) => !/[A-Za-z0-9-]/.test(character)))]
  if (bad.length > 0) return `${NAMES[bad[0] ?? ''] ?? 'a character outside A-Z, a-z, 0-9 and "-"'} in it`
  if (length < MIN_IDENTITY) return `too short: ${length} characters`
  if (length > MAX_IDENTITY) return `too long: ${length} characters`
  if (/^-|-$/.test(identity)) return 'a dash at its start or end, where it parts nothing'
  return identity.includes('--') ? 'two dashes in a row' : undefined
}

const NAMES: Record<string, string> = table({
  _: 'an underscore',
  '.': 'a dot',
  ' ': 'a blank',
  ':': 'a colon',
  '|': 'a vertical bar, as in Auth0 user ids,',
  '/': 'a slash',
  '+': 'a plus sign',
  '@': 'an at sign',
  '{': 'a brace',
  '=': 'an equals sign',
})

/** An unverified factor is deleted between these two ages, in milliseconds (error page 60383). */
export const MAY_BE_GONE_AFTER = 60 * 60 * 1000
export const IS_GONE_AFTER = 24 * MAY_BE_GONE_AFTER

interface Creation {
  /** The member that tells it, or would. */
  member: string
  value: Json | undefined
  moment?: Moment
  /** It as the file writes it, where that is a text. */
  written: string
  /** Present, no stand-in, and still no date. */
  unreadable: boolean
}

export function creationOf(factor: JsonObject): Creation {
  const { name: member, value } = ownMember(factor, 'date_created')
  const moment = momentIn(value)
  const known = value !== undefined && value !== null && !(typeof value === 'string' && isPlaceholder(value))
  const told = { member, value, unreadable: known && moment === undefined }
  return moment ? { ...told, moment, written: writtenOf(value, moment) } : { ...told, written: '' }
}

/** A moment for people: the text that it was, else as the API would write it. */
export const writtenOf = (value: Json | undefined, { milliseconds }: Moment): string =>
  typeof value === 'string' && /\D/.test(value) ? value : new Date(milliseconds).toISOString().replace(/\.000Z$/, 'Z')

/** Its age in milliseconds when both its creation and the present are known; negative when it comes from the future. */
export function ageOf(factor: JsonObject, now: number | undefined): number | undefined {
  const { moment } = creationOf(factor)
  return moment === undefined || now === undefined ? undefined : now - moment.milliseconds
}

/** "5 hours", "3 days": whole units, rounded down. */
export function wordsForAge(age: number): string {
  const minutes = Math.floor(age / 60_000)
  const units: [number, string][] = [
    [48 * 60, 'day'],
    [60, 'hour'],
  ]
  const [size, name] = units.find(([least]) => minutes >= least) ?? [1, 'minute']
  const number = Math.floor(minutes / (name === 'day' ? 24 * 60 : size))
  return `${number} ${name}${number === 1 ? '' : 's'}`
}
