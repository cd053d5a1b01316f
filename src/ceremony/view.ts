import { decodeEncoded } from '../decode/encoded.ts'
import type { Parts } from '../decode/parts.ts'
import { isPlaceholder } from '../decode/plausible.ts'
import type { RuleId } from '../generated/ids.ts'
import { asString, isObject, memberAt, member as memberOf } from '../json/values.ts'
import type {
  Encoded,
  Finding,
  Given,
  Json,
  JsonObject,
  NotChecked,
  Passed,
  Payload,
  Place,
  Reading,
  RelatedPlace,
  ReportPayload,
  Ruling,
  Source,
  Unshown,
} from '../model/index.ts'
import { encodeBase64url } from '../text/encodings.ts'
import { plain } from '../text/shown.ts'
import { RP_ID_PATHS } from '../webauthn/rp-id.ts'

/** A checked payload as relations see it: they add findings to the payload that has to change. */
export interface Member {
  source: Source
  payload: Payload
  parts: Parts
  findings: Finding[]
  /** How many more of a rule there were. */
  leftOut?: ReadonlyMap<RuleId, number>
  notChecked: NotChecked[]
  passed: Passed[]
  facts: ReportPayload['facts']
  /** Given with `--registration`: others are compared with it, it is not reported itself. */
  reference?: boolean
  ruling?: Ruling | undefined
}

/** A relation looks at payloads that belong together and adds findings to them. One relation, one file. */
export type Relation = (members: readonly Member[]) => void

/** A relation's way of making findings: `F` is what it may notice, with the arguments of its words. */
export const findingsOf =
  <F extends { [K in keyof F]: Given }>() =>
  <K extends keyof F & RuleId>(
    rule: K,
    place: Place,
    args: F[K],
    rest?: Omit<Finding, 'rule' | 'place' | 'args'>,
  ): Finding => ({
    rule,
    place,
    args,
    ...rest,
  })

export type Ceremony = 'registration' | 'authentication'

/** A credential as one ceremony gave it. */
export interface Response {
  member: Member
  ceremony: Ceremony
  /** Of a registration the attested one (WebAuthn Level 3 §6.5.1), else `id`, else `rawId`. Absent when not readable. */
  id?: { bytes: Uint8Array; pointer: string }
  /** As client data spells it; absent when it is missing or was redacted. */
  challenge?: string
  origin?: string
}

/** Options of create() (WebAuthn Level 3 §5.4) or get() (§5.5). */
export interface Options {
  member: Member
  ceremony: Ceremony
  object: JsonObject
  challenge?: string
  rpId?: { text: string; pointer: string }
}

/** The credentials among the payloads, those of `--registration` included. */
export function responsesOf(members: readonly Member[]): Response[] {
  return members.flatMap((member): Response[] => {
    const ceremony = member.payload.shows ?? member.payload.kind
    if (ceremony !== 'registration' && ceremony !== 'authentication') return []
    const { encoded, attested, clientDataMembers: data } = member.parts
    const own = [encoded?.id, encoded?.rawId].find((one) => one?.bytes)
    const bytes = attested?.credentialId ?? own?.bytes
    const challenge = known(data && memberOf(data, 'challenge'))
    const origin = known(data && memberOf(data, 'origin'))
    const response: Response = { member, ceremony }
    if (bytes) response.id = { bytes, pointer: own?.pointer ?? '/id' }
    if (challenge !== undefined) response.challenge = challenge
    if (origin !== undefined) response.origin = origin
    return [response]
  })
}

export function optionsOf(members: readonly Member[]): Options[] {
  return members.flatMap((member): Options[] => {
    const { kind, candidate } = member.payload
    const object = candidate.value
    if ((kind !== 'creation-options' && kind !== 'request-options') || !isObject(object)) return []
    const creation = kind === 'creation-options'
    const path = RP_ID_PATHS[kind]
    const rpId = known(memberAt(object, ...path))
    const challenge = spelled(decodeEncoded('challenge', '/challenge', memberOf(object, 'challenge')))
    return [
      {
        member,
        object,
        ceremony: creation ? 'registration' : 'authentication',
        ...(challenge === undefined ? {} : { challenge }),
        ...(rpId === undefined ? {} : { rpId: { text: rpId, pointer: `/${path.join('/')}` } }),
      },
    ]
  })
}

/** Text that is there, not empty and not a stand-in. */
function known(value: Json | undefined): string | undefined {
  const text = asString(value)
  return text === undefined || text === '' || isPlaceholder(text) ? undefined : text
}

/** The text of an encoded member; of one that is a list of numbers, the text that it should be. */
function spelled({ value, bytes }: Encoded): string | undefined {
  return known(value) ?? (typeof value === 'object' && bytes ? encodeBase64url(bytes) : undefined)
}

/** Where another payload shows it. */
export const placeIn = ({ member }: { member: Member }, pointer: string): RelatedPlace => ({
  path: member.source.name,
  pointer: `${member.payload.candidate.pointer}${pointer}`,
})

/** What was compared: an error there means that the comparison proves nothing. */
export const reading = ({ member }: { member: Member }, pointer: string, name: string, part?: string): Reading => ({
  of: member.payload,
  pointer,
  name,
  ...(part === undefined ? {} : { part }),
})

/** The name of another input; of the same one nothing, since its place is told. */
export const inputOf = ({ member }: Response, from: Member): Unshown | undefined =>
  member.source.name === from.source.name ? undefined : plain(member.source.name)

/** The path of the client data in a payload, for `related`. */
export const clientDataOf = ({ member }: Response): string => member.parts.clientData?.pointer ?? ''
