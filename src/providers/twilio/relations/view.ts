import type { Member } from '../../../ceremony/view.ts'
import { isPlaceholder } from '../../../decode/plausible.ts'
import { isObject, memberAt } from '../../../json/values.ts'
import { addTo } from '../../../lists.ts'
import type { Json, JsonObject, Kind, RelatedPlace } from '../../../model/index.ts'
import { decodeEitherBase64 } from '../../../text/encodings.ts'
import { webHostOf } from '../../../webauthn/origin.ts'
import { viewTwilioError } from '../recognisers/error.ts'
import { ownMember } from '../recognisers/spelling.ts'
import { sidInBytes } from '../rules/sid/common.ts'

export interface Subject {
  member: Member
  object: JsonObject
}

export const ofKind = (members: readonly Member[], kind: Kind): Subject[] =>
  members.flatMap((member) => {
    const { value } = member.payload.candidate
    return member.payload.kind === kind && !member.reference && isObject(value) ? [{ member, object: value }] : []
  })

/** A text that is there, not empty and no stand-in, in any spelling of its name; with its pointer. */
export function known({ object }: Subject, snake: string): { text: string; pointer: string } | undefined {
  const { value, pointer } = ownMember(object, snake)
  return isKnown(value) ? { text: value, pointer } : undefined
}

export function knownAt({ object }: Subject, ...path: string[]): { text: string; pointer: string } | undefined {
  const value = memberAt(object, ...path)
  return isKnown(value) ? { text: value, pointer: `/${path.join('/')}` } : undefined
}

const isKnown = (value: Json | undefined): value is string =>
  typeof value === 'string' && value !== '' && !isPlaceholder(value)

/** A credential of Twilio's passkeys, with the SID that its challenge is, and the page that made it. */
export interface Credential {
  member: Member
  sid?: string
  page?: Page
}

export interface Page {
  host: string
  origin: string
}

export function credentialsOf(members: readonly Member[]): Credential[] {
  return members.flatMap((member) => {
    const { payload, parts } = member
    const step = payload.shows ?? payload.kind
    if (payload.target !== 'twilio' || (step !== 'registration' && step !== 'authentication') || member.reference)
      return []
    const challenge = parts.clientDataMembers?.challenge
    const bytes = typeof challenge === 'string' ? decodeEitherBase64(challenge) : undefined
    const sid = bytes && sidInBytes(bytes)?.sid
    const origin = parts.clientDataMembers?.origin
    const host = typeof origin === 'string' && /^https?:/.test(origin) ? webHostOf(origin) : undefined
    const page = host === undefined || typeof origin !== 'string' ? {} : { page: { host, origin } }
    return [{ member, ...(sid === undefined ? {} : { sid }), ...page }]
  })
}

/** Whether Twilio answered with an error of this number. */
export const saysError = (members: readonly Member[], number: string): boolean =>
  ofKind(members, 'twilio-error').some(({ object }) => viewTwilioError(object)?.number === number)

/** What a text that is compared like a SID names, to be looked up; without case, for SIDs are hexadecimal. */
export class BySid<T> {
  readonly #all = new Map<string, T[]>()

  constructor(all: readonly T[], sidOf: (one: T) => string | undefined) {
    for (const one of all) {
      const sid = sidOf(one)?.toLowerCase()
      if (sid !== undefined) addTo(this.#all, sid, one)
    }
  }

  with(sid: string | undefined): readonly T[] {
    return (sid === undefined ? undefined : this.#all.get(sid.toLowerCase())) ?? []
  }
}

/** Subjects by a member of theirs. */
export const bySid = (all: readonly Subject[], name: string): BySid<Subject> =>
  new BySid(all, (one) => known(one, name)?.text)

/** SIDs are compared without case: they are hexadecimal. */
export const sameSid = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

export const placeIn = (member: Member, pointer: string): RelatedPlace => ({
  path: member.source.name,
  pointer: `${member.payload.candidate.pointer}${pointer}`,
})
