import type { Decoded } from '../inspect/tree.ts'
import { NODE } from './node.ts'
import { type DecodeOptions, decodedOn } from './on-platform.ts'

/**
 * Decodes every layer of a payload, or of one pasted field, down to its bytes.
 *
 * @param input A payload or a field as a value, a text or bytes. What cannot be read is a node that says so.
 * @returns The tree that `passkey-lint decode --format json` gives (`schemas/decode.schema.json`).
 * @throws UsageError when the value makes no JSON, or the bytes are an archive.
 * @example
 * ```ts
 * const { took, nodes } = decode('SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAA')
 * console.log(took, nodes[0]?.children.map(({ name, offset, value }) => [name, offset, value]))
 * ```
 */
export const decode = (input: unknown, options: DecodeOptions = {}): Decoded => decodedOn(NODE, input, options)
