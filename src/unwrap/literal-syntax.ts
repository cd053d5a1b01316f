/** The spellings of literals that the reader knows: patterns are sticky, each tried where the reader stands. */

/** How members stand in a container: what is between name and value, whether values may be bare words, what is between members. */
export interface Style {
  close: string
  between: RegExp
  bare?: RegExp
  loose?: true
}

export const LITERAL: Style = { close: '}', between: /\s*(?::|=>)/y }
export const LIST: Style = { close: ']', between: /\s*(?::(?!:)|=>)/y }
export const TUPLE: Style = { close: ')', between: /(?!)/y }
export const SET: Style = { close: '}', between: /(?!)/y }
export const ARRAY_CALL: Style = { close: ')', between: /\s*=>/y }
export const CALL: Style = { close: ')', between: /\s*(?:=(?![=>])|:)/y, bare: /[^,()[\]{}\n'"]+/y }
export const DUMP: Style = { close: '}', between: /\s*=>/y, loose: true }
export const PRINTED: Style = {
  close: ')',
  between: /\s*=>/y,
  loose: true,
  bare: /[^\n]*?(?=[ \t\r]{0,99}(?:\n|$)|\s{1,9}\[[^\]\n]{1,99}\] =>|\s{1,9}\))/y,
}
export const GO: Style = { close: '}', between: /:/y, loose: true, bare: /[^\s{}[\]",]+/y }
export const GO_MAP: Style = { ...GO, close: ']' }
export const JAVA: Style = { close: '}', between: /=/y, bare: /[^,{}[\]\n]+/y }
export const BARE_LIST: Style = { ...LIST, bare: /[^,{}[\]()\n]+/y }
export const GO_LIST: Style = { ...GO_MAP, between: /(?!)/y }
export const RUBY: Style = { close: '>', between: /\s*[=:]/y }

export const BLANKS = /(?:\s+|\/\/[^\n]*|#(?!<)[^\n]*)+/y
export const NAME = /[\p{L}_$@][\p{L}\p{N}_$@]*/uy
export const WORD = /\\?[A-Za-z_$@][\w$@]*(?:(?:\.|::|\\)[A-Za-z_$][\w$]*)*/y
/** Calls whose arguments are the elements. */
export const LISTS = new Set(['array', 'listOf', 'setOf', 'arrayOf', 'byteArrayOf', 'mapOf'])
export const KEYWORDS: Record<string, string> = {
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  nan: 'null',
  infinity: 'null',
}
/** What is around a value without being another one. */
export const AROUND = new Set([
  'Optional',
  'Some',
  'JSON.stringify',
  'JSON.parse',
  'Object.freeze',
  'Object',
  'String',
  'ObjectId',
  'UUID',
  'Uint8Array',
  'Int8Array',
  'bytearray',
  'tuple',
  'list',
  'dict',
  'frozenset',
  'OrderedDict',
  'Uint8Array.from',
  'Array.from',
  'Decimal',
  'SecretStr',
])
export const HIDDEN = /\[(?:Function|class|AsyncFunction|GeneratorFunction|AsyncGeneratorFunction)\b[^\]\n]{0,200}\]/y
export const GETTER = /\[(?:Getter|Setter|Getter\/Setter)\]|\[[BCI]@[\da-f]+/y
export const COLLAPSED = /\[(?:Object|Array|Circular(?: \*\d+)?|[A-Z]\w*)\](?!\s*=>)/y
export const MORE = /(?:\.{3}|…) \d+ more items?/y
export const LEFT_OUT = /(?:\.{3}|…)[^,\n}\])]*/y
export const DATE = /\d{4}-\d\d-\d\dT[\d:.]{5,18}(?:Z|[+-]\d\d:?\d\d)?/y
export const PRINT_R = /(?:Array|(?:[\w\\]+ )?Object)\s*\(\s*(?=\[|\))/y
export const VAR_DUMP = /(?:array\(\d+\)|object\([\w\\]+\)#\d+ \(\d+\))\s*\{/y
export const COUNTED = /string\((\d{1,7})\)\s*(?=")/y
export const TYPED = /(?:int|float|bool)\(([^()\s]{1,40})\)/y
export const RAW_BYTES = /\s*\{\s*\[Uint8Contents\]:\s*(?=<)/y
export const NO_BYTES =
  /(?:ArrayBuffer|SharedArrayBuffer|DataView|\w+Array|ByteArray|Buffer)(?:\(\d+\)(?!\s*[[{])|\s*\{\s*(?:byteLength:\s*\d+\s*,?\s*)?\})/y
export const SIZE = /\s*\(\d+\)\s*(?=[[{])/y
export const AFTER =
  /\s*(?:as const|as [A-Z][\w.<>[\]]*|satisfies [A-Z][\w.<>[\]]*|\.encode\(\)|\.freeze|\.toJSON\(\))/y

export const SYMBOL = /Symbol\([^)\n]{0,200}\)/y
export const NULL_PROTOTYPE = /\[Object: null prototype\]\s*(?=\{)/y
export const REFERENCE = /<[rR]ef \*\d+>\s*/y
export const ENUM = /<[A-Za-z_][\w.]{0,99}:\s*/y
export const OF_RUBY = /#<(?:struct )?[A-Z][\w:]*?(?::0x[\da-f]+)?\s+/y
export const OF_ELIXIR = /%[\w.]*(?=\{)/y
export const OF_GO = /\{[A-Z]\w*:[^\s'"`]/y
export const OF_JAVA = /\{\w+=[^=\s>~]/y
export const PREFIX = /[bBrRuUfF]{1,2}(?=["'])/y
export const IN_BRACKETS = /\[\s*(?:(?=["'])|([^\]\n"']{1,200})\])/y
export const BEHIND_NAME = /(?::(?:protected|private|"[^"\n]*":private))?\s*\]/y
export const EMPTY = /\[\s*\]|array\s*\(\s*\)|array\(0\)\s*\{\s*\}|Array\s*\(\s*\)/y
export const OF_PHP: readonly Style[] = [LIST, ARRAY_CALL, DUMP, PRINTED]
/** What of these was not printed is told; dumps of requests leave out much else that nobody misses. */
export const MISSED =
  /^(?:id|raw_?id|response|public_?key|challenge|client_?data_?json|attestation_?object|authenticator_?data|signature|user_?handle)$/i
