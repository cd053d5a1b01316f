import { textOf } from '../convert.ts'
import { decodeEncoded } from '../decode/encoded.ts'
import { escapePointer } from '../json/pointer.ts'
import { MAX_TREE_CHILDREN } from '../limits.ts'
import type { Json } from '../model/index.ts'
import { isValueMember } from '../text/beside.ts'
import {
  containerName,
  redactValue,
  sensitivityOf,
  sensitivityOfString,
  shortenEmails,
  wordsOf,
} from '../text/redact.ts'
import { SECRET_TEXT, scrub } from '../text/scrub.ts'
import { algorithmName } from '../webauthn/cose.ts'
import { byteCount } from './cbor/item.ts'
import { plain, type TreeContext, type TreeNode } from './node.ts'

/** Members of options that hold bytes: `challenge`, `user.id`, `allowCredentials[].id`, `excludeCredentials[].id`. */
const ENCODED = /\/challenge$|\/user\/id$|\/(?:allow|exclude)Credentials\/\d+\/id$/
/** What an application stored with the passkey, CTAP 2.1 §12.2. */
const BLOB = /\/(?:getCredBlob|credBlob)$/
const ALGORITHM = /\/(?:alg|publicKeyAlgorithm)$/

/** A JSON value, its secrets gone and its personal values shortened; depth is bounded by MAX_JSON_DEPTH. */
export function jsonNode(context: TreeContext, name: string, value: Json, pointer: string, holder?: Json): TreeNode {
  if (typeof value === 'string' && BLOB.test(pointer)) return plain(context, name, { pointer, value: SECRET_TEXT })
  if (value === null || typeof value !== 'object') {
    const node = plain(context, name, { pointer, value: redactValue(value, pointer, { ...context, holder }) })
    const meaning = meaningOf(value, pointer)
    return meaning === undefined ? node : { ...node, meaning }
  }
  const node = plain(context, name, { pointer })
  if (sensitivityOf(pointer, holder) === 'secret') return { ...node, value: SECRET_TEXT }
  const names = Object.keys(value)
  if (names.length === 0) return { ...node, value: Array.isArray(value) ? '[]' : '{}' }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string') && value.length <= 8)
    return {
      ...node,
      value: value.map((item, at) => redactValue(item, `${pointer}/${at}`, { ...context, holder: value })).join(', '),
    }
  for (const [at, member] of names.entries()) {
    if (at >= MAX_TREE_CHILDREN || context.nodesLeft <= 0) {
      node.children.push(plain(context, `… ${names.length - at} more`))
      break
    }
    const child = (value as { [member: string]: Json })[member]
    const label = Array.isArray(value) ? `[${member}]` : member
    if (child !== undefined)
      node.children.push(
        jsonNode(context, label, child, `${pointer}/${escapePointer(member)}`, entryOf(name, member, value, holder)),
      )
  }
  return node
}

/** Whether a value is shown as it is, however long: neither a secret nor, unless asked for, personal. An object is not looked into. */
export function isOpen(
  value: unknown,
  pointer: string,
  { showValues, wordsOnly }: Pick<TreeContext, 'showValues' | 'wordsOnly'>,
): boolean {
  if (value === null || typeof value === 'boolean') return true
  const text = typeof value === 'number' ? textOf(value) : value
  if (typeof text !== 'string') return false
  const sensitivity = sensitivityOfString(text, pointer)
  if (scrub(text) !== text || containerName(text) !== undefined) return false
  if (sensitivity !== 'open') return showValues && sensitivity === 'personal'
  if (wordsOnly && wordsOf(text, pointer) !== text) return false
  return showValues || shortenEmails(text) === text
}

/** What says of a member what it is: `value` of an entry says no more than the entry, of which it is a part. */
const entryOf = (name: string, member: string, value: Json, holder: Json | undefined): Json | undefined =>
  isValueMember(name) && isValueMember(member) ? holder : value

function meaningOf(value: Json, pointer: string): string | undefined {
  if (typeof value === 'number' && ALGORITHM.test(pointer)) return algorithmName(value)
  if (typeof value !== 'string' || !ENCODED.test(pointer)) return undefined
  const { bytes } = decodeEncoded('challenge', pointer, value)
  return bytes === undefined ? 'no bytes can be read' : byteCount(bytes.length)
}
