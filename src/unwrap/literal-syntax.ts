import { table } from '../table.ts'
import type { GoneSign } from './unreadable.ts'

/** The spellings of literals that the reader knows: patterns are sticky, each tried where the reader stands. */

/** How members stand in a container: what is between name and value, whether values may be bare words, what is between members. */
export interface Style {
  close: string
  between: RegExp
  bare?: RegExp
  loose?: true
  /** A semicolon parts members as well. */
  ends?: true
  /** Stands before a name and opens what the member ends with. */
  opens?: RegExp
  /** Its names are those of a type: what is sent spells them otherwise. */
  typed?: true
}

/** Members with `=` between: tables of Lua and PowerShell, initialisers of C#. */
export const ASSIGNED: Style = { close: '}', between: /\s*=(?![=>])/y, ends: true, loose: true }
/** The body of a block of HCL, the language of Terraform. */
export const HCL: Style = { ...ASSIGNED }
/** What ToString() of a record of C# gives. */
export const RECORD: Style = { ...ASSIGNED, bare: /(?:[^,{}[\]\n;]|\[[^\]\n]{0,99}\])+/y, typed: true }
/** `{:id "AAAA"}` of Clojure. */
export const KEYED: Style = { close: '}', between: /(?=\S)/y, loose: true }
/** `id='AAAA' type='public-key'`: what print() gives of a model of Pydantic. */
export const MODEL: Style = { close: '', between: /=/y, loose: true, typed: true }
/** What print() of Dart gives of a map. */
export const DART: Style = { close: '}', between: /:\s/y, bare: /[^,{}[\]()\n]+/y }
/** `{:?}` of a struct of Rust. */
export const RUST: Style = { close: '}', between: /:\s/y, typed: true }
export const LITERAL: Style = { close: '}', between: /\s*(?::|=>)/y }
export const LIST: Style = { close: ']', between: /\s*(?::(?!:)|=>)/y }
export const TUPLE: Style = { close: ')', between: /(?!)/y }
export const SET: Style = { close: '}', between: /(?!)/y }
export const ARRAY_CALL: Style = { close: ')', between: /\s*(?:=>|to\b)/y }
/** `Map.of("id", "AAAA")` of Java. */
export const PAIRED: Style = { close: ')', between: /\s*,/y }
/** `Map.ofEntries(entry("id", "AAAA"))`, `mapOf(Pair("id", "AAAA"))`. */
export const ENTRIES: Style = {
  close: ')',
  between: /\s*,/y,
  opens: /(?:new\s{1,9})?(?:\w{1,40}\.)?(?:entry|Pair|Simple(?:Immutable)?Entry(?:<[\w, ]{0,60}>)?)\s{0,9}\(/y,
}
/** `new HashMap<>() {{ put("id", "AAAA"); }}`; `new JSONObject().put("id", "AAAA")`, which no bracket closes. */
export const PUTS: Style = {
  close: '}',
  between: /\s*,/y,
  ends: true,
  loose: true,
  opens: /\.?\s{0,99}(?:put|add|addProperty|accumulate|set|with)\s{0,9}\(/y,
}
export const CHAINED: Style = { ...PUTS, close: '' }
export const CALL: Style = { close: ')', between: /\s*(?:=(?![=>])|:)/y, bare: /[^,()[\]{}\n'"]+/y, typed: true }
export const DUMP: Style = { close: '}', between: /\s*=>/y, loose: true }
export const PRINTED: Style = {
  close: ')',
  between: /\s*=>/y,
  loose: true,
  bare: /[^\n]*?(?=[ \t\r]{0,99}(?:\n|$)|\s{1,9}\[[^\]\n]{1,99}\] =>|\s{1,9}\))/y,
}
export const GO: Style = { close: '}', between: /:/y, loose: true, bare: /[^\s{}[\]",]+/y, typed: true }
export const GO_MAP: Style = { close: ']', between: /:/y, loose: true, bare: /[^\s{}[\]",]+/y }
export const JAVA: Style = { close: '}', between: /=/y, bare: /[^,{}[\]\n]+/y }
/** What toString() of a record of Java gives. */
export const JAVA_RECORD: Style = { ...JAVA, close: ']', typed: true }
export const BARE_LIST: Style = { ...LIST, bare: /[^,{}[\]()\n]+/y }
export const GO_LIST: Style = { ...GO_MAP, between: /(?!)/y }
export const RUBY: Style = { close: '>', between: /\s*[=:]/y }

export const BLANKS = /(?:\s+|\/\/[^\n]*|#(?![<{])[^\n]*)+/y
export const NAME = /[\p{L}_$@][\p{L}\p{N}_$@]*/uy
export const WORD = /\\?[A-Za-z_$@][\w$@]*(?:(?:\.|::|\\)[A-Za-z_$][\w$]*)*/y
/** Calls that make bytes of what they are given, with names for it. */
export const MAKERS = new Set(['Data', 'NSData', 'Buffer', 'Base64', 'bytes'])
/** Calls whose arguments are the elements. */
export const LISTS =
  /^(?:array|listOf|setOf|arrayOf|byteArrayOf|(?:java\.util\.)?(?:Immutable)?(?:List|Set)\.of|Arrays\.asList|Collections\.(?:singleton|empty)List|emptyList)$/
/** Those whose arguments are members: in turn a name and a value, or entries. */
export const MAPS =
  /^(?:mutableMapOf|mapOf|hashMapOf|linkedMapOf|emptyMap|Collections\.(?:empty|singleton)Map|(?:java\.util\.)?(?:Immutable)?Map\.of(?:Entries)?)$/
/** Members that are put into an object that was just made. */
export const CHAIN = /\)\s{0,99}(?=\.\s{0,9}(?:put|add|addProperty|accumulate|set|with)\s{0,9}\(\s{0,99}["'])/y
export const END_OF_CALL = /\s{0,999}\)/y
export const DOUBLE_BRACES = /\)\s{0,99}\{\s{0,99}\{(?=\s{0,99}(?:put\(|\}))/y
export const KEYWORDS: Record<string, string> = table({
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  nan: 'null',
  infinity: 'null',
})
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
/** What ToString() gives of an object that has none of its own. */
export const CLASS_NAME = /^System\.[\w.`]+(?:\[[\w.,`]*\])*$/
export const HIDDEN = /\[(?:Function|class|AsyncFunction|GeneratorFunction|AsyncGeneratorFunction)\b[^\]\n]{0,200}\]/y
export const GETTER = /\[(?:Getter|Setter|Getter\/Setter)\]|\[object \w{1,60}\]|\[[BCI]@[\da-f]+/y
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
  /byte\[\d{0,9}\](?!\s*\{)|(?:ArrayBuffer|SharedArrayBuffer|DataView|\w+Array|ByteArray|Buffer)(?:\(\d+\)(?!\s*[[{])|\s*\{\s*(?:byteLength:\s*\d+\s*,?\s*)?\})/y
/** How many bytes there are, of Swift. */
export const COUNT = /(?:Data\()?\d{1,9} bytes\)?/y
/** Where something is in memory, of Python; an IO of Ruby. */
export const ADDRESS =
  /#?<[\w.: ]{1,60}?(?:(?: object)? at |:)0x[\da-fA-F]{1,16}>|#<(?:StringIO|Tempfile|File|IO)[^>\n]{0,200}>/y
export const NIL_SLICE = /\[\]\w{1,20}\(nil\)/y
export const SIZE = /\s*\(\d+\)\s*(?=[[{])/y
export const AFTER =
  /\s*(?:!(?=\s*[,)\]}])|as const|as [A-Z][\w.<>[\]]*|satisfies [A-Z][\w.<>[\]]*|\.encode\(\)|\.freeze|\.toJSON\(\))/y

export const SYMBOL = /Symbol\([^)\n]{0,200}\)/y
export const NULL_PROTOTYPE = /\[Object: null prototype\]\s*(?=\{)/y
export const REFERENCE = /<[rR]ef \*\d+>\s*/y
export const ENUM = /<[A-Za-z_][\w.]{0,99}:\s*/y
export const OF_RUBY = /#<(?:struct )?[A-Z][\w:]*?(?::0x[\da-f]+)?\s+/y
export const OF_ELIXIR = /(?:%[\w.]*|[#@])(?=\{)/y
export const GENERIC = /<[\w<>, ?]{0,99}>(?=\()/y
export const OF_ASSIGNED =
  /\{\s{0,99}(?:\[\s*["']\w{1,60}["']\s*\]|(["']?)[A-Za-z_]\w{0,60}\1)\s{0,9}=\s{0,99}(?![=>])/y
export const OF_RECORD = /\{ [A-Z]\w{0,60} = (?!["'@$]|new\b|\w{1,60}[.(])/y
export const OF_KEYED = /\{\s{0,99}:[A-Za-z][\w-]{0,60}\s+["{[:\d]/y
export const OF_DART = /\{\w{1,60}: (?=[^'"`;(]{0,600}?(?::\s(?:public-key\b|[\w-]{22,}(?![\w.]))))/y
export const OF_RUST = /\{\s{0,99}\w{1,60}: (?:"|Some\(|None\b|\[\d|[A-Z]\w{0,60}\("|[A-Z]\w{0,60}\(\[)/y
/** A type of Go, or of a list of C#, in front of its value. */
export const TYPE =
  /(?:&?(?:map\[\w{1,60}\](?:interface \{\}|[\w.*]{1,60})|(?:\[\])?(?:[a-z]\w{0,60}\.[A-Z]\w{0,60}|interface \{\})|\[\][a-z]\w{0,60})|new\s{0,9}\w{0,60}\[\]\s{0,9})(?=\{)/y
/** What PHP says of the type of a value in front of it. */
export const CAST = /\((?:object|array|string|int|bool|float)\)\s*/y
/** What goes on behind a value, so that it is only part of what a program makes. */
export const GOES_ON = /\s*(?:\??\.[A-Za-z_]|\?\?|\|\||\?\s|\+)|\[/y
export const OF_GO = /\{[A-Z]\w*:(?!\[\]\w|map\[\w+\]\w|\w+\.\w+\{)[^\s'"`]/y
export const OF_JAVA = /\{\w+=[^=\s>~]/y
export const OF_JAVA_RECORD = /\[(?=\w{1,60}=)/y
/** A block in a body, with its labels; and a text over lines (HCL syntax specification, "Structural Elements", "Template Expressions"). */
export const BLOCK = /([A-Za-z_][\w-]{0,60})(?:[ \t]+(?:"[^"\n]{0,200}"|[A-Za-z_][\w-]{0,60})){0,3}[ \t]*(?=\{)/y
export const HEREDOC = /<<-?(\w{1,60})\r?\n/y
export const PREFIX = /[bBrRuUfF]{1,2}(?=["'])/y
export const IN_BRACKETS = /\[\s*(?:(?=["'])|([^\]\n"']{1,200})\])/y
export const BEHIND_NAME = /(?::(?:protected|private|"[^"\n]*":private))?\s*\]/y
export const EMPTY = /\[\s*\]|array\s*\(\s*\)|array\(0\)\s*\{\s*\}|Array\s*\(\s*\)/y
/** The same where it was said to be an object. */
export const EMPTY_OBJECT = /\(object\)\s*(?:\[\s*\]|array\s*\(\s*\))/y
export const NO_MEMBERS = /\{\s*\}/y
export const OF_PHP: readonly Style[] = [LIST, ARRAY_CALL, DUMP, PRINTED]
/** What of these was not printed is told; dumps of requests leave out much else that nobody misses. */
export const MISSED =
  /^(?:id|raw_?id|response|public_?key|challenge|client_?data_?json|attestation_?object|authenticator_?data|signature|user_?handle)$/i
/** How the members in braces are written, by how the first one is. */
export const BRACES: readonly (readonly [RegExp, Style])[] = [
  [OF_RECORD, RECORD],
  [OF_ASSIGNED, ASSIGNED],
  [OF_KEYED, KEYED],
  [OF_DART, DART],
  [OF_RUST, RUST],
]
/** By what is printed in place of bytes, who printed it. */
export const PRINTERS: readonly (readonly [RegExp, GoneSign])[] = [
  [
    /^(?:<(?:Slow)?Buffer|<[\da-f]{2} |(?:\w{0,20}ArrayBuffer )?\{\s+\[Uint8Contents|(?:\w{0,20}Array\(\d+\) )?\[\s*\d)/,
    'node-dump',
  ],
  [/^\[(?!Getter|Setter)(?:[A-Z]\w*|Object: null prototype)\]/, 'node-depth'],
  [/^(?:\[[BCI]@|byte\[)/, 'jvm-dump'],
  [/^System\./, 'dotnet-dump'],
  [/^<[\w. ]+ at 0x/, 'python-dump'],
  [/^#</, 'ruby-dump'],
  [/^(?:Data\()?\d+ bytes/, 'swift-dump'],
]
