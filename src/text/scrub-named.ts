import { isWordy, NAMING_MEMBER, VALUE_MEMBER } from './beside.ts'
import { backslashesBefore } from './mask.ts'
import { JWK_PRIVATE, looksOpaque, type Told, toldBy } from './sensitive-names.ts'

/** A quote as JSON, JSON in JSON, a URL, HTML and a word processor spell it. */
const QUOTE = `\\\\*["'\`]|%(?:25){0,3}2[27]|&quot;|[“”‘’]`
const GAP = '(?:\\s|%(?:25){0,3}20|\\+)*'
/**
 * A name, what closes it, and what parts it from its value. A name begins where a word does, or behind `%22` or `--`; the
 * bound on its length keeps this linear.
 */
const PAIR = new RegExp(
  `(?:(?<![\\w$]|[\\w$][.-])|(?<=%[0-9a-f]{2})|(?<=\\\\[nrt]))([A-Za-z_$][\\w$.[\\]-]{0,63})` +
    `((?:%5D|%(?:25)*5D)?(?:${QUOTE})?${GAP}(?::|=>?|%(?:25){0,3}3[AD]|(?:\\s|%20|\\+)(?:is|was)(?:\\s|%20|\\+))${GAP})`,
  'gi',
)
const OPENING = new RegExp(`(?:${QUOTE})`, 'iy')
/** `-u ada:…`, `--cookie '…'`, `--password …`: an option of a command line and its value, which stands behind a space. */
const OPTION =
  /(?:(?<![\w-])|(?<=%[0-9a-f]{2}))(--?)([a-z][\w-]{0,40})((?:\s|\+|%20)+|=)(?!-)('[^'\n]*'?|"[^"\n]*"?|[^\s'"]+)/gi
