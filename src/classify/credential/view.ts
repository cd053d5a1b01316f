import { escapePointer } from '../../json/pointer.ts'
import { isObject } from '../../json/values.ts'
import type { CredentialView, FoundMember, Json, JsonObject } from '../../model/index.ts'
import { table } from '../../table.ts'
import { holdsCeremony, keyOfResponse, memberByValue, TELLING } from './by-value.ts'
import { fold, MEMBERS, type MemberSpec, memberNamed } from './members.ts'

type Names = Map<MemberSpec, { key: string; exact: boolean }>

/** An object in which members are looked for, and where it stands. */
interface Holder {
  object: JsonObject
  base: string
  /** Which member of the standard each key stands for; exact spellings win. */
  names: Names
  /** Keys that are no name of any member. */
  foreign: string[]
}

function holderOf(object: JsonObject, base: string): Holder {
  const names: Names = new Map()
  const foreign: string[] = []
  for (const key of Object.keys(object)) {
    const spec = memberNamed(key)
    const exact = key === spec?.name
    if (!spec) foreign.push(key)
    else if (!names.has(spec) || exact) names.set(spec, { key, exact })
  }
  return { object, base, names, foreign }
}

const RESPONSE = memberNamed('response')

/** Each member of the standard by its name, another spelling of it, or what its value is; WebAuthn Level 3 §5.1. */
export function viewCredential(root: JsonObject): CredentialView {
  const top = holderOf(root, '')
  const key = keyIn(top) ?? (isIdentified(top) ? keyOfResponse(root, top.foreign) : undefined)
  const response = key === undefined ? undefined : root[key]
  const outer = isObject(response) ? holderOf(response, `/${escapePointer(key ?? '')}`) : undefined
  const deeper = outer && tooDeep(top, outer)
  const tops = deeper ? [top, outer] : [top]
  const inner = deeper ?? outer
  const members: Record<string, FoundMember> = table()
  for (const spec of MEMBERS) {
    const own = spec.inResponse ? (inner ? [inner] : []) : tops
    const others = spec.inResponse ? tops : inner && !deeper ? [inner] : []
    members[spec.name] = named(spec, own) ??
      movedIn(spec, others, response === undefined) ??
      (spec === RESPONSE && key !== undefined ? found(spec, top, key, 'renamed') : undefined) ??
      byValue(spec, own, 'renamed') ??
      (response === undefined && isIdentified(top) ? byValue(spec, others, 'moved') : undefined) ?? {
        name: spec.name,
        expected: spec.pointer,
        pointer: spec.pointer,
        value: undefined,
        how: 'absent',
      }
  }
  return { root, response, layout: deeper ? 'twice' : layoutOf(members, response), members }
}

const keyIn = ({ names }: Holder): string | undefined => RESPONSE && names.get(RESPONSE)?.key

/** Some name of the credential itself: without one, an object around a response is only a wrapper. */
const isIdentified = ({ names }: Holder): boolean =>
  [...names.keys()].some(({ name }) => name === 'id' || name === 'rawId')

/**
 * The response one level deeper than it should be: `response.response`, beside nothing of a response itself. A whole
 * credential in an object that has other members is not this, but wrapped.
 */
function tooDeep(top: Holder, outer: Holder): Holder | undefined {
  const key = keyIn(outer)
  const response = key === undefined ? undefined : outer.object[key]
  if (key === undefined || !isObject(response) || !holdsCeremony(response) || holdsCeremony(outer.object))
    return undefined
  const isWhole = isIdentified(outer)
  if (isWhole && (isIdentified(top) || top.foreign.length > 0)) return undefined
  return holderOf(response, `${outer.base}/${key}`)
}

const found = (spec: MemberSpec, { object, base }: Holder, key: string, how: FoundMember['how']): FoundMember => ({
  name: spec.name,
  expected: spec.pointer,
  pointer: `${base}/${escapePointer(key)}`,
  value: object[key],
  how,
})

function named(spec: MemberSpec, holders: readonly Holder[]): FoundMember | undefined {
  for (const holder of holders) {
    const own = holder.names.get(spec)
    if (own) return found(spec, holder, own.key, own.exact ? 'own' : 'renamed')
  }
  return undefined
}

function movedIn(spec: MemberSpec, holders: readonly Holder[], isFlat: boolean): FoundMember | undefined {
  for (const holder of holders) {
    const key = holder.names.get(spec)?.key
    if (key === undefined) continue
    const isItself = isFlat && memberByValue(holder.object[key]) === spec.name
    if (movable(spec, key) || isItself) return found(spec, holder, key, 'moved')
  }
  return undefined
}

/** A key that is no name of any member, whose value is what is missed. */
function byValue(spec: MemberSpec, holders: readonly Holder[], how: 'renamed' | 'moved'): FoundMember | undefined {
  if (!(TELLING as readonly string[]).includes(spec.name)) return undefined
  for (const holder of holders) {
    const key = holder.foreign.find((one) => memberByValue(holder.object[one]) === spec.name)
    if (key !== undefined) return found(spec, holder, key, how)
  }
  return undefined
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
