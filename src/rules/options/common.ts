import { decodeEncoded } from '../../decode/encoded.ts'
import { locator } from '../../json/doc.ts'
import { asString, isObject, member, memberAt } from '../../json/values.ts'
import type { Encoded, Json, JsonObject, Payload, Place } from '../../model/index.ts'
import { isIssued } from '../../providers/policy.ts'
import { RP_ID_PATHS } from '../../webauthn/rp-id.ts'

/** A value of the options and where it stands. */
interface Located {
  pointer: string
  value: Json
}

/** Lists of credential descriptors (WebAuthn Level 3 §5.8.3). */
const LISTS = ['excludeCredentials', 'allowCredentials'] as const

const located = (value: Json | undefined, pointer: string): Located[] =>
  value === undefined ? [] : [{ pointer, value }]

/** The descriptors of both lists, each with its list's name. */
export const descriptorsOf = (options: JsonObject): (Located & { list: string })[] =>
  LISTS.flatMap((list) => listAt(options, list).map((one) => ({ ...one, list })))

/** The entries of a member that should be a list. */
export function listAt(options: JsonObject, name: string): Located[] {
  const value = member(options, name)
  return Array.isArray(value) ? value.map((one, index) => ({ pointer: `/${name}/${index}`, value: one })) : []
}

interface Param {
  pointer: string
  type: Json | undefined
  alg: Json | undefined
}

/** The entries of pubKeyCredParams (§5.3); a single object, as an example of a provider shows it, counts as one. */
export function paramsOf(options: JsonObject): Param[] {
  const value = member(options, 'pubKeyCredParams')
  const entries = isObject(value) ? [{ pointer: '/pubKeyCredParams', value }] : listAt(options, 'pubKeyCredParams')
  return entries.flatMap((one) =>
    isObject(one.value) ? [{ pointer: one.pointer, type: one.value.type, alg: one.value.alg }] : [],
  )
}

/** Every member that holds bytes, decoded: challenge, user.id, the ids of descriptors. */
export function encodedOf(options: JsonObject): Encoded[] {
  const all: (Located & { name: string })[] = [
    ...located(member(options, 'challenge'), '/challenge').map((one) => ({ ...one, name: 'challenge' })),
    ...located(memberAt(options, 'user', 'id'), '/user/id').map((one) => ({ ...one, name: 'user.id' })),
    ...descriptorsOf(options).flatMap(({ pointer, value }) =>
      located(member(value, 'id'), `${pointer}/id`).map((one) => ({ ...one, name: 'id' })),
    ),
  ]
  return all.map(({ name, pointer, value }) => decodeEncoded(name, pointer, value))
}

/** The bytes of the challenge when its form is in order. */
export function challengeOf(options: JsonObject): Uint8Array | undefined {
  const decoded = decodeEncoded('challenge', '/challenge', member(options, 'challenge'))
  return decoded.state === 'ok' ? decoded.bytes : undefined
}

/** The bytes of user.id when its form is in order. */
export function userIdOf(options: JsonObject): Uint8Array | undefined {
  const decoded = decodeEncoded('user.id', '/user/id', memberAt(options, 'user', 'id'))
  return decoded.state === 'ok' ? decoded.bytes : undefined
}

/** The RP ID where each kind has it. */
export const rpIdOf = (options: JsonObject): { id: string; pointer: string }[] =>
  Object.values(RP_ID_PATHS).flatMap((path) => {
    const id = asString(memberAt(options, ...path))
    return id === undefined ? [] : [{ id, pointer: `/${path.join('/')}` }]
  })

/**
 * Options whose choice of algorithms is nobody's to change, or harms nobody: a provider's, known by its ids
 * even when they were taken out of its answer, and those of a page on localhost.
 */
export function isTrialOrGiven(options: JsonObject): boolean {
  const byId = [challengeOf(options), userIdOf(options)].some((bytes) => bytes !== undefined && isIssued(bytes))
  return byId || rpIdOf(options).some(({ id }) => id === 'localhost')
}

/** A person needs more than this many milliseconds for anything; as seconds, it is what is advised. */
export const MAX_LIKE_SECONDS = 600

/** CredentialMediationRequirement (Credential Management Level 1 §2.3.2); the last one is of Chromium. */
export const MEDIATIONS = ['conditional', 'optional', 'required', 'silent', 'immediate'] as const

/** What stands beside the options in the argument of create() or get(), and where. */
export function mediationOf({ candidate }: Payload): { value: Json; place: Place } | undefined {
  const { hints, pointer, doc } = candidate
  if (hints.mediation === undefined || !pointer.endsWith('/publicKey')) return undefined
  const range = locator(doc).value(`${pointer.slice(0, -'/publicKey'.length)}/mediation`)
  const span = range && { start: range.start, length: range.end - range.start, of: doc }
  return { value: hints.mediation, place: { pointer: '', ...(span ? { span } : {}) } }
}
