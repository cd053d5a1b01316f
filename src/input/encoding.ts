import { latin1Of, viewOf } from '../bytes.ts'
import { decodeUtf8, decodeUtf8Lossy } from '../utf8.ts'

/** A text, and what had to be undone to have it: what people call its encoding. */
export interface Decoded {
  text: string
  undone?: string
}

/** Bytes at the beginning by whose pattern an encoding is known. */
const SAMPLE = 4096

/** The text that the bytes are in whatever encoding; undefined: they are no text. */
export function decoded(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes
  const wide = ofUtf32(bytes)
  if (wide) return wide
  // PowerShell's `>` writes UTF-16 with a mark.
  if (first === 0xff && second === 0xfe) return { text: littleEndian(bytes.subarray(2)), undone: 'text in UTF-16' }
  if (first === 0xfe && second === 0xff) return { text: bigEndian(bytes.subarray(2)), undone: 'text in UTF-16' }
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== undefined && first === 0xef && second === 0xbb && third === 0xbf) return { text: utf8.slice(1) }
  return ofUtf16(bytes) ?? ofUtf8(bytes, utf8) ?? ofWindows(bytes)
}

/** U+10FFFF is the last: of four bytes the first is always zero. */
const LAST = 0x10ffff

/** UTF-32 (Unicode 16 §3.10), with a mark or without: of each four bytes of JSON three are zero. */
function ofUtf32(bytes: Uint8Array): Decoded | undefined {
  const end = Math.min(bytes.length - (bytes.length % 4), SAMPLE)
  if (end < 8) return undefined
  const isLittle = bytes[3] === 0 && bytes[2] === 0
  const view = viewOf(bytes)
  const read = (at: number): number => view.getUint32(at, isLittle)
  for (let at = 0; at < end; at += 4) if (read(at) > LAST || (read(at) >= 0xd800 && read(at) < 0xe000)) return undefined
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4)
    parts.push(read(at) > LAST ? '\ufffd' : String.fromCodePoint(read(at)))
  const hasMark = parts[0] === '\ufeff'
  const text = parts.slice(hasMark ? 1 : 0).join('')
  if (CONTROL.test(text.slice(0, SAMPLE))) return undefined
  return { text, undone: hasMark ? 'text in UTF-32' : 'text in UTF-32 without a byte order mark' }
}

/** UTF-16 (Unicode 16 §3.10); half a unit at the end is left out. */
const utf16 = (encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))

const littleEndian = (bytes: Uint8Array): string => utf16('utf-16le', bytes)
const bigEndian = (bytes: Uint8Array): string => utf16('utf-16be', bytes)

/** A control character that no text has: all of C0 but tab, line feed, vertical tab, form feed, carriage return, escape; DEL. */
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]/
const CONTROLS = new RegExp(CONTROL, 'g')

/** UTF-16 without a mark: every other byte of JSON is zero, on one side, and nothing in it is a control character. */
function ofUtf16(bytes: Uint8Array): Decoded | undefined {
  const end = Math.min(bytes.length - (bytes.length % 2), SAMPLE)
  const zeros = [0, 0]
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [high = 0, low = 0] = zeros
  const most = end / 4
  const [more, fewer] = [Math.max(high, low), Math.min(high, low)]
  // A character beyond the first 65,536 may have a zero on the other side.
  if (end < 4 || more < most || fewer > more / 16) return undefined
  const text = low > high ? littleEndian(bytes) : bigEndian(bytes)
  return CONTROL.test(text.slice(0, end / 2)) ? undefined : { text, undone: 'text in UTF-16 without a byte order mark' }
}

/** UTF-8, also where a log was cut within a character: what is damaged is less than what is whole. */
function ofUtf8(bytes: Uint8Array, whole: string | undefined): Decoded | undefined {
  if (whole !== undefined) {
    const head = latin1Of(bytes.subarray(0, SAMPLE))
    return count(head, CONTROLS) > head.length / 10 ? undefined : { text: whole }
  }
  const text = decodeUtf8Lossy(bytes)
  const damaged = count(text, /\ufffd/g)
  if (CONTROL.test(text) || count(text, /[^\0-\x7f\ufffd]/g) <= damaged) return undefined
  return { text, undone: `text in UTF-8 with ${damaged} damaged character${damaged === 1 ? '' : 's'}` }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Windows-1252 where Latin-1 has C1 controls (WHATWG Encoding, index windows-1252); five are not used. */
const HIGH = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

/**
 * Windows-1252, of which Latin-1 is all but a part. Any byte is one of its characters, so text is told from binary data by
 * what text never has, control characters, and by what it always has: most of it is ASCII.
 */
function ofWindows(bytes: Uint8Array): Decoded | undefined {
  const latin = latin1Of(bytes)
  if (CONTROL.test(latin) || count(latin, /[\x80-\xff]/g) > latin.length / 4) return undefined
  const text = latin.replace(/[\x80-\x9f]/g, (unit) => HIGH[unit.charCodeAt(0) - 0x80] ?? unit)
  return text.includes('\ufffd') ? undefined : { text, undone: 'text in Windows-1252' }
}
