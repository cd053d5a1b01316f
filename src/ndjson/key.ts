import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { tryFlatJson } from '../json/parse.ts'
import { segments, valueAt } from '../json/pointer.ts'
import { MAX_KEY } from '../limits.ts'
import type { Json } from '../model/index.ts'
import { scrub } from '../text/redact.ts'

/** No key: the member is absent, holds no text, number or boolean, or is longer than MAX_KEY. */
export const NO_KEY = 'null'

/**
 * The value at a pointer (RFC 6901) of a line, as JSON text; also of a line that is broken behind it, for that is the one to
 * be found again. A number stays as it is written: an identifier may have more digits than a double holds.
 */
export function keyOf(line: string, pointer: string): string {
  const value = tryFlatJson(line)
  const key = value === undefined ? inBroken(line, pointer) : valueAt(value, pointer)
  const isExact = typeof key !== 'number' || Number.isSafeInteger(key)
  const text = isExact ? textOf(key) : (spelling(line, pointer) ?? textOf(key))
  return text.length > MAX_KEY ? NO_KEY : text
}

function textOf(key: Json | undefined): string {
  if (typeof key === 'string') return key.length > MAX_KEY ? NO_KEY : JSON.stringify(scrub(key))
  return typeof key === 'number' || typeof key === 'boolean' ? JSON.stringify(key) : NO_KEY
}

function spelling(line: string, pointer: string): string | undefined {
  const node = nodeAt(line, pointer)
  return node && line.slice(node.offset, node.offset + node.length)
}

const inBroken = (line: string, pointer: string): Json | undefined => nodeAt(line, pointer)?.value as Json | undefined

function nodeAt(line: string, pointer: string): Node | undefined {
  try {
    const root = parseTree(line, [], { allowTrailingComma: true })
    const path = segments(pointer).map((name) =>
      /^(?:0|[1-9]\d{0,8})$/.test(name) ? [name, Number.parseInt(name, 10)] : [name],
    )
    return root && found(root, path)
  } catch {
    // Nested too deep for the parser.
    return undefined
  }
}

/** A name of digits is an index where an array stands. */
function found(root: Node, path: readonly (string | number)[][]): Node | undefined {
  let node: Node | undefined = root
  for (const [name, index] of path) {
    if (!node || name === undefined) return undefined
    node = findNodeAtLocation(node, [node.type === 'array' && index !== undefined ? index : name])
  }
  return node
}
