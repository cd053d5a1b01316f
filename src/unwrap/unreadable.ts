import { printParseErrorCode } from 'jsonc-parser'
import { scanDepth, withoutStrings } from '../json/parse.ts'
import { tree } from '../json/tree.ts'
import { MAX_DIAGNOSED, MAX_JSON_DEPTH, MAX_JSON_VALUES } from '../limits.ts'
import type { Fault, NoArgs, Place, Source, Unshown } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { seemsToBe } from './seems.ts'

/** By what text that is no JSON is known. */
export type Sign =
  | 'console-dump'
  | GoneSign
  | 'smart-quotes'
  | 'python'
  | 'single-quotes'
  | 'undefined'
  | 'unquoted-names'
  | 'trailing-text'
  | 'trailing-comma'
  | 'comment'

/** Who printed an object without the bytes that it holds, other than a browser's console. */
export type GoneSign =
  | 'node-dump'
  | 'node-depth'
  | 'python-dump'
  | 'swift-dump'
  | 'jvm-dump'
  | 'dotnet-dump'
  | 'ruby-dump'

/** What stands in the way of a payload, with the arguments of its words. */
export interface InputFaults {
  /** `name`: of the file, variable or command in which it stands. */
  'body-elsewhere': { name: Unshown }
  /** `limit`: of the first that are looked at. */
  'entries-left-out': { limit: number; count: number }
  'findings-left-out': { limit: number; count: number }
  'input-is-binary': { looksLike: Unshown }
  'input-is-empty': NoArgs
  /** `offset`: UTF-16 units before the bracket that is too deep. */
  'input-is-too-deep': { limit: number; offset: number }
  'input-has-too-many-values': { limit: number }
  /** `reason`: the parser's name of the mistake; `atEnd`: it is that the text ends. */
  'json-invalid': { reason: Unshown; sign?: Sign | undefined; atEnd: boolean }
  /** `line`, `column`: of the first one, in the source. */
  'json-repeated-member': { member: Unshown; times: number; line: number; column: number }
  /** `explained`: what the text is to `explain`; `name`: that it goes by there, where it has one. */
  'no-payload-found': { seems: Unshown; form?: 'har' | 'page' | undefined; explained?: Unshown; name?: Unshown }
  'no-payload-in-found-file': NoArgs
  'payload-was-wrapped': { ways: Unshown }
  'payloads-left-out': { limit: number }
  /** `quote`: the mark that opens it. */
  'quotation-left-open': { quote: Unshown }
  /** `inside`: where the text ends, as a path of names; `inValue`: in a value, else behind one. `atStart`: its beginning is missing. */
  'text-breaks-off': { inside: Unshown; inValue: boolean; atStart?: boolean }
}

/** A fault of the input as a whole; `span` is where in its text. */
export const inputFault = <K extends keyof InputFaults>(
  kind: K,
  args: InputFaults[K],
  span: Pick<Place, 'span'> = {},
): Fault => ({ kind, place: { pointer: '', ...span }, args })

/** The whole JSON text became the name of a form's field. */
export const BECAME_FORM_KEY: Fault = { kind: 'json-became-form-key', place: { pointer: '' }, args: {} }

/**
 * What stands in the way of reading an input. `isFinal`: no wrapper may try, for it holds no text, or JSON that nobody can
 * hold; else brackets of something else, say the colours of a terminal, may only look so.
 */
export function unreadable({ text, binary }: Source): { fault: Fault; isFinal: boolean } | undefined {
  if (binary) return { fault: inputFault('input-is-binary', { looksLike: plain(binary) }), isFinal: true }
  if (text.trim() === '') return { fault: inputFault('input-is-empty', {}), isFinal: true }
  const { tooDeepAt, tooManyAt } = scanDepth(text, MAX_JSON_DEPTH)
  if (tooDeepAt !== undefined)
    return {
      fault: inputFault('input-is-too-deep', { offset: tooDeepAt, limit: MAX_JSON_DEPTH }),
      isFinal: text.length > MAX_DIAGNOSED && isJsonUntil(text, tooDeepAt),
    }
  return tooManyAt !== undefined && isJsonUntil(text, tooManyAt)
    ? { fault: inputFault('input-has-too-many-values', { limit: MAX_JSON_VALUES }), isFinal: true }
    : undefined
}

