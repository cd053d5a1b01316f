import { classify } from '../classify/index.ts'
import { readPasted } from '../decode/pasted.ts'
import type { Field } from '../decode/recognise-bytes.ts'
import { tryFlatJson } from '../json/parse.ts'
import { asString, isObject, member } from '../json/values.ts'
import { MAX_FIELDS_TEXT } from '../limits.ts'
import type { Json, Payload, Source } from '../model/index.ts'
import { toHex } from '../text/encodings.ts'
import { unwrap } from '../unwrap/index.ts'
import { decodeUtf8 } from '../utf8.ts'
import { fieldNode } from './field.ts'
import { memberNode } from './member.ts'
import { plain, type TreeContext, type TreeNode } from './node.ts'
import { payloadNode } from './payload.ts'
import { hasStopped, remarkOf, stopNode } from './remarks.ts'
import { contextFrom, type InspectOptions } from './tree-of.ts'

export type { TreeNode } from './node.ts'
export { readAaguids } from './remarks.ts'
export type { InspectOptions } from './tree-of.ts'

/** Everything that one input holds, layer by layer. */
export interface Inspection {
  /** What the input was taken for; null when nothing is known of it. */
  took: Field | 'payload' | 'bytes' | null
  /** By what. */
  because: string
  /** How a pasted value was encoded. */
  readAs?: string
  nodes: TreeNode[]
  /** Nothing stopped on the way, and something was recognised. */
  complete: boolean
}

/** Takes an input for what it is, a whole payload or one pasted value, and decodes it as far as it goes. Never throws on bad input. */
export function inspect(source: Source, options: InspectOptions = {}): Inspection {
  const context = contextFrom(options)
  if (source.bytes) return { ...inspectText(source, toHex(source.bytes), context, 0), readAs: 'raw bytes' }
  if (source.binary !== undefined)
    return nothing(context, `${source.binary}: paste it as base64 or hex, as in "base64 FILE | passkey-lint decode"`)
  return inspectText(source, source.text, context, 0)
}

const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/

function inspectText(source: Source, text: string, context: TreeContext, depth: number): Inspection {
  if (text.trim() === '') return nothing(context, 'the input is empty')
  if (PRIVATE_KEY.test(text.slice(0, 4096)))
    return nothing(context, 'a private key: it is not shown, and belongs nowhere')
  const json = parse(text)
  if (isClientData(json)) return inspectClientData(text, context)
  const isNoField = text.length > MAX_FIELDS_TEXT || (json === undefined && /^\s*[[{]/.test(text))
  const pasted = isNoField ? undefined : readPasted(text, json)
  if (pasted?.found && pasted.found.field !== 'JSON') {
    const { field, because } = pasted.found
    return inspection(field, because, [fieldNode(pasted, context)], pasted.readAs)
  }
  // A payload in base64, as in the address of a debugger page.
  const inner = pasted?.found && depth === 0 && pasted.encoded.bytes && decodeUtf8(pasted.encoded.bytes)
  if (pasted && inner) return { ...inspectText(source, inner, context, depth + 1), readAs: pasted.readAs }

  const bytes = (): Inspection | undefined =>
    pasted?.encoded.bytes &&
    inspection('bytes', 'no structure fits its bytes', [fieldNode(pasted, context)], pasted.readAs)
  // One long run of base64 is no capture.
  const long = text.length > MAX_PASTED_JSON ? bytes() : undefined
  if (long) return long
  const payloads = payloadsIn({ ...source, text })
  const known = payloads.filter(({ kind }) => kind !== 'unknown')
  if (known.length > 0) {
    const nodes = known.map((payload) => payloadNode(payload, context))
    return inspection('payload', known.map(({ kind }) => kind).join(', '), nodes)
  }
  const shown = bytes()
  if (shown) return shown
  const fault = payloads[0]?.candidate.faults[0]
  const why = fault ? remarkOf(fault, context).why : 'no payload and no encoded value that is known here'
  return nothing(context, why)
}

function payloadsIn(source: Source): Payload[] {
  return unwrap(source).map((candidate, at) => classify(candidate, {}, at === 0))
}

/** UTF-16 units of JSON that may be one pasted value; anything larger is a payload or a capture. */
const MAX_PASTED_JSON = 1024 * 1024

/** JSON that may be one pasted value: client data, a string, a list of bytes. */
function parse(text: string): Json | undefined {
  if (text.length > MAX_PASTED_JSON || !/^\s*["[{]/.test(text)) return undefined
  return tryFlatJson(text)
}

/** Client data as JSON, out of a debugger: a `type` of WebAuthn and a challenge. */
const isClientData = (json: Json | undefined): boolean =>
  isObject(json) && /^webauthn\./.test(asString(member(json, 'type')) ?? '') && Object.hasOwn(json, 'challenge')

function inspectClientData(text: string, context: TreeContext): Inspection {
  const bytes = new TextEncoder().encode(text.trim())
  const encoded = { name: 'clientDataJSON', pointer: '', value: text, state: 'ok' as const, bytes, faults: [] }
  return inspection(
    'clientDataJSON',
    'JSON with a type of WebAuthn and a challenge',
    [memberNode(encoded, context)],
    'JSON',
  )
}

function inspection(took: Inspection['took'], because: string, nodes: TreeNode[], readAs?: string): Inspection {
  const complete = took !== null && took !== 'bytes' && !hasStopped(nodes)
  return { took, because, ...(readAs === undefined ? {} : { readAs }), nodes, complete }
}

const nothing = (context: TreeContext, why: string): Inspection =>
  inspection(null, why, [plain(context, 'input', { children: [stopNode(context, why)] })])
