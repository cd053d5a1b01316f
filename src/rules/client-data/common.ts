import type { RuleId } from '../../generated/ids.ts'
import type { ClientData, Encoded, Fault, GivenArg, Place, Said, Unshown } from '../../model/index.ts'
import { base64urlBytes } from '../../text/encodings.ts'
import { isUnshown } from '../../text/shown.ts'
import { at } from '../define-rule.ts'

/** A member of the client data, WebAuthn Level 3 §5.8.1. */
export const inClientData = (clientData: ClientData, member: string): Place =>
  at(clientData.pointer, { layer: 'clientDataJSON', at: member })

/** The bytes of a text that is base64url, though it may mean something else, too. */
export const spelledBytes = ({ state, bytes, value }: Encoded): Uint8Array | undefined =>
  state === 'ok' ? bytes : typeof value === 'string' && value !== '' ? base64urlBytes(value) : undefined

/** Client data is signed as bytes: whoever writes it anew breaks the signature (WebAuthn Level 3 §5.8.1). */
export const FORWARD =
  'Forward response.clientDataJSON exactly as the browser gave it; never decode, edit and encode it.'

/** A text that is not base64url: the kind of the decoder's fault, and what its words need of it. */
export interface Misspelt {
  kind: RuleId
  character: Unshown | undefined
  codePoint: Unshown | undefined
  text: Unshown | undefined
  index: number | undefined
  length: number | undefined
}

const WORDS: Partial<Record<RuleId, (args: Said<Misspelt>) => string>> = {
  'base64-standard-alphabet': (args) => `"${args.character}" of the standard alphabet at position ${args.index}`,
  'base64-mixed-alphabet': (args) => `"${args.character}" of the standard alphabet at position ${args.index}`,
  'base64-padding': (args) => `padding ("=") at position ${args.index}`,
  'base64-whitespace': (args) => `white space at position ${args.index}`,
  'base64-trailing-bits': (args) => `bits left over in its last character, "${args.character}"`,
  'base64-impossible-length': (args) => `a length of ${args.length}, which no base64url text has`,
  'base64-bad-character': (args) => `"${args.character}" (${args.codePoint}) at position ${args.index}`,
  'base64-encoded-twice': () => 'base64 of base64 text',
  'bytes-are-hex': () => 'hex',
  'bytes-are-array': () => 'a list of numbers',
  'bytes-are-index-object': () => 'an object of numbers, as JSON.stringify makes of a Uint8Array',
  'bytes-are-node-buffer': () => 'a Node.js Buffer as JSON.stringify writes it',
  'bytes-are-empty-object': () => '{}, as JSON.stringify makes of an ArrayBuffer',
  'bytes-are-object': () => 'an object or a list',
  'bytes-are-object-text': (args) => `the text "${args.text}"`,
  'bytes-are-json-text': () => 'JSON text',
  'bytes-are-data-url': () => 'a data: URL',
  'bytes-are-url-encoded': () => 'percent escapes',
  'bytes-are-cut': () => 'text in which a part was left out',
  'bytes-through-text': () => 'bytes that were read as text',
}

/** What stands where base64url text is due. */
export const base64Words = (args: Said<Misspelt>): string => WORDS[args.kind]?.(args) ?? 'something else'

/** What the decoder noticed, as far as it is said. */
export function misspelt({ kind, args }: Fault): Misspelt {
  const { character, codePoint, text, index, length } = args
  return {
    kind,
    character: unshown(character),
    codePoint: unshown(codePoint),
    text: unshown(text),
    index: typeof index === 'number' ? index : undefined,
    length: typeof length === 'number' ? length : undefined,
  }
}

const unshown = (arg: GivenArg): Unshown | undefined => (isUnshown(arg) ? arg : undefined)