/** Whether a text is JSON as far as that; of what is long, its beginning tells. */
function isJsonUntil(text: string, end: number): boolean {
  const beginning = text.slice(0, Math.min(end, MAX_BEGINNING))
  const [first] = tree(beginning, { lenient: false }).errors
  return /^\s*[{[]/.test(beginning) && first !== undefined && first.offset + first.length >= beginning.trimEnd().length
}

/** UTF-16 units that tell what a text is; no string of a payload is longer. */
const MAX_BEGINNING = 256 * 1024

/** What pasted text usually is when it is no JSON, most telling first. */
const SIGNS: readonly [id: Sign, pattern: RegExp][] = [
  ['console-dump', /\b(?:ArrayBuffer|Uint8Array)\(\d+\)|^\s*PublicKeyCredential\s*\{/],
  ['smart-quotes', /[\u201c\u201d\u2018\u2019]/],
  ['python', /\b(?:True|False|None)\b|\bb'/],
  ['single-quotes', /[{[,:]\s*'/],
  ['undefined', /:\s*(?:undefined|NaN|-?Infinity)\b/],
  ['unquoted-names', /[{,]\s*[A-Za-z_$][\w$]*\s*:/],
]

/** By what a text that nobody could read holds a payload all the same: a member of one, and what stands for its bytes. */
const SIGN_OF_ONE =
  /(?:rawId|raw_id|clientDataJSON|attestationObject|authenticatorData|pubKeyCredParams)\W{1,12}(?:[\w+/-]{20}|\w{0,12}(?:Array|Buffer|Data|bytes)\b|[{[])/

/** What begins as JSON or a literal does; a log line, a link of Markdown and a template have brackets, too. */
const BEGINS = /^\s*(?:\{\s*(?:["'“”‘’\w$}]|$)|\[\s*(?:["'“{[\]]|-?\d+\s*,|$))/

/** Whether it holds a payload all the same: broken JSON with such a member, though nothing may be left of its value. */
export const showsPayload = (text: string): boolean =>
  SIGN_OF_ONE.test(text) || (BEGINS.test(text) && /rawId|clientDataJSON|attestationObject|authenticatorData/.test(text))

/** The same of a text within another: what begins as JSON does and has such a member in quotation marks; a program has none. */
const JSON_OF_ONE =
  /"(?:rawId|clientDataJSON|attestationObject|authenticatorData|pubKeyCredParams)"\s{0,99}:\s{0,99}(?:"[\w+/-]{20}|[{[])/

export const showsBrokenPayload = (text: string): boolean => /^\s*[{[]\s*["{[]/.test(text) && JSON_OF_ONE.test(text)

/** Of a text that no wrapper could read: it is broken JSON, or something else. */
export const nothingRead = (text: string): Fault =>
  BEGINS.test(text) || SIGN_OF_ONE.test(text) ? notJson(text) : noPayload(text)

/** Nothing in it is known: what it seems to be instead. */
export function noPayload(text: string): Fault {
  const { what, form } = seemsToBe(text)
  return inputFault('no-payload-found', { seems: plain(what), form })
}

/** The words for each sign stand in the rule `json-invalid`. */
function notJson(whole: string): Fault {
  // A mistake behind this is not worth the seconds that a search costs.
  const text = whole.slice(0, MAX_DIAGNOSED)
  const first = tree(text, { lenient: false }).errors[0]
  const sign = signOf(text)
  const reason = first ? printParseErrorCode(first.error) : 'InvalidSymbol'
  const offset = first ? first.offset : firstInk(text)
  const atEnd = !first || reason.startsWith('UnexpectedEnd') || offset + first.length >= text.trimEnd().length
  const span = { start: offset, length: Math.max(1, first?.length ?? 1) }
  return inputFault('json-invalid', { reason: plain(reason), sign, atEnd }, { span })
}

export function signOf(text: string): Sign | undefined {
  const bare = withoutStrings(text)
  return SIGNS.find(([, pattern]) => pattern.test(bare))?.[0]
}

const firstInk = (text: string): number => Math.max(0, text.search(/\S/))
