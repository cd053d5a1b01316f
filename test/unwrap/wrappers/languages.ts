import { inspect } from 'node:util'

type Value = string | number | boolean | null | Value[] | { [name: string]: Value }

const isMap = (value: Value): value is { [name: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How a language writes maps, lists, names, texts and `null`. */
interface Language {
  map: [string, string, string]
  list: [string, string]
  name: (name: string) => string
  text: (text: string) => string
  none: string
  yes?: string
  no?: string
}

const single = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`

const written = (value: Value, by: Language, indent = ''): string => {
  const deeper = `${indent}  `
  if (isMap(value)) {
    const [open, close, between] = by.map
    const members = Object.entries(value).map(
      ([name, one]) => `\n${deeper}${by.name(name)}${between}${written(one, by, deeper)}`,
    )
    return `${open}${members.join(',')}${members.length > 0 ? `,\n${indent}` : ''}${close}`
  }
  if (Array.isArray(value)) return by.list[0] + value.map((one) => written(one, by, deeper)).join(', ') + by.list[1]
  if (typeof value === 'string') return by.text(value)
  if (value === null) return by.none
  if (typeof value === 'boolean') return value ? (by.yes ?? 'true') : (by.no ?? 'false')
  return String(value)
}

const by =
  (language: Language) =>
  (value: Value): string =>
    written(value, language)

/** Maps that are calls. */
const calls = (open: string, member: (name: string, value: string) => string, between: string, close: string) =>
  function write(value: Value): string {
    if (Array.isArray(value)) return `List.of(${value.map(write).join(', ')})`
    if (!isMap(value)) return JSON.stringify(value)
    const members = Object.entries(value).map(([name, one]) => member(name, write(one)))
    return `${open}${members.join(between)}${close}`
  }

const JAVASCRIPT: Language = { map: ['{', '}', ': '], list: ['[', ']'], name: String, text: single, none: 'null' }
const PYTHON: Language = { ...JAVASCRIPT, list: ['[', ']'], name: single, none: 'None', yes: 'True', no: 'False' }
const PHP: Language = { ...PYTHON, map: ['[', ']', ' => '], none: 'null', yes: 'true', no: 'FALSE' }
const RUBY: Language = {
  ...PYTHON,
  map: ['{', '}', '=>'],
  name: JSON.stringify,
  text: JSON.stringify,
  none: 'nil',
  yes: 'true',
  no: 'false',
}

/** What var_dump of PHP prints. */
function varDump(value: Value, indent = ''): string {
  if (typeof value === 'string') return `${indent}string(${Buffer.byteLength(value)}) "${value}"\n`
  if (value === null) return `${indent}NULL\n`
  if (typeof value !== 'object') return `${indent}${typeof value === 'number' ? 'int' : 'bool'}(${value})\n`
  const items = Object.entries(value).map(
    ([name, one]) => `${indent}  [${Array.isArray(value) ? name : `"${name}"`}]=>\n${varDump(one, `${indent}  `)}`,
  )
  return `${indent}array(${items.length}) {\n${items.join('')}${indent}}\n`
}

/** What print_r of PHP prints. */
function printR(value: Value, indent = ''): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const items = Object.entries(value).map(
    ([name, one]) => `${indent}    [${name}] => ${printR(one, `${indent}        `)}\n`,
  )
  return `Array\n${indent}(\n${items.join('')}${indent})\n`
}

/** A dataclass, or a data class, as it is printed. */
function repr(value: Value, name = 'Credential', text = single): string {
  if (Array.isArray(value)) return `[${value.map((one) => repr(one, 'Item', text)).join(', ')}]`
  if (!isMap(value)) return typeof value === 'string' ? text(value) : written(value, PYTHON)
  const members = Object.entries(value).map(([member, one]) => `${member}=${repr(one, 'Response', text)}`)
  return `${name}(${members.join(', ')})`
}

/** `%+v` of a struct, or `%v` of a map, of Go. */
function go(
  value: Value,
  open = '{',
  close = '}',
  name = (one: string) => one[0]?.toUpperCase() + one.slice(1),
): string {
  if (Array.isArray(value)) return `[${value.map((one) => go(one, open, close, name)).join(' ')}]`
  if (!isMap(value)) return String(value ?? '<nil>')
  return `${open}${Object.entries(value)
    .map(([member, one]) => `${name(member)}:${go(one, open, close, name)}`)
    .join(' ')}${close}`
}

const capital = (name: string): string => (name[0] ?? '').toUpperCase() + name.slice(1)
const snake = (name: string): string => name.replace(/(?<=[a-z])[A-Z]+/g, (part) => `_${part.toLowerCase()}`)

/** A table of Lua, or a hash of PowerShell, whose lists are in braces or brackets. */
const ASSIGNED: Language = { ...RUBY, map: ['{', '}', ' = '], list: ['{ ', ' }'], name: String }

/** ToString() of a record of C#. */
function record(value: Value): string {
  if (Array.isArray(value)) return `System.Collections.Generic.List\`1[System.String]`
  if (!isMap(value)) return String(value ?? '')
  const members = Object.entries(value).map(([name, one]) => `${capital(name)} = ${record(one)}`)
  return members.length > 0 ? `Credential { ${members.join(', ')} }` : 'Outputs { }'
}

/** `{:?}` of a struct of Rust, whose fields are optional. */
function rust(value: Value): string {
  if (Array.isArray(value)) return `Some([${value.map(rust).join(', ')}])`
  if (!isMap(value)) return typeof value === 'string' ? JSON.stringify(value) : value === null ? 'None' : `${value}`
  const members = Object.entries(value).map(
    ([name, one]) =>
      `${name === 'type' ? 'type_' : snake(name)}: ${name === 'authenticatorAttachment' ? `Some(${rust(one)})` : rust(one)}`,
  )
  return `Credential { ${members.join(', ')} }`
}

/** What print() of Dart gives. */
const dart = (value: Value): string =>
  Array.isArray(value)
    ? `[${value.map(dart).join(', ')}]`
    : isMap(value)
      ? `{${Object.entries(value)
          .map(([name, one]) => `${name}: ${dart(one)}`)
          .join(', ')}}`
      : String(value)

/** `%#v` of Go, of a struct or of a map. */
const goSyntax = (value: Value, type: string, name: (one: string) => string): string =>
  Array.isArray(value)
    ? `[]string{${value.map((one) => goSyntax(one, type, name)).join(', ')}}`
    : isMap(value)
      ? `${type}{${Object.entries(value)
          .map(([member, one]) => `${name(member)}:${goSyntax(one, type, name)}`)
          .join(', ')}}`
      : JSON.stringify(value)

const OPTIONS = { depth: null, maxArrayLength: null, maxStringLength: null } as const
export const inspected = (value: unknown, more = {}): string => inspect(value, { ...OPTIONS, ...more })

/** The same value as programs of each language write or print it. */
export const LANGUAGES: Record<string, (value: Value) => string> = {
  'util.inspect': inspected,
  'util.inspect on one line': (value) => inspected(value, { breakLength: Number.POSITIVE_INFINITY }),
  'util.inspect of what has no prototype': (value) => inspected(Object.assign(Object.create(null), value)),
  'a class in a console': (value) => `PublicKeyCredential ${inspected(value)}`,
  'a constant of JavaScript': (value) => `// what we send\nconst credential = ${by(JAVASCRIPT)(value)};\n`,
  'a constant of TypeScript': (value) => `export const credential: Credential = ${by(JAVASCRIPT)(value)} as const\n`,
  'a default export': (value) => `export default ${by(JAVASCRIPT)(value)}`,
  'an export of CommonJS': (value) =>
    `module.exports = ${by({ ...JAVASCRIPT, text: (text) => `\`${text}\`` })(value)};`,
  'a call that prints': (value) => `console.log(${by(JAVASCRIPT)(value)});`,
  'a call that stringifies': (value) => `const body = JSON.stringify(${by(JAVASCRIPT)(value)})`,
  'joined strings': (value) =>
    by({ ...JAVASCRIPT, text: (text) => `'${text.slice(0, 1)}' + ${single(text.slice(1))}` })(value),
  'a dict of Python': by(PYTHON),
  'an assignment of Python': (value) => `credential = ${by(PYTHON)(value)}  # as sent\n`,
  'a dict with tuples': by({ ...PYTHON, list: ['(', ',)'], text: (text) => `"""${text}"""` }),
  'a dataclass of Python': (value) => repr(value),
  'a hash of Ruby': by(RUBY),
  'a hash with symbols': by({ ...RUBY, name: (name) => `:${name}` }),
  'a hash with names': by({ ...RUBY, name: String, map: ['{', '}', ': '] }),
  'a struct of Ruby': by({ ...RUBY, name: (name) => `@${name}`, map: ['#<Credential:0x000071 ', '>', '='] }),
  'a list of PHP': (value) => `<?php\n$credential = ${by(PHP)(value)};\n`,
  'an array of PHP': by({ ...PHP, map: ['array(', ')', ' => '], list: ['array(', ')'] }),
  var_dump: varDump,
  print_r: printR,
  'a map of Elixir': by({ ...RUBY, map: ['%{', '}', ' => '] }),
  'a dictionary of Swift': (value) => by({ ...RUBY, map: ['[', ']', ': '] })(value).replace('[]', '[:]'),
  'a data class of Kotlin': (value) => repr(value, 'Credential', String),
  'a record of Java': (value) =>
    repr(value, 'Credential', String)
      .replaceAll(/\w+\((?=\w+=|\))/g, (one) => `${one.slice(0, -1)}[`)
      .replaceAll(')', ']')
      .replace('Response[]', '{}'),
  'a map of Java': (value) =>
    go(value, '{', '}', String)
      .replace(/(?<=[{ ])(\w+):/g, '$1=')
      .replace(/ (?=\w+=)/g, ', '),
  'a struct of Go': (value) => `&${go(value)}`,
  'a table of Lua': by(ASSIGNED),
  'a local table of Lua': (value) => `local credential = ${by({ ...ASSIGNED, name: (name) => `["${name}"]` })(value)}`,
  'a hash of PowerShell': by({ ...ASSIGNED, map: ['@{', '}', ' = '], list: ['@("', '")'], text: single }),
  'an initialiser of C#': (value) =>
    `var body = ${by({ ...ASSIGNED, map: ['new Credential { ', ' }', ' = '], name: capital, list: ['new[] { ', ' }'] })(value)};`,
  'a record of C#': record,
  'a struct of Rust': rust,
  'a map of Dart': dart,
  'a map of Erlang': by({
    ...RUBY,
    map: ['#{', '}', ' => '],
    name: (name) => `<<"${name}">>`,
    text: (text) => `<<"${text}">>`,
  }),
  'a map of Clojure': by({ ...RUBY, map: ['{', '}', ' '], name: (name) => `:${name}` }),
  'a map of Kotlin': (value) =>
    `val body = ${by({ ...RUBY, map: ['mapOf(', ')', ' to '], list: ['listOf(', ')'] })(value).replace('mapOf()', 'emptyMap<String, Any>()')}`,
  'an object of PHP': (value) => by({ ...PHP, map: ['(object) array(', ')', ' => '], list: ['array(', ')'] })(value),
  'a hash of Perl': (value) =>
    `$VAR1 = ${by({ ...RUBY, map: ['{', '}', ' => '], name: single, text: single })(value)};`,
  'a model of Pydantic': (value) =>
    Object.entries(value ?? {})
      .map(([name, one]) => `${name}=${repr(one)}`)
      .join(' '),
  'Map.of() of Java': calls('Map.of(', (name, value) => `"${name}", ${value}`, ', ', ')'),
  'Map.of() that is assigned': (value) =>
    `Map<String, Object> body = ${calls('Map.of(', (name, value) => `"${name}",\n    ${value}`, ',\n    ', ')')(value)};\n`,
  'entries of a map of Java': calls('Map.ofEntries(', (name, value) => `entry("${name}", ${value})`, ', ', ')'),
  'entries with their class': calls(
    'Map.ofEntries(\n',
    (name, value) => `  new AbstractMap.SimpleEntry<>("${name}", ${value})`,
    ',\n',
    ')',
  ),
  'pairs of Kotlin': (value) =>
    `val body = ${calls('mapOf(', (name, value) => `Pair("${name}", ${value})`, ', ', ')')(value)}`,
  'an object of Android': (value) =>
    `JSONObject body = ${calls('new JSONObject()', (name, value) => `\n  .put("${name}", ${value})`, '', '')(value)};\nsend(body);\n`,
  'double braces of Java': (value) =>
    `Object body = ${calls('new HashMap<String, Object>() {{', (name, value) => `\n  put("${name}", ${value});`, '', '\n}}')(value)};\n`,
  'a struct of Go with its types': (value) => goSyntax(value, 'main.Credential', capital),
  'a map of Go with its types': (value) => goSyntax(value, 'map[string]interface {}', JSON.stringify),
  'a map of Go': (value) => go(value, 'map[', ']', String),
}
