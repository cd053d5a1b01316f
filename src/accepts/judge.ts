import { isPlaceholder } from '../decode/plausible.ts'
import { escapePointer } from '../json/pointer.ts'
import { isObject } from '../json/values.ts'
import type { Json, JsonObject, Place } from '../model/index.ts'
import { decodeEitherBase64, encodeBase64url, withoutPadding } from '../text/encodings.ts'
import { formsOf } from './forms.ts'
import type { Demands, Ids, Member, Parser, Profile, Says, Unknown } from './profile.ts'

/** What a response is sent as: the object, and the ceremony that it shows; undefined: only what both ask for is asked. */
export interface Sent {
  object: JsonObject
  ceremony: 'registration' | 'authentication' | undefined
  /** Parts of it were left out of the capture: what is absent may have been there. */
  elided?: boolean
}

/** Which of its demands is not met. */
export type Unmet =
  | { why: 'absent' | 'wrong' | 'encoded'; member: Member }
  | { why: 'ids'; ids: Ids }
  | { why: 'unknown'; name: string }

/** One thing that a library does not take. */
export interface Refusal {
  place: Place
  says: Says
  unmet: Unmet
}

/** What a library makes of a response. */
export interface Verdict {
  profile: Profile
  /** The parser that took it, or the one that came nearest. */
  parser: Parser
  /** The library stops at the first; none: it takes the response as it is. */
  refusals: readonly Refusal[]
}

/** Walks what a library demands, member by member: only the form is judged, not what stands in the bytes. */
export function accepts(profile: Profile, sent: Sent): Verdict {
  const [first, ...others] = profile.parsers.map((parser) => ({ parser, refusals: refusalsBy(parser, sent) }))
  // The compiler knows that there is a first one, but not through map().
  if (!first) return { profile, parser: profile.parsers[0], refusals: [] }
  const nearest = others.reduce((best, one) => (one.refusals.length < best.refusals.length ? one : best), first)
  return { profile, ...nearest }
}

function refusalsBy(parser: Parser, { object, ceremony, elided = false }: Sent): Refusal[] {
  const demands = ceremony ? parser[ceremony] : ofBoth(parser)
  const look = new Look(object, parser.anyCase === true)
  const all = [
    // A parser meets them before it misses others.
    ...(demands.unknown ?? []).flatMap((unknown) => unknownRefused(unknown, look)),
    ...demands.members.flatMap((member) => refusalOf(member, look)),
    ...(demands.ids ? idsRefused(demands.ids, look) : []),
  ]
  return elided ? all.filter(({ unmet }) => unmet.why !== 'absent') : all
}

/** Of a response that shows no ceremony, what is asked in either. */
function ofBoth({ registration, authentication }: Parser): Demands {
  const asked = new Set(authentication.members.map(({ at }) => at.join('/')))
  return { ...registration, members: registration.members.filter(({ at }) => asked.has(at.join('/'))), unknown: [] }
}

/** A place in the response as the library finds it. */
interface Found {
  pointer: string
  value: Json | undefined
}

class Look {
  readonly #root: JsonObject
  readonly #anyCase: boolean

  constructor(root: JsonObject, anyCase: boolean) {
    this.#root = root
    this.#anyCase = anyCase
  }

