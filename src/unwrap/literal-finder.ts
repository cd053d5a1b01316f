import { MAX_PAYLOADS } from '../limits.ts'
import { LiteralReader } from './literal-reader.ts'

/** Where a literal may begin: at a bracket, with the name of a class, a function or a form before it. */
const BEGIN =
  /#<(?=[A-Z])|\b[A-Z]\w{0,60}<[\w<>, ?]{0,99}>\(\)\s{0,9}\{\s{0,9}\{|(?:map\[\w{1,60}\]|\b[a-z]\w{0,60}\.[A-Z]\w{0,60}\{)|\(object\) array\(|%[\w.]{0,60}\{|\bJSON\.(?:parse|stringify)\(|\b(?:array|map|mapOf|[A-Z][\w.]{0,60})(?:\(\d{1,9}\))?\s{0,9}[{([]|\b[\w\\]{1,60} Object\s{1,9}\(|\bobject\([\w\\]{1,99}\)#\d{1,9} \(\d{1,9}\) \{|[{[]/g
/** What may stand before a literal that is all there is: an assignment, a call that prints it. */
const BEFORE =
  /^\s*(?:<\?php\s+)?(?:export\s+(?:default\s+)?)?(?:(?:const|let|var|val|final|return|my|our|local)\s+)?(?:[\w$.@]{1,99}\s*(?::\s*[\w.$]{1,99}\s*)?(?::|:?=>?)\s*)?(?:[\w.]{1,60}\(\s*)?[&#@]?$/
/** An error as Node prints it, in front of its members: what was sent may stand in them. */
const STACK =
  /^\s{0,99}(?:Uncaught )?[A-Z]\w{0,60}[^\n]{0,1000}\n(?:\s{2,9}at [^\n]{0,1000}\n){0,99}?\s{2,9}at [^\n]{0,1000}? (?=\{\r?\n)/
/** A model that is printed without its name, on one line. */
const MODEL = /^\s{0,99}(?=[A-Za-z_]\w{0,60}=(?:b?['"]|\d|None\b|True\b|False\b|[A-Z]\w{0,60}\()[^\n]*\n?$)/
/** UTF-16 units of what stands before it. */
const MAX_BEFORE = 300
const BEHIND = /^(?:as const|as \w+|satisfies \w+)?[\s;)]*(?:(?:#|\/\/)[^\n]*)?$/

/** A literal that was read; `alone`: nothing else stands around it; `cut`: the text ends within it. */
export interface Found {
  reader: LiteralReader
  /** Where it begins. */
  start: number
  alone: boolean
  cut?: true
}

/** The literal that is all there is in a text; undefined: there is none, or it is JSON. */
export function wholeLiteral(whole: string): Found | undefined {
  const text = whole.trimEnd()
  const model = MODEL.exec(text)?.[0].length
  if (model !== undefined) {
    const reader = new LiteralReader(text, model)
    if (reader.readMembers()) return { reader, start: 0, alone: true }
  }
  BEGIN.lastIndex = 0
  const stack = STACK.exec(text)?.[0].length
  const start = stack ?? BEGIN.exec(text)?.index
  if (start === undefined) return undefined
  if (stack === undefined && (start > MAX_BEFORE || !BEFORE.test(text.slice(0, start)))) return undefined
  const reader = new LiteralReader(text, start)
  const alone = stack === undefined
  if (isLiteral(reader, text, start))
    return BEHIND.test(text.slice(reader.at).trim()) ? { reader, start, alone } : undefined
  return isCut(reader) ? { reader, start, alone, cut: true } : undefined
}

/** The literals among other things, none inside another. Every unit is looked at once. */
export function literalsAmong(whole: string): Found[] {
  const text = whole.trimEnd()
  const found: Found[] = []
  BEGIN.lastIndex = 0
  for (let match = BEGIN.exec(text); match && found.length < MAX_PAYLOADS; match = BEGIN.exec(text)) {
    const { index: start } = match
    const next = BEGIN.lastIndex
    const reader = new LiteralReader(text, start)
    if (isLiteral(reader, text, start)) found.push({ reader, start, alone: false })
    else if (isCut(reader)) return [...found, { reader, start, alone: false, cut: true }]
    // What could not be read is not looked at again: what follows may be a literal of its own.
    BEGIN.lastIndex = Math.max(next, reader.at)
  }
  return found
}

const isCut = ({ ended, foreign, known }: LiteralReader): boolean => ended && foreign && known > 0

/** Whether one is read there that is more than an empty pair of brackets, and no JSON. */
const isLiteral = (reader: LiteralReader, text: string, start: number): boolean =>
  reader.read() &&
  reader.foreign &&
  // A program that makes all of it shows nothing.
  (reader.unknown === 0 || reader.known > 0) &&
  /[:=\s]/.test(text.slice(start, reader.at))
