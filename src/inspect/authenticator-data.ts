import { numberOf, textOf } from '../convert.ts'
import { decodeAuthenticatorData } from '../decode/authenticator-data.ts'
import type { AuthenticatorData, AuthenticatorFlags } from '../model/index.ts'
import { aaguidText } from '../webauthn/aaguid.ts'
import { ATTESTED_PARTS, FIXED_PARTS } from '../webauthn/authenticator-data.ts'
import { hashedTexts } from '../webauthn/rp-id.ts'
import { byteCount, type CborScope, cborNode } from './cbor/item.ts'
import { isSecretName, secretIn } from './cbor/secrets.ts'
import { coseKeyNode } from './cose-key.ts'
import { branch, leaf, plain, type Slice, type TreeContext, type TreeNode } from './node.ts'
import { remarkNodes } from './remarks.ts'

/** Bit, name, and what it says when set and when clear (WebAuthn Level 3 §6.1). */
const FLAGS: readonly (readonly [number, string, string, string])[] = [
  [0, 'UP', 'the user was present', 'the user was not present'],
  [1, 'RFU1', 'reserved, must be 0', 'reserved'],
  [2, 'UV', 'the user was verified', 'the user was not verified'],
  [3, 'BE', 'may be backed up (synced)', 'stays on one device'],
  [4, 'BS', 'is backed up', 'is not backed up'],
  [5, 'RFU2', 'reserved, must be 0', 'reserved'],
  [6, 'AT', 'credential data follows', 'no credential data'],
  [7, 'ED', 'extension data follows', 'no extension data'],
]

/** An annotated map of authenticator data (WebAuthn Level 3 §6.1): the children cover all of `slice`, whatever is wrong with it. */
export function authenticatorDataNode(
  name: string,
  slice: Slice,
  pointer: string,
  context: TreeContext,
): { node: TreeNode; data: AuthenticatorData } {
  const bytes = slice.bytes.subarray(slice.start, slice.end)
  const data = decodeAuthenticatorData({ pointer, base: slice.base + slice.start, bytes })
  const children = [...authenticatorDataRows(slice, data, context), ...remarkNodes(data.faults, context)]
  const value = byteCount(bytes.length)
  return { node: branch(context, name, slice, { layer: 'authenticatorData', value, children }), data }
}

/** The rows alone, for authenticator data in something that was cut: who holds it says where it ended. */
export function authenticatorDataRows(slice: Slice, data: AuthenticatorData, context: TreeContext): TreeNode[] {
  const rows = new Rows(slice, context)
  // Data that was wrapped in a CBOR byte string starts behind its head.
  const wrapped = data.base - slice.base - slice.start
  if (wrapped > 0) rows.take('CBOR byte string head', wrapped)
  for (const [name, length] of FIXED_PARTS)
    rows.take(name, length, (bytes) => fixedRow(name, bytes, data.flags, context))
  if (data.flags?.at) attestedRows(rows, data, context)
  if (data.flags?.ed && !(data.flags.at && !data.attested?.publicKey)) extensionRows(rows, context)
  rows.rest(data.faults.some(({ kind }) => kind === 'auth-data-leftover-bytes') ? 'leftover bytes' : 'not decoded')
  return rows.nodes
}

/** Takes one field after another from the front of some bytes. */
class Rows {
  readonly nodes: TreeNode[] = []
  readonly #slice: Slice
  readonly #context: TreeContext
  #at: number

  constructor(slice: Slice, context: TreeContext) {
    this.#slice = slice
    this.#context = context
    this.#at = slice.start
  }

