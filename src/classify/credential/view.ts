import { isObject } from '../../json/values.ts'
import type { CredentialView, FoundMember, Json, JsonObject } from '../../model/index.ts'
import { fold, MEMBERS, type MemberSpec, memberNamed } from './members.ts'

type Names = Map<MemberSpec, { key: string; exact: boolean }>

/** Which member of the standard each key of an object stands for; exact spellings win. */
function namesIn(object: JsonObject): Names {
  const names: Names = new Map()
  for (const key of Object.keys(object)) {
    const spec = memberNamed(key)
    if (!spec) continue
    const exact = key === spec.name
    if (!names.has(spec) || exact) names.set(spec, { key, exact })
  }
  return names
}

export function viewCredential(root: JsonObject): CredentialView {
  const topNames = namesIn(root)
  const responseSpec = MEMBERS.find((spec) => spec.name === 'response')
  const responseKey = responseSpec && topNames.get(responseSpec)?.key
  const response = responseKey === undefined ? undefined : root[responseKey]
  const innerNames: Names = isObject(response) ? namesIn(response) : new Map()

  // A key that folds to a name of the standard holds neither / nor ~: nothing to escape.
  const inside = `/${responseKey ?? 'response'}`
  const members: Record<string, FoundMember> = {}
  for (const spec of MEMBERS) {
    const base = spec.inResponse ? inside : ''
    const own = (spec.inResponse ? innerNames : topNames).get(spec)
    const elsewhere = (spec.inResponse ? topNames : innerNames).get(spec)
    const ownHolder = spec.inResponse ? (isObject(response) ? response : undefined) : root
    const otherHolder = spec.inResponse ? root : isObject(response) ? response : undefined
    const otherBase = spec.inResponse ? '' : inside
    if (own && ownHolder) {
      members[spec.name] = {
        name: spec.name,
        expected: spec.pointer,
        pointer: `${base}/${own.key}`,
        value: ownHolder[own.key],
        how: own.exact ? 'own' : 'renamed',
      }
    } else if (elsewhere && otherHolder && movable(spec, elsewhere.key)) {
      members[spec.name] = {
        name: spec.name,
        expected: spec.pointer,
        pointer: `${otherBase}/${elsewhere.key}`,
        value: otherHolder[elsewhere.key],
        how: 'moved',
      }
    } else {
      members[spec.name] = {
        name: spec.name,
        expected: spec.pointer,
        pointer: spec.pointer,
        value: undefined,
        how: 'absent',
      }
    }
  }
  return { root, response, layout: layoutOf(members, response), members }
}

const MOVABLE = new Set([
  'rawId',
  'authenticatorAttachment',
  'clientDataJSON',
  'attestationObject',
  'authenticatorData',
  'signature',
  'userHandle',
])

/** Not `transports` and `publicKey`, which old libraries put beside `id`; and no alias: a `userId` beside `id` is somebody's own. */
const movable = (spec: MemberSpec, key: string): boolean => MOVABLE.has(spec.name) && fold(key) === fold(spec.name)

const CEREMONY = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature']

function layoutOf(members: Record<string, FoundMember>, response: Json | undefined): CredentialView['layout'] {
  const atTop = CEREMONY.some((name) => members[name]?.how === 'moved')
  if (response !== undefined || !atTop) return 'nested'
  return members.id?.how === 'absent' && members.rawId?.how === 'absent' ? 'inner' : 'flat'
}
