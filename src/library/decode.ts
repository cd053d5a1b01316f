import { decoded } from '../formats/decode/json.ts'
import { inspect } from '../inspect/inspector.ts'
import type { Decoded } from '../inspect/tree.ts'
import { ruleById } from '../rules/index.ts'
import { sourceIn } from './input.ts'
import { ENVIRONMENT } from './options.ts'
import { checkNames, checkSwitches } from './plain-options.ts'

export interface DecodeOptions {
  /** Show personal values in full; secrets never are. */
  showValues?: boolean
}

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
export function decode(input: unknown, options: DecodeOptions = {}): Decoded {
  checkNames(options, ['showValues'], 'decode')
  checkSwitches(options, ['showValues'], 'decode')
  const { showValues = false } = options
  const source = sourceIn(input, '<input>', 'decode')
  const sha256 = ENVIRONMENT.crypto?.sha256
  return decoded(inspect(source, { showValues, ruleById, ...(sha256 ? { sha256 } : {}) }))
}
