import { sha256 } from '@noble/hashes/sha2.js'
import { webInflate } from '../browser/inflate.ts'
import { decoded } from '../formats/decode/json.ts'
import { decodedHtml } from '../formats/html/decoded.ts'
import { inspect } from '../inspect/inspector.ts'
import { sourceIn } from '../library/input.ts'
import { ruleById } from '../rules/index.ts'
import { readGiven } from './judge.ts'
import type { Given } from './protocol.ts'

/** What a page may hold of layers, and still be scrolled through. */
const ROOM = { bytes: 128 * 1024, nodes: 20_000 }

/** Every layer of an input, as a tree and with its bytes. Rejects with a UsageError where it is an archive. */
export async function decodedBody(input: Given, showValues: boolean): Promise<string> {
  const { name, content } = await readGiven(input)
  const source = sourceIn(content, name, 'decode', webInflate)
  return decodedHtml(decoded(inspect(source, { showValues, ruleById, sha256, everyByte: true })), ROOM)
}
