import { ENCODED_MEMBERS, memberNamed } from '../classify/credential/members.ts'
import type { Parts } from '../decode/parts.ts'
import { decodePayload } from '../decode/payload.ts'
import { escapePointer } from '../json/pointer.ts'
import { asString, isObject } from '../json/values.ts'
import type { Encoded, JsonObject, Payload } from '../model/index.ts'
import { isCredentialKind } from '../providers/facts.ts'
import { byteCount } from './cbor/item.ts'
import { jsonNode } from './json.ts'
import { memberNode } from './member.ts'
import { plain, type TreeContext, type TreeNode } from './node.ts'
import { remarkNodes } from './remarks.ts'

/** The tree of a payload, every member in its own order; pointers count from the JSON document that holds it. */
export function payloadNode(payload: Payload, context: TreeContext): TreeNode {
  const { kind, candidate, evidence } = payload
  const node = plain(context, kind, { layer: kind, pointer: candidate.pointer })
  if (evidence !== '') node.meaning = `by ${evidence}`
  const { parts } = decodePayload(payload, {})
  context.origin = asString(parts.clientDataMembers?.origin)
  node.children = [
    ...(isCredentialKind(kind) && parts.object ? credentialNodes(parts, parts.object, context) : []),
    ...(isCredentialKind(kind) ? [] : jsonNode(context, kind, candidate.value, '').children),
    ...remarkNodes(candidate.faults, context),
  ]
  return node
}

function credentialNodes(parts: Parts, object: JsonObject, context: TreeContext): TreeNode[] {
  const byPointer = new Map<string, Encoded>()
  for (const name of ENCODED_MEMBERS) {
    const encoded = parts.encoded?.[name]
    if (encoded && encoded.state !== 'absent') byPointer.set(encoded.pointer, encoded)
  }
  return membersOf(object, '', byPointer, parts, context)
}

/** Encoded members as trees, `response` opened, all else as JSON. */
function membersOf(
  object: JsonObject,
  base: string,
  encoded: ReadonlyMap<string, Encoded>,
  parts: Parts,
  context: TreeContext,
): TreeNode[] {
  const nodes: TreeNode[] = []
  for (const [name, value] of Object.entries(object)) {
    const pointer = `${base}/${escapePointer(name)}`
    const member = encoded.get(pointer)
    if (member) nodes.push(sameAsBefore(member, parts, context) ?? memberNode(member, context, parts))
    else if (base === '' && memberNamed(name)?.name === 'response' && isObject(value)) {
      const children = membersOf(value, pointer, encoded, parts, context)
      nodes.push(plain(context, name, { pointer, children }))
    } else nodes.push(jsonNode(context, name, value, pointer))
  }
  return nodes
}

/** The same bytes once more: `rawId` of `id`, and the authenticator data that the attestation object holds too. */
function sameAsBefore(member: Encoded, parts: Parts, context: TreeContext): TreeNode | undefined {
  const { name, pointer, bytes, faults } = member
  const twin =
    name === 'rawId'
      ? { of: 'id', bytes: parts.encoded?.id?.bytes }
      : name === 'authenticatorData'
        ? { of: 'authData in the attestation object', bytes: parts.attestation?.authData }
        : undefined
  if (!bytes || !twin?.bytes || faults.length > 0 || !sameBytes(bytes, twin.bytes)) return undefined
  return plain(context, name, { pointer, value: byteCount(bytes.length), meaning: `the same bytes as ${twin.of}` })
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])
