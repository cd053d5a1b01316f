import type { Args } from '../../../model/index.ts'
import { text } from '../../define-rule.ts'

const WORDS: Record<string, (args: Args) => string> = {
  'base64-standard-alphabet': (args) => `"${text(args.character)}" of the standard alphabet at position ${args.index}`,
  'base64-mixed-alphabet': (args) => `"${text(args.character)}" of the standard alphabet at position ${args.index}`,
  'base64-padding': (args) => `padding ("=") at position ${args.index}`,
  'base64-whitespace': (args) => `white space${args.index === undefined ? '' : ` at position ${args.index}`}`,
  'base64-trailing-bits': (args) => `bits left over in its last character, "${text(args.character)}"`,
  'base64-impossible-length': (args) => `a length of ${args.length}, which no base64url text has`,
  'base64-bad-character': (args) => `"${text(args.character)}" (${text(args.codePoint)}) at position ${args.index}`,
  'base64-encoded-twice': () => 'base64 of base64 text',
  'bytes-are-hex': () => 'hex',
  'bytes-are-array': () => 'a list of numbers',
  'bytes-are-index-object': () => 'an object of numbers, as JSON.stringify makes of a Uint8Array',
  'bytes-are-node-buffer': () => 'a Node.js Buffer as JSON.stringify writes it',
  'bytes-are-empty-object': () => '{}, as JSON.stringify makes of an ArrayBuffer',
  'bytes-are-object': () => 'an object or a list',
  'bytes-are-object-text': (args) => `the text "${text(args.text)}"`,
  'bytes-are-json-text': () => 'JSON text',
  'bytes-are-data-url': () => 'a data: URL',
  'bytes-are-url-encoded': () => 'percent escapes',
  'bytes-are-cut': () => 'text in which a part was left out',
  'bytes-through-text': () => 'bytes that were read as text',
}

/** What stands where base64url text is due, by the kind of the decoder's fault. */
export const base64Words = (kind: string, args: Args): string => WORDS[kind]?.(args) ?? 'something else'
