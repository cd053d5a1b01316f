import { MAX_JSON_DEPTH } from '../limits.ts'
import type { Part } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { LiteralReader } from './literal-reader.ts'
import { Respelling } from './respelling.ts'
import { inputFault } from './unreadable.ts'

/** A line of an outline: what stands in it, and the lines that are deeper. */
interface Node {
  indent: number
  name: string | undefined
  nameAt: number
  value: string
  valueAt: number
  children: Node[]
}

/** `  ▿ response: App.Response`, `  - "internal"`, `id = "AAAA"`; what a console unfolds has an arrow. */
const LINE =
  /^([ \t│├└─]{0,200}(?:[▿▾▸▼▶▹►–•*-]\s{1,3})?)(?:["']?([A-Za-z_$][\w$]{0,60}|\d{1,6})["']?\s{0,3}[:=]\s{0,3})?(\S.{0,200000})?$/
const HEAD = /^[A-Z][\w.]{0,99}(?: ?\{.{0,9999}\}| ?\(\d+\))?:?$/
/** A program goes on; a line of a log says more. */
const OPEN = /[{[(,;]$|^[A-Za-z]\w{0,60}: /
const SECTION = /^\[{1,2}([\w.-]{1,99})\]{1,2}$/
/** Of a console: what is no member. */
const INTERNAL =
  /^\s*[▸▶▹►]?\s*(?:\[\[\w{1,40}\]\]|<prototype>|length: \d{1,9}\s*$|byteLength: |maxByteLength: |resizable: |detached: )/
/** What stands for an object or a list whose members are deeper; and for one that has none. */
const HOLDS =
  /^(?:[A-Z][\w.<>]*(?: ?\{.*\}| ?\(\d+\)(?: ?\[.*\])?)?|\{.*\}|\(\d+\)(?: ?\[.*\])?|\d+ (?:elements?|key\/value pairs?)|Optional\(.*\))$/
const NO_MEMBERS = /^(?:\{\s*\}|Object|0 key\/value pairs|\[:\])$/
const NO_BYTES = /^(?:(?:Shared)?ArrayBuffer|\w{3,7}\d{0,2}Array|DataView)(?:\(\d+\))?(?![\w-])|^\d+ bytes$/
const OPTIONAL = /^Optional\("?([^"]*)"?\)$/
/** A list that is printed without quotation marks. */
const WORDS = /^\[[a-z][\w-]*(?:, ?[a-z][\w-]*)*\]$/
const NOTHING = /^(?:nil|null|none|undefined|Optional\(nil\)|nil as .*)$/i
const NUMBER = /^-?\d{1,15}$/

/** What a debugger or a console prints of an object, a member a line, as deep as it stands; sections of TOML. Undefined: it is none. */
export function outlineOf(text: string): Part[] | undefined {
  const root: Node = { indent: -1, name: undefined, nameAt: 0, value: '', valueAt: 0, children: [] }
  if (!read(text, root)) return undefined
  const [only] = root.children
  const top = root.children.length === 1 && only && only.children.length > 0 ? only : root
  const writer = new Writer()
  writer.members(top)
  const cut = writer.out.result(text.length)
  const { gone } = writer
  const reason = plain('InvalidSymbol')
  const span = { start: gone ?? 0, length: 3 }
  return [
    {
      cut,
      ...(gone === undefined
        ? {}
        : { faults: [inputFault('json-invalid', { reason, sign: 'console-dump', atEnd: false }, { span })] }),
    },
  ]
}

/** Reads every line into the tree; false: one is no line of an outline. */
function read(text: string, root: Node): boolean {
  let stack = [root]
  let at = 0
  for (const whole of text.split('\n')) {
    const start = at
    at += whole.length + 1
    const line = whole.trimEnd()
    if (line.trim() === '' || /^\s*#/.test(line) || INTERNAL.test(line)) continue
    const section = SECTION.exec(line)?.[1]
    if (section !== undefined) {
      stack = [root]
      for (const name of section.split('.')) {
        const open: Node = stack.at(-1) ?? root
        let next = open.children.find((one) => one.name === name)
        if (!next) {
          next = { indent: -1, name, nameAt: start + 1, value: '', valueAt: start, children: [] }
          open.children.push(next)
        }
        stack.push(next)
      }
      continue
    }
    const [, before, name, value = ''] = LINE.exec(line) ?? []
    if (before === undefined || (name === undefined && value === '')) return false
    const indent = before.length
    while (stack.length > 1 && (stack.at(-1)?.indent ?? -1) >= indent) stack.pop()
    const node = {
      indent,
      name,
      nameAt: start + indent,
      value,
      valueAt: start + line.length - value.length,
      children: [],
    }
    // A name alone is the head of what is deeper; in a program brackets are left open.
    const isElement = /^["'\d]/.test(value) || /[▿▾▸▼▶]/.test(before)
    if (name === undefined && !isElement && (start > 0 || !HEAD.test(value))) return false
    if (OPEN.test(value)) return false
    stack.at(-1)?.children.push(node)
    stack.push(node)
    if (stack.length > MAX_JSON_DEPTH) return false
  }
  return root.children.length > 0
}

class Writer {
  readonly out = new Respelling()
  /** Where bytes stand that were not printed. */
  gone: number | undefined
  members({ children, valueAt, value }: Node): void {
    const [first] = children
    // The value of an optional of Swift.
    if (first && children.length === 1 && first.name === 'some') {
      this.#value(first)
      return
    }
    const isList = children.every(({ name }) => name === undefined || NUMBER.test(name))
    this.out.put(isList ? '[' : '{', valueAt)
    const named = isList ? children : children.filter(({ name }) => name !== undefined)
    for (const [at, child] of named.entries()) {
      if (at > 0) this.out.put(',', child.nameAt)
      if (!isList) {
        this.out.put('"', child.nameAt)
        this.out.content(child.name ?? '', child.nameAt)
        this.out.put('":', child.nameAt + (child.name ?? '').length)
      }
      this.#value(child)
    }
    this.out.put(isList ? ']' : '}', valueAt + value.length)
  }

  #value(node: Node): void {
    const { value, valueAt, children, name } = node
    const end = valueAt + value.length
    if (NO_BYTES.test(value)) {
      if (this.gone === undefined) this.gone = this.out.units
      this.out.put('"…"', valueAt)
      this.out.end(end)
    } else if (children.length > 0 && (value === '' || HOLDS.test(value))) this.members(node)
    else if (WORDS.test(value)) this.#words(value, valueAt)
    else if (/^["'`{[]/.test(value) && this.#literal(value, valueAt)) return
    else if (NOTHING.test(value)) this.out.put('null', valueAt)
    else if (NO_MEMBERS.test(value) || (value === '' && children.length === 0)) this.out.put('{}', valueAt)
    else if (/^0 elements$/.test(value)) this.out.put('[]', valueAt)
    else if (NUMBER.test(value) || value === 'true' || value === 'false') this.out.put(value, valueAt)
    else {
      // What is folded is there and unknown.
      const isFolded = HOLDS.test(value) && /^(?:response|transports|clientExtensionResults)$/i.test(name ?? '')
      const inner = OPTIONAL.exec(value)?.[1] ?? value
      this.out.put('"', valueAt)
      this.out.content(isFolded ? '…' : inner, valueAt + value.indexOf(inner), !isFolded)
      this.out.put('"', end)
    }
    this.out.end(end)
  }

  #words(value: string, start: number): void {
    this.out.put('[', start)
    for (const { index, 0: word } of value.matchAll(/[\w-]+/g)) {
      if (index > 1) this.out.put(',', start + index)
      this.out.put('"', start + index)
      this.out.content(word, start + index)
      this.out.put('"', start + index + word.length)
    }
    this.out.put(']', start + value.length - 1)
  }

  #literal(value: string, start: number): boolean {
    const reader = new LiteralReader(value, 0)
    if (!reader.read()) return false
    const { text, offsets } = reader.out.result(reader.at)
    const places = offsets()
    for (let at = 0; at < text.length; at++) this.out.put(text.charAt(at), start + (places[at] ?? 0))
    return true
  }
}
