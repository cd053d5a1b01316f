import { scanDepth } from '../json/scan.ts'
import { MAX_JSON_DEPTH } from '../limits.ts'
import type { Fault, Source } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { inputFault } from './input-fault.ts'

/** Why no wrapper may read an input: it holds no text, or one that would overflow the stack of whoever parses it. */
export function unreadable({ text, binary }: Source): Fault | undefined {
  if (binary) return inputFault('input-is-binary', { looksLike: plain(binary) })
  if (text.trim() === '') return inputFault('input-is-empty', {})
  const offset = scanDepth(text, MAX_JSON_DEPTH).tooDeepAt
  if (offset === undefined) return undefined
  return inputFault('input-is-too-deep', { offset, limit: MAX_JSON_DEPTH })
}