  /** The field, or what there is of it. */
  take(name: string, length: number, about: (bytes: Uint8Array) => Partial<TreeNode> = () => ({})): void {
    const { bytes } = this.#slice
    const start = this.#at
    const end = Math.min(start + length, this.#slice.end)
    if (start >= end) return
    this.#at = end
    const whole = end - start === length
    const rest = whole ? about(bytes.subarray(start, end)) : { value: `${end - start} of ${byteCount(length)}` }
    this.nodes.push(leaf(this.#context, whole ? name : `${name} (cut)`, { ...this.#slice, start, end }, rest))
  }

  /** A structure that tells itself where it ends. */
  structure(read: (slice: Slice) => { node: TreeNode; end: number }): void {
    if (this.#at >= this.#slice.end) return
    const { node, end } = read({ ...this.#slice, start: this.#at })
    this.nodes.push(node)
    this.#at = end
  }

  rest(name: string): void {
    this.take(name, this.#slice.end - this.#at)
  }
}

function fixedRow(
  name: string,
  bytes: Uint8Array,
  flags: AuthenticatorFlags | undefined,
  context: TreeContext,
): Partial<TreeNode> {
  if (name === 'rpIdHash') {
    const known = nameOfHash(bytes, context)
    return { meaning: known === undefined ? 'SHA-256 of the RP ID' : `SHA-256 of ${known}` }
  }
  if (name === 'flags') return flagsRow(flags?.byte ?? bytes[0] ?? 0, context)
  const count = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  return { value: textOf(count), ...(count === 0 ? { meaning: 'no counter; usual for synced passkeys' } : {}) }
}

function flagsRow(byte: number, context: TreeContext): Partial<TreeNode> {
  const set = FLAGS.filter(([bit]) => (byte >> bit) & 1)
  const children = FLAGS.map(([bit, name, whenSet, whenClear]) => {
    const on = ((byte >> bit) & 1) === 1
    return plain(context, `bit ${bit} ${name}`, { value: on ? '1' : '0', meaning: on ? whenSet : whenClear })
  })
  return { value: set.map(([, name]) => name).join(' ') || 'none set', children }
}

function attestedRows(rows: Rows, { attested, faults }: AuthenticatorData, context: TreeContext): void {
  let length = 0
  for (const [name, size] of ATTESTED_PARTS)
    rows.take(name, size, (bytes) => {
      if (name === 'aaguid') return aaguidRow(bytes, context)
      length = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
      return { value: textOf(length) }
    })
  rows.take('credentialId', length, () => ({ value: byteCount(length) }))
  const unreadable = faults.some(({ kind }) => kind === 'auth-data-key-unreadable')
  if (attested && !unreadable) rows.structure((slice) => coseKeyNode('credentialPublicKey', slice, context))
}

function aaguidRow(bytes: Uint8Array, context: TreeContext): Partial<TreeNode> {
  const value = aaguidText(bytes)
  if (bytes.every((byte) => byte === 0)) return { value, meaning: 'all zero: the authenticator does not tell' }
  return { value, meaning: context.nameOfAaguid(value) ?? 'no name known; --aaguids takes a list' }
}

/** Authenticator extension outputs, a map by extension identifier (§9.5). */
function extensionRows(rows: Rows, context: TreeContext): void {
  rows.structure(({ bytes, base, start, end }) => {
    const scope: CborScope = {
      context,
      bytes,
      base,
      isSecret: secretIn(bytes),
      describe: (path, item) => {
        const [name] = path
        if (name === undefined) return { layer: 'extensions' }
        if (isSecretName(name, item.major)) return { openness: 'secret' }
        const level = name === 'credProtect' && item.major === 0 ? CRED_PROTECT[numberOf(item.argument)] : undefined
        return level === undefined ? {} : { meaning: level }
      },
    }
    return cborNode(scope, 'extensions', start, end)
  })
}

/** CTAP 2.1 §12.1. */
const CRED_PROTECT: Record<number, string> = {
  1: 'userVerificationOptional',
  2: 'userVerificationOptionalWithCredentialIDList',
  3: 'userVerificationRequired',
}

/** Hosts of demos and of the standard's own examples. */
const WELL_KNOWN = ['example.com', 'example.org', 'webauthn.io', 'demo.yubico.com', 'passkey.ctap.dev']

/** What the rpIdHash is of, in words; undefined when no text at hand has that hash. */
function nameOfHash(hash: Uint8Array, { sha256, origin }: TreeContext): string | undefined {
  if (sha256 === undefined) return undefined
  const encoder = new TextEncoder()
  const matches = (text: string): boolean => sha256(encoder.encode(text)).every((byte, at) => byte === hash[at])
  for (const { text, kind, what } of hashedTexts({ origin }))
    if (matches(text)) return kind === 'rp-id' ? JSON.stringify(text) : `${JSON.stringify(text)}, ${what}`
  const known = WELL_KNOWN.find(matches)
  return known === undefined ? undefined : JSON.stringify(known)
}
