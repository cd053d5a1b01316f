import { decodeEncoded } from '../../decode/encoded.ts'
import { isObject, member as memberOf } from '../../json/values.ts'
import type { NoArgs } from '../../model/index.ts'
import { at } from '../../rules/define-rule.ts'
import type { Way } from '../../rules/relation/common/words.ts'
import { bytesDifference } from '../../webauthn/difference.ts'
import { findingsOf } from '../finding.ts'
import type { Answer } from './pairs.ts'
import { type Options, placeIn, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
export interface CredentialListsFindings {
  'credential-excluded': NoArgs
  'credential-not-allowed': { count: number; way: Way }
}

const finding = findingsOf<CredentialListsFindings>()

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

function compareAllowed({ options, response }: Answer): void {
  const { member, id } = response
  const rule = 'credential-not-allowed'
  const list = listed(options, 'allowCredentials')
  if (!id || list.length === 0) return
  const ways = list.flatMap(({ bytes, pointer }) => (bytes ? [{ pointer, way: bytesDifference(id.bytes, bytes) }] : []))
  if (ways.some(({ way }) => way === undefined)) return
  if (ways.length < list.length) {
    member.notChecked.push({ rule, because: 'allowCredentials holds an id that cannot be read' })
    return
  }
  const near = ways.find(({ way }) => way !== 'other')
  const args = { count: list.length, way: near?.way ?? 'other' }
  const related = [placeIn(options, near?.pointer ?? '/allowCredentials')]
  const reads = [
    reading(response, id.pointer, 'id'),
    ...list.map(({ pointer }) => reading(options, pointer, 'allowCredentials')),
  ]
  member.findings.push(finding(rule, at(id.pointer), args, { related, reads }))
}

function compareExcluded({ options, response }: Answer): void {
  const { member, id } = response
  const found =
    id && listed(options, 'excludeCredentials').find(({ bytes }) => bytes && !bytesDifference(id.bytes, bytes))
  if (!id || !found) return
  const reads = [reading(response, id.pointer, 'id')]
  member.findings.push(
    finding('credential-excluded', at(id.pointer), {}, { related: [placeIn(options, found.pointer)], reads }),
  )
}
