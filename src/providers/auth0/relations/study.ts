import type { Member } from '../../../ceremony/view.ts'
import type { RuleId } from '../../../generated/ids.ts'
import { asString, isObject, member } from '../../../json/values.ts'
import { MAX_CONNECTIONS } from '../../../limits.ts'
import type { JsonObject, Kind, Place } from '../../../model/index.ts'
import { plain } from '../../../text/shown.ts'
import { USER_NAME } from '../../../webauthn/browser-errors/names.ts'
import { type BrowserError, readBrowserError } from '../../../webauthn/browser-errors/read.ts'
import type { Beyond } from '../findings.ts'
import { type ConnectionView, viewConnection } from '../models/connection.ts'
import { formState } from '../models/form.ts'
import { type ProfileView, viewProfile } from '../models/profile.ts'
import { type Decision, decide } from './decide.ts'

/** A connection and a user of it. */
export interface Pair {
  connection: Member
  user: Member
  view: ConnectionView
  profile: ProfileView
  decision: Decision
}

/** Something captured from the page, and what it says of user.name. */
export interface Capture {
  member: Member
  place: Place
  /** The finding that the payload's own rules give for it. */
  rule?: RuleId
  args: Beyond | { reason: 'absent' }
  /** False where the browser's words do not tell user.name from rp.name. */
  certain: boolean
}

/** A capture that cannot come from a create() without user.name. */
export interface CaptureBeyond extends Capture {
  args: Beyond
}

/** What the payloads of one incident say about enrolment at Auth0. */
export interface Study {
  connections: Member[]
  users: Member[]
  pairs: Pair[]
  /** user.name was missing. */
  missing: Capture[]
  /** create() got beyond the options' user.name. */
  beyond: CaptureBeyond[]
  /** Every browser error that is not about user.name. */
  errors: { member: Member; error: BrowserError }[]
  /** Forms in which the person skipped the enrolment, or went elsewhere. */
  skipped: Member[]
}

const ofKind = (members: readonly Member[], kind: Kind): { member: Member; value: JsonObject }[] =>
  members.flatMap((one) => {
    const { value } = one.payload.candidate
    return one.payload.kind === kind && isObject(value) ? [{ member: one, value }] : []
  })

/** Looks at payloads only, not at findings: the same before and after relations have run. */
export function study(members: readonly Member[]): Study {
  const errors = ofKind(members, 'webauthn-error').map(({ member, value }) => ({
    member,
    error: readBrowserError(value),
  }))
  const options = ofKind(members, 'creation-options').flatMap(({ member, value }) => optionsCapture(member, value))
  const missing = errors.filter(({ error }) => error.kind === 'user-name-missing')
  const others = errors.filter(({ error }) => error.kind !== 'user-name-missing')
  return {
    connections: ofKind(members, 'auth0-connection').map(({ member }) => member),
    users: ofKind(members, 'auth0-user').map(({ member }) => member),
    pairs: pairsOf(members),
    missing: [...missing.map(errorCapture), ...options.filter((capture) => capture.args.reason !== 'name')],
    beyond: [
      ...others.filter(({ error }) => isBeyondName(error)).map(errorCapture),
      ...options.filter((capture): capture is CaptureBeyond => capture.args.reason === 'name'),
      ...members.filter(isEnrolled).map(credentialCapture),
    ],
    errors: others,
    skipped: ofKind(members, 'auth0-enrollment-form').flatMap(({ member, value }) =>
      formState(value) === 'choice' ? [member] : [],
    ),
  }
}

/** A user goes with the connection that an identity names; by elimination only where there is one of each. */
function pairsOf(members: readonly Member[]): Pair[] {
  const connections = ofKind(members, 'auth0-connection').map(({ member, value }) => ({
    connection: member,
    view: viewConnection(value, member.payload.candidate.doc.elided),
  }))
  const users = ofKind(members, 'auth0-user')
  const single = connections.length === 1 && users.length === 1
  const named = new Map<string, typeof connections>()
  for (const one of connections) {
    const same = named.get(one.view.name ?? '')
    if (!same) named.set(one.view.name ?? '', [one])
    else if (same.length < MAX_CONNECTIONS) same.push(one)
  }
  const ofUser = users.map(({ member: user, value }): Pair[] => {
    const names = viewProfile(value, undefined, user.payload.candidate.doc.elided).connections
    const own = single ? connections : names.flatMap((name) => named.get(name) ?? [])
    return own.map(({ connection, view }) => {
      const profile = viewProfile(value, view.name, user.payload.candidate.doc.elided)
      return { connection, user, view, profile, decision: decide(view, profile) }
    })
  })
  const order = new Map(connections.map(({ connection }, at) => [connection, at]))
  return ofUser.flat().sort((a, b) => (order.get(a.connection) ?? 0) - (order.get(b.connection) ?? 0))
}

const errorCapture = ({ member, error }: { member: Member; error: BrowserError }): CaptureBeyond => ({
  member,
  place: { pointer: '/message' },
  rule: 'browser-error-user-name-missing',
  args: { reason: 'error', name: plain(error.name) },
  certain: error.conversion?.paths.length === 1,
})

/**
 * A dictionary's inherited members are converted before its own (Web IDL §3.2.17), so `name` fails before `id` and
 * `displayName`; whatever the ceremony itself throws comes after all of them.
 */
function isBeyondName(error: BrowserError): boolean {
  if (error.kind === 'unknown' || error.conversion?.method === 'get') return false
  if (error.conversion)
    return error.conversion.paths.every((path) => path.startsWith('publicKey.user.') && path !== USER_NAME)
  return error.name !== 'TypeError'
}

/** Captured options: a name, or none where there should be one. */
function optionsCapture(holder: Member, value: JsonObject): Capture[] {
  const { user } = value
  if (!isObject(user)) return []
  const named = Object.hasOwn(user, 'name')
  if (!named && holder.payload.candidate.doc.elided) return []
  const place: Place = named ? { pointer: '/user/name' } : { pointer: '/user', member: 'name' }
  if (named && (asString(member(user, 'name')) ?? '') === '') return []
  return [
    {
      member: holder,
      place,
      rule: 'options-user-name-absent',
      args: { reason: named ? 'name' : 'absent' },
      certain: true,
    },
  ]
}

/** A new credential on its way to the enrolment screen. */
const isEnrolled = ({ payload }: Member): boolean =>
  payload.endpoint === 'auth0/passkey-enrollment' &&
  payload.kind === 'registration' &&
  payload.shows !== 'authentication'

const credentialCapture = (member: Member): CaptureBeyond => ({
  member,
  place: { pointer: '' },
  args: { reason: 'credential' },
  certain: true,
})
