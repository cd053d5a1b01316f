import { MEMBERS } from '../classify/credential/members.ts'
import { offsetsOf } from '../json/doc.ts'
import { tryJson } from '../json/parse.ts'
import { escapePointer } from '../json/pointer.ts'
import { isObject } from '../json/values.ts'
import { MAX_JSON_DEPTH } from '../limits.ts'
import type { Json, Part } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { cutJson } from './cut-json.ts'
import { inputFault } from './unreadable.ts'

/** What somebody writes where the beginning was left out. */
const LEFT_OUT = /^\s{0,99}(?:(?:…|\.{3,})\s?(?:[[(<][^{}[\]"\n()<>]{1,60}[\])>])?)?\s{0,99}/
/** The name of what nobody knows the name of. */
const UNKNOWN = '…'
const IN_RESPONSE = new Set(MEMBERS.filter(({ inResponse }) => inResponse).map(({ name }) => name))

const OBJECTS = new Set(['response', 'clientExtensionResults'])

/** How the text may go on where it begins: what stood before it, and from where on it is read. */
interface Beginning {
  from: number
  before: string
  /** From where on brackets are no part of a string. */
  outside: number
}

/**
 * JSON of which the beginning is missing: a terminal that was scrolled, the second half of a line that a log broke. Brackets
 * that are closed and never opened are those that are gone; what they hold is not whole. Undefined: it is something else.
 */
export function jsonWithoutBeginning(text: string): Part | undefined {
  const start = LEFT_OUT.exec(text)?.[0].length ?? 0
  for (const beginning of beginningsOf(text, start)) {
    const part = read(text, start, beginning)
    if (part) return part
  }
  return undefined
}

function beginningsOf(text: string, start: number): Beginning[] {
  const found: Beginning[] = []
  const first = text.charAt(start)
  if (first === '"' || first === '}' || first === ']') found.push({ from: start, before: '', outside: start })
  if (first === ',') found.push({ from: start + 1, before: '', outside: start + 1 })
  if (first === ':') found.push({ from: start, before: `"${nameEnding('', text, start)}"`, outside: start })
  if (first === '{' && !isClosedTwice(text))
    found.push({ from: start, before: `"${nameEnding('', text, start)}":`, outside: start })
  found.push(...withinString(text, start))
  // A value is whole where its name is gone.
  if (first === '"') found.push(...withinString(text, start + 1).filter(({ before }) => before === ''))
  return found
}

/** An object, and a bracket or two that close nothing: a slip at its end, nothing is missing before it. */
const isClosedTwice = (text: string): boolean =>
  [1, 2].some((count) => {
    const end = text.trimEnd().length - count
    return /^[}\]]+$/.test(text.slice(end, end + count)) && tryJson(text.slice(0, end)) !== undefined
  })

/** It begins within a string. */
function withinString(text: string, start: number): Beginning[] {
  const content = /^[^"\\\r\n{}]{0,20000}(?=")/.exec(text.slice(start, start + 20_001))?.[0]
  if (content === undefined) return []
  const behind = start + content.length + 1
  const next = behind + (/^\s{0,99}/.exec(text.slice(behind, behind + 99))?.[0].length ?? 0)
  if (text[next] === ':') return [{ from: behind - 1, before: `"${nameEnding(content, text, next)}`, outside: next }]
  if (text[next] === ',') return [{ from: next + 1, before: '', outside: next }]
  return text[next] === '}' || text[next] === ']' ? [{ from: next, before: '', outside: next }] : []
}

/** The name of which only the end is there: the one member of the standard that ends so, and has such a value. */
function nameEnding(end: string, text: string, at: number): string {
  const [, bracket, inner] = /^:?\s{0,99}(?:([{[])\s{0,99})?(?:"(\w{1,60})")?/.exec(text.slice(at, at + 300)) ?? []
  if (bracket === '{') return inner !== undefined && IN_RESPONSE.has(inner) ? 'response' : `${UNKNOWN}${end}`
  const names = MEMBERS.map(({ name }) => name).filter((name) => name.endsWith(end) && !OBJECTS.has(name))
  return names.length === 1 ? (names[0] ?? '') : `${UNKNOWN}${end}`
}

function read(text: string, start: number, { from, before, outside }: Beginning): Part | undefined {
  const closed = closersIn(text, outside)
  if (!closed || closed.length > MAX_JSON_DEPTH) return undefined
  // At least the object that its first member stands in.
  if (closed.length === 0 && text[from] === '{') return undefined
  const closers = closed.length > 0 ? closed : '}'
  for (const name of [UNKNOWN, 'response']) {
    const names = [...closers].reverse().map((closer, at) => {
      if (closer === ']') return '['
      const isInner = at === closers.length - 1
      return isInner ? '{' : `{"${at === closers.length - 2 ? name : UNKNOWN}":`
    })
    const opened = names.join('') + before
    const whole = opened + text.slice(from)
    const value = tryJson(whole)
    const cut = value === undefined ? cutJson(whole) : undefined
    const got = value ?? cut?.value
    if (got === undefined) return undefined
    if (name === UNKNOWN && isResponse(got, closers)) continue
    const back = (offset: number): number => Math.max(start, from + offset - opened.length)
    const offsets = cut?.cut?.offsets ?? (() => offsetsOf(whole.length, (at) => at))
    const pointers = pointersOf(closers, name)
    // A name of which only the end is there may be any.
    const unknown = before.startsWith(`"${UNKNOWN}`)
      ? [`${pointers.at(-1)}/${escapePointer(before.replace(/[":]/g, ''))}`]
      : []
    const span = { start, length: Math.max(1, from - start) }
    return {
      value: got,
      cut: { text: cut?.cut?.text ?? whole, offsets: () => Array.from(offsets(), back) },
      open: new Set([...pointers, ...unknown, ...(cut?.open ?? [])]),
      faults: [inputFault('text-breaks-off', { inside: plain(''), inValue: false, atStart: true }, { span })],
    }
  }
  return undefined
}

/** Whether what the innermost bracket holds is what a credential has in `response`. */
function isResponse(value: Json, closers: string): boolean {
  let at: Json | undefined = value
  for (let level = closers.length - 1; level > 0; level--)
    at = Array.isArray(at) ? at[0] : isObject(at) ? at[UNKNOWN] : undefined
  return closers.length > 1 && isObject(at) && Object.keys(at).some((name) => IN_RESPONSE.has(name))
}

function pointersOf(closers: string, name: string): string[] {
  const pointers = ['']
  for (let level = closers.length - 1; level > 0; level--) {
    const step = closers[level] === ']' ? '0' : level === 1 ? name : UNKNOWN
    pointers.push(`${pointers.at(-1)}/${step}`)
  }
  return pointers
}

/** The brackets that are closed and were never opened, innermost first; undefined: strings do not end. */
function closersIn(text: string, from: number): string | undefined {
  let depth = 0
  let closers = ''
  for (let at = from; at < text.length; at++) {
    const unit = text.charAt(at)
    if (unit === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) {
        if (text[at] === '\\') at++
        else if (text[at] === '\n') return undefined
      }
    } else if (unit === '{' || unit === '[') depth++
    else if (unit === '}' || unit === ']') {
      if (depth > 0) depth--
      else closers += unit
    }
  }
  return closers
}
