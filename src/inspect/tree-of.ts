import { readPasted } from '../decode/pasted.ts'
import { isObject } from '../json/values.ts'
import type { Json, Payload } from '../model/index.ts'
import type { Rule } from '../rules/define-rule.ts'
import { authenticatorName } from '../webauthn/aaguid.ts'
import { fieldNode } from './field.ts'
import { newContext, type TreeContext, type TreeNode } from './node.ts'
import { payloadNode } from './payload.ts'

export interface InspectOptions {
  /** The rule whose words a fault's kind names; without it a fault is told by its kind. */
  ruleById?: (id: string) => Rule | undefined
  sha256?: (bytes: Uint8Array) => Uint8Array
  showValues?: boolean
  /** Client data show the bytes of their members, too: for a map of them. */
  everyByte?: boolean
  /** It is part of a report, which is handed on: of texts whose names do not vouch for them only words are shown. */
  wordsOnly?: boolean
  /** Names of authenticators that go before the built-in ones. */
  aaguids?: ReadonlyMap<string, string>
}

/** What the builders of a tree are given. */
export const contextFrom = (options: InspectOptions): TreeContext =>
  newContext({
    showValues: options.showValues ?? false,
    nameOfAaguid: (aaguid) => options.aaguids?.get(aaguid) ?? authenticatorName(aaguid),
    ruleById: options.ruleById ?? (() => undefined),
    ...(options.sha256 ? { sha256: options.sha256 } : {}),
    ...(options.everyByte ? { everyByte: true } : {}),
    ...(options.wordsOnly ? { wordsOnly: true } : {}),
  })

/** The tree of a payload that was found before; pointers count from the payload. */
export function treeOf(payload: Payload, options: InspectOptions = {}): TreeNode {
  const context = contextFrom(options)
  const tree = payloadNode(payload, context)
  const field = payload.kind === 'field' ? loneField(payload.candidate.value, context) : undefined
  return field ? { ...tree, children: [field] } : tree
}

/** The one member of the object that was made of a pasted value. */
function loneField(value: Json, context: TreeContext): TreeNode | undefined {
  const [name, text] = isObject(value) ? (Object.entries(value)[0] ?? []) : []
  const pasted = typeof text === 'string' ? readPasted(text) : undefined
  return pasted?.found && { ...fieldNode(pasted, context), pointer: `/${name}` }
}
