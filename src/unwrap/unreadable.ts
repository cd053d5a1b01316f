import { scanDepth } from '../json/scan.ts'
import { MAX_JSON_DEPTH } from '../limits.ts'
import type { Fault, Source } from '../model/index.ts'

/** Why no wrapper may read an input: it holds no text, or one that would overflow the stack of whoever parses it. */
export function unreadable({ text, binary }: Source): Fault | undefined {
  const place = { pointer: '' }
  if (binary) return { kind: 'input-is-binary', place, args: { looksLike: binary } }
  if (text.trim() === '') return { kind: 'input-is-empty', place, args: {} }
  const offset = scanDepth(text, MAX_JSON_DEPTH).tooDeepAt
  if (offset === undefined) return undefined
  return { kind: 'input-is-too-deep', place, args: { offset, limit: MAX_JSON_DEPTH } }
}
