import { textOf } from '../convert.ts'
import { MAX_SHOWN } from '../limits.ts'
import type { Json } from '../model/index.ts'
import { escapeTerminal } from './escape.ts'
import { head, shorten } from './lines.ts'
import { isPublicName, plainWords } from './plain-words.ts'
import { SECRET_TEXT, scrub } from './scrub.ts'
import { type Sensitivity, sensitivityOf } from './sensitivity.ts'

export { SECRET_TEXT, scrub } from './scrub.ts'
export { type Sensitivity, sensitivityOf } from './sensitivity.ts'

/** Units of a personal value that stay readable: enough to tell two values apart, or hex from base64url. */
const PERSONAL_SHOWN = 3

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/
/** The two sides of an `@`, RFC 5321 §4.5.3.1 for their lengths. */
const LOCAL_PART = /[\w.+%-]{1,64}$/
const DOMAIN = /[\w-]{1,63}(?:\.[\w-]{1,63})+/y
const E164 = /^\+\d{7,15}$/
/** The name of a DOMException (Web IDL §4.3) is no person's name. */
const ERROR_NAME = /^[A-Z][A-Za-z]{2,40}Error$/
/** Also percent-encoded, as in a form, or in quotes of another language. */
const JSON_TEXT = /^(?:\s|%20|\+)*(?:\\*["'`“”‘’])?(?:\{|\[(?!object )|%(?:25){0,3}[57]B)/i
const FORM_BODY = /^[\w.%[\]-]{1,64}=[^&]*&/

/** What the value itself says, for names that say nothing. */
function sensitivityOfText(text: string): Sensitivity {
  if (scrub(text) === SECRET_TEXT) return 'secret'
  return EMAIL.test(text) || E164.test(text) ? 'personal' : 'open'
}

/** The stricter of what name and value say. */
export function sensitivityOfString(text: string, pointer: string, holder?: Json): Sensitivity {
  const byName = sensitivityOf(pointer, holder, text)
  if (byName === 'secret') return byName

  const byText = sensitivityOfText(text)
  if (byText !== 'open') return byText
  return ERROR_NAME.test(text) && /(?:^|\/)name$/.test(pointer) ? 'open' : byName
}

/** A personal value, hardly readable: an e-mail keeps its first character and its domain, which diagnoses need. */
export function shortenPersonal(text: string): string {
  if (text === '') return text
  const at = text.lastIndexOf('@')
  if (EMAIL.test(text)) return `${[...head(text, 2)][0] ?? ''}…${shorten(text.slice(at), MAX_SHOWN)}`
  return `${[...head(text, 2 * PERSONAL_SHOWN)].slice(0, text.length > PERSONAL_SHOWN ? PERSONAL_SHOWN : 1).join('')}…`
}

/** E-mail addresses inside a longer text, such as an error message, shortened. */
export function shortenEmails(text: string): string {
  let out = ''
  let from = 0
  // From each `@` outwards: a pattern that starts with the local part would start anew at every letter.
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(from, at - 64), at))?.[0]
    DOMAIN.lastIndex = at + 1
    if (local === undefined || !DOMAIN.test(text)) continue
    out += `${text.slice(from, at - local.length)}${local.charAt(0)}…`
    from = at
  }
  return out + text.slice(from)
}

/** What a string that holds other members in turn is, or undefined: its members cannot be judged by its own name. */
export function containerName(text: string): string | undefined {
  if (JSON_TEXT.test(text)) return 'JSON text'
  return FORM_BODY.test(text) ? 'form text' : undefined
}

function redactString(text: string, pointer: string, { showValues, wordsOnly = false, holder }: Redacting): string {
  if (text === '') return '""'
  const sensitivity = sensitivityOfString(text, pointer, holder)
  if (sensitivity === 'secret') return SECRET_TEXT
  const container = containerName(text)
  if (container !== undefined) return `(${container}, ${text.length} characters)`
  const clean = wordsOnly && sensitivity === 'open' ? wordsOf(scrub(text), pointer) : scrub(text)
  if (showValues) return escapeTerminal(JSON.stringify(shorten(clean, MAX_SHOWN)))
  const shown = sensitivity === 'personal' ? shortenPersonal(clean) : shorten(shortenEmails(clean), MAX_SHOWN)
  return escapeTerminal(JSON.stringify(shown))
}

/** Of a text whose name does not vouch for it the words alone, as a frame shows them. */
export const wordsOf = (text: string, pointer: string): string =>
  isPublicName(pointer.slice(pointer.lastIndexOf('/') + 1)) ? text : plainWords(text)

export interface Redacting {
  showValues: boolean
  /** What shows it is handed on: see `wordsOf`. */
  wordsOnly?: boolean
  /** The object that has the value, if at hand: what stands beside a value may say what it is. */
  holder?: Json | undefined
}

const count = (many: number, one: string): string => `…${many} ${one}${many === 1 ? '' : 's'}`

/**
 * One line that shows a received value: safe for a terminal, without secrets, and short (some MAX_SHOWN units).
 * `pointer` is its RFC 6901 pointer, or its name. Booleans, null, and what is empty say nothing and are shown always.
 */
export function redactValue(value: Json, pointer: string, options: Redacting): string {
  if (value === null || typeof value === 'boolean') return textOf(value)
  if (typeof value === 'string') return redactString(value, pointer, options)
  if (typeof value === 'number') {
    const sensitivity = sensitivityOf(pointer, options.holder, textOf(value))
    if (sensitivity === 'secret') return SECRET_TEXT
    return sensitivity === 'personal' && !options.showValues ? shortenPersonal(textOf(value)) : textOf(value)
  }
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${count(value.length, 'item')}]`
  const members = Object.keys(value).length
  return members === 0 ? '{}' : `{${count(members, 'member')}}`
}