/** What curl and wget are told who one is by. */
const SIGNING_IN: ReadonlySet<string> = new Set([
  'u',
  'b',
  'user',
  'cookie',
  'proxy-user',
  'U',
  'oauth2-bearer',
  'ftp-password',
])
const ELEMENT = /<(?:[\w.-]{1,64}:)?([A-Za-z_][\w.-]{0,63})((?:\s|\+)[^<>]{0,512})?>(?!\(secret)([^<]+)/g
/** `{"name":"Cookie","value":"…"}`, as HAR and Postman list them, in either order. */
const MARK = `\\\\*["'“”]`
const IS = `(?:${MARK})?\\s*:\\s*`
const LISTED = new RegExp(
  `${NAMING_MEMBER}${IS}${MARK}([^"'“”\\\\]{1,64})${MARK}` +
    `(?:\\s*,\\s*(?:${MARK})?\\w{1,20}${IS}(?:${MARK})?[\\w /+.-]{0,40}(?:${MARK})?){0,3}?` +
    `\\s*,\\s*(?:${MARK})?${VALUE_MEMBER}${IS}(?=${MARK}|[\\d[{])`,
  'gi',
)
const LISTED_BEHIND = new RegExp(
  `(${VALUE_MEMBER}${IS})${MARK}([^"'“”\\\\]{1,4096})(${MARK}\\s*,\\s*(?:${MARK})?${NAMING_MEMBER}${IS}${MARK}([^"'“”\\\\]{1,64}))`,
  'gi',
)
/** `"Cookie", "…"`, as Node lists them, or what lost its colon. */
const PAIRED = new RegExp(`["'“”]([A-Za-z][\\w.-]{1,63})${MARK}\\s*,?\\s*(?=${MARK})`, 'g')

/** Their values have spaces. */
const LINES = /(?:authorization|cookies?|phrase|codes)$/i
/** Behind a colon, words of a sentence rather than a secret. */
const SENTENCE =
  /^(?:string|number|boolean|object|array|null|undefined|true|false|none|missing|required|invalid|expected|not|must|the|an?|is)\b/i
/** Of an address or a form body: parameters. */
const PARAMETER = /[?&#;]$/

/** By its type a JWK is known in whatever syntax it is printed (RFC 7517 §4.1). */
const KEY_TYPE = /(?<![A-Za-z])[Kk]ty(?![a-z])/

/** Takes the values of secret names out of a text in whatever syntax they stand. `hidden` stands in their place. */
export function withoutNamed(text: string, hidden: string): string {
  return options(elements(pairs(listed(text, hidden), hidden), hidden), hidden)
}

const isSecret = (told: Told, value: string): boolean =>
  told === 'secret' || told === 'password' || (told === 'vague' && looksOpaque(value))

function listed(text: string, hidden: string): string {
  const behind = (all: string, _before: string, value: string, rest: string, name: string): string =>
    value !== hidden && isSecret(toldBy(name), value)
      ? `${all.slice(0, all.length - rest.length - value.length)}${hidden}${rest}`
      : all
  const paired = entries(entries(text, LISTED, hidden), PAIRED, hidden)
  return paired.replaceAll(LISTED_BEHIND, behind)
}

/** Takes out the values behind what `entry` matches, where the name in it tells that they are secret. */
function entries(text: string, entry: RegExp, hidden: string): string {
  let out = ''
  let from = 0
  for (const match of text.matchAll(entry)) {
    if (match.index < from) continue
    const told = toldBy(match[1] ?? '')
    if (told === 'open' || told === 'personal') continue
    const { open, close } = valueAt(text, match.index + match[0].length, '')
    const value = text.slice(open, close)
    if (value === '' || value === hidden || !isSecret(told, value) || (entry === PAIRED && isWordy(value))) continue
    out += text.slice(from, open) + hidden
    from = close
  }
  return out + text.slice(from)
}

function pairs(text: string, hidden: string): string {
  let out = ''
  let from = 0
  const isOfKey = KEY_TYPE.test(text)
  PAIR.lastIndex = 0
  for (let match = PAIR.exec(text); match; match = PAIR.exec(text)) {
    const { index } = match
    const [all, name = '', between = ''] = match
    const told = isOfKey && JWK_PRIVATE.has(name.toLowerCase()) ? 'secret' : toldIn(text, index, name)
    if (told === 'open' || told === 'personal') {
      // What parts it from its value may belong to the next name: `a=b=c`.
      PAIR.lastIndex = index + Math.max(1, name.length)
      continue
    }
    const start = index + all.length
    const { open, close } = valueAt(text, start, name, /^["'`\\]/.test(between))
    const value = text.slice(open, close)
    const isProse = /(?:\s|%20|\+)(?:is|was)(?:\s|%20|\+)/i.test(between)
    if (
      value === '' ||
      value.startsWith(hidden) ||
      hidden.startsWith(value) ||
      !isSecret(told, value.replace(/[.,;]$/, '')) ||
      (open === start && (isProse ? !/\d/.test(value) && value.length < 16 : SENTENCE.test(value)))
    ) {
      PAIR.lastIndex = index + Math.max(1, name.length)
      continue
    }
    out += text.slice(from, open) + hidden
    from = close
    for (let again = afterColon(text, open, from); again !== -1; again = afterColon(text, again, from)) {
      const next = valueAt(text, again, text.slice(open, close - 1), text.charAt(from) !== ' ')
      out += text.slice(from, next.open) + (next.close > next.open ? hidden : '')
      from = next.close
    }
    PAIR.lastIndex = Math.max(from, start)
  }
  return out + text.slice(from)
}

/** Where a value begins, if what stands from `open` to `at` was a name itself or ended with one; else -1. */
function afterColon(text: string, open: number, at: number): number {
  const isName = at > open && text.charAt(at - 1) === ':'
  const colon = isName ? BLANK : / /.test(text.charAt(at)) ? EQUALS : COLON
  colon.lastIndex = at
  const again = colon.exec(text)
  return again === null ? -1 : at + again[0].length
}
const COLON = /\\*["']\s*:\s*/y
const BLANK = / +/y
const EQUALS = / = (?=\S)/y

/** What the name at `index` says, together with words before it: "one time code", "recovery codes". */
function toldIn(text: string, index: number, name: string): Told {
  const told = toldBy(name)
  if (told === 'secret' || told === 'password') return told
  if (!SECOND_WORD.test(name)) return signed(told, text, index, name)
  const before = /(?:[A-Za-z]{1,20}(?:[ +-]|%20)){1,3}$/.exec(text.slice(Math.max(0, index - 64), index))?.[0] ?? ''
  if (before !== '' && toldBy(before.replaceAll('%20', ' ') + name) === 'secret') return 'secret'
  return signed(told, text, index, name)
}

/** Of a signed address or an `Authorization` of parts the signature is what opens it; a credential's own is no secret. */
const signed = (told: Told, text: string, index: number, name: string): Told =>
  told !== 'secret' &&
  /signature$/i.test(name) &&
  (PARAMETER.test(text.charAt(index - 1)) ||
    (/, ?$/.test(text.slice(Math.max(0, index - 2), index)) && /^S/.test(name)))
    ? 'secret'
    : told

/** What words before it may make a secret. */
const SECOND_WORD = /(?:codes?|keys?|links?|phrases?|payload|session|id|verifier)$/i

/** Where the value at `start` stands: within its quotes or brackets, or as far as its syntax lets it go. */
function valueAt(text: string, from: number, name: string, isJson = false): { open: number; close: number } {
  OPENING.lastIndex = from
  const quote = OPENING.exec(text)?.[0]
  if (quote !== undefined) return { open: from + quote.length, close: closing(text, from + quote.length, quote) }
  // What escaped a quote that was lost.
  let start = from
  while (text.charAt(start) === '\\') start++
  const char = text.charAt(start)
  if (char === '[' || char === '{') return { open: start, close: bracketEnd(text, start) }
  const rest = isJson
    ? JSON_WORD
    : LINES.test(name) && /:\s*$/.test(text.slice(Math.max(0, from - 4), from))
      ? LINE
      : WORD
  rest.lastIndex = start
  return { open: start, close: start + (rest.exec(text)?.[0].length ?? 0) }
}

/** To the end of a line, or of the quotes that a header stands in. */
const LINE = /[^\r\n"'\\]*/y
const JSON_WORD = /[^\s,"'\\}\]]*/y
const WORD = /(?:(?!%(?:25){0,3}2[27]|&quot;)[^\s&"'<>”’\\)}\]])*/y

/** Where a value that opened with `quote` before `from` ends: at its like, or at the line's end. */
function closing(text: string, from: number, quote: string): number {
  const mark = quote.at(-1) ?? ''
  if (/^[%&]/.test(quote)) return orEnd(text, text.toLowerCase().indexOf(quote.toLowerCase(), from))
  if (/[“”‘’]/.test(mark)) return orEnd(text, firstOf(text, from, '“”‘’'))
  const level = quote.length - 1
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\n') return at
    if (char !== mark) continue
    const worn = backslashesBefore(text, at)
    if (level === 0 ? worn % 2 === 0 : worn <= level) return level === 0 ? at : at - worn
  }
  return text.length
}

const orEnd = (text: string, at: number): number => (at === -1 ? text.length : at)

function firstOf(text: string, from: number, marks: string): number {
  for (let at = from; at < text.length; at++) if (marks.includes(text.charAt(at))) return at
  return -1
}

/** Where a list or an object ends, by its brackets alone; the end of the text when it was cut. */
function bracketEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '[' || char === '{') depth++
    if ((char === ']' || char === '}') && --depth === 0) return at + 1
  }
  return text.length
}

const elements = (text: string, hidden: string): string =>
  text.replaceAll(ELEMENT, (all, name: string, _attributes, value: string) =>
    isSecret(toldBy(name), value) ? all.slice(0, all.length - value.length) + hidden : all,
  )

const options = (text: string, hidden: string): string =>
  text.replaceAll(OPTION, (all, dashes: string, name: string, gap: string, value: string) => {
    const isKnown = SIGNING_IN.has(name) && (dashes === '--' || /curl|wget|https?:/i.test(text))
    if (value.includes(hidden) || !(isKnown || isSecret(toldBy(name), value))) return all
    const quote = /^['"]/.exec(value)?.[0] ?? ''
    return `${dashes}${name}${gap}${quote}${hidden}${quote}`
  })
