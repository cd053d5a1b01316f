import { viewCredential } from '../classify/credential/view.ts'
import type { Fault, Part, Recognition, Unshown } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { type Group, groupsAmong, groupsIn, groupsOfBytes, unknownValueIn } from './field/index.ts'
import { looksBare } from './field/looks.ts'

/** What the bytes of a value may be that is no field. */
export type MayBe = 'private-key' | 'bytes' | 'uuid' | 'CBOR' | 'JSON' | 'DER'

export interface BareFieldFaults {
  'bare-field': { name: Unshown; readAs: Unshown; because: Unshown }
  'fields-beside-unread': { names: Unshown }
  'bare-field-unknown': { length: number; readAs: Unshown; mayBe: MayBe }
}

/** Fields that stand alone: what is not there of the credential is unknown. */
export const bareFields = (text: string): Part[] | undefined => groupsIn(text)?.map(partOfGroup)

/** The same among other things. */
export const bareFieldsAmong = (text: string): Part[] | undefined =>
  groupsAmong(text)?.map((group) => ({ ...partOfGroup(group), unexpected: true }))

/** A file that holds the bytes of a field as they are. */
export const fieldOfBytes = (bytes: Uint8Array): Part | undefined => groupsOfBytes(bytes)?.map(partOfGroup)[0]

function partOfGroup(group: Group): Part {
  const { value, text, offsets, fields, beside } = group
  return {
    value,
    cut: { text, offsets: () => offsets },
    elided: true,
    recognition: recognitionOf(group),
    faults: [...fields.map(faultOf), ...(beside ? [besideFault(beside)] : [])],
  }
}

function recognitionOf({ shows, value, fields }: Group): Recognition {
  const evidence = fields.map(({ name, because }) => `${name} alone: ${because}`).join('; ')
  if (shows === 'field') return { kind: 'field', evidence, inside: 'none' }
  return { kind: shows, shows, evidence, credential: viewCredential(value), inside: 'none' }
}

const faultOf = ({ name, pointer, readAs, because }: Group['fields'][number]): Fault => ({
  kind: 'bare-field',
  place: { pointer },
  args: { name: plain(name), readAs: plain(readAs), because: plain(because) },
})

const besideFault = ({ names, span }: NonNullable<Group['beside']>): Fault => ({
  kind: 'fields-beside-unread',
  place: { pointer: '', span },
  args: { names: plain(names.join(', ')) },
})

/** What to say of a text that is one encoded value, in which nothing is recognised. */
export function unknownField(text: string): Fault | undefined {
  const found = looksBare(text) ? unknownValueIn(text) : undefined
  if (!found) return undefined
  const { length, readAs, mayBe, start, end } = found
  const place = { pointer: '', span: { start, length: end - start } }
  return { kind: 'bare-field-unknown', place, args: { length, readAs: plain(readAs), mayBe } }
}
