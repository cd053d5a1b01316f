import { tryJson } from '../json/parse.ts'
import type { Json, JsonObject } from '../model/index.ts'
import { decodeEitherBase64, hexDigit } from '../text/encodings.ts'
import { plain } from '../text/shown.ts'
import { byteList, type Reading, reading, readObjectBytes } from './reading.ts'

const DATA_URL_MARK = ';base64,'
const DATA_URL_HEAD_MAX = 200
/** What `String()`, a template literal or a console makes of something that is no text. */
const OBJECT_TEXT = /^(?:\[object \w+\]|undefined|null|NaN|(?:ArrayBuffer|Uint8Array)(?:\(\d+\).*)?)$/
const NUMBER_LIST = /^-?\d{1,3}(?:, ?-?\d{1,3})+$/
/** No-break space, quotation marks, soft hyphen, acute accent: strays from a word processor, not bytes. */
const STRAY_LATIN1 = '\u00a0\u00ab\u00bb\u00ad\u00b4'

/** Strings that are not base64 of any kind but something with a name. The most telling comes first. */
export function readNamedText(name: string, text: string): Reading | undefined {
  return (
    readJsonText(name, text) ??
    readObjectText(text) ??
    readDataUrl(text) ??
    readThroughText(text) ??
    readCut(text) ??
    readPercent(text)
  )
}

function readJsonText(name: string, text: string): Reading | undefined {
  const trimmed = text.trim()
  const first = trimmed.charAt(0)
  if (first !== '{' && first !== '[' && first !== '"') return undefined
  const parsed = tryJson(trimmed)
  if (name === 'clientDataJSON' && first === '{') {
    const named = isObject(parsed) ? readObjectBytes(name, parsed) : undefined
    // `{"0":123,…}` and `{"type":"Buffer",…}` as text hold bytes; any other object is the client data itself.
    if (named?.bytes !== undefined) return reading('bytes-are-json-text', {}, named.bytes)
    if (parsed === undefined && !/^\{\s*["']/.test(trimmed)) return undefined
    const bytes = parsed === undefined ? undefined : new TextEncoder().encode(text)
    return reading('client-data-is-decoded-json', {}, bytes)
  }
  if (parsed === undefined) return undefined
  if (typeof parsed === 'string') {
    return reading('bytes-are-json-text', {}, decodeEitherBase64(parsed))
  }
  if (!isObject(parsed)) return undefined
  const inner = readObjectBytes(name, parsed)
  return reading('bytes-are-json-text', {}, inner.bytes)
}

function isObject(value: Json | undefined): value is Json[] | JsonObject {
  return typeof value === 'object' && value !== null
}

function readObjectText(text: string): Reading | undefined {
  const trimmed = text.trim()
  if (OBJECT_TEXT.test(trimmed)) return reading('bytes-are-object-text', { text: plain(trimmed) })
  // String(new Uint8Array(…)) and a template literal join the numbers with commas.
  if (!NUMBER_LIST.test(trimmed)) return undefined
  const bytes = byteList(trimmed.split(',').map(Number))
  return bytes && reading('bytes-are-array', { length: bytes.length }, bytes)
}

function readDataUrl(text: string): Reading | undefined {
  if (text.slice(0, 5).toLowerCase() !== 'data:') return undefined
  const mark = text.slice(0, DATA_URL_HEAD_MAX).indexOf(DATA_URL_MARK)
  if (mark < 0) return undefined
  const start = mark + DATA_URL_MARK.length
  const rest = text.slice(start)
  const bytes = decodeEitherBase64(unescapePercent(rest) ?? rest)
  return reading('bytes-are-data-url', { prefix: plain(text.slice(0, start)) }, bytes, { start: 0, length: start })
}

/** Bytes that were read as text: lost where U+FFFD stands, changed where Latin-1 letters do. */
function readThroughText(text: string): Reading | undefined {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const lost = code === 0xfffd
    if (!lost && (code < 0x80 || code > 0xff || STRAY_LATIN1.includes(text.charAt(i)))) continue
    const lossy = lost || text.includes('\ufffd')
    return reading('bytes-through-text', { lossy }, undefined, { start: i, length: 1 })
  }
  return undefined
}

/** A console, a log or a person left out a part. */
function readCut(text: string): Reading | undefined {
  const character = text.indexOf('…')
  const dots = text.indexOf('...')
  const index = character < 0 ? dots : dots < 0 ? character : Math.min(character, dots)
  if (index < 0) return undefined
  const marker = index === character ? '…' : '...'
  return reading('bytes-are-cut', { marker, index }, undefined, { start: index, length: marker.length })
}

function readPercent(text: string): Reading | undefined {
  const index = text.indexOf('%')
  if (index < 0) return undefined
  const unescaped = unescapePercent(text)
  const bytes = unescaped === undefined ? undefined : decodeEitherBase64(unescaped)
  if (bytes === undefined) return undefined
  return reading('bytes-are-url-encoded', { index, escape: plain(text.slice(index, index + 3)) }, bytes, {
    start: index,
    length: 3,
  })
}

function unescapePercent(text: string): string | undefined {
  const parts = text.split('%')
  let unescaped = parts[0] ?? ''
  for (const part of parts.slice(1)) {
    const high = hexDigit(part.charCodeAt(0))
    const low = hexDigit(part.charCodeAt(1))
    if (part.length < 2 || high < 0 || low < 0) return undefined
    unescaped += String.fromCharCode(high * 16 + low) + part.slice(2)
  }
  return unescaped
}
