import { escapeTerminal } from './escape.ts'
import { head, shorten, tail } from './lines.ts'
import { mask, nextQuote, quoteAt } from './mask.ts'
import { isPublicName, plainWords } from './plain-words.ts'
import { containerName, SECRET_TEXT, sensitivityOfString, shortenEmails, shortenPersonal } from './redact.ts'
import { scrub } from './scrub.ts'
import { type Sensitivity, sensitivityOf } from './sensitivity.ts'

/** Units of the marked value that a frame shows. */
export const FRAME_VALUE = 40
/** Units of the same string to each side of a marked part. */
const AROUND = 20
/** Units of an object or array from which its shape is made. */
const SHAPED = 4000

export interface ValueContext {
  /** Names that speak for the value: its pointer, the key before it. At least one; it may be empty. */
  names: readonly string[]
  /** Its place is known: the names are all that there are. Else only words, and what a well-known name vouches for, are shown. */
  placed?: boolean
  /** Backslashes before its quotes. */
  level: number
  showValues: boolean
}

/** UTF-16 units of one value that are looked through for secrets. */
const LONG = 64 * 1024

const RANK = { open: 0, personal: 1, secret: 2 } as const satisfies Record<Sensitivity, number>

function strictest(all: readonly Sensitivity[]): Sensitivity {
  return all.reduce<Sensitivity>((worst, one) => (RANK[one] > RANK[worst] ? one : worst), 'open')
}

/** The text of a string or a bare word as its source spells it, redacted and short. */
function shownText(whole: string, context: ValueContext): string {
  // Of a long text only the beginning is read and shown: what it ends with may belong to a secret that begins in between.
  const text = whole.slice(0, LONG)
  const sensitivity = strictest(context.names.map((name) => sensitivityOfString(text, name)))
  if (sensitivity === 'secret') return text === '' ? '' : SECRET_TEXT
  // JSON in a string, or a form body: its members have names of their own, which nobody has judged.
  const container = containerName(text)
  if (container !== undefined) return /^\s*\{/.test(text) ? '{…}' : '…'
  const isKnown = context.placed || context.names.some(isPublicName)
  const clean = isKnown || sensitivity !== 'open' ? scrub(text) : plainWords(scrub(text))
  if (context.showValues) return shorten(escapeTerminal(shorten(clean, FRAME_VALUE)), FRAME_VALUE)
  const shown = sensitivity === 'personal' ? shortenPersonal(clean) : shorten(shortenEmails(clean), FRAME_VALUE)
  // Escapes are up to nine columns each.
  const line = escapeTerminal(shown)
  return whole.length > LONG ? `${head(line, FRAME_VALUE - 1)}…` : shorten(line, FRAME_VALUE)
}

function shownString(text: string, context: ValueContext): string {
  const quote = quoteAt(context.level)
  return `${quote}${shownText(text, context)}${quote}`
}

/** The shape of something larger than a value; only its beginning when it is very large. */
function shape(range: string, level: number): string {
  return shorten(mask(range.slice(0, SHAPED), level), FRAME_VALUE)
}

/** What a frame shows for the marked range: one value, or one member, or the shape of something larger. */
export function shownValue(range: string, context: ValueContext): string {
  const { level } = context
  if (range.startsWith(quoteAt(level))) {
    const close = nextQuote(range, level + 1, level)
    const inner = range.slice(level + 1, close === -1 ? range.length : close - level)
    const rest = close === -1 ? '' : range.slice(close + 1)
    if (rest === '') return shownString(inner, context)
    const colon = /^\s*:\s*/.exec(rest)
    if (!colon) return shape(range, level)
    const value = shownValue(rest.slice(colon[0].length), { ...context, names: [...context.names, inner] })
    return `${shownString(inner, { ...context, names: [''] })}: ${value}`
  }
  if (range.includes('"') || /^[\s{[]/.test(range)) return shape(range, level)
  const name = strictest(context.names.map((one) => sensitivityOf(one)))
  // What is neither true nor false nor absent may be a one-time code.
  return /^(?:true|false|null|)$/.test(range) && name !== 'open' ? range : shownText(range, context)
}

/** A part of a string, with what stands around it in the string; undefined where only the whole may be shown. */
export function shownPart(
  whole: string,
  start: number,
  end: number,
  context: ValueContext,
): { before: string; part: string; after: string } | undefined {
  // Text that holds members of its own, or prose, may tell more than the marked part. Asked first: it is soon answered.
  if (/[{&\s]|\\"/.test(whole)) return undefined
  const sensitivity = strictest(context.names.map((name) => sensitivityOfString(whole, name)))
  if (sensitivity === 'secret' || (sensitivity === 'personal' && !context.showValues)) return undefined
  if (scrub(whole) !== whole || shortenEmails(whole) !== whole) return undefined
  const [before, part, after] = [whole.slice(0, start), whole.slice(start, end), whole.slice(end)]
  return {
    before: escapeTerminal(`"${before.length > AROUND ? `…${tail(before, AROUND)}` : before}`),
    part: shorten(escapeTerminal(shorten(part, FRAME_VALUE)), FRAME_VALUE),
    after: escapeTerminal(`${after.length > AROUND ? `${head(after, AROUND)}…` : after}"`),
  }
}

/** Units of the text before a value in which its key is looked for; also bounds the patterns. */
const KEY_WINDOW = 160

export interface FrameKey {
  name: string
  /** How many units of the text before the value the key takes, up to the value. */
  length: number
  /** Backslashes before its quotes; undefined for a key without double quotes. */
  level?: number
}

const QUOTED = /(\\*)"([^"\\]{1,64})\1"\s*:\s*$/
/** Unquoted or single-quoted, as in JavaScript and YAML; `name=`, as in a form body or an attribute. */
const BARE = /(?:'([^'"\\]{1,64})'|(?<![\w$-])([A-Za-z_$][\w$-]{0,63}))\s*:\s*$/
const FORM = /(?<![\w.[\]-])([\w.[\]-]{1,64})=["']?$/
/** A JSON key in a URL-encoded body. */
const ENCODED = /%22([\w.-]{1,64})%22(?:%20|\+)*%3A(?:%20|\+)*(?:%22)?$/i

/** The key that stands directly before a value, if one does. `loose`: the text need not be JSON. */
export function keyBefore(before: string, loose: boolean): FrameKey | undefined {
  const end = before.slice(-KEY_WINDOW)
  const quoted = QUOTED.exec(end)
  if (quoted) return { name: quoted[2] ?? '', length: quoted[0].length, level: (quoted[1] ?? '').length }
  if (!loose) return undefined
  const other = BARE.exec(end) ?? FORM.exec(end) ?? ENCODED.exec(end)
  return other ? { name: other[1] ?? other[2] ?? '', length: other[0].length } : undefined
}
