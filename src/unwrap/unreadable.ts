import { printParseErrorCode } from 'jsonc-parser'
import { scanDepth } from '../json/parse.ts'
import { tree } from '../json/tree.ts'
import { MAX_DIAGNOSED, MAX_JSON_DEPTH } from '../limits.ts'
import type { Fault, Source } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { inputFault, type Sign } from './input-fault.ts'

/** Why no wrapper may read an input: it holds no text, or one that would overflow the stack of whoever parses it. */
export function unreadable({ text, binary }: Source): Fault | undefined {
  if (binary) return inputFault('input-is-binary', { looksLike: plain(binary) })
  if (text.trim() === '') return inputFault('input-is-empty', {})
  const offset = scanDepth(text, MAX_JSON_DEPTH).tooDeepAt
  if (offset === undefined) return undefined
  return inputFault('input-is-too-deep', { offset, limit: MAX_JSON_DEPTH })
}

/** What pasted text usually is when it is no JSON, most telling first. */
const SIGNS: readonly [id: Sign, pattern: RegExp][] = [
  ['html', /^\s*<(?:!doctype|html|br|head|body|\?xml)/i],
  ['console-dump', /\b(?:ArrayBuffer|Uint8Array)\(\d+\)|^\s*PublicKeyCredential\s*\{/],
  ['smart-quotes', /[\u201c\u201d\u2018\u2019]/],
  ['python', /\b(?:True|False|None)\b|\bb'/],
  ['single-quotes', /[{[,:]\s*'/],
  ['undefined', /:\s*(?:undefined|NaN|-?Infinity)\b/],
  ['unquoted-names', /[{,]\s*[A-Za-z_$][\w$]*\s*:/],
]

/** The words for each sign stand in the rule `json-invalid`. */
export function notJson(whole: string): Fault {
  // A mistake behind this is not worth the seconds that a search costs.
  const text = whole.slice(0, MAX_DIAGNOSED)
  const first = tree(text, { lenient: false }).errors[0]
  const bare = text.replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
  const sign = SIGNS.find(([, pattern]) => pattern.test(bare))?.[0]
  const reason = first ? printParseErrorCode(first.error) : 'InvalidSymbol'
  const offset = sign === 'html' || !first ? firstInk(text) : first.offset
  const atEnd = !first || reason.startsWith('UnexpectedEnd') || offset + first.length >= text.trimEnd().length
  const span = { start: offset, length: Math.max(1, first?.length ?? 1) }
  return inputFault('json-invalid', { reason: plain(reason), sign, atEnd }, { span })
}

const firstInk = (text: string): number => Math.max(0, text.search(/\S/))
