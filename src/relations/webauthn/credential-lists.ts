import { decodeEncoded } from '../../decode/encoded.ts'
import { isObject, member as memberOf } from '../../json/values.ts'
import { at } from '../../rules/define-rule.ts'
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
  const rule = 'credential-not-allowed'
  const list = listed(options, 'allowCredentials')
  if (!id || list.length === 0) return
  const ways = list.map(({ bytes, pointer }) => ({
    pointer,
    way: bytes ? bytesDifference(id.bytes, bytes) : 'unknown',
  }))
  if (ways.some(({ way }) => way === undefined)) return
  if (ways.some(({ way }) => way === 'unknown')) {
    member.notChecked.push({ rule, because: 'allowCredentials holds an id that cannot be read' })
    return
  }
  const there = list.map(({ pointer }) => ({ member: options.member, pointer, name: 'allowCredentials' }))
  if (isBlocked(rule, member, { member, pointer: id.pointer, name: 'id' }, ...there)) return
  const near = ways.find(({ way }) => way !== 'other')
  member.findings.push({
    rule,
    place: at(id.pointer),
    args: { count: list.length, way: near?.way ?? 'other' },
    related: [placeIn(options, near?.pointer ?? '/allowCredentials')],
  })
}

function compareExcluded({ options, response: { member, id } }: Answer): void {
  const rule = 'credential-excluded'
  const found =
    id && listed(options, 'excludeCredentials').find(({ bytes }) => bytes && !bytesDifference(id.bytes, bytes))
  if (!id || !found || isBlocked(rule, member, { member, pointer: id.pointer, name: 'id' })) return
  member.findings.push({ rule, place: at(id.pointer), args: {}, related: [placeIn(options, found.pointer)] })
}