  /** The object that holds a member; undefined where there is none, which is told of that object. */
  holder(path: readonly string[]): { pointer: string; object: JsonObject } | undefined {
    let holder = { pointer: '', object: this.#root }
    for (const name of path) {
      const { pointer, value } = this.member(holder, [name])
      if (!isObject(value)) return undefined
      holder = { pointer, object: value }
    }
    return holder
  }

  member({ pointer, object }: { pointer: string; object: JsonObject }, names: readonly string[]): Found {
    const key = names.map((name) => this.#keyOf(object, name)).find((one) => one !== undefined)
    const [name = ''] = names
    return { pointer: `${pointer}/${escapePointer(key ?? name)}`, value: key === undefined ? undefined : object[key] }
  }

  #keyOf(object: JsonObject, name: string): string | undefined {
    if (Object.hasOwn(object, name)) return name
    return this.#anyCase ? Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase()) : undefined
  }
}

function refusalOf(member: Member, look: Look): Refusal[] {
  const holder = look.holder(member.at.slice(0, -1))
  const name = member.at.at(-1)
  if (!holder || name === undefined) return []
  const { pointer, value } = look.member(holder, [name, ...(member.or ?? [])])
  if (value === undefined || value === null || value === '') {
    const other = member.unless === undefined ? undefined : look.member(holder, [member.unless]).value
    if (member.absent === undefined || (other !== undefined && other !== null)) return []
    const place = value === undefined ? { pointer: holder.pointer, member: name } : { pointer }
    return [{ place, says: member.absent, unmet: { why: 'absent', member } }]
  }
  // What was taken out before the capture is there, and unknown.
  if (typeof value === 'string' && isPlaceholder(value)) return []
  if (member.is === 'bytes') return bytesRefused(member, { pointer, value })
  if (isOf(member.is, value) || (member.lenient && !isOfItsType(member.is, value))) return []
  return member.wrong === undefined ? [] : [{ place: { pointer }, says: member.wrong, unmet: { why: 'wrong', member } }]
}

const isOf = (is: Exclude<Member['is'], 'bytes'>, value: Json): boolean =>
  typeof is === 'string' ? isOfItsType(is, value) : typeof value === 'string' && is.values.includes(value)

function isOfItsType(is: Exclude<Member['is'], 'bytes'>, value: Json): boolean {
  if (is === 'object') return isObject(value)
  if (is === 'list') return Array.isArray(value)
  return typeof value === (is === 'number' ? 'number' : 'string')
}

function bytesRefused(member: Member, { pointer, value }: { pointer: string; value: Json }): Refusal[] {
  const { forms = [], wrong, encoded } = member
  if (formsOf(value).some((form) => forms.includes(form))) return []
  const takesText = forms.some((form) => form !== 'list' && form !== 'index-object')
  const isText = typeof value === 'string'
  if (isText === takesText)
    return encoded === undefined ? [] : [{ place: { pointer }, says: encoded, unmet: { why: 'encoded', member } }]
  const says = wrong ?? encoded
  return says === undefined ? [] : [{ place: { pointer }, says, unmet: { why: 'wrong', member } }]
}

function idsRefused(ids: Ids, look: Look): Refusal[] {
  const top = look.holder([])
  const id = top && look.member(top, ['id'])
  const rawId = top && look.member(top, ['rawId'])
  if (typeof id?.value !== 'string' || typeof rawId?.value !== 'string' || agree(ids, id.value, rawId.value)) return []
  // The one that is written as nobody writes it is the one to change.
  const wrong = formsOf(id.value).includes('url') && !formsOf(rawId.value).includes('url') ? rawId : id
  return [{ place: { pointer: wrong.pointer }, says: ids.says, unmet: { why: 'ids', ids } }]
}

function agree({ equal }: Ids, id: string, rawId: string): boolean {
  if (equal === 'text') return id === rawId
  const raw = textOfBytes(rawId)
  // What cannot be read is refused as that.
  return raw === undefined || (equal === 'encoded' ? id === raw : (textOfBytes(id) ?? raw) === raw)
}

function textOfBytes(text: string): string | undefined {
  const bytes = decodeEitherBase64(withoutPadding(text))
  return bytes && encodeBase64url(bytes)
}

function unknownRefused({ in: path, known, says }: Unknown, look: Look): Refusal[] {
  const holder = look.holder(path)
  if (!holder) return []
  return Object.keys(holder.object)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      place: { pointer: `${holder.pointer}/${escapePointer(name)}` },
      says,
      unmet: { why: 'unknown', name },
    }))
}
