import { MAX_PAYLOADS } from '../../limits.ts'
import { type Named, named } from './names.ts'

/** A value as it stands in the text, and the name before it. */
export interface Row {
  named?: Named
  start: number
  end: number
}

/** `attestationObject:`, `"clientDataJSON" = `, `const sig =`, `**signature** (hex):`, `- response.authenticatorData:`. */
const HEAD =
  /^\s{0,40}(?:[-*>|•+]\s{1,4})?(?:(?:export|public|private|static|final)\s{1,4}){0,3}(?:(?:const|let|var|val|my|byte\[\]|[Ss]tring)\s{1,4})?[$@*_`"']{0,4}([A-Za-z][\w.-]{0,80}(?: [A-Za-z]{1,20}){0,2})[*_`"']{0,4}(?:\s{0,4}[(<[][\w ,./-]{1,40}[)>\]])?[*_`"']{0,3}\s{0,8}(?::=|=>|->|[:=|\t])[*_`]{0,3}\s{0,8}/
/** A name that has its line for itself: a heading of Markdown, a label above its value. */
const ABOVE =
  /^\s{0,10}(?:#{1,6}\s{1,4})?[*_`"']{0,3}([A-Za-z][\w.-]{0,80}(?: [A-Za-z]{1,20}){0,2})[*_`"']{0,3}:?\s{0,40}$/
/** What goes on with a value that began on a line before: digits, in groups or in one run; a line of a dump. */
const GOES_ON = /^\s{0,40}(?:[\w+/=%:\\,.'"[\]-]+(?: {1,4}[\w+/=%:\\,.'"[\]-]{1,64}){0,64}\s*$|[0-9a-f]{4,16}:?\s)/
/** What is in it (RFC 7468 §5, §13). */
const LABELS: ReadonlyMap<string, Named> = new Map([
  ['CERTIFICATE', { as: 'lone', name: 'certificate' }],
  ['X509 CERTIFICATE', { as: 'lone', name: 'certificate' }],
  ['PUBLIC KEY', { as: 'key' }],
])
const DATA_URL = /^\s{0,40}data:[\w/+.-]{0,60};base64,/
const FENCE = /^\s{0,10}(?:```|~~~)/
/** A comment, a heading; not an object of Ruby. */
const ASIDE = /^\s{0,40}(?:#(?!<)|\/\/|--(?!-)|\/?\*)/
/** A structure begins: what is in it is no list of fields. */
const OPENS = /[{[(|>:=]\s*$/
/** Each is a value of its own. */
const UUID = /^\s{0,40}[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\s*$/i
const PEM_BEGIN = /-----BEGIN ([A-Z0-9 ]{1,40})-----/
/** Characters of hex and of either base64 alone: no words. */
const ENCODED = /^\s*(?:[\w+/=-]{24,}|(?:[0-9a-fA-F]{2}[\s:,]{0,2})+)\s*$/

/**
 * The values of a text that is nothing but values, each with its name before it or above it; or one value without a name.
 * Undefined where anything else stands in it.
 */
export function rowsIn(text: string): Row[] | undefined {
  const rows = new Rows()
  let at = 0
  for (const line of text.split('\n')) {
    if (!rows.take(line, at) || rows.all.length > MAX_PAYLOADS) return undefined
    at += line.length + 1
  }
  return rows.all
}

/** Where it begins: with its quotation mark, where it is a string of a program, in which line breaks are written as escapes. */
const pemIn = (line: string): number => {
  const at = line.indexOf('-----')
  return /["'`]/.test(line.charAt(at - 1)) ? at - 1 : at
}

class Rows {
  readonly all: Row[] = []
  #open: Row | undefined
  #isPem = false

  /** A name was read, and its value is still to come. */
  get #isEmpty(): boolean {
    return this.#open !== undefined && this.#open.end <= this.#open.start
  }

  /** Whether the line may stand in such a text. */
  take(line: string, at: number): boolean {
    if (this.#isPem && !PEM_BEGIN.test(line)) {
      this.#add(line, at)
      if (!this.#isPem) this.#open = undefined
      return true
    }
    if (line.trim() === '' || FENCE.test(line)) {
      if (!this.#isEmpty) this.#open = undefined
      return true
    }
    if (PEM_BEGIN.test(line) && (this.#isPem || !this.#isEmpty)) this.#open = undefined
    const head = DATA_URL.test(line) ? null : HEAD.exec(line)
    const what = named(head?.[1] ?? ABOVE.exec(line)?.[1] ?? '')
    const label = PEM_BEGIN.exec(line)?.[1] ?? ''
    if (label.endsWith('PRIVATE KEY')) return false
    if (UUID.test(line)) this.#open = this.#isEmpty ? this.#open : undefined
    if (what) return this.#begin(line, at, head?.[0].length ?? line.length, what)
    if (label !== '' && !this.#open) return this.#begin(line, at, pemIn(line), LABELS.get(label))
    const isFirst = !head && (this.all.length === 0 || UUID.test(line)) && !ASIDE.test(line)
    if (isFirst || ENCODED.test(line) || (this.#open && !head && GOES_ON.test(line))) return this.#add(line, at)
    // A member that is none of a credential.
    this.#open = undefined
    return ASIDE.test(line) || (head !== null && !OPENS.test(line))
  }

  #begin(line: string, at: number, from: number, what: Named | undefined): boolean {
    const start = at + from
    this.#open = { ...(what ? { named: what } : {}), start, end: at + line.trimEnd().length }
    if (this.#open.end < start) this.#open.end = start
    this.#isPem = PEM_BEGIN.test(line) && !line.includes('-----END ')
    this.all.push(this.#open)
    return true
  }

  #add(line: string, at: number): boolean {
    if (!this.#open) {
      this.#open = { start: at + line.length - line.trimStart().length, end: at }
      this.all.push(this.#open)
    } else if (this.#isEmpty) this.#open.start = at + line.length - line.trimStart().length
    this.#open.end = at + line.trimEnd().length
    this.#isPem = (this.#isPem || PEM_BEGIN.test(line)) && !line.includes('-----END ')
    return true
  }
}
