import { ENCODED_MEMBERS, MEMBERS } from '../classify/credential/members.ts'
import { segments } from '../json/pointer.ts'
import type { CredentialView, Finding, Json, JsonObject, Place } from '../model/index.ts'
import type { OwnForm } from '../providers/provider.ts'
import { table } from '../table.ts'
import { plain } from '../text/shown.ts'
import { shapeFindings } from './shape.ts'
import type { Validator } from './validators.ts'

/**
 * Holds a credential that stands in its receiver's own form against the schema of its ceremony: written as the standard
 * has it, without what the receiver does not ask for; each finding is told at the member's own place.
 */
export function shapeInForm(validator: Validator, view: CredentialView, form: OwnForm): Finding[] {
  const byPlace = new Map(MEMBERS.map(({ name, pointer }) => [pointer, name]))
  return shapeFindings(validator, asStandard(view)).flatMap((finding) => {
    const name = nameAt(finding.place, byPlace)
    const found = name === undefined ? undefined : view.members[name]
    if (!found || name === undefined || !Object.hasOwn(form.names, name)) return []
    if (found.how === 'absent' && !form.demands.includes(name)) return []
    const own = found.expected.slice(1)
    const place: Place = found.how === 'absent' ? { pointer: '', member: own } : { pointer: found.pointer }
    const made = `credential${(MEMBERS.find((spec) => spec.name === name)?.pointer ?? '').replaceAll('/', '.')}`
    const isEncoded = (ENCODED_MEMBERS as readonly string[]).includes(name)
    const madeOf = plain(isEncoded ? `${made}, as base64url text,` : made)
    const args = { ...finding.args, underName: plain(own), madeOf }
    return [{ ...finding, place, args }]
  })
}

/** The member of the standard that a place speaks of, or of which it is a part. */
function nameAt({ pointer, member }: Place, byPlace: ReadonlyMap<string, string>): string | undefined {
  const all = segments(member === undefined ? pointer : `${pointer}/${member}`)
  const depth = all[0] === 'response' ? 2 : 1
  return byPlace.get(
    all
      .slice(0, depth)
      .map((one) => `/${one}`)
      .join(''),
  )
}

function asStandard({ members }: CredentialView): JsonObject {
  const credential: JsonObject = table<Json>()
  const response: JsonObject = table<Json>()
  for (const { name, inResponse } of MEMBERS) {
    const found = members[name]
    if (found && found.how !== 'absent' && found.value !== undefined)
      (inResponse ? response : credential)[name] = found.value
  }
  credential.response = response
  return credential
}
