import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decodeBase64url } from '../../src/decode/index.ts'
import { decodePretty } from '../../src/formats/decode/pretty.ts'
import { type Inspection, type InspectOptions, inspect, type TreeNode } from '../../src/inspect/inspector.ts'
import { ruleById } from '../../src/rules/index.ts'
import { palette } from '../../src/text/colouring.ts'

export const captured = (name: string): string => readFileSync(`fixtures/captured/${name}.json`, 'utf8')

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

export const look = (text: string, options: InspectOptions = {}): Inspection =>
  inspect({ name: 'test', text, how: 'named' }, { sha256, ruleById, ...options })

export const drawn = async (text: string, width = 80, options: InspectOptions = {}): Promise<string> =>
  decodePretty(look(text, options), { palette: await palette(0), width })

/** Bytes of a base64url text. */
export function bytesOf(text: string): Uint8Array {
  const result = decodeBase64url(text)
  if (!result.ok) throw new Error('no base64url')
  return result.bytes
}

/** The response of a packed ES256 registration, as captured. */
export const registration = JSON.parse(captured('es256-direct.registration')) as {
  response: { attestationObject: string; authenticatorData: string; clientDataJSON: string; publicKey: string }
}
export const ATTESTATION = registration.response.attestationObject

export function* walk(nodes: readonly TreeNode[]): Generator<TreeNode> {
  for (const node of nodes) {
    yield node
    yield* walk(node.children)
  }
}

/** Throws unless the children that have bytes cover every parent's bytes once, all the way down. */
export function checkCover(node: TreeNode): void {
  const parts = node.children.filter(({ length }) => length !== undefined)
  if (node.length === undefined || parts.length === 0) return
  let at = node.offset ?? 0
  for (const part of parts) {
    if (part.offset !== at) throw new Error(`${node.name}: ${part.name} starts at ${part.offset}, expected ${at}`)
    at += part.length ?? 0
    checkCover(part)
  }
  const end = (node.offset ?? 0) + node.length
  if (at !== end) throw new Error(`${node.name}: children end at ${at}, expected ${end}`)
}

/** The hex of all leaves, in order. */
export function leafHex(node: TreeNode): string {
  const parts = node.children.filter(({ length }) => length !== undefined)
  return parts.length === 0 ? (node.hex ?? '') : parts.map(leafHex).join('')
}
