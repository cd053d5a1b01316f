/** UTF-16 units of a pasted text that are looked at: a log of a day is no error text. */
export const MAX_TEXT = 256 * 1024
/** Lines of it. A stack of Java with its causes has some 300. */
export const MAX_LINES = 2_000
/** Units of one line: an error that quotes a whole attestation object says what it has to say before that. */
export const MAX_LINE = 4_000

const QUOTED = /"[^"]*"/g
/** Straight single quotes are apostrophes too: a pair counts only where words do not run into it. */
const SINGLE = /(?<![a-z0-9])'([^']*)'(?![a-z0-9])/g

/**
 * What two texts of the same template have in common: lower case, one kind of quote, numbers as 0, single spaces.
 * Values in quotes stay, because many are names that the template itself has.
 */
export const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[“”`]/g, '"')
    .replaceAll(SINGLE, '"$1"')
    .replaceAll(/[-+]?\d+(?:\.\d+)*/g, '0')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The same with nothing between quotes, for templates whose quotes hold a value. Takes what `plainOf` gives. */
export const blankedOf = (plain: string): string => plain.replaceAll(QUOTED, '""')

/** Spellings of one word: libraries shorten the standard's names each in their own way. */
const SPELLINGS: readonly (readonly [from: RegExp, to: string])[] = [
  [/\bclient data json\b/g, 'client data'],
  [/\bauthnr data\b|\bauth data\b/g, 'authenticator data'],
  [/\brpid\b|\brelying party id\b/g, 'rp id'],
  [/\brelying party hash\b/g, 'rp hash'],
  [/\bcred id\b|\bcredid\b/g, 'credential id'],
  [/\brawid\b/g, 'raw id'],
  [/\buserhandle\b/g, 'user handle'],
  [/\bcosekey\b/g, 'cose key'],
  [/\bweb authn\b/g, 'webauthn'],
  [/\bsignature count\b/g, 'signature counter'],
]

/** The words of a text, parted by single spaces: camelCase, snake_case and punctuation fall apart. */
export function wordsOf(text: string): string {
  const apart = text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
  return SPELLINGS.reduce((words, [from, to]) => words.replaceAll(from, to), apart)
}

/** A frame of a stack (V8, Java, Python, Ruby, Go, Rust): names of functions are no error text. */
const FRAME =
  /^\s*(?:at [\w$.<>[\] ]{1,200}[(@]|at (?:file|https?|node|async)\b|File "|from \S+:\d+:in|\.{3} \d+ more|\S+\.(?:go|rs):\d+|#\d+ )/

/** The lines that may say something, trimmed and cut to MAX_LINE. */
export const linesOf = (text: string): string[] =>
  text
    .slice(0, MAX_TEXT)
    .split(/\r\n|\n|\r|\\n/, MAX_LINES)
    .filter((line) => line.trim() !== '' && !FRAME.test(line))
    .map((line) => line.slice(0, MAX_LINE).trim())

/** Errors of one text that are answered. */
export const MAX_ENTRIES = 4
/** Entries that are looked at for them. */
const MAX_TRIED = 40

/** A line with which another error begins: a stamp, a class with its message, or what a console writes before it. */
const BEGINS =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]|\[?\d\d:\d\d:\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}[ ,]|Uncaught\b|Unhandled\b|(?:[\w$]+[.\\])*\w*(?:Error|Exception)\b[^\n]{0,40}?:\s)/

/** The parts of a text that may each be an error of its own: between blank lines, or from one beginning to the next. */
export function entriesOf(text: string): string[] {
  const entries: string[][] = []
  let open = false
  for (const line of text.slice(0, MAX_TEXT).split(/\r\n|\n|\r/, MAX_LINES)) {
    if (line.trim() === '') open = false
    else if (open && !BEGINS.test(line)) entries.at(-1)?.push(line)
    else {
      entries.push([line])
      open = true
    }
  }
  return entries.slice(0, MAX_TRIED).map((lines) => lines.join('\n'))
}
