import { findingsOf } from '../../../ceremony/view.ts'
import { numberOf } from '../../../convert.ts'
import { asString, isObject, member } from '../../../json/values.ts'
import { MAX_RELATED } from '../../../limits.ts'
import type { JsonObject } from '../../../model/index.ts'
import type { Auth0Findings } from '../findings.ts'
import type { Attribute } from '../models/attributes.ts'
import { passkeysOff, settingsOf, signupStatus, usernameProblem, writtenAttributes } from '../models/settings.ts'
import type { Pair, Study } from './study.ts'
import { userPlace } from './words.ts'

const finding = findingsOf<Auth0Findings>()

const valueIn = (one: Pair['user']): JsonObject => {
  const { value } = one.payload.candidate
  return isObject(value) ? value : {}
}

/** What else a connection and a user of it show, where the passkey can be named: doubts that no one file shows. */
export function judgeDoubts(pair: Pair): void {
  const { verdict, usable } = pair.decision
  if (verdict !== 'works' && verdict !== 'suspicious') return
  requiredButAbsent(pair)
  if (!usable.includes('username')) return
  usernameRefused(pair)
  if (pair.decision.open.length > 0 || usable.length > 1) return
  const related = [userPlace(pair)]
  pair.connection.findings.push(finding('connection-only-username-names-passkey', pair.view.place, {}, { related }))
}

function requiredButAbsent(pair: Pair): void {
  const settings = settingsOf(valueIn(pair.connection))
  const required = settings ? writtenAttributes(settings).filter(({ value }) => signupStatus(value) === 'required') : []
  const absent = required.filter(({ name }) => pair.profile.has[name] === 'no')
  const [first] = absent
  if (!first) return
  const args = { missing: absent.map(({ name }): Attribute => name), onProfile: pair.decision.onProfile }
  const place = { pointer: first.pointer }
  const related = [userPlace(pair)]
  pair.connection.findings.push(finding('connection-required-attribute-not-on-profile', place, args, { related }))
}

function usernameRefused(pair: Pair): void {
  const settings = settingsOf(valueIn(pair.connection))
  const { pointer } = pair.profile
  const user = valueIn(pair.user)
  const profile = pointer === '' ? user : profileAt(user, pointer)
  const username = asString(member(profile, 'username'))
  if (!settings || username === undefined) return
  const args = usernameProblem(settings, username)
  if (!args) return
  const place = { pointer: `${pointer}/username` }
  const related = [{ path: pair.connection.source.name, pointer: pair.connection.payload.candidate.pointer }]
  pair.user.findings.push(finding('profile-username-against-validation', place, args, { related }))
}

/** `/identities/N/profileData`, as viewProfile gives it. */
function profileAt(user: JsonObject, pointer: string): JsonObject {
  const index = numberOf(pointer.split('/')[2])
  const profile = Array.isArray(user.identities) ? member(user.identities[index], 'profileData') : undefined
  return isObject(profile) ? profile : {}
}

/** A captured enrolment in a connection whose passkeys are off: one of the two is of another time or place. */
export function judgeDisabled({ connections, missing, beyond }: Study): void {
  const [connection, ...more] = connections
  const captures = [...missing, ...beyond]
  if (!connection || more.length > 0 || captures.length === 0) return
  const value = valueIn(connection)
  const settings = settingsOf(value)
  const off = settings && passkeysOff(settings, value, connection.payload.candidate.doc.elided)
  if (!off) return
  const related = captures.slice(0, MAX_RELATED).map(({ member: one, place }) => ({
    path: one.source.name,
    pointer: `${one.payload.candidate.pointer}${place.pointer}`,
  }))
  const explains = { rules: ['connection-passkey-disabled'] as const }
  connection.findings.push(finding('connection-passkey-disabled-but-used', off, {}, { explains, related }))
}
