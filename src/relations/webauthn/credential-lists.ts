import { decodeEncoded } from '../../decode/encoded.ts'
import { isObject, member as memberOf } from '../../json/values.ts'
import excluded from '../../rules/relation/credential-excluded.ts'
import notAllowed from '../../rules/relation/credential-not-allowed.ts'
import { at } from '../../rules/typed-rule.ts'
import { bytesDifference } from '../../webauthn/difference.ts'
import { isBlocked } from './blocked.ts'
import type { Answer } from './pairs.ts'
import { type Options, placeIn } from './view.ts'

/** allowCredentials and excludeCredentials: WebAuthn Level 3 §7.2 step 5, §6.3.2 step 3. */
export function compareLists(answer: Answer): void {
  if (answer.options.ceremony === 'authentication') compareAllowed(answer)
  else compareExcluded(answer)
}

/** The ids of a list of descriptors (§5.8.3); bytes are absent where an id cannot be read. */
function listed({ object }: Options, name: string): { pointer: string; bytes: Uint8Array | undefined }[] {
  const list = memberOf(object, name)
  if (!Array.isArray(list)) return []
  return list.flatMap((one, index) => {
    const pointer = `/${name}/${index}/id`
    return isObject(one) ? [{ pointer, bytes: decodeEncoded('id', pointer, memberOf(one, 'id')).bytes }] : []
  })
}

function compareAllowed({ options, response: { member, id } }: Answer): void {
  const rule = notAllowed.id
  const list = listed(options, 'allowCredentials')
  if (!id || list.length === 0) return
  const ways = list.flatMap(({ bytes, pointer }) => (bytes ? [{ pointer, way: bytesDifference(id.bytes, bytes) }] : []))
  if (ways.some(({ way }) => way === undefined)) return
  if (ways.length < list.length) {
    member.notChecked.push({ rule, because: 'allowCredentials holds an id that cannot be read' })
    return
  }
  const there = list.map(({ pointer }) => ({ member: options.member, pointer, name: 'allowCredentials' }))
  if (isBlocked(rule, member, { member, pointer: id.pointer, name: 'id' }, ...there)) return
  const near = ways.find(({ way }) => way !== 'other')
  const args = { count: list.length, way: near?.way ?? 'other' }
  const related = [placeIn(options, near?.pointer ?? '/allowCredentials')]
  member.findings.push(notAllowed.found(at(id.pointer), args, { related }))
}

function compareExcluded({ options, response: { member, id } }: Answer): void {
  const found =
    id && listed(options, 'excludeCredentials').find(({ bytes }) => bytes && !bytesDifference(id.bytes, bytes))
  if (!id || !found || isBlocked(excluded.id, member, { member, pointer: id.pointer, name: 'id' })) return
  member.findings.push(excluded.found(at(id.pointer), {}, { related: [placeIn(options, found.pointer)] }))
}
